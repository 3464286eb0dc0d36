import { LONGEST_NOTE, type CardMark } from '@kkori/core/scheduling';
import { logged, undone } from './facts.js';
import { foldKnown, knownMarks, noteOf, NOTHING_KNOWN, together } from './marks.js';

const start = Date.UTC(2026, 10, 22);
const mark = (id: string, value: string | null, at: number, kind: CardMark['kind'] = 'NOTE'): CardMark => {
  return { id, cardId: 'a', kind, value, markedAt: start + at };
};
const noteIn = (known: ReturnType<typeof knownMarks>) => foldKnown(known).get('a')?.note ?? null;

describe('what the server told of marks, with what was marked here since', () => {
  const old = mark('1', '먼저', 1);
  const edit = mark('2', '나중', 2);

  it('is the latest of both', () => {
    expect(noteIn(knownMarks([old], [logged({ ...edit, replaced: old }, 'me')]))).toBe('나중');
    expect(noteIn(knownMarks([edit], [logged({ ...old, replaced: null }, 'me')]))).toBe('나중');
  });

  it('is what stood before when an edit is undone, though the server told of the edit alone', () => {
    const taken = undone(logged({ ...edit, replaced: old }, 'me'), start);
    expect(noteIn(knownMarks([edit], [taken]))).toBe('먼저');
  });

  it('leaves out what the server refused, and has its time for what a clock ahead made', () => {
    const refused = { ...logged({ ...edit, replaced: null }, 'me'), refused: 'MALFORMED' as const };
    expect(noteIn(knownMarks([old], [refused]))).toBe('먼저');
    const ahead = mark('0', '앞선 시계', 9_000_000);
    const known = knownMarks([{ ...ahead, markedAt: start + 1 }], [logged({ ...ahead, replaced: null }, 'me')]);
    expect(noteIn(together(known, { marks: [edit] }))).toBe('나중');
  });

  it('keeps every fact of both when two are put together', () => {
    const known = together(together(NOTHING_KNOWN, { marks: [old, edit] }), { undone: ['2'] });
    expect(noteIn(together(known, { marks: [old] }))).toBe('먼저');
  });
});

describe('a note', () => {
  it('is kept as it was written, without what no database takes', () => {
    expect(noteOf('  들여 쓴\n글 🙂 \n')).toBe('  들여 쓴\n글 🙂');
    expect(noteOf('a\0b\ud83d')).toBe('ab\ufffd');
    expect(noteOf(' \n')).toBeNull();
  });

  it('is cut to its longest without halving a character', () => {
    expect(noteOf('가'.repeat(LONGEST_NOTE + 5))).toHaveLength(LONGEST_NOTE);
    expect(noteOf(`${'가'.repeat(LONGEST_NOTE - 1)}🙂`)).toBe('가'.repeat(LONGEST_NOTE - 1));
  });
});
