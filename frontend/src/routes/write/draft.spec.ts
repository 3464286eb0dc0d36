import { emptyOwnForm } from '@kkori/core/question-format';
import { parseDraft, type Draft } from './draft.js';

const draft: Draft = {
  id: 'x',
  mode: 'form',
  form: { ...emptyOwnForm, title: '가?' },
  markdown: '',
  newDeck: { id: 'y', title: '' },
  revision: 3,
};

it('a draft comes back as it was kept', () => {
  expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  expect(parseDraft(JSON.stringify({ ...draft, revision: undefined }))).toEqual({ ...draft, revision: null });
});

it('what is no draft is none', () => {
  const broken = [null, '', '{', '{}', 'null', '[]', JSON.stringify({ ...draft, form: { title: 3 } })];
  expect(broken.map(parseDraft)).toEqual(broken.map(() => null));
});
