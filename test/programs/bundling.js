import { rolldown } from 'rolldown';
const files = Object.fromEntries('CODE'.split(/^\/\/ (\w+\.js)\n/m).slice(1).reduce((pairs, text, index) => {
  if (index % 2 === 0) pairs.push([`/${text}`]);
  else pairs.at(-1).push(text);
  return pairs;
}, []));
const plugin = {
  name: 'files',
  resolveId: (id) => `/${id.split('/').at(-1)}`,
  load: (id) => files[id],
};
const bundle = await rolldown({ input: '/main.js', plugins: [plugin] });
const [{ code }] = (await bundle.generate({ minify: false })).output;
await bundle.close();
console.log(/\badd = |a \+ b/.test(code)); // true
console.log(/cube|x \* x/.test(code)); // false
console.log(code.includes('math.js 실행')); // true
console.log(code.includes('UNUSED')); // true
