import { scenarios } from './scenarios.js';
import { sessionNames } from './scenario.js';
import { worthRetrying, type LabView } from './view.js';

/** What the scenario's question comes to; null while it has not happened, or will not. */
export function answerOf(view: LabView): number | null {
  const subject = scenarios[view.scenario].question;
  if (!subject) return null;
  if (subject.what === 'reading') {
    const entry = view.sessions[subject.session].entries.find((one) => one.step === subject.step && one.attempt === 1);
    return entry?.outcome.kind === 'value' ? entry.outcome.value : null;
  }
  if (!isOver(view)) return null;
  if (subject.what === 'final-value') return view.table.find(({ id }) => id === subject.id)?.value ?? null;
  return view.table.filter(({ value }) => value >= subject.atLeast).length;
}

/** How many sessions failed at their first attempt; null while one may still. */
export function failuresOf(view: LabView): number | null {
  const failed = sessionNames.filter((session) =>
    view.sessions[session].entries.some(
      ({ attempt, outcome }) => attempt === 1 && outcome.kind === 'error' && worthRetrying(outcome.sqlState),
    ),
  ).length;
  return isOver(view) ? failed : null;
}

/** Both sessions have ended, retries included. */
export function isOver(view: LabView): boolean {
  return sessionNames.every((session) => view.sessions[session].state === 'ended');
}
