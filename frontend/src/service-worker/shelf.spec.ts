import { Shelf } from './shelf.js';

/** As much of a cache as a shelf needs. */
function cacheOf(paths: string[]) {
  const kept = new Set(paths);
  let listed = 0;
  const cache = {
    keys: async () => {
      listed += 1;
      return [...kept].map((path) => ({ url: `https://kkori.test${path}` }));
    },
    delete: async ({ url }: Request) => kept.delete(new URL(url).pathname),
  } as unknown as Cache;
  return { cache, kept, listed: () => listed };
}

const picture = (n: number) => `/media/${n}`;
const pictures = (count: number) => Array.from({ length: count }, (_, n) => picture(n));
const isPicture = (path: string) => path.startsWith('/media/');

it('keeps the latest, and what does not belong there', async () => {
  const { cache, kept } = cacheOf(['/font', ...pictures(12)]);
  await new Shelf(10, isPicture).trim(cache);
  expect([...kept]).toEqual(['/font', ...pictures(12).slice(2)]);
});

it('leaves all of them where there is room', async () => {
  const { cache, kept } = cacheOf(pictures(7));
  await new Shelf(10, isPicture).trim(cache);
  expect(kept.size).toBe(7);
});

it('never holds many more, however many are added, and seldom counts them', async () => {
  const { cache, kept, listed } = cacheOf(pictures(50));
  const shelf = new Shelf(10, isPicture);
  for (let n = 50; n < 500; n++) {
    kept.add(picture(n));
    await shelf.added(cache);
    expect(kept.size).toBeLessThanOrEqual(30);
  }
  expect(kept).toContain(picture(499));
  expect(listed()).toBeLessThan(30);
});
