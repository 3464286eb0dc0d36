import { noteKey } from './index.js';

describe('noteKey', () => {
  it('gives the ids it has always given, however the path and title are written', () => {
    expect(noteKey('notes/2021-01-26.md', '웹소켓이란?')).toBe('65f55a54-5e6d-5066-b4eb-a53c1d763e85');
    expect(noteKey('.\\notes\\2021-01-26.md', ' 웹소켓이란? '.normalize('NFD'))).toBe(
      noteKey('notes/2021-01-26.md', '웹소켓이란?'),
    );
  });

  it('tells files, titles and what comes again apart', () => {
    const keys = [
      noteKey('a.md', 'b'),
      noteKey('a.md', 'c'),
      noteKey('b.md', 'b'),
      noteKey('a.md b', ''),
      noteKey('a.md', ''),
      noteKey('a.md', 'b', 2),
      noteKey('a.md', 'b', 3),
      noteKey('a.md', 'b 2'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
