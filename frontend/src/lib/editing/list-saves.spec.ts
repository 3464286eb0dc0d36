import { EntryEdit } from './entry-edit.js';
import { ListSaves, type Outcome } from './list-saves.js';

type Words = { __typename: string; version: number; words: string[] };

/** A server of one list that answers when it is told to. */
function server(words: string[]) {
  let kept: Words = { __typename: 'Words', version: 1, words };
  const waiting: (() => void)[] = [];
  const save = (version: number, list: Words) =>
    new Promise<Outcome<Words>>((resolve) => {
      waiting.push(() => {
        if (version !== kept.version) return resolve({ __typename: 'ListMovedOn', message: 'another' });
        kept = { ...list, version: version + 1 };
        resolve(kept);
      });
    });
  const answer = async () => {
    await new Promise(setImmediate);
    waiting.shift()?.();
    await new Promise(setImmediate);
  };
  const elsewhere = (said: string[]) => void (kept = { ...kept, version: kept.version + 1, words: said });
  return { read: () => Promise.resolve(kept), save, answer, elsewhere, now: () => kept };
}

const put = (word: string) => (list: Words) => ({ ...list, words: [...list.words, word] });

it('saves one change after another, each on what the one before came to', async () => {
  const { read, save, answer, now } = server(['a']);
  const shown: string[] = [];
  const saves = new ListSaves(read, save, ({ words }) => shown.push(words.join('')));
  await saves.load();
  const changes = Promise.all(['b', 'c', 'd'].map((word) => saves.change(put(word))));
  for (let turn = 0; turn < 3; turn += 1) await answer();
  expect((await changes).map((outcome) => outcome?.__typename)).toEqual(['Words', 'Words', 'Words']);
  expect(now().words.join('')).toBe('abcd');
  // What is on its way is not taken back by the answer to what went before.
  expect(shown).toEqual(['a', 'abcd']);
});

it('shows what somebody else saved, and goes on after a save that failed', async () => {
  const { read, save, answer, elsewhere, now } = server(['a']);
  const shown: string[] = [];
  let isDown = false;
  const saves = new ListSaves(
    read,
    (version, list: Words) => (isDown ? Promise.reject(new Error('down')) : save(version, list)),
    ({ words }) => shown.push(words.join('')),
  );
  await saves.load();
  elsewhere(['x']);
  const refused = saves.change(put('b'));
  await answer();
  expect((await refused)?.__typename).toBe('ListMovedOn');
  isDown = true;
  await expect(saves.change(put('c'))).rejects.toThrow('down');
  isDown = false;
  const change = saves.change(put('d'));
  await answer();
  expect(await change).toMatchObject({ __typename: 'Words' });
  expect(now().words.join('')).toBe('xd');
  expect(shown).toEqual(['a', 'x', 'x', 'xd']);
});

it('says that a change was taken back, even where the list cannot be read then', async () => {
  const { read, save, now } = server(['a']);
  let isDown = false;
  const saves = new ListSaves(
    () => (isDown ? Promise.reject(new Error('down')) : read()),
    save,
    () => {},
  );
  await saves.load();
  isDown = true;
  const restore = (version: number) => Promise.resolve({ __typename: 'Words', version: version + 1 });
  expect(await saves.undo(1, restore)).toEqual({ __typename: 'Words', version: 2 });
  expect(await saves.undo(now().version + 1, restore)).toBeNull();
});

describe('an entry in a dialog', () => {
  const rules = {
    keyOf: ([key]: string) => key ?? '',
    said: (entry: string) => [{ label: 'all of it', text: entry }],
  };
  const opened = ['a1', 'b1'];

  it('goes into its place while nobody else changed it, and goes away', () => {
    const edit = new EntryEdit(rules, opened, 'a1');
    expect(edit.look(['a1', 'b2', 'c1'], 'a3')).toBeUndefined();
    expect(edit.put(['c1', 'a1', 'b2'], 'a3')).toEqual(['c1', 'a3', 'b2']);
    expect(edit.put(['a1', 'b2'], 'a3', true)).toEqual(['b2']);
    // The list refuses what it has twice.
    expect(new EntryEdit(rules, opened, null).put(opened, 'b3')).toEqual(['a1', 'b1', 'b3']);
  });

  it.each([
    ['changed', 'a1', ['a2', 'b1'], 'a2', ['a3', 'b1']],
    ['deleted', 'a1', ['b1'], null, ['b1', 'a3']],
    ['added as well', null, ['a1', 'b1', 'c2'], 'c2', ['a1', 'b1', 'c3']],
  ] as const)('that another admin %s is shown before mine takes its place', (_, entry, now, theirs, then) => {
    const edit = new EntryEdit(rules, opened, entry);
    const mine = entry === null ? 'c3' : 'a3';
    expect(edit.put(now, mine)).toBeNull();
    expect(edit.put(now, mine, true)).toBeNull();
    expect(edit.look(now, mine)).toBe(theirs);
    expect(edit.put(now, mine)).toEqual(then);
    // Only what was shown.
    expect(edit.put(['a9', 'c9'], mine)).toBeNull();
  });

  it('that was named like what another admin added stands beside it under another name', () => {
    const edit = new EntryEdit(rules, opened, null);
    const now = ['a1', 'b1', 'c2'];
    expect(edit.look(now, 'c3')).toBe('c2');
    expect(edit.put(now, 'd3')).toEqual(['a1', 'b1', 'c2', 'd3']);
    expect(edit.put([...now, 'd1'], 'd3')).toBeNull();
  });
});
