import type { Text } from './text.js';

const sources: Text['sources'] = {
  main: 'script',
  tick: 'nextTick',
  microtask: 'microtask',
  timer: 'timer',
  io: 'I/O',
  check: 'check',
};

export const en: Text = {
  presetLabel: 'Program',
  presets: {
    'timeout-promise': {
      name: 'setTimeout and a promise',
      why: 'Even after 0 ms, a timer’s callback is a later task. A then callback is a microtask and runs as soon as the script has ended, before any timer.',
    },
    'async-await': {
      name: 'The order of async/await',
      why: 'An async function runs synchronously to its first await. What follows is a microtask; first end was queued before then, so it comes first.',
    },
    'tick-promise': {
      name: 'nextTick and a promise',
      why: 'Node.js empties the nextTick queue before the microtasks. A nextTick from within a microtask waits until all microtasks are done.',
    },
    'nested-microtasks': {
      name: 'Microtasks in microtasks',
      why: 'The microtask queue is emptied until nothing is left, what was added meanwhile included, before the next task. This repeats after each timer.',
    },
    'immediate-in-io': {
      name: 'setImmediate in an I/O callback',
      why: 'I/O callbacks run in the poll phase, and the check phase comes right after it: here setImmediate always precedes setTimeout(…, 0).',
    },
    'immediate-order': {
      name: 'setImmediate and the check phase',
      why: 'In the check phase, too, ticks and microtasks run after each callback. A setImmediate made meanwhile waits for the next round.',
    },
    starvation: {
      name: 'Microtasks that starve a timer',
      why: 'As long as microtasks queue microtasks, the timer does not get its turn. Without an end, the event loop would stand still for good.',
    },
    'blocked-timer': {
      name: 'A busy loop and timers',
      why: 'A timer promises “not before”, never “at”. While the script keeps the thread for 100 ms both are late, but they run in the order of their times.',
    },
  },
  runtimeLabel: 'Where to run it',
  runtimes: { node: 'Node.js', browser: 'Browser' },
  runtimeHints: {
    node: 'Runs in an isolated engine (QuickJS) on the server, in the order of Node’s phases, as a CommonJS script. Time is virtual: nobody waits. An ES module runs within a microtask itself, so that promises can precede nextTick there. Unlike Node.js it cannot tell of unhandled rejections.',
    browser:
      'Runs in the real event loop of this browser, in an isolated worker without a screen or network: no DOM, no fetch. It is stopped after two seconds.',
  },
  onlyNode: 'Only Node.js has process.nextTick and setImmediate, so this program runs there alone.',
  code: 'Program',
  reset: 'Back to the original',
  predict: 'Predict first',
  predictHint: 'Write the output in order, one line each, or press the words below.',
  predicted: 'Predicted output',
  candidates: 'Candidates',
  takeBack: 'Remove a line',
  run: 'Run without predicting',
  runPredicted: 'Run and compare',
  running: 'Running',
  predictAgain: 'Predict again',
  nextProgram: 'Next program',
  compared: 'Prediction and reality',
  place: 'Place',
  mine: 'Predicted',
  real: 'Printed',
  right: 'right',
  wrong: 'wrong',
  nothing: 'nothing',
  verdict: (right, all, sameLines) =>
    sameLines ? `The right lines in another order: ${right} of ${all} in place.` : `${right} of ${all} lines in place.`,
  perfect: 'All right, and in order.',
  output: 'Output',
  noOutput: 'It printed nothing.',
  order: 'Which queue did it come from?',
  lanes: 'Output by queue',
  sources,
  groups: {
    main: 'The script itself (call stack)',
    tick: 'Emptying the nextTick queue',
    microtask: 'Emptying the microtask queue',
    timer: 'A timer’s callback',
    io: 'An I/O callback (poll phase)',
    check: 'A setImmediate callback (check phase)',
  },
  at: (ms) => `${ms.toLocaleString()} ms`,
  play: 'Step by step',
  playNext: 'Next step',
  playAgain: 'From the start',
  playBack: 'Back',
  playAll: 'Show all',
  step: (index, of) => `Step ${index} of ${of}`,
  silent: 'prints nothing',
  waiting: 'Waiting callbacks',
  some: 'some',
  nothingWaits: 'none',
  next: (from, next, runtime) => {
    if (next === 'tick') {
      return from === 'microtask'
        ? 'A microtask has queued nextTick callbacks, so that queue is emptied again before the loop goes on.'
        : `The ${from === 'main' ? 'script' : 'callback'} is over: before any other callback the nextTick queue is emptied.`;
    }
    if (runtime === 'browser') {
      return next === 'microtask'
        ? 'The task is over: before the next task the microtask queue is emptied.'
        : 'The microtask queue is empty: the next task, a timer’s callback, runs.';
    }
    return {
      main: '',
      microtask: 'The nextTick queue is empty: the microtask queue is emptied until nothing is left.',
      timer: 'Both queues are empty: the timers phase runs one timer that is due.',
      io: 'Both queues are empty: the poll phase runs one callback of finished I/O.',
      check: 'Both queues are empty: the check phase runs one setImmediate callback.',
    }[next];
  },
  over: 'Nothing waits any more, and the program ends.',
  stoppedHere: 'It was stopped here.',
  inOrder: (order) => `Printed in the order ${order.map((source) => sources[source]).join(' → ')}.`,
  rule: {
    node: 'After each callback, Node.js empties first the nextTick queue and then the microtask queue until both are empty.',
    browser: 'A browser runs one task, empties the microtask queue, and only then takes the next task.',
  },
  undetermined:
    'The script itself called a very short setTimeout and setImmediate. In real Node.js their order can differ from run to run: it depends on whether a millisecond has passed when the loop begins.',
  limit: {
    node: 'It was stopped at 300 callbacks, 600 turns counting emptied queues, 300 lines or 50,000 characters, or a minute of virtual time.',
    browser: 'It had not ended after two seconds and was stopped: an endless loop, or a long timer.',
  },
  problems: {
    timeout: 'Something did not end within 50 ms and was stopped: an endless loop, or microtasks without an end.',
    memory: 'It used too much memory and was stopped.',
    busy: 'Many programs are running right now. Please try again in a moment.',
    stopped: 'It did not stop and was ended from outside.',
    result: 'It damaged its own environment and cannot go on.',
    missing: 'The brackets do not match, so there is no program to run.',
  },
  unreachable: 'The page to run it in could not be opened; an extension may have blocked it.',
  more: (count) => `The drawing shows the first ${count} lines.`,
  empty: 'Run it to see which queue each line came from.',
  whatYouSee: [
    'in which order tasks, microtasks and nextTick callbacks run',
    'the same code in Node.js and in your own browser',
    'which queue each line of output came from and why it was its turn, step by step',
  ],
};
