import {
  gradeCurrent,
  startSession,
  type FsrsParameters,
  type Memory,
  type ReviewFact,
  type Session,
} from '@kkori/core/scheduling';
import { loadSitting, type LoadedSitting } from './load-sitting.js';
import type { StudyCard } from './sitting.js';
import type { Study } from './study.svelte.js';

/** Where the cards of a sitting come from, and what a grade does. */
export interface SittingSource {
  load(study: Study): Promise<LoadedSitting>;
  /** @param learnAhead how long before its time a card in learning may be shown, ms */
  start(
    cards: readonly StudyCard[],
    memories: ReadonlyMap<string, Memory>,
    now: number,
    learnAhead: number,
  ): Session<StudyCard>;
  grade(session: Session<StudyCard>, review: ReviewFact, now: number, parameters: FsrsParameters): Session<StudyCard>;
  /** Whether grades are kept as reviews. */
  keeps: boolean;
  /** Whether what happens elsewhere, and the end of it, is a reason to look what else there is. */
  goesOn: boolean;
}

/** What is to be studied today: of one deck, or of all that are studied. */
export function todaysSource(deckSlug: string | null): SittingSource {
  return {
    load: (study) => loadSitting(study, deckSlug),
    start: startSession,
    grade: gradeCurrent,
    keeps: true,
    goesOn: true,
  };
}

/** Cards that were chosen, due or not, once. @param parameters of the address, as `readChoice` reads them */
export function chosenSource(parameters: URLSearchParams): SittingSource {
  const keeps = parameters.get('memory') !== 'off';
  let chosen: typeof import('./cards/chosen.js') | undefined;
  return {
    async load(study) {
      chosen = await import('./cards/chosen.js');
      return chosen.loadChosen(study, chosen.readChoice(parameters));
    },
    // Nothing starts before it is loaded, and nothing is graded before it starts.
    start: (cards, memories, _now, learnAhead) => chosen!.startChosen(cards, memories, learnAhead),
    grade: (session, review, now, weights) =>
      keeps ? gradeCurrent(session, review, now, weights) : chosen!.gradeWithoutMemory(session, review),
    keeps,
    goesOn: false,
  };
}
