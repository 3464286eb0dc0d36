import { asWritten, fitting, typedMention, unsent, withIds } from './mentions.js';

const id = (last: number) => `01939a3e-0000-7000-8000-00000000000${last}`;
const people = [
  { personId: id(1), name: '민' },
  { personId: id(2), name: '민아 김' },
  { personId: id(3), name: 'Jun Min' },
];

describe('naming somebody in a comment', () => {
  it('is seen where an @ begins a word before the caret', () => {
    expect(typedMention('안녕 @민', 5)).toEqual({ from: 3, query: '민' });
    expect(typedMention('@', 1)).toEqual({ from: 0, query: '' });
    expect(typedMention('a@b', 3)).toBeNull();
    expect(typedMention('@민 님', 4)).toBeNull();
  });

  it('finds people by the beginning of their names, then within', () => {
    expect(fitting(people, '민').map(({ name }) => name)).toEqual(['민', '민아 김']);
    expect(fitting(people, 'min').map(({ name }) => name)).toEqual(['Jun Min']);
    expect(fitting(people, '')).toHaveLength(3);
  });

  it('is kept by id, and written by name again', () => {
    const written = '@민아 김님과 @민, @Jun Min';
    const sent = withIds(written, people.slice(0, 2));
    expect(sent).toBe(`@{${id(2)}}님과 @{${id(1)}}, @Jun Min`);
    expect(asWritten(sent, people, '누군가')).toBe(written);
    expect(asWritten(sent, [], '누군가')).toBe('@누군가님과 @누군가, @Jun Min');
  });

  it('loses nothing of what is typed while it is being sent', () => {
    expect(unsent('하나', '하나')).toBe('');
    expect(unsent('하나\n둘', '하나')).toBe('둘');
    expect(unsent('다시 하나', '하나')).toBe('다시 하나');
  });
});
