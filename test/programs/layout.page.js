const container = document.body;
container.style.width = '300px';
const boxes = Array.from({ length: 3 }, () => container.appendChild(document.createElement('div')));
CODE
console.log(boxes.map((box) => box.style.width).join(' ')); // 300px 300px 300px
