import { blankIsRight, blankWidth, choiceIsRight, correctCount } from './quiz-check.js';

const item = {
  options: [
    { html: 'a', correct: true },
    { html: 'b', correct: false },
    { html: 'c', correct: true },
  ],
};

describe('checking a quiz', () => {
  it('wants all the right options and no other', () => {
    expect(correctCount(item)).toBe(2);
    expect(choiceIsRight(item, new Set([0, 2]))).toBe(true);
    expect(choiceIsRight(item, new Set([0]))).toBe(false);
    expect(choiceIsRight(item, new Set([0, 1, 2]))).toBe(false);
    expect(choiceIsRight(item, new Set())).toBe(false);
  });

  it('accepts an answer and its synonyms', () => {
    const blank = { answer: '소스 해시', accepted: ['source hash', 'IP 해시'] };
    const key = (text: string) => text.toLowerCase().replace(/\s/g, '');
    expect(['소스해시', 'Source Hash', 'ip해시'].map((typed) => blankIsRight(blank, typed, key))).toEqual([
      true,
      true,
      true,
    ]);
    expect(blankIsRight(blank, '해시', key)).toBe(false);
    expect(blankIsRight(blank, '  ', key)).toBe(false);
  });

  it('leaves room for the longest answer', () => {
    expect(blankWidth({ answer: '101', accepted: [] })).toBe(5);
    expect(blankWidth({ answer: '소스 해시', accepted: [] })).toBe(9);
    expect(blankWidth({ answer: 'a'.repeat(60), accepted: [] })).toBe(20);
  });
});
