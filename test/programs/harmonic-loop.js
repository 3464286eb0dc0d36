// The explanation says how often it is for a million.
const n = 1_000_000;
let times = 0;
const work = () => (times += 1);
CODE
console.log(times === 13_970_034 ? 'n log n에 비례합니다' : times);
