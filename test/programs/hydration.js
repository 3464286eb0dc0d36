import ts from 'typescript';
// As little of React as the code needs: effects run after a drawing, and a new state draws again.
let state;
let effects = [];
const useState = (first) => [(state ??= first), (next) => (state = next)];
const useEffect = (run) => effects.push(run);
const React = { createElement: (name, _, ...children) => `<${name}>${children.join('')}</${name}>` };
const { outputText } = ts.transpileModule('CODE', { compilerOptions: { jsx: ts.JsxEmit.React, target: ts.ScriptTarget.ES2022 } });
const Where = new Function('React', 'useState', 'useEffect', `${outputText}; return Where;`)(React, useState, useEffect);
console.log(Where()); // <p>서버</p>
for (const run of effects) run();
console.log(Where()); // <p>브라우저</p>
