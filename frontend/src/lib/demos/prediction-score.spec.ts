import { isComplete, readNumber, verdict, type PredictionQuestion } from './prediction-score.js';

const which: PredictionQuestion = { id: 'which', kind: 'choice', text: '', options: [] };
const howMany: PredictionQuestion = { id: 'many', kind: 'number', text: '', min: 0, max: 200, unit: '개' };

describe('a prediction', () => {
  it('is right when it is what happened', () => {
    expect(verdict(which, 'd', 'd')).toBe('right');
    expect(verdict(howMany, 50, 50)).toBe('right');
  });

  it('may be close in numbers, never in choices', () => {
    expect(verdict(howMany, 30, 50)).toBe('close');
    expect(verdict(howMany, 29, 50)).toBe('off');
    expect(verdict(which, 'a', 'd')).toBe('off');
  });

  it('is open until both sides are known', () => {
    expect(verdict(which, undefined, 'd')).toBeNull();
    expect(verdict(howMany, 0, undefined)).toBeNull();
    expect(isComplete([which, howMany], { which: 'a', many: 0 })).toBe(true);
    expect(isComplete([which, howMany], { which: 'a' })).toBe(false);
  });

  it('reads typed numbers', () => {
    expect(['50', ' 7.6', '999', '-1', '', '많이'].map((typed) => readNumber(typed, { min: 0, max: 200 }))).toEqual([
      50,
      8,
      200,
      0,
      undefined,
      undefined,
    ]);
  });
});
