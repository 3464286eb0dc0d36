const onResize = () => console.log('resize');
const onKeyDown = () => console.log('keydown');
CODE
const both = () => {
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new KeyboardEvent('keydown'));
};
both();
// resize
// keydown
close();
both();
