import { isSameDraft, mergedDraft, readDraft, type DeckDraft } from './deck-draft.js';

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

it('reads what it kept, whatever stands there', () => {
  expect(readDraft(JSON.parse(JSON.stringify(base)) as Record<string, unknown>)).toEqual(base);
  expect(readDraft({ questions: [null, 1, { slug: 'a' }] })).toMatchObject({
    titleKo: '',
    questions: [{ slug: 'a', title: null }],
  });
  expect(readDraft({})).toBeNull();
  expect(isSameDraft(base, { ...base, questions: base.questions.map(({ slug }) => ({ slug, title: null })) })).toBe(
    true,
  );
});
