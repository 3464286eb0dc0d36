import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { ContentService } from '../../backend/src/interchange/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { copyLittleContent } from '../support/data-folder.js';

interface Found {
  total: number;
  nodes: { excerpt: string | null; question: { slug: string; title: string; subject: { id: string } } }[];
}

/** Those that are searched for, and others that say the same words. */
const questions = [
  ...['load-balancing', 'load-balancer-algorithms', 'same-origin-policy', 'cors-why', 'websocket-handshake'],
  ...['websocket-vs-tcp', 'http-versions', 'forward-reverse-proxy', 'cookies', 'dns'],
].map((slug) => `network/${slug}.md`);
questions.push(
  ...['operating-system/blocking-nonblocking-io.md', 'operating-system/io-multiplexing.md'],
  ...['database/replication.md', 'database/connection-pool.md', 'backend/rate-limiting.md'],
);

describe('search', () => {
  let app: TestApp;
  let contentDir: string;

  const search = async (query: string, filter: Record<string, unknown> | null = null, first = 20): Promise<Found> => {
    const { data, errors } = await app.graphql<{ searchQuestions: Found }>(
      `query ($query: String!, $filter: QuestionFilter, $first: Int) {
        searchQuestions(query: $query, filter: $filter, first: $first) { total nodes { excerpt question { slug title subject { id } } } }
      }`,
      { query, filter, first },
    );
    expect(errors).toBeUndefined();
    return data.searchQuestions;
  };
  const slugs = async (query: string) => (await search(query)).nodes.map(({ question }) => question.slug);

  beforeAll(async () => {
    contentDir = await fs.mkdtemp(path.join(os.tmpdir(), 'kkori-content-'));
    await copyLittleContent(contentDir, questions);
    app = await startTestApp({ contentDir });
    await app.get(ContentService).importFolder();
  });
  afterAll(async () => {
    await app.close();
    await fs.rm(contentDir, { recursive: true });
  });

  it.each([
    ['initial consonants', 'ㄹㄷㅂㄹㅅ', 'load-balancing'],
    ['initial consonants with spaces', 'ㄹㄷ ㅂㄹㅅ', 'load-balancing'],
    ['initial consonants an input method joined', 'ㄹㄷㅂㄹㅅㅇ', 'load-balancing'],
    ['words of two syllables', '출처', 'same-origin-policy'],
    ['a word without its space', '로드밸런싱', 'load-balancing'],
    ['several words in any order', '서버 밸런서', 'load-balancer-algorithms'],
    ['English terms', 'load balancing', 'load-balancing'],
    ['English terms in capitals', 'WEBSOCKET', 'websocket-handshake'],
    ['a syllable that is still being typed', '핸드셰잌', 'websocket-handshake'],
    ['a small typo in Korean', '로드 벨런싱', 'load-balancing'],
    ['a small typo in English', 'load balncing', 'load-balancing'],
    ['Korean typed in the wrong input mode', 'fhem qoffjstld', 'load-balancing'],
    ['a term that only the text has', 'EWOULDBLOCK', 'blocking-nonblocking-io'],
  ])('finds by %s: %s', async (_how, query, slug) => {
    const found = await slugs(query);
    expect(found.slice(0, 3)).toContain(slug);
  });

  it('shows where it was found unless the title says it', async () => {
    const { nodes } = await search('EWOULDBLOCK');
    expect(nodes[0]?.excerpt).toMatch(/EWOULDBLOCK/i);
    expect((await search('로드 밸런싱')).nodes[0]?.excerpt).toBeNull();
  });

  it('keeps to the filter', async () => {
    const all = await search('서버');
    const withDemo = await search('서버', { hasDemo: true });
    expect(withDemo.total).toBeGreaterThan(0);
    expect(withDemo.total).toBeLessThan(all.total);
    const ofDatabases = await search('서버', { subject: 'database' }, 50);
    expect(ofDatabases.nodes.map(({ question }) => question.subject.id).filter((id) => id !== 'database')).toEqual([]);
    expect(ofDatabases.total).toBeLessThan(all.total);
  });

  it.each([
    '',
    ' ',
    '!!!',
    '%',
    '_',
    "'; DROP TABLE questions_question; --",
    '🦊',
    'ㅋㅋㅋㅋㅋㅋ',
    'x'.repeat(5000),
    '\u0000',
  ])('answers strange input %j with nothing or little, never with a fault', async (query) => {
    const { total, nodes } = await search(query);
    expect(nodes.length).toBeLessThanOrEqual(Math.max(total, 0));
  });

  it('answers an enormous query, too', async () => {
    expect((await search('x'.repeat(5000))).total).toBe(0);
  });

  describe('over many questions', () => {
    beforeAll(async () => {
      // As many phrases as thousands of questions have.
      await app.get(DataSource).query(
        `INSERT INTO questions_search_entry (question_id, ordinal, owner_id, kind, weight, phrase, key, initials)
         SELECT (SELECT id FROM questions_question LIMIT 1), 100000 + n, NULL, 'title', 10, letters, ' ' || letters,
           ' ' || letters
         FROM (SELECT translate(md5(n::text), '0123456789', 'ghijklmnop') AS letters, n
               FROM generate_series(1, 40000) AS n) AS made
         UNION ALL
         -- Other people's own, with just the words that are searched for.
         SELECT question_id, 200000 + 100 * n + ordinal, $1::uuid, kind, weight, phrase, key, initials
         FROM questions_search_entry, generate_series(1, 50) AS n
         WHERE question_id = (SELECT id FROM questions_question WHERE slug = 'load-balancing') AND ordinal < 100`,
        ['00000000-0000-7000-8000-000000000001'],
      );
      await app.get(DataSource).query('VACUUM ANALYZE questions_search_entry');
    });

    /** The plan of what a search really asks the database. */
    const planOf = async (query: string): Promise<string> => {
      const database = app.get(Database);
      const asked: { sql: string; parameters: unknown[] | undefined }[] = [];
      const original = database.query.bind(database);
      database.query = (sql, parameters) => {
        asked.push({ sql, parameters });
        return original(sql, parameters);
      };
      await search(query);
      database.query = original;
      const searches = asked.filter(({ sql }) => sql.includes('questions_search_entry'));
      const plans = await Promise.all(
        searches.map(({ sql, parameters }) => original<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters)),
      );
      return plans
        .flat()
        .map((row) => row['QUERY PLAN'])
        .join('\n');
    };

    it.each([
      ['words', '로드 밸런싱', 'key'],
      ['initial consonants', 'ㄹㄷㅂㄹㅅ', 'initials'],
      ['two initial consonants', 'ㄹㄷ', 'initials'],
      ['typos', '로드 벨렌싱', 'key'],
    ])('looks %s up in an index', async (_what, query, index) => {
      const plan = await planOf(query);
      expect(plan).toContain(`questions_search_entry_${index}_idx`);
      expect(plan).not.toContain('Seq Scan on questions_search_entry');
    });

    it('still finds the same', async () => {
      expect((await slugs('ㄹㄷㅂㄹㅅ'))[0]).toBe('load-balancing');
    });
  });
});
