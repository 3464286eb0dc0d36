import { RevisionDigests, type RevisionSize } from './revision-digests.js';

const first: RevisionSize = { id: 'a', number: 1, size: 3 };

describe('digests of revisions', () => {
  it('are worked out once', async () => {
    const digests = new RevisionDigests();
    const asked: number[] = [];
    const work = (unknown: readonly RevisionSize[]) => {
      asked.push(...unknown.map(({ number }) => number));
      return Promise.resolve(unknown.map(({ number }) => `digest ${number}`));
    };
    await digests.of([first], true, work);
    const second = { ...first, number: 2 };
    expect(await digests.of([second, first], true, work)).toEqual(['digest 2', 'digest 1']);
    expect(asked).toEqual([1, 2]);
  });

  it('of what may be taken back are not kept', async () => {
    const digests = new RevisionDigests();
    const says = (digest: string) => () => Promise.resolve([digest]);
    expect(await digests.of([first], false, says('taken back'))).toEqual(['taken back']);
    expect(await digests.of([first], true, says('written instead'))).toEqual(['written instead']);
  });
});
