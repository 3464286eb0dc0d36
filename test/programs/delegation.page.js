document.body.innerHTML = `<ul id="todos"><li>하나 <button data-action="delete"><b>x</b></button></li><li>둘</li></ul>`;
CODE
list.insertAdjacentHTML('beforeend', '<li>셋 <button data-action="delete"><b>x</b></button></li>');
list.querySelector('li:last-child b').click();
console.log(list.children.length); // 2
list.querySelector('b').click();
console.log(list.textContent); // 둘
list.lastElementChild.click();
console.log(list.children.length); // 1
