import type { FilterOrder } from '@kkori/core/scheduling';

/** A session of chosen cards, as its address has it. */
export interface Choice {
  /** A search over one's cards. */
  q: string;
  /** What to call the session; its search when empty. */
  title: string;
  order: FilterOrder;
  most: number;
  /** Whether the grades count. */
  memory: boolean;
  /** Whether follow-ups come whose question is not learned yet. */
  locked: boolean;
}

export const orders: readonly FilterOrder[] = ['DUE', 'RETRIEVABILITY', 'DIFFICULTY', 'RANDOM'];
export const sizes = [20, 50, 100, 200] as const;
const LONGEST_TITLE = 60;

/** Whatever does not fit takes its default. */
export function readChoice(parameters: URLSearchParams): Choice {
  const order = parameters.get('order')?.toUpperCase();
  const most = Number(parameters.get('most'));
  return {
    q: parameters.get('q') ?? '',
    title: (parameters.get('title') ?? '').slice(0, LONGEST_TITLE),
    order: orders.find((one) => one === order) ?? 'RETRIEVABILITY',
    most: Number.isInteger(most) && most >= 1 && most <= 200 ? most : 50,
    memory: parameters.get('memory') !== 'off',
    locked: parameters.get('locked') === 'on',
  };
}

/** @param path `/study` to begin, `/choose` to look at it first */
export function addressOf(path: '/study' | '/choose', choice: Partial<Choice> & Pick<Choice, 'q'>): string {
  const { q, title, order, most, memory, locked } = choice;
  const parameters = new URLSearchParams({ q });
  if (title) parameters.set('title', title);
  if (order) parameters.set('order', order.toLowerCase());
  if (most) parameters.set('most', String(most));
  if (memory === false) parameters.set('memory', 'off');
  if (locked) parameters.set('locked', 'on');
  return `${path}?${parameters}`;
}

/** Of a search over one's cards. */
export function addressOfSearch(text: string, sort = 'DUE', reverse = false): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text);
  if (sort !== 'DUE') parameters.set('sort', sort.toLowerCase());
  if (reverse) parameters.set('reverse', 'on');
  return parameters.size > 0 ? `/cards?${parameters}` : '/cards';
}
