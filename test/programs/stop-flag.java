CODE
// /^아직 도는 중: (?:true|false)$/
