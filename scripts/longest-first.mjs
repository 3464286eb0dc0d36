import Sequencer from '@jest/test-sequencer';

/** What takes long, longest first: a file's size, by which Jest goes, says nothing of groups and of tests that wait. */
const order = [/spec-groups/, /test[\\/]faults/, /test[\\/]conformance/, /catalogue/];

export default class LongestFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    const place = ({ path }) => {
      const found = order.findIndex((pattern) => pattern.test(path));
      return found === -1 ? order.length : found;
    };
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
}
