document.body.innerHTML = 'CODE';
const [button, box] = document.body.children;
for (const element of [button, box]) {
  element.addEventListener('click', () => console.log(element.localName));
  element.focus();
  console.log(document.activeElement === element); // true
  element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
}
// true
