/**
 * Programs whose output real Node.js decides every time alike. Left out is what it does not: setTimeout(…, 0) against
 * setImmediate from the main script, and timers a few milliseconds apart.
 */
export const conformancePrograms: Readonly<Record<string, string>> = {
  'sync first': `console.log(1); setTimeout(() => console.log(3)); console.log(2);`,
  'promise before timer': `setTimeout(() => console.log('t'), 0); Promise.resolve().then(() => console.log('p')); console.log('m');`,
  'tick before promise': `Promise.resolve().then(() => console.log('p')); process.nextTick(() => console.log('t')); console.log('m');`,
  'tick queued in promise waits for all microtasks': `
    Promise.resolve().then(() => { console.log('p1'); process.nextTick(() => console.log('t')); }).then(() => console.log('p2'));
    Promise.resolve().then(() => console.log('q'));`,
  'promise queued in tick waits for all ticks': `
    process.nextTick(() => { console.log('t1'); Promise.resolve().then(() => console.log('p')); process.nextTick(() => console.log('t3')); });
    process.nextTick(() => console.log('t2'));`,
  'ticks and microtasks alternate until both are empty': `
    process.nextTick(() => Promise.resolve().then(() => { console.log(1); process.nextTick(() => { console.log(2); queueMicrotask(() => console.log(3)); }); }));
    setImmediate(() => console.log('check'));`,
  'queueMicrotask among promises': `Promise.resolve().then(() => console.log(1)); queueMicrotask(() => console.log(2)); Promise.resolve().then(() => console.log(3));`,
  'two chains interleave': `
    Promise.resolve().then(() => console.log('a1')).then(() => console.log('a2')).then(() => console.log('a3'));
    Promise.resolve().then(() => console.log('b1')).then(() => console.log('b2')).then(() => console.log('b3'));`,
  'async function runs to its first await': `
    async function f() { console.log('f1'); await null; console.log('f2'); }
    console.log('m1'); f(); console.log('m2');`,
  'await takes one turn': `
    (async () => { await null; console.log('await'); })();
    Promise.resolve().then(() => console.log('then1')).then(() => console.log('then2'));`,
  'await of a promise takes one turn': `
    (async () => { await Promise.resolve(); console.log('await'); })();
    Promise.resolve().then(() => console.log('then1')).then(() => console.log('then2'));`,
  'await of a thenable takes two': `
    (async () => { await { then(resolve) { resolve(); } }; console.log('thenable'); })();
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));`,
  'returning a promise from then costs two more turns': `
    Promise.resolve().then(() => Promise.resolve('inner')).then((value) => console.log(value));
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));`,
  'async function that returns a promise': `
    async function f() { return Promise.resolve('f'); }
    f().then(console.log);
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));`,
  'return await': `
    async function f() { return await Promise.resolve('f'); }
    f().then(console.log);
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));`,
  'executor is synchronous': `new Promise((resolve) => { console.log('e'); resolve(); console.log('after'); }).then(() => console.log('t')); console.log('m');`,
  'microtasks after each timer': `
    setTimeout(() => { console.log('t1'); Promise.resolve().then(() => console.log('p')); process.nextTick(() => console.log('tick')); }, 0);
    setTimeout(() => console.log('t2'), 0);`,
  'microtasks after each immediate': `
    setImmediate(() => { console.log('i1'); Promise.resolve().then(() => console.log('p')); process.nextTick(() => console.log('tick')); });
    setImmediate(() => console.log('i2'));`,
  'an immediate in an immediate waits a round': `
    setImmediate(() => { console.log('i1'); setImmediate(() => console.log('i3')); });
    setImmediate(() => console.log('i2'));`,
  'timers by time, then by order': `
    setTimeout(() => console.log('60'), 60); setTimeout(() => console.log('1 a'), 1);
    setTimeout(() => console.log('0'), 0); setTimeout(() => console.log('1 b'), 1); setTimeout(() => console.log('30'), 30);`,
  'immediate first from an input callback': `
    require('fs').readFile(__filename, () => { setTimeout(() => console.log('timeout'), 0); setImmediate(() => console.log('immediate')); console.log('file'); });`,
  'ticks and promises before both from an input callback': `
    require('node:fs').readFile(__filename, () => {
      setImmediate(() => console.log('immediate')); process.nextTick(() => console.log('tick')); Promise.resolve().then(() => console.log('promise'));
    });`,
  'interval until cleared': `
    let n = 0; const id = setInterval(() => { console.log(++n); if (n === 3) clearInterval(id); }, 5);`,
  'cleared before it runs': `
    const a = setTimeout(() => console.log('never'), 0); clearTimeout(a);
    const b = setImmediate(() => console.log('never')); clearImmediate(b);
    setTimeout(() => console.log('done'), 1);`,
  'one immediate clears the next': `
    let b; setImmediate(() => { console.log('a'); clearImmediate(b); }); b = setImmediate(() => console.log('b')); setImmediate(() => console.log('c'));`,
  'arguments of callbacks': `
    setTimeout(console.log, 0, 'a', 1); process.nextTick(console.log, 'tick', 2); setTimeout((...args) => console.log(args.length), 0, 1, 2, 3);`,
  'Promise.all and race': `
    Promise.all([1, Promise.resolve(2)]).then((values) => console.log(values));
    Promise.race([Promise.resolve('first'), 'second']).then(console.log);
    Promise.resolve().then(() => console.log('then'));`,
  'finally and catch': `
    Promise.reject(new Error('no')).finally(() => console.log('finally')).catch((error) => console.log(error.message)).then(() => console.log('then'));
    Promise.resolve().then(() => console.log(1)).then(() => console.log(2));`,
  'for await': `
    (async () => { for await (const value of [Promise.resolve(1), 2]) console.log(value); })();
    Promise.resolve().then(() => console.log('a')).then(() => console.log('b')).then(() => console.log('c'));`,
  'a busy script delays timers, not their order': `
    setTimeout(() => console.log('30'), 30); setTimeout(() => console.log('10'), 10); Promise.resolve().then(() => console.log('p'));
    const start = Date.now(); while (Date.now() - start < 60); console.log('busy');`,
  'microtasks starve timers as long as they go on': `
    let n = 0; setTimeout(() => console.log('timeout'), 0);
    (function again() { if (n++ < 50) Promise.resolve().then(again); else console.log('rested'); })();`,
  'ticks starve promises as long as they go on': `
    let n = 0; Promise.resolve().then(() => console.log('promise'));
    (function again() { if (n++ < 50) process.nextTick(again); else console.log('rested'); })();`,
  'timers/promises': `
    const { setTimeout: wait } = require('node:timers/promises');
    (async () => { console.log(await wait(5, 'later')); })(); console.log('now');`,
  'top-level return and module scope': `var x = 1; console.log(globalThis.x, typeof module.exports, this === module.exports); if (x) return; console.log('never');`,
  'an uncaught error ends it': `setTimeout(() => console.log('never'), 30); setTimeout(() => { console.log('before'); throw new Error('boom'); }, 0);`,
  'an error in the script drops what waits': `process.nextTick(() => console.log('never')); console.log('once'); throw new Error('boom');`,
  'unref lets it end': `setTimeout(() => console.log('never'), 5000).unref(); setTimeout(() => console.log('kept'), 5);`,
  'values as Node prints them': `console.log('s', 1, null, undefined, true, [1, 'a'], { a: 1, b: 'x' }, 10n, -0); console.log([]); console.log({});`,
};
