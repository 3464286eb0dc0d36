import { concernedBy, mayDeleteComment, mentionedIn, mentionOf, piecesOf, withNames } from './index.js';

const [mina, jun] = ['01939a3e-0000-7000-8000-000000000001', '01939a3e-0000-7000-8000-000000000002'];

describe('a comment', () => {
  it('names people by their ids, and reads with what they are called now', () => {
    const text = `${mentionOf(mina)} ${mentionOf(jun)}님, ${mentionOf(mina)}가 아니라 @{x} @{${mina.slice(1)}}`;
    expect(mentionedIn(text)).toEqual([mina, jun]);
    const names = new Map([[mina, '@민아']]);
    expect(withNames(text, (id) => names.get(id) ?? '@?')).toBe(`@민아 @?님, @민아가 아니라 @{x} @{${mina.slice(1)}}`);
    expect(piecesOf(`${mentionOf(mina)}님`)).toEqual([{ personId: mina }, { words: '님' }]);
    expect(piecesOf('')).toEqual([]);
  });

  it('concerns whom it names and whom it answers, once, while they are in the group, and not its author', () => {
    const members = new Set(['author', 'opener', 'last', 'named']);
    expect(
      concernedBy({ authorId: 'author', mentioned: ['named', 'opener', 'author', 'gone'], inThread: [] }, members),
    ).toEqual({ mentioned: ['named', 'opener'], answered: [] });
    expect(
      concernedBy({ authorId: 'author', mentioned: ['opener'], inThread: ['opener', 'last', 'last', null] }, members),
    ).toEqual({ mentioned: ['opener'], answered: ['last'] });
    expect(concernedBy({ authorId: 'author', mentioned: [], inThread: ['author', 'gone'] }, members)).toEqual({
      mentioned: [],
      answered: [],
    });
  });

  it('is deleted by its author and by whoever looks after the group', () => {
    expect((['OWNER', 'EDITOR', 'MEMBER'] as const).map((role) => mayDeleteComment(role, false))).toEqual([
      true,
      true,
      false,
    ]);
    expect(mayDeleteComment('MEMBER', true)).toBe(true);
  });
});
