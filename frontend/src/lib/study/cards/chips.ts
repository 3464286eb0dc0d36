import { keyIn, nameIn, valueNames, type CardStanding } from '@kkori/core/card-search';
import { getLocale } from '$lib/paraglide/runtime.js';
import { m } from '$lib/paraglide/messages.js';

type Locale = 'ko' | 'en';

export interface Chip {
  label: string;
  /** The condition it stands for, as one would type it. */
  term: string;
}

/** A condition on what a card is, in that language. */
export function isTerm(standing: CardStanding, locale: Locale): string {
  return `${keyIn('is', locale)}:${nameIn(valueNames.is, standing, locale)}`;
}

/** The condition of being in that deck. */
export function deckTerm(slug: string): string {
  return `${keyIn('deck', getLocale())}:${slug}`;
}

/** What is asked for often. */
export function chips(locale: Locale): Chip[] {
  const is = (standing: CardStanding) => isTerm(standing, locale);
  return [
    { label: m.cards_chip_due(), term: is('due') },
    { label: m.cards_chip_new(), term: is('new') },
    { label: m.cards_chip_learning(), term: is('learning') },
    { label: m.cards_chip_fading(), term: `${keyIn('retrievability', locale)}<80%` },
    { label: m.cards_chip_hard(), term: `${keyIn('difficulty', locale)}>7` },
    { label: m.cards_chip_wrong(), term: `${keyIn('rated', locale)}:7:${nameIn(valueNames.rated, 'AGAIN', locale)}` },
    { label: m.cards_chip_leech(), term: is('leech') },
    {
      label: m.cards_chip_followup(),
      term: `${keyIn('kind', locale)}:${nameIn(valueNames.kind, 'FOLLOW_UP', locale)}`,
    },
    { label: m.cards_chip_flagged(), term: is('flagged') },
    { label: m.cards_chip_noted(), term: is('noted') },
    { label: m.cards_chip_suspended(), term: is('suspended') },
    { label: m.cards_chip_buried(), term: is('buried') },
  ];
}

/** Whether a condition stands in a query by itself. */
export function hasTerm(text: string, term: string): boolean {
  return text.split(/\s+/).includes(term);
}

/** The query with that condition, or without it if it has it. */
export function toggleTerm(text: string, term: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return hasTerm(text, term) ? words.filter((word) => word !== term).join(' ') : [...words, term].join(' ');
}
