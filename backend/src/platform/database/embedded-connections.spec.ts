import pg from 'pg';
import { startEmbeddedDatabase, type EmbeddedDatabase } from './embedded.js';

describe('connections to the embedded database', () => {
  let database: EmbeddedDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await startEmbeddedDatabase(null);
    pool = connect();
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  const connect = () => {
    const { username: user, ...address } = database.connection;
    // Half as many as there may be, for those of the last round may still be closing.
    return new pg.Pool({ ...address, user, max: 3 });
  };
  const echo = async (text: string) => (await pool.query<{ text: string }>('SELECT $1::text AS text', [text])).rows[0];

  it('never get the rows of another one', async () => {
    for (let round = 0; round < 50; round += 1) {
      // A pool that opens its connections while it is being used.
      await pool.end();
      pool = connect();
      const wanted = Array.from({ length: 8 }, (_, index) => `${round}/${index}`);
      const got = await Promise.all(
        wanted.map(async (text, index) => {
          // Statements that differ, so that one run in place of another shows; one is long enough to arrive in pieces.
          const padding = ' '.repeat(index === 0 ? 100_000 : index);
          const { rows } = await pool.query<{ text: string }>(`SELECT $1::text${padding} AS text`, [text]);
          return rows[0]?.text;
        }),
      );
      expect(got).toEqual(wanted);
    }
  });

  it('go on after the mistakes of others, in a transaction or not', async () => {
    const mistaken = async () => {
      const client = await pool.connect();
      await client.query('BEGIN');
      await expect(client.query('SELECT $1::int', ['no number'])).rejects.toThrow('invalid input syntax');
      await client.query('ROLLBACK');
      client.release();
    };
    const results = await Promise.all([mistaken(), echo('a'), mistaken(), echo('b'), echo('c')]);
    expect(results).toEqual([undefined, { text: 'a' }, undefined, { text: 'b' }, { text: 'c' }]);
  });
});
