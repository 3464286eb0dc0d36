import { phraseInitials, phraseKey } from '../hangul/index.js';
import { dayOf, NO_MARKS, type CardMarks, type Memory } from '../scheduling/index.js';
import { isFound, parseCardQuery, type CardFacts, type SearchMoment } from './index.js';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1, 0);
const moment: SearchMoment = {
  now: NOW,
  day: dayOf(NOW, { timeZone: 'Asia/Seoul', dayStartHour: 4 }),
  parameters: {},
  subjects: [
    { id: 'network', names: ['네트워크', 'Network'] },
    { id: 'os', names: ['운영체제', 'Operating systems'] },
  ],
  decks: [
    { id: '1', names: ['entry', '신입', 'Entry'] },
    { id: '2', names: ['entry-backend', '신입 백엔드', 'Entry backend'] },
  ],
};

const phrases = (...texts: string[]) => texts.map((text) => ({ key: phraseKey(text), initials: phraseInitials(text) }));
const memory: Memory = {
  cardId: 'a',
  state: 'REVIEW',
  stability: 12,
  difficulty: 7.5,
  due: NOW + 2 * DAY,
  firstReviewedAt: NOW - 40 * DAY,
  lastReviewedAt: NOW - 12 * DAY,
  reps: 6,
  lapses: 3,
  step: 0,
  intervalDays: 14,
};
const card = (over: Partial<CardFacts> = {}): CardFacts => ({
  kind: 'RECALL',
  level: 'ENTRY',
  subjectId: 'network',
  deckIds: ['2'],
  tags: ['http-cache'],
  phrases: phrases('로드 밸런싱은 왜 하나요?', 'TCP'),
  addedAt: NOW - 20 * DAY,
  memory,
  marks: NO_MARKS,
  locked: false,
  ofInterview: false,
  reviews: [{ rating: 'AGAIN', reviewedAt: NOW - 12 * DAY }],
  ...over,
});
const marked = (marks: Partial<CardMarks>) => card({ marks: { ...NO_MARKS, ...marks } });
const fresh = card({ memory: null, reviews: [] });

function finds(text: string, facts: CardFacts): boolean {
  const { query, problem } = parseCardQuery(text);
  if (problem) throw new Error(problem.code);
  return isFound(query, facts, moment);
}

describe('isFound', () => {
  it.each([
    ['', card(), true],
    ['밸런싱', card(), true],
    ['ㅂㄹㅅ', card(), true],
    ['qoffjstld', card(), true],
    ['"로드 밸런싱"', card(), true],
    ['"밸런싱 로드"', card(), false],
    ['밸런싱 로드 tcp', card(), true],
    ['tc', card(), true],
    ['cp', card(), false],
    ['-udp', card(), true],
    ['subject:network', card(), true],
    ['과목:네트', card(), true],
    ['subject:os', card(), false],
    ['subject:nowhere', card(), false],
    ['deck:entry', card(), false],
    ['deck:entry-backend', card(), true],
    ['덱:"신입 백"', card(), true],
    ['tag:http-cache', card(), true],
    ['tag:"HTTP Cache"', card(), true],
    ['tag:http', card(), false],
    ['kind:recall', card(), true],
    ['kind:followup', card(), false],
    ['level:entry|junior', card(), true],
    ['is:review', card(), true],
    ['is:new', fresh, true],
    ['is:due', card(), false],
    ['is:due', card({ memory: { ...memory, due: moment.day.end - 1 } }), true],
    ['is:due', card({ memory: { ...memory, due: moment.day.end } }), false],
    ['is:due', fresh, false],
    ['is:learning', card({ memory: { ...memory, state: 'RELEARNING' } }), true],
    ['is:suspended', marked({ suspended: true }), true],
    ['is:buried', marked({ buriedAt: moment.day.start }), true],
    ['is:buried', marked({ buriedAt: moment.day.start - 1 }), false],
    ['is:flagged', marked({ flag: 2 }), true],
    ['flag:orange', marked({ flag: 2 }), true],
    ['flag:red', marked({ flag: 2 }), false],
    ['flag:red', card(), false],
    ['is:noted', marked({ note: 'A TCP 예제' }), true],
    ['note:tcp', marked({ note: 'A TCP 예제' }), true],
    ['note:udp', marked({ note: 'A TCP 예제' }), false],
    ['is:leech', card({ memory: { ...memory, lapses: 8 } }), true],
    ['is:locked', card({ locked: true }), true],
    ['is:interview', card({ ofInterview: true }), true],
    ['difficulty>7', card(), true],
    ['difficulty>7.5', card(), false],
    ['stability<10', card(), false],
    ['stability<10', fresh, false],
    ['-stability<10', fresh, true],
    ['retrievability=90%', card(), true],
    ['r<0.9', card(), false],
    ['interval:14', card(), true],
    ['lapses>=3', card(), true],
    ['lapses:0', fresh, true],
    ['reps!=6', card(), false],
    ['due:2', card(), true],
    ['due<=1', card(), false],
    ['due<0', card({ memory: { ...memory, due: moment.day.start - 1 } }), true],
    ['due<=3', fresh, false],
    ['rated:13', card(), true],
    ['rated:12', card(), false],
    ['rated:13:again', card(), true],
    ['rated:13:good', card(), false],
    ['added:21', card(), true],
    ['added:20', card(), false],
    ['introduced:41', card(), true],
    ['introduced:41', fresh, false],
    ['is:new or lapses>2', card(), true],
    ['is:new (밸런싱 or tcp)', card(), false],
    ['-(is:new or is:due)', card(), true],
  ])('%j: %#', (text, facts, found) => {
    expect(finds(text, facts)).toBe(found);
  });
});
