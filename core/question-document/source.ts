import { splitBlanks, type QuestionSource, type QuizItem } from '../question-format/index.js';
import type { DocumentForm } from './document.js';
import type { QuizForm } from './quiz-form.js';

/**
 * What can be shown of a question that is still written: what is missing is empty or left out, and what a page tells
 * apart by name has different names. Not fit for being kept.
 */
export function sourceOf(form: DocumentForm): QuestionSource {
  const { front } = form;
  const keys = new Set<string>();
  const unique = <Item extends { key: string }>(item: Item): Item => {
    const key = nameApart(item.key || 'part', keys);
    keys.add(key);
    return { ...item, key };
  };
  return {
    id: front?.id || 'question',
    subject: front?.subject ?? '',
    topic: front?.topic ?? '',
    tags: front?.tags ?? [],
    level: front?.level || 'junior',
    importance: front?.importance || 2,
    related: front?.related ?? [],
    demos: byName(front?.demos ?? [], ({ demo, title }) => demo && demo + title),
    sources: byName(front?.sources ?? [], ({ url }) => url),
    title: form.title ?? '',
    answer: form.answer ?? '',
    explanation: form.explanation ?? '',
    ...(form.misconception === null ? {} : { misconception: form.misconception }),
    keywords: byName(form.keywords ?? [], ({ terms }) => terms[0] ?? ''),
    followUps: form.followUps.map(unique),
    quiz: form.quiz.flatMap((item) => itemOf(item) ?? []).map(unique),
  };
}

function itemOf(item: QuizForm): QuizItem | null {
  if (item.kind === 'other') return null;
  if (item.kind === 'true-false') return { ...item, answer: item.answer ?? true };
  return item.kind === 'cloze' ? { ...item, ...splitBlanks(item.text) } : item;
}

function nameApart(name: string, taken: ReadonlySet<string>): string {
  for (let place = 1; ; place += 1) {
    const apart = place === 1 ? name : `${name}-${place}`;
    if (!taken.has(apart)) return apart;
  }
}

/** The first of each name; without a name there is nothing to show. */
function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const found = new Map<string, Item>();
  for (const item of items) {
    const name = nameOf(item);
    if (name !== '' && !found.has(name)) found.set(name, item);
  }
  return [...found.values()];
}
