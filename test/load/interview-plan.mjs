import fs from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { DEFAULT_PACE, planInterview } from '../../core/dist/scheduling/index.js';
import { learners, simulate } from '../../core/dist/scheduling/interview-simulation.js';

const file = path.join(import.meta.dirname, '../../docs/interview-plan.md');
const begin = '<!-- table: written by npm run bench -- interview-plan -->';
const end = '<!-- /table -->';

const horizons = [7, 14, 30, 60];
const budgets = [5, 10, 20, 40];
const seeds = [1, 2];
const settings = [
  { title: '100 cards, all new', cards: 100, learner: 'as believed' },
  { title: '300 cards, all new', cards: 300, learner: 'as believed' },
  { title: '1,000 cards, all new', cards: 1000, learner: 'as believed' },
  { title: '300 cards, after 30 days of plain FSRS', cards: 300, learner: 'as believed', daysBefore: 30 },
  { title: '300 cards, a learner who forgets faster than believed', cards: 300, learner: 'forgetful' },
  { title: '300 cards, a learner who forgets more slowly than believed', cards: 300, learner: 'retentive' },
];

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const points = (share) => `${share < 0 ? '−' : '+'}${Math.abs(share * 100).toFixed(1)}`;

/** Simulates learners up to their interviews, writes the table, and measures what making a plan takes. */
export function run() {
  const gains = [];
  const gainsAhead = [];
  const errors = [];
  const sections = settings.map((setting) => {
    const rows = horizons.flatMap((days) =>
      budgets.map((minutesADay) => {
        const { learner, cards, daysBefore = 0 } = setting;
        const of = (method) =>
          seeds.map((seed) =>
            simulate({ learner: learners[learner], method, cards, days, minutesADay, daysBefore, seed }),
          );
        const [plan, due, ahead] = ['plan', 'due', 'ahead'].map(of);
        const recall = (results) => mean(results.map((result) => result.recall));
        const minutes = (results) => Math.round(mean(results.map((result) => result.minutes)));
        const forecast = mean(plan.map((result) => result.forecast));
        gains.push(recall(plan) - recall(due));
        gainsAhead.push(recall(plan) - recall(ahead));
        if (learner === 'as believed') errors.push(Math.abs(recall(plan) - forecast));
        return [
          String(days),
          String(minutesADay),
          percent(recall(plan)),
          percent(forecast),
          percent(recall(due)),
          points(recall(plan) - recall(due)),
          percent(recall(ahead)),
          points(recall(plan) - recall(ahead)),
          [plan, due, ahead].map(minutes).join(' / '),
        ];
      }),
    );
    return `### ${setting.title[0].toUpperCase()}${setting.title.slice(1)}\n\n${table(rows)}`;
  });
  const won = (list, by) => `${list.filter((gain) => gain > by).length} of ${list.length}`;
  const text = fs.readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has lost its markers`);
  fs.writeFileSync(file, `${text.slice(0, from)}${begin}\n\n${sections.join('\n\n')}\n\n${text.slice(to)}`);
  const times = planTimes();
  return [
    {
      name: 'cells in which the plan beats plain FSRS',
      value: won(gains, 0),
      note: `by ${points(Math.min(...gains))} to ${points(Math.max(...gains))} points of recall; table in docs/interview-plan.md`,
    },
    {
      name: 'cells in which it is at least as good as FSRS that uses up the minutes',
      value: won(gainsAhead, -0.003),
      note: `within 0.3 points; by ${points(Math.min(...gainsAhead))} to ${points(Math.max(...gainsAhead))}`,
    },
    {
      name: 'forecast of the first day against the outcome, mean error',
      value: `${(mean(errors) * 100).toFixed(1)} points`,
    },
    {
      name: 'making a plan for 2,000 cards, 60 days',
      value: `${median(times).toFixed(1)} ms`,
      note: `first ${times[0].toFixed(1)} ms; at most 50 ms`,
    },
  ];
}

function planTimes() {
  const cards = Array.from({ length: 2000 }, (_, i) => ({ id: String(i), opensAfter: null }));
  const at = 1000 * 86_400_000;
  const memories = new Map();
  for (let i = 0; i < 1400; i++) {
    const lastReviewedAt = at - (1 + ((i * 7) % 40)) * 86_400_000;
    memories.set(String(i), {
      state: 'REVIEW',
      stability: Math.exp((i % 60) / 10 - 1),
      difficulty: 1 + ((i * 13) % 90) / 10,
      lastReviewedAt,
      due: 0,
      step: 0,
    });
  }
  const input = {
    cards,
    memories,
    day: { start: at },
    daysLeft: 60,
    secondsADay: 1200,
    secondsToday: 1200,
    pace: DEFAULT_PACE,
  };
  return Array.from({ length: 15 }, () => {
    const from = performance.now();
    planInterview(input);
    return performance.now() - from;
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** In the shape that Prettier leaves alone. */
function table(rows) {
  const head = ['Days', 'Min/day', 'Plan', 'Forecast', 'FSRS', 'Gain', 'FSRS ahead', 'Gain', 'Minutes used'];
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...lines.map((line) => line[column].length)));
  const format = (line) => `| ${line.map((cell, column) => cell.padStart(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => `${'-'.repeat(width - 1)}:`).join(' | ')} |`;
  return [format(head), rule, ...rows.map(format)].join('\n');
}
