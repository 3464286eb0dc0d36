// Time goes on when nothing else is to be done: what is measured is the same on a busy machine.
let now = 0;
let waiting = [];
const performance = { now: () => now };
const setTimeout = (run, milliseconds, ...given) => {
  waiting.push({ at: now + milliseconds, run: () => run(...given) });
  setImmediate(() => {
    waiting.sort((a, b) => a.at - b.at);
    const [first, ...others] = waiting;
    waiting = others;
    now = Math.max(now, first.at);
    first.run();
  });
};
CODE
