import { curveOf, pathOf } from './curve.js';
import { parseInterviewGoal } from './guest-interview.js';

describe('the curve of an interview plan', () => {
  const days = [0, 1, 4].map((day, i) => ({ day, newCards: 0, reviews: 0, seconds: 0, recall: 0.5 + i / 10 }));

  it('begins with what is known now and ends on the day', () => {
    const points = curveOf({ recallNow: 0.2, days }, 6);
    expect(points).toEqual([
      { day: 0, recall: 0.2 },
      { day: 1, recall: 0.5 },
      { day: 4, recall: 0.6 },
      { day: 6, recall: 0.7 },
    ]);
    expect(pathOf(points, 60, 100)).toBe('M0 80L10 50L40 40L60 30');
  });
});

describe("a guest's goal", () => {
  const goal = { date: '2026-03-01', deckIds: ['a'], minutesADay: 20, title: null };

  it('is read as it was kept, past ones too', () => {
    expect(parseInterviewGoal(JSON.stringify(goal))).toEqual(goal);
  });

  it('is none when somebody else wrote there', () => {
    const wrong = [null, '', 'no json', '[]', '{}', { ...goal, date: 'soon' }, { ...goal, minutesADay: 0 }];
    for (const stored of wrong) {
      const text = typeof stored === 'object' && stored !== null ? JSON.stringify(stored) : stored;
      expect(parseInterviewGoal(text)).toBeNull();
    }
  });
});
