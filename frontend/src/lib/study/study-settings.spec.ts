import { DEFAULT_STUDY_SETTINGS, parseStudySettings } from './study-settings.js';

describe("a guest's study settings", () => {
  it('are the defaults when nothing, or nonsense, is stored', () => {
    expect(parseStudySettings(null)).toEqual(DEFAULT_STUDY_SETTINGS);
    expect(parseStudySettings('{not json')).toEqual(DEFAULT_STUDY_SETTINGS);
    expect(parseStudySettings('null')).toEqual(DEFAULT_STUDY_SETTINGS);
  });

  it('keep what fits and leave out what does not', () => {
    const stored = JSON.stringify({ newPerDay: 20, reviewsPerDay: -1, desiredRetention: 'high' });
    expect(parseStudySettings(stored)).toEqual({ ...DEFAULT_STUDY_SETTINGS, newPerDay: 20 });
  });

  it('keep the queue’s options, each by itself', () => {
    const good = {
      reviewOrder: 'RANDOM',
      learningSteps: [5],
      deckLimits: [{ deckId: 'd', newPerDay: 1, reviewsPerDay: null }],
    };
    const bad = { newOrder: 'ANY', relearningSteps: [0], weekdays: ['NONE'], learnAheadMinutes: '5', extraToday: {} };
    expect(parseStudySettings(JSON.stringify({ ...good, ...bad }))).toEqual({ ...DEFAULT_STUDY_SETTINGS, ...good });
    expect(parseStudySettings(JSON.stringify({ deckLimits: [null] }))).toEqual(DEFAULT_STUDY_SETTINGS);
  });
});
