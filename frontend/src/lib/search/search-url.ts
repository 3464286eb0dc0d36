/** What the 둘러보기 screen shows, as its address says it. */
export interface ExploreQuery {
  /** What was typed, trimmed, at most 200 characters; empty when nothing was. */
  text: string;
  subject: string | null;
  level: ExploreLevel | null;
  tag: string | null;
  demoOnly: boolean;
  /** How many pages of the list are open, 1 to 20. */
  pages: number;
}

export const exploreLevels = ['ENTRY', 'JUNIOR', 'SENIOR'] as const;
export type ExploreLevel = (typeof exploreLevels)[number];

export const emptyQuery: ExploreQuery = {
  text: '',
  subject: null,
  level: null,
  tag: null,
  demoOnly: false,
  pages: 1,
};

const maxTextLength = 200;
const maxPages = 20;

/** Reads the address; what is not understood counts as not given, so that an old link never fails. */
export function parseExploreQuery(parameters: URLSearchParams): ExploreQuery {
  const pages = Number(parameters.get('pages') ?? '1');
  return {
    text: normaliseText(parameters.get('q') ?? ''),
    subject: kebab(parameters.get('subject')),
    level: exploreLevels.find((level) => level.toLowerCase() === parameters.get('level')) ?? null,
    tag: kebab(parameters.get('tag')),
    demoOnly: parameters.get('demo') === '1',
    pages: Number.isInteger(pages) ? Math.min(Math.max(pages, 1), maxPages) : 1,
  };
}

/** The address of a query: only what differs from the empty one, always in the same order. */
export function formatExploreQuery(query: ExploreQuery): string {
  const parameters = new URLSearchParams();
  const text = normaliseText(query.text);
  if (text) parameters.set('q', text);
  if (query.subject) parameters.set('subject', query.subject);
  if (query.level) parameters.set('level', query.level.toLowerCase());
  if (query.tag) parameters.set('tag', query.tag);
  if (query.demoOnly) parameters.set('demo', '1');
  if (query.pages > 1) parameters.set('pages', String(query.pages));
  const search = parameters.toString();
  return search ? `/explore?${search}` : '/explore';
}

/** The query as its address would say it. */
export function normaliseExploreQuery(query: ExploreQuery): ExploreQuery {
  return { ...query, text: normaliseText(query.text) };
}

/** Whether two queries ask for the same questions, however many pages of them are open. */
export function sameQuestions(a: ExploreQuery, b: ExploreQuery): boolean {
  return formatExploreQuery({ ...a, pages: 1 }) === formatExploreQuery({ ...b, pages: 1 });
}

/** Whether anything but the typed text narrows the list. */
export function isFiltered(query: ExploreQuery): boolean {
  return query.subject !== null || query.level !== null || query.tag !== null || query.demoOnly;
}

function normaliseText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, maxTextLength);
}

function kebab(value: string | null): string | null {
  return value !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : null;
}
