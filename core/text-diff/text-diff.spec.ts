import fc from 'fast-check';
import { diffTexts, diffWords, mergedText, mergeTexts, type Segment } from './index.js';

const shown = (segments: readonly Segment[]) =>
  segments.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join('');
const side = (segments: readonly Segment[], left: Segment['kind']) =>
  segments
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
/** Texts of few words and lines, so that many of them are alike. */
const texts = fc
  .array(fc.constantFrom('서버가', '서버는', '요청을', ' ', '\n', '.', 'TCP', '보낸다'), { maxLength: 25 })
  .map((parts) => parts.join(''));

describe('a difference of words', () => {
  it.each([
    ['서버가 요청을 보낸다.', '서버가 응답을 보낸다.', '서버가 [-요청을-]{+응답을+} 보낸다.'],
    ['서버가 보낸다.', '서버는 보낸다.', '서버[-가-]{+는+} 보낸다.'],
    ['TCP는 느리다.', 'UDP는 느리다.', '[-TCP는-]{+UDP는+} 느리다.'],
    ['하나 둘 셋 넷', '하나 다섯 여섯 넷', '하나 [-둘 셋-]{+다섯 여섯+} 넷'],
    ['같다.', '같다.', '같다.'],
    ['', '새 글', '{+새 글+}'],
    ['`GET`이다', '`POST`이다', '`[-GET-]{+POST+}`이다'],
  ])('of %j and %j', (before, after, expected) => {
    expect(shown(diffWords(before, after))).toBe(expected);
  });

  it('has both texts in it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const segments = diffTexts(before, after).flatMap((block) => block.segments);
        expect([side(segments, 'added'), side(segments, 'removed')]).toEqual([before, after]);
      }),
    );
  });

  it('comes in blocks with the numbers of their lines', () => {
    const blocks = diffTexts('가\n나\n다\n', '가\n새\n줄\n다\n');
    expect(blocks.map(({ kind, line, lineAfter }) => [kind, line, lineAfter])).toEqual([
      ['same', 1, 1],
      ['changed', 2, 2],
      ['same', 3, 4],
    ]);
  });

  it('of texts with nothing in common is found at once', () => {
    const text = (word: string) => Array.from({ length: 5_000 }, (_, n) => `${word}${n}\n`).join('');
    expect(diffTexts(text('가'), text('나'))).toHaveLength(1);
  });
});

describe('three texts', () => {
  it('are one where the changes are apart, also in one line', () => {
    expect(mergeTexts('가\n나\n다\n', '하나\n나\n다\n', '가\n나\n셋\n')).toEqual([
      { kind: 'mine', text: '하나\n' },
      { kind: 'same', text: '나\n' },
      { kind: 'theirs', text: '셋\n' },
    ]);
    const merged = mergeTexts('서버가 요청을 받는다.\n', '서버가 요청을 보낸다.\n', '서버는 요청을 받는다.\n');
    expect(merged).toEqual([{ kind: 'both', text: '서버는 요청을 보낸다.\n' }]);
  });

  it('are for somebody to choose from where both changed the same', () => {
    const chunks = mergeTexts('앞\n답이다.\n뒤\n', '앞\n내 답.\n뒤\n', '앞\n남의 답!\n뒤\n');
    expect(chunks[1]).toEqual({ kind: 'conflict', base: '답이다.\n', mine: '내 답.\n', theirs: '남의 답!\n' });
    expect(mergedText(chunks, ['둘 다.\n'])).toBe('앞\n둘 다.\n뒤\n');
  });

  it('are what one made of it when the other changed nothing, or the same', () => {
    fc.assert(
      fc.property(texts, texts, (base, text) => {
        for (const [mine, theirs] of [
          [text, base],
          [base, text],
          [text, text],
        ] as const) {
          const chunks = mergeTexts(base, mine, theirs);
          expect(chunks.some(({ kind }) => kind === 'conflict')).toBe(false);
          expect(mergedText(chunks, [])).toBe(text);
        }
      }),
    );
  });

  it('lose nothing of either side: chosen throughout, each is there', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const chunks = mergeTexts(base, mine, theirs);
        const conflicts = chunks.filter((chunk) => chunk.kind === 'conflict');
        if (chunks.length === 1 && conflicts.length === 1) {
          expect(mergedText(chunks, [conflicts[0]!.mine])).toBe(mine);
          expect(mergedText(chunks, [conflicts[0]!.theirs])).toBe(theirs);
        }
      }),
    );
  });
});
