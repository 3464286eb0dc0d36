import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { FiguresFragment, HarmReasonsFragment } from '$lib/api/generated/graphql.js';

/** A share from 0 to 1, to the percent; of nothing a dash. */
export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '–';
  return new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(share);
}

/** Why a question is in the queue, in a few words. */
export function reasonWords(reason: HarmReasonsFragment): string {
  switch (reason.__typename) {
    case 'Reported':
      return saidWords(reason);
    case 'OftenForgotten':
      return m.harm_forgotten({ rate: percent(reason.lapseRate), usual: percent(reason.usual) });
    case 'BelowWanted':
      return m.harm_below({ retention: percent(reason.retention), wanted: percent(reason.wanted) });
    case 'ManyLeeches':
      return m.harm_leeches({ leeches: reason.leeches, learners: reason.learners });
  }
}

/** What people said, and how many did. */
function saidWords({ reports, suggestions, reporters }: { reports: number; suggestions: number; reporters: number }) {
  const said = [
    ...(reports > 0 ? [m.harm_reported({ reports })] : []),
    ...(suggestions > 0 ? [m.harm_suggested({ suggestions })] : []),
  ];
  return m.harm_said({ said: said.join(', '), count: reporters });
}

/** Each figure with its name, in the order of the screen. */
export function figureWords(figures: FiguresFragment): { name: string; value: string }[] {
  const count = (value: number) => value.toLocaleString(getLocale());
  const seconds = figures.medianSeconds?.toLocaleString(getLocale(), { maximumFractionDigits: 0 });
  return [
    { name: m.harm_learners(), value: m.harm_people({ count: count(figures.learners) }) },
    { name: m.harm_reviews(), value: m.harm_times({ count: count(figures.reviews) }) },
    { name: m.harm_retention(), value: percent(figures.retention) },
    { name: m.harm_wanted(), value: percent(figures.wanted) },
    { name: m.harm_lapse_rate(), value: percent(figures.lapseRate) },
    { name: m.harm_leech(), value: m.harm_people({ count: count(figures.leeches) }) },
    { name: m.harm_median(), value: seconds === undefined ? '–' : m.harm_seconds({ seconds }) },
  ];
}
