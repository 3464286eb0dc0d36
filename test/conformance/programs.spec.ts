import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { misprint, programsIn, programsOf } from '../support/programs.js';

interface Result {
  printed: string[];
  problem: string | null;
}

// SQL is run where there is a database: in test/api/schema.spec.ts.
const programs = programsIn(path.resolve(import.meta.dirname, '../../content')).filter(
  ({ language }) => language !== 'sql',
);
let results: Result[] = [];

/** All in one process, which they cannot disturb this one from. */
beforeAll(async () => {
  const runner = path.resolve(import.meta.dirname, '../../scripts/run-programs.mjs');
  const child = spawn(process.execPath, [runner], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(programs));
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  results = JSON.parse(output) as Result[];
});

describe('a program in an answer prints what the answer says', () => {
  it.each(programs.map((program, index) => [program.place, program, index] as const))('%s', (_, program, index) => {
    const { printed, problem } = results[index] ?? { printed: [], problem: 'was not run' };
    expect(problem).toBeNull();
    expect(misprint(program, printed)).toBeNull();
  });
});

describe('what an answer says of its program', () => {
  const block = (opening: string, ...lines: string[]) => ['```' + opening, ...lines, '```', ''].join('\n');
  const rows = ['id | name', '---+---', '1 | kim', '2 | '];

  it.each<[string, string, string[], boolean]>([
    ['text', block('js run', 'x();') + block('text', '1', '2'), ['1', '2'], true],
    ['other text', block('js run', 'x();') + block('text', '1', '2'), ['1'], false],
    ['text that is not right after it', `${block('js run', 'x();')}\n글\n\n${block('text', '1')}`, ['1'], false],
    ['comments', block('ts run', 'a(); // 1: 하나', 'b(); // 둘', '// 2'), ['1', '2'], true],
    ['comments in another order', block('js run', 'a(); // 2', 'b(); // 1'), ['1', '2'], false],
    ['the beginning of a comment', block('js run', 'a(); // 12'), ['1'], false],
    ['nothing', block('js run', 'a();'), ['1'], false],
    ['nothing of nothing', block('js run', 'a();'), [], true],
    ['a comment of what is not printed', block('js run', '// 1', 'a();'), [], false],
    ['fewer lines than it prints', block('js run', 'console.log(1); // 1', 'console.log(2); // 2'), ['1'], false],
    ['a right option', `${block('js run', 'a();')}\n- [ ] 2, 1\n- [x] \`1, 2\``, ['1', '2'], true],
    ['a wrong option', `${block('js run', 'a();')}\n- [x] 2 1\n- [ ] 1 2`, ['1', '2'], false],
    [
      'a table',
      block('sql run', 'q;') + block('text', ' id | name', '----+------', '  1 | kim', '  2 |', '(2 rows)'),
      rows,
      true,
    ],
    ['rows', block('sql run', 'q;') + block('text', '1 | kim', '2 |'), rows, true],
    ['another row', block('sql run', 'q;') + block('text', '1 | lee', '2 |'), rows, false],
    ['rows in comments', block('sql run', 'q;', '-- 1 | kim', '-- 2 |'), rows, true],
  ])('as %s', (_, markdown, printed, right) => {
    const [program] = programsOf(markdown, 'a.md');
    expect(program && misprint(program, printed) === null).toBe(right);
  });

  it.each(['python run', 'js runs'])('is not taken from code that begins with %s', (opening) => {
    expect(() => programsOf(block(opening, 'x'), 'a.md')).toThrow('a.md:1');
  });
});
