import type { QuestionLine } from '../questions/question-types.js';
import { hasMore, loadQuestions, type QuestionSource } from './load-questions.js';
import { emptyQuery } from './search-url.js';

const signal = new AbortController().signal;
const line = (number: number) => ({ id: String(number), slug: `q-${number}` }) as QuestionLine;

/** A server with this many questions. */
function server(total: number) {
  const asked: { text?: string; first: number; after?: string | null; filter: object }[] = [];
  const all = Array.from({ length: total }, (_, index) => line(index));
  const source: QuestionSource = {
    list: (filter, { first, after }) => {
      asked.push({ first, after, filter });
      const from = Number(after ?? 0);
      const nodes = all.slice(from, from + first);
      const end = from + nodes.length;
      return Promise.resolve({ nodes, total, endCursor: end < total ? String(end) : null });
    },
    search: (text, filter, first) => {
      asked.push({ text, first, filter });
      return Promise.resolve({ nodes: all.slice(0, first).map((question) => ({ question, excerpt: text })), total });
    },
  };
  return { source, asked };
}

describe('loading the list', () => {
  it('opens as many pages as the address says', async () => {
    const { source } = server(70);
    const list = await loadQuestions({ ...emptyQuery, pages: 2 }, null, source, signal);
    expect(list.found).toHaveLength(60);
    expect(hasMore(list)).toBe(true);
  });

  it('asks only for what is missing', async () => {
    const { source, asked } = server(70);
    const first = await loadQuestions(emptyQuery, null, source, signal);
    const all = await loadQuestions({ ...emptyQuery, pages: 3 }, first, source, signal);
    expect(asked.map(({ after }) => after)).toEqual([null, '30', '60']);
    expect(new Set(all.found.map(({ question }) => question.id)).size).toBe(70);
    expect(hasMore(all)).toBe(false);
  });

  it('starts anew for another filter', async () => {
    const { source, asked } = server(5);
    const first = await loadQuestions(emptyQuery, null, source, signal);
    const query = { ...emptyQuery, subject: 'network', level: 'ENTRY' as const, demoOnly: true };
    await loadQuestions(query, first, source, signal);
    expect(asked.at(-1)).toEqual({
      first: 30,
      after: null,
      filter: { subject: 'network', level: 'ENTRY', hasDemo: true },
    });
  });

  it('ends when there is nothing', async () => {
    const list = await loadQuestions({ ...emptyQuery, pages: 9 }, null, server(0).source, signal);
    expect(list).toMatchObject({ found: [], total: 0 });
  });
});

describe('searching', () => {
  it('asks for no more hits than the server gives', async () => {
    const { source, asked } = server(80);
    const query = { ...emptyQuery, text: '세션', pages: 4 };
    const list = await loadQuestions(query, null, source, signal);
    expect(asked.at(-1)).toMatchObject({ text: '세션', first: 50 });
    expect(hasMore(list)).toBe(false);
    expect(hasMore(await loadQuestions({ ...query, pages: 1 }, null, source, signal))).toBe(true);
  });
});
