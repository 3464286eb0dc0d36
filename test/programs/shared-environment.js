import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
v8.setFlagsFromString('--expose-gc');
const gc = vm.runInNewContext('gc');
let big;
function Array(length) {
  const values = new globalThis.Array(length);
  big = new WeakRef(values);
  return values;
}
CODE
const kept = make();
const collected = async () => {
  await sleep(1);
  gc();
  return big.deref() === undefined;
};
console.log(await collected(), kept()); // false 1
