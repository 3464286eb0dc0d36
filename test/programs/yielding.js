// A task that waits already comes before what is put off.
const showSpinner = () => console.log('표시');
const heavyWork = () => console.log('무거운 일');
CODE
setTimeout(() => console.log('기다리던 태스크'), 0);
const done = onClick();
console.log('핸들러 끝');
await done;
// 표시
// 핸들러 끝
// 기다리던 태스크
// 무거운 일
