import { served } from '/served.js';
const drawn = new Promise((resolve) => (globalThis.drawn = resolve));
served('./chart.js', "export const draw = () => { console.log('그립니다'); drawn(); };");
const button = document.body.appendChild(document.createElement('button'));
CODE
button.click();
await drawn;
// 그립니다
