const draw = (x, y) => console.log(x, y);
CODE
const move = (clientX) => document.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: 7 }));
for (const x of [1, 2, 3]) move(x);
await new Promise((resolve) => requestAnimationFrame(() => resolve()));
// 3 7
move(4);
await new Promise((resolve) => requestAnimationFrame(() => resolve()));
// 4 7
