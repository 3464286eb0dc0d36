import type { SiteDeckShownFragment } from '$lib/api/generated/graphql.js';
import { isSameDraft, mergedDraft, opened, type DeckDraft } from './deck-draft.js';

const at = (slug: string) => ({ slug, title: slug.toUpperCase() });
const base: DeckDraft = {
  slug: 'basics',
  titleKo: '기초',
  titleEn: 'Basics',
  descriptionKo: '처음',
  descriptionEn: 'First',
  questions: ['a', 'b', 'c'].map(at),
};
const merged = (mine: Partial<DeckDraft>, theirs: Partial<DeckDraft>) =>
  mergedDraft(base, { ...base, ...mine }, { ...base, ...theirs });

it('leaves to each what they alone changed', () => {
  const result = merged({ titleKo: '내 것' }, { titleKo: '남의 것', titleEn: 'Theirs', questions: [at('c')] });
  expect(result).toEqual({ ...base, titleKo: '내 것', titleEn: 'Theirs', questions: [at('c')] });
});

it('keeps what either put in and out what either took out, in my order', () => {
  const mine = { questions: ['c', 'mine', 'a', 'b'].map(at) };
  const theirs = { questions: ['theirs', 'a', 'c'].map(at) };
  expect(merged(mine, theirs).questions.map(({ slug }) => slug)).toEqual(['c', 'mine', 'a', 'theirs']);
  expect(merged(mine, {}).questions).toEqual(mine.questions);
});

const deck = (changed: Partial<DeckDraft>, version: number) =>
  ({ ...base, ...changed, version, retired: false, author: null, changedAt: null }) as unknown as SiteDeckShownFragment;
const reread = (kept: object) => JSON.parse(JSON.stringify(kept)) as Record<string, unknown>;

it('puts what was kept on top of what somebody else saved meanwhile', () => {
  const kept = reread({ version: 3, base, draft: { ...base, titleKo: '내 것' } });
  expect(opened(kept, deck({}, 3))).toEqual({ draft: { ...base, titleKo: '내 것' }, isMerged: false });
  const theirs = { titleEn: 'Theirs', questions: ['a', 'c'].map(at) };
  expect(opened(kept, deck(theirs, 4))).toEqual({ draft: { ...base, ...theirs, titleKo: '내 것' }, isMerged: true });
  // They saved the same.
  expect(opened(kept, deck({ titleKo: '내 것' }, 4))).toEqual({
    draft: { ...base, titleKo: '내 것' },
    isMerged: false,
  });
});

it('reads what it kept, whatever stands there', () => {
  const odd = { version: 0, base: { questions: [] }, draft: { questions: [null, 1, { slug: 'a' }] } };
  expect(opened(odd, null)).toMatchObject({ draft: { titleKo: '', questions: [{ slug: 'a', title: null }] } });
  for (const other of [null, {}, { version: 0 }, { version: 3, base, draft: 1 }, { base, draft: base }]) {
    expect(opened(other, deck({}, 3))).toEqual({ draft: base, isMerged: false });
  }
  expect(isSameDraft(base, { ...base, questions: base.questions.map(({ slug }) => ({ slug, title: null })) })).toBe(
    true,
  );
});
