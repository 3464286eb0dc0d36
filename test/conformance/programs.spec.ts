import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { missingFor } from '../../scripts/needed-programs.mjs';
import { runNative, type Result } from '../support/native-programs.js';
import { contentPrograms, misprint, programsOf } from '../support/programs.js';

// SQL is run where there is a database, in test/api/schema.spec.ts, and what needs a page in test/browser/programs.spec.ts.
const programs = contentPrograms().filter(
  ({ language, runner }) => runner !== 'sql' && runner !== 'page' && !missingFor(language),
);
const results = new Map<string, Result>();

/** All in one process, which they cannot disturb this one from. */
async function runHere(given: typeof programs): Promise<Result[]> {
  const runner = path.resolve(import.meta.dirname, '../../scripts/run-programs.mjs');
  const child = spawn(process.execPath, [runner], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(given));
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return JSON.parse(output) as Result[];
}

beforeAll(async () => {
  const inNode = programs.filter(({ runner }) => runner === 'js' || runner === 'ts');
  const others = programs.filter((program) => !inNode.includes(program));
  const [here, there] = await Promise.all([runHere(inNode), runNative(others)]);
  inNode.forEach(({ place }, index) => results.set(place, here[index]!));
  others.forEach(({ place }, index) => results.set(place, there[index]!));
}, 180_000);

describe('code in an answer prints what the answer says', () => {
  it.each(programs.map((program) => [program.place, program] as const))('%s', (place, program) => {
    const { printed, problem } = results.get(place) ?? { printed: [], problem: 'was not run' };
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
    ['code in the words after it', `${block('c run', 'a();')}\n\`1\`과 \`2\`가 나옵니다.`, ['1', '2'], true],
    ['other code in the words after it', `${block('c run', 'a();')}\n\`1\`이 나옵니다.`, ['2'], false],
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

  it.each([
    ['kotlin run', 'x'],
    ['js runs', 'x'],
    ['js run with no-such-frame', 'x'],
    // A program that is not run, a language without a name, and data that cannot be read.
    ['js', 'x'],
    ['', 'x'],
    ['json', '{'],
    ['http', 'GET /\nno field'],
  ])('is not taken from code that begins with %s', (opening, code) => {
    expect(() => programsOf(block(opening, code), 'a.md')).toThrow(/a\.md:1|no-such-frame/);
  });
});
