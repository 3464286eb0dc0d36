import {
  compareSides,
  shortDiff,
  standingsOf,
  type AppSide,
  type FileSide,
  type KnownFile,
  type Sides,
} from './index.js';

/** A question with these texts published one after the other. */
const app = (texts: string, archived = false): AppSide => ({
  revision: texts.length,
  digest: texts.at(-1) ?? '',
  archived,
  history: new Map([...texts].map((text, index) => [text, index + 1])),
});

describe('compareSides', () => {
  it.each<[string, string | null, AppSide | null, { digest: string | null; revision: number } | null, string]>([
    ['a new file', 'a', null, null, 'file'],
    ['nothing anywhere', null, null, null, 'same'],
    ['a question written in the app', null, app('a'), null, 'app'],
    ['one that was exported elsewhere and comes back', 'a', app('a'), null, 'same'],
    ['the same, edited in the app since', 'a', app('ab'), null, 'app'],
    ['one written in the app and in a file', 'x', app('a'), null, 'conflict'],
    ['nothing changed', 'a', app('a'), { digest: 'a', revision: 1 }, 'same'],
    ['an edit of the file', 'x', app('a'), { digest: 'a', revision: 1 }, 'file'],
    ['an edit in the app', 'a', app('ab'), { digest: 'a', revision: 1 }, 'app'],
    ['the same edit of both', 'b', app('ab'), { digest: 'a', revision: 1 }, 'same'],
    ['another edit of each', 'x', app('ab'), { digest: 'a', revision: 1 }, 'conflict'],
    ['a file with a text between', 'b', app('abc'), { digest: 'a', revision: 1 }, 'app'],
    ['a file taken back to an older text', 'a', app('ab'), { digest: 'b', revision: 2 }, 'file'],
    ['the same, edited in the app since', 'a', app('abc'), { digest: 'b', revision: 2 }, 'conflict'],
    ['a text taken back in the app', 'b', app('aba'), { digest: 'b', revision: 2 }, 'app'],
    ['a file that is gone', null, app('a'), { digest: 'a', revision: 1 }, 'file'],
    ['a file that is gone, edited in the app', null, app('ab'), { digest: 'a', revision: 1 }, 'conflict'],
    ['archived in the app', 'a', app('a', true), { digest: 'a', revision: 1 }, 'app'],
    ['archived in the app, edited in the file', 'x', app('a', true), { digest: 'a', revision: 1 }, 'conflict'],
    ['archived in the app, and the file gone', null, app('a', true), { digest: 'a', revision: 1 }, 'same'],
    ['a file that is back', 'a', app('a', true), null, 'file'],
    ["a conflict that was decided for the app's text", 'x', app('ab'), { digest: 'x', revision: 2 }, 'app'],
    ['the same of a file that was gone', null, app('ab'), { digest: null, revision: 2 }, 'app'],
  ])('of %s', (_, file, side, agreed, standing) => {
    expect(compareSides(file, side, agreed)).toBe(standing);
  });
});

describe('standingsOf', () => {
  const known = (path: string, questionId: string, digest = 'a'): KnownFile => ({
    path,
    questionId,
    digest,
    revision: 1,
  });
  const standings = (
    files: FileSide[],
    sides: Partial<Sides<AppSide, KnownFile>>,
    ids: Record<string, string | null> = {},
  ) => {
    const questionIn = ({ path }: FileSide) => {
      if (!(path in ids)) throw new Error(`${path} need not be read`);
      return ids[path] ?? null;
    };
    const found = standingsOf({ files, known: [], app: new Map(), questionIn, ...sides });
    return {
      duplicates: found.duplicates,
      standings: found.standings.map(({ questionId, path, standing }) => [questionId, path, standing]),
    };
  };

  it('knows a file that did not change without reading it', () => {
    const sides = { known: [known('n/a.md', '1')], app: new Map([['1', app('a')]]) };
    expect(standings([{ path: 'n/a.md', digest: 'a' }], sides).standings).toEqual([['1', 'n/a.md', 'same']]);
  });

  it('follows a file that was moved', () => {
    const sides = { known: [known('n/a.md', '1')], app: new Map([['1', app('a')]]) };
    const moved = standings([{ path: 'm/b.md', digest: 'x' }], sides, { 'm/b.md': '1' });
    expect(moved.standings).toEqual([['1', 'm/b.md', 'file']]);
  });

  it('leaves the question of a file that cannot be read, and names a question in two files', () => {
    const sides = {
      known: [known('a.md', '1'), known('b.md', '2')],
      app: new Map([
        ['1', app('a')],
        ['2', app('a')],
      ]),
    };
    const files = [
      { path: '0.md', digest: 'y' },
      { path: 'a.md', digest: 'x' },
      { path: 'b.md', digest: 'a' },
    ];
    expect(standings(files, sides, { '0.md': '2', 'a.md': null })).toEqual({
      standings: [['2', 'b.md', 'same']],
      duplicates: [{ path: '0.md', holder: 'b.md' }],
    });
  });

  it('takes a question for gone whose file holds another now', () => {
    const sides = { known: [known('a.md', '1')], app: new Map([['1', app('a')]]) };
    expect(standings([{ path: 'a.md', digest: 'x' }], sides, { 'a.md': '2' }).standings).toEqual([
      ['2', 'a.md', 'file'],
      ['1', 'a.md', 'file'],
    ]);
  });

  it('finds what was written in the app', () => {
    expect(
      standings([], {
        app: new Map([
          ['1', app('a')],
          ['2', app('a', true)],
        ]),
      }).standings,
    ).toEqual([
      ['1', null, 'app'],
      ['2', null, 'same'],
    ]);
  });
});

it('shows what differs', () => {
  expect(shortDiff('a\nb\nc\n', 'a\nx\ny\nc\n')).toEqual(['@@ 2 @@', '- b', '+ x', '+ y']);
  expect(shortDiff('a\n', 'a\na\n')).toEqual(['@@ 2 @@', '+ a']);
  expect(shortDiff('a', 'b\n1\n2\n3\n4\n5\n6\n7')).toContain('+ … (2)');
});
