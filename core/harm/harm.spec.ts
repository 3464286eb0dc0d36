import {
  addTallies,
  emptyTally,
  figuresOf,
  harmOf,
  usualOf,
  type OpenReport,
  type SaidKind,
  type Tally,
} from './index.js';

const usual = { lapseRate: 0.1, leechShare: 0.02 };

/** Of so many learners with ten trials each, of which that share is passed, at nine tenths wanted. */
function studied(learners: number, retention = 0.9, more: Partial<Tally> = {}): Tally {
  const trials = learners * 10;
  const base = { learners, reviews: trials * 2, trials, passed: Math.round(trials * retention), wanted: trials * 0.9 };
  return { ...emptyTally(), ...base, leeches: Math.round(learners * usual.leechShare), ...more };
}
const report = (kind: SaidKind, reporterId = 'a'): OpenReport => ({ kind, reporterId });
const harm = (reports: OpenReport[], tally?: Tally) => harmOf(reports, tally, usual).harm;
const reasons = (reports: OpenReport[], tally?: Tally) => harmOf(reports, tally, usual).reasons.map(({ kind }) => kind);

describe('the harm of a question', () => {
  it('is nothing where nothing is reported and memory goes as usual', () => {
    expect(harmOf([], undefined, usual)).toEqual({ harm: 0, reasons: [] });
    expect(harmOf([], studied(10_000), usual)).toEqual({ harm: 0, reasons: [] });
  });

  it('weighs reports by kind, and each reporter once', () => {
    expect(harm([report('WRONG')])).toBeGreaterThan(harm([report('OUTDATED')]));
    expect(harm([report('UNCLEAR')])).toBeGreaterThan(harm([report('TYPO')]));
    expect(harm([report('TYPO'), report('TYPO')])).toBe(harm([report('TYPO')]));
    expect(harm([report('TYPO'), report('WRONG')])).toBe(harm([report('WRONG')]));
    expect(harm([report('TYPO'), report('TYPO', 'b')])).toBeGreaterThan(harm([report('TYPO')]));
    expect(harmOf([report('TYPO'), report('WRONG', 'b'), report('TYPO', 'b')], undefined, usual).reasons).toEqual([
      { kind: 'REPORTS', part: expect.closeTo(0.6) as number, reports: 3, suggestions: 0, reporters: 2 },
    ]);
  });

  it('counts a suggestion as something said, once with what its author reported', () => {
    expect(harm([report('SUGGESTION')])).toBe(harm([report('UNCLEAR')]));
    expect(harmOf([report('SUGGESTION'), report('TYPO'), report('SUGGESTION', 'b')], undefined, usual).reasons).toEqual(
      [{ kind: 'REPORTS', part: expect.closeTo(0.4375) as number, reports: 1, suggestions: 2, reporters: 2 }],
    );
  });

  it('grows with how many study it, by the square root', () => {
    expect(harm([report('WRONG')], studied(99))).toBeCloseTo(10 * harm([report('WRONG')]));
  });

  it('believes many trials, not a few', () => {
    expect(harm([], studied(5, 0.5))).toBeLessThan(harm([], studied(50, 0.5)) / 4);
    // One bad evening of five people.
    expect(harm([], { ...studied(5), trials: 5, passed: 4, wanted: 4.5 })).toBe(0);
  });

  it('counts forgetting against other questions or against what is wanted, whichever is worse', () => {
    expect(reasons([], studied(50, 0.6))).toEqual(['FORGOTTEN', 'BELOW_WANTED']);
    const strict = studied(50, 0.9, { wanted: 500 * 0.97 });
    expect(reasons([], strict)).toEqual(['BELOW_WANTED']);
    const both = harmOf([], studied(50, 0.6), usual);
    expect(both.harm).toBeCloseTo(both.reasons[0]!.part * Math.sqrt(51));
  });

  it('counts leeches beyond what is usual', () => {
    expect(reasons([], studied(100, 0.9, { leeches: 30 }))).toEqual(['LEECHES']);
    expect(reasons([], studied(100, 0.9, { leeches: 4 }))).toEqual([]);
  });

  it('names the worst reason first, and stays finite', () => {
    const all = harmOf([report('TYPO')], studied(400, 0.2, { leeches: 400 }), usual);
    expect(all.reasons.map(({ kind }) => kind)).toEqual(['FORGOTTEN', 'BELOW_WANTED', 'LEECHES', 'REPORTS']);
    expect(all.harm).toBeLessThanOrEqual(Math.sqrt(401));
  });

  it('takes no notice of what fewer than five people did', () => {
    expect(harm([], studied(4, 0))).toBe(0);
    expect(harm([report('TYPO')], studied(4, 0))).toBe(harm([report('TYPO')]));
  });
});

describe('what is usual', () => {
  it('is the mean over all trials and learners', () => {
    expect(usualOf([studied(10, 0.8, { leeches: 1 }), studied(30, 0.8, { leeches: 1 })])).toEqual({
      lapseRate: expect.closeTo(0.2) as number,
      leechShare: 0.05,
    });
    expect(usualOf([])).toEqual({ lapseRate: 0, leechShare: 0 });
  });
});

describe('figures', () => {
  it('are shown of five people and more', () => {
    expect(figuresOf(studied(4))).toBeNull();
    expect(figuresOf(studied(5))).toMatchObject({ learners: 5, retention: 0.9, wanted: 0.9, leeches: 0 });
    expect(figuresOf({ ...emptyTally(), learners: 5 })).toMatchObject({ retention: null, medianSeconds: null });
  });

  it('add up over groups of people', () => {
    const both = addTallies(studied(2, 1), studied(3, 0));
    expect(both).toMatchObject({ learners: 5, trials: 50, passed: 20 });
  });

  it('have the median of answers from their bins', () => {
    const times = (bins: Record<number, number>) => emptyTally().times.map((_, bin) => bins[bin] ?? 0);
    const median = (bins: Record<number, number>) => figuresOf({ ...studied(5), times: times(bins) })?.medianSeconds;
    expect(median({ 0: 2 })).toBe(0.5);
    expect(median({ 5: 10, 6: 10 })).toBe(8);
    expect(median({ 16: 3 })).toBe(150);
  });
});
