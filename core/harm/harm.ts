import { emptyTally, FEWEST_LEARNERS, type Tally } from './tally.js';

export const reportKinds = ['TYPO', 'WRONG', 'OUTDATED', 'BROKEN', 'UNCLEAR', 'OTHER'] as const;
/** 오타, 틀린 내용, 낡은 내용, 깨진 링크·그림, 이해가 안 돼요, 기타. */
export type ReportKind = (typeof reportKinds)[number];

/** What somebody said of a question and nobody answered yet: a report, or another text that they suggest. */
export type SaidKind = ReportKind | 'SUGGESTION';

/** How much of the question's worth is gone if what one person said is right, times how likely one such thing is right. */
const REPORT_WEIGHT: Record<SaidKind, number> = {
  WRONG: 0.5,
  OUTDATED: 0.4,
  BROKEN: 0.35,
  UNCLEAR: 0.25,
  SUGGESTION: 0.25,
  TYPO: 0.2,
  OTHER: 0.15,
};

/** So many trials, as they usually go, are added to those there are: a few bad evenings decide on nothing. */
const TRIALS_BEFORE = 50;
/** The same for leeches, in learners. */
const LEARNERS_BEFORE = 20;
/** Half of what is asked being forgotten beyond what is usual is as bad as it gets. */
const MEMORY_WEIGHT = 2;
/** Parts below this are chance, or not worth an editor's time. */
const NEGLIGIBLE = 0.05;

/** What is usual on this site. */
export interface Usual {
  /** Share of trials that are not passed. */
  lapseRate: number;
  /** Share of a question's learners to whom a card of it is a leech. */
  leechShare: number;
}

export interface OpenReport {
  reporterId: string;
  kind: SaidKind;
}

/** Why a question is in the queue; `part` from 0 to 1 is how bad that alone would be. */
export type Reason =
  | { kind: 'REPORTS'; part: number; reports: number; suggestions: number; reporters: number }
  | { kind: 'FORGOTTEN'; part: number; lapseRate: number; usual: number }
  | { kind: 'BELOW_WANTED'; part: number; retention: number; wanted: number }
  | { kind: 'LEECHES'; part: number; leeches: number; learners: number };

export interface Harm {
  /** 0 for nothing to do; there is no upper bound. */
  harm: number;
  /** The worst first. */
  reasons: Reason[];
}

/** @param tallies of all questions */
export function usualOf(tallies: Iterable<Tally>): Usual {
  let [trials, passed, learners, leeches] = [0, 0, 0, 0];
  for (const tally of tallies) {
    trials += tally.trials;
    passed += tally.passed;
    learners += tally.learners;
    leeches += tally.leeches;
  }
  return {
    lapseRate: trials > 0 ? (trials - passed) / trials : 0,
    leechShare: learners > 0 ? leeches / learners : 0,
  };
}

/**
 * How much a question hurts: how bad it is (0 to 1) times the square root of how many study it, and one. Why so:
 * docs/decisions/0008-where-content-hurts.md.
 */
export function harmOf(reports: readonly OpenReport[], tally: Tally | undefined, usual: Usual): Harm {
  const known = tally && tally.learners >= FEWEST_LEARNERS ? tally : emptyTally();
  const memory = [forgotten(known, usual), belowWanted(known)].filter(worthwhile);
  const leeches = [leechesOf(known, usual)].filter(worthwhile);
  const reported = reportsOf(reports);
  // The two of memory are of the same trials: the worse of them counts, not both.
  const parts = [reported, [...memory].sort(worstFirst)[0], leeches[0]];
  const intact = parts.reduce((left, reason) => left * (1 - (reason?.part ?? 0)), 1);
  return {
    harm: (1 - intact) * Math.sqrt(1 + known.learners),
    reasons: [...(reported ? [reported] : []), ...memory, ...leeches].sort(worstFirst),
  };
}

/** Each person counts once, with the heaviest that they said; each further one leaves less of the doubt. */
function reportsOf(reports: readonly OpenReport[]): Reason | null {
  if (reports.length === 0) return null;
  const heaviest = new Map<string, number>();
  for (const { reporterId, kind } of reports) {
    heaviest.set(reporterId, Math.max(heaviest.get(reporterId) ?? 0, REPORT_WEIGHT[kind]));
  }
  const doubt = [...heaviest.values()].reduce((left, weight) => left * (1 - weight), 1);
  const suggestions = reports.filter(({ kind }) => kind === 'SUGGESTION').length;
  const counts = { reports: reports.length - suggestions, suggestions, reporters: heaviest.size };
  return { kind: 'REPORTS', part: 1 - doubt, ...counts };
}

/** Forgotten more often than questions usually are. */
function forgotten({ trials, passed }: Tally, usual: Usual): Reason {
  const expected = (trials - passed + TRIALS_BEFORE * usual.lapseRate) / (trials + TRIALS_BEFORE);
  const part = memoryPart(expected - usual.lapseRate);
  return { kind: 'FORGOTTEN', part, lapseRate: trials > 0 ? (trials - passed) / trials : 0, usual: usual.lapseRate };
}

/** Remembered less often than its learners asked for: what is hard is asked sooner, so this should not happen. */
function belowWanted({ trials, passed, wanted }: Tally): Reason {
  const part = memoryPart((wanted - passed) / (trials + TRIALS_BEFORE));
  const of = (sum: number) => (trials > 0 ? sum / trials : 0);
  return { kind: 'BELOW_WANTED', part, retention: of(passed), wanted: of(wanted) };
}

function leechesOf({ leeches, learners }: Tally, { leechShare }: Usual): Reason {
  const expected = (leeches + LEARNERS_BEFORE * leechShare) / (learners + LEARNERS_BEFORE);
  return { kind: 'LEECHES', part: Math.max(0, expected - leechShare), leeches, learners };
}

const memoryPart = (excess: number) => Math.min(1, Math.max(0, MEMORY_WEIGHT * excess));
const worthwhile = ({ part }: Reason) => part >= NEGLIGIBLE;
const worstFirst = (a: Reason, b: Reason) => b.part - a.part;
