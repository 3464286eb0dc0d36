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
