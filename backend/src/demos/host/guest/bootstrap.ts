import { bounds } from './bounds.js';

/** What the engine is given before anything else; its value is the array `[invoke, settled, describe, addConsole]`. */
export const bootstrapFile = '<host>';

/**
 * Ours, inside the guest. It runs after the learner's code too, which may have replaced every global and prototype by
 * then: it keeps what it needs at the start, calls it by Reflect.apply, and uses no iterator, no spread and no method.
 * `invoke` and `settled` answer with a letter and what belongs to it: `v` a value as JSON, `m` missing, `p` a promise
 * that has to settle first, `u` undefined as JSON sees it, `l` too long, `e` an error for `describe`, in which case
 * writing the value failed.
 */
export const bootstrap = `(() => {
  'use strict';
  const { parse, stringify } = JSON;
  const { apply } = Reflect;
  const Text = String;
  const PromiseOfOurs = Promise;
  const ErrorOfOurs = Error;
  const { then } = Promise.prototype;
  const { slice } = String.prototype;
  const { isArray } = Array;
  const cut = (text, length) => (text.length > length ? apply(slice, text, [0, length]) : text);

  let kept;
  const write = (value) => {
    if (value === undefined) return 'vnull';
    let text;
    try {
      text = stringify(value);
    } catch (error) {
      kept = error;
      return 'e';
    }
    if (typeof text !== 'string') return 'u';
    return text.length > ${bounds.resultLength} ? 'l' : 'v' + text;
  };

  let settlement;
  const invoke = (find, args, jobs) => {
    const target = find();
    if (typeof target !== 'function') return 'm';
    const value = apply(target, undefined, parse(args));
    if (!(value instanceof PromiseOfOurs)) return write(value);
    if (!jobs) return 'vnull';
    const mine = { state: 0, value: undefined };
    settlement = mine;
    apply(then, value, [
      (result) => { mine.state = 1; mine.value = result; },
      (error) => { mine.state = 2; mine.value = error; },
    ]);
    return 'p';
  };
  const settled = () => {
    const { state, value } = settlement;
    settlement = undefined;
    if (state === 2) throw value;
    return state === 1 ? write(value) : 'p';
  };

  const read = (error, key) => {
    const value = error[key];
    return typeof value === 'string' ? value : '';
  };
  const describe = (mine, thrown) => {
    const error = mine ? kept : thrown;
    if (mine) kept = undefined;
    const facts = { __proto__: null, name: '', message: '', stack: '' };
    if (typeof error === 'object' && error !== null) {
      facts.name = cut(read(error, 'name'), ${bounds.nameLength});
      facts.message = cut(read(error, 'message'), ${bounds.messageLength});
      facts.stack = cut(read(error, 'stack'), ${bounds.stackLength});
      if (facts.name === '' && facts.message === '') facts.message = 'an object was thrown';
    } else facts.message = cut(Text(error), ${bounds.messageLength});
    return stringify(facts);
  };

  const show = (value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'bigint') return Text(value) + 'n';
    if (typeof value === 'function') return '[Function: ' + (read(value, 'name') || 'anonymous') + ']';
    if (typeof value !== 'object' || value === null) return Text(value);
    if (value instanceof ErrorOfOurs) return read(value, 'name') + ': ' + read(value, 'message');
    try {
      const text = stringify(value);
      return typeof text === 'string' ? text : '[object]';
    } catch {
      return isArray(value) ? '[array]' : '[object]';
    }
  };
  const addConsole = (print) => {
    const log = (...values) => {
      let line = '';
      for (let i = 0; i < values.length && line.length <= ${bounds.printedLength}; i++) {
        line += (i > 0 ? ' ' : '') + cut(show(values[i]), ${bounds.printedLength});
      }
      print(cut(line, ${bounds.printedLength}));
    };
    globalThis.console = { log, info: log, debug: log, warn: log, error: log };
  };
  return [invoke, settled, describe, addConsole];
})()`;
