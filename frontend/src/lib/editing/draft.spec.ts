import { asSuccessor, baseAgainst, type Draft } from './draft.js';

const draft: Draft = {
  owner: 'me',
  slug: 'new',
  changeId: 'first',
  version: 1,
  savedText: 'saved',
  sentText: 'sent',
  baseRevision: 0,
  baseText: '',
  text: 'typed since',
  why: 'because',
  changedMeaning: false,
};

it('is in no conflict with what was sent from here, though the answer was lost', () => {
  expect(baseAgainst(draft, 'sent')).toBe('sent');
  expect(baseAgainst(draft, 'of somebody else')).toBe('saved');
  expect(baseAgainst({ ...draft, savedText: null, baseText: 'published' }, 'of somebody else')).toBe('published');
});

it('goes on from what it became when it was published meanwhile', () => {
  const next = asSuccessor('second', { slug: 'what-is-it', revision: 1, text: 'saved' })(draft);
  expect(next).toEqual({
    owner: 'me',
    slug: 'what-is-it',
    changeId: 'second',
    version: 0,
    savedText: null,
    baseRevision: 1,
    baseText: 'saved',
    text: 'typed since',
    why: 'because',
    changedMeaning: false,
  });
});
