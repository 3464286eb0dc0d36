/**
 * The least that can answer a card: Node's http and pg, no framework. It runs the statements of the real server, which
 * it is given, in the same transaction, and computes the same memory.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import { applyReview, ratings } from '@kkori/core/scheduling';
import pg from 'pg';

const [session, begin, lock, known, save, commit] = JSON.parse(fs.readFileSync(process.env.STATEMENTS, 'utf8'));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });

const server = http.createServer((request, response) => {
  if (request.method === 'GET') return response.end();
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.headers.cookie, JSON.parse(Buffer.concat(chunks).toString())).then(
      (body) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      },
      (error) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
});

async function answer(cookie, { variables }) {
  const token = /kkori_session=([^;]+)/.exec(cookie)[1];
  const sessions = await pool.query(session, [createHash('sha256').update(token).digest(), new Date()]);
  const { userId } = sessions.rows[0];
  const sent = variables.reviews.map((review) => ({ ...review, reviewedAt: Date.parse(review.reviewedAt) }));
  const client = await pool.connect();
  try {
    await client.query(begin);
    await client.query(lock, [`study ${userId}`]);
    const ids = sent.map(({ id }) => id);
    const found = await client.query(known, [userId, ids, sent.map(({ cardId }) => cardId)]);
    const memories = new Map(found.rows[0].memories.map((memory) => [memory.cardId, memory]));
    for (const review of sent) memories.set(review.cardId, applyReview(memories.get(review.cardId) ?? null, review));
    const rows = sent.map((review) => ({ ...review, rating: ratings.indexOf(review.rating) + 1 }));
    await client.query(save, [userId, JSON.stringify(rows), '[]', JSON.stringify([...memories.values()]), []]);
    await client.query(commit);
    return { data: { recordReviews: { __typename: 'ReviewsRecorded', accepted: ids, rejected: [] } } };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
