import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import { v7 } from 'uuid';
import { makeDataFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';

const signUp = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';

const person = () => ({
  input: { email: `${randomBytes(6).toString('hex')}@example.com`, password: 'correct horse battery', name: '사람' },
});

describe('stopping', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await makeDataFolder({ migrated: true });
  });
  afterEach(() => fs.rm(folder, { recursive: true, force: true }));

  it('finishes the requests that run and takes the next start as if nothing was', async () => {
    const server = await ServerProcess.start({ DATA_DIR: folder });
    // Hashing passwords keeps these running for a while.
    const running = Array.from({ length: 4 }, () =>
      server.graphql<{ signUp: { __typename: string } }>(signUp, person()),
    );
    await server.graphql('{ server { name } }');
    const ended = server.stop('SIGTERM');
    const answers = await Promise.all(running);
    expect(answers.map(({ data }) => data.signUp.__typename)).toEqual(Array(4).fill('SignedIn'));
    expect(await ended).toEqual({ code: 0, signal: null });
    const next = await ServerProcess.start({ DATA_DIR: folder });
    const { data } = await next.graphql<{ me: unknown }>('{ me { email } }', {}, answers[0]?.cookie);
    expect(data.me).not.toBeNull();
    await next.stop();
  });

  it('by kill -9 under load loses nothing that was acknowledged and doubles nothing', async () => {
    const cards = await (async () => {
      const server = await ServerProcess.start({ DATA_DIR: folder });
      const { data } = await server.graphql<{ decks: { id: string }[] }>('{ decks { id } }');
      const all = await server.graphql<{ guestCards: { cards: { id: string }[] } }>(
        'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id } } }',
        { deckIds: data.decks.map(({ id }) => id) },
      );
      await server.stop();
      return all.data.guestCards.cards.map(({ id }) => id);
    })();
    const acknowledged: string[] = [];
    /** What was sent, by id. */
    const sent = new Map<string, object>();
    let cookie: string | undefined;
    const record = async (server: ServerProcess) => {
      const review = {
        id: v7(),
        cardId: cards[acknowledged.length % cards.length],
        rating: 'GOOD',
        reviewedAt: new Date().toISOString(),
        durationMs: 1000,
        desiredRetention: 0.9,
      };
      sent.set(review.id, review);
      const { data } = await server.graphql<{ recordReviews: { accepted: string[] } }>(
        'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { ... on ReviewsRecorded { accepted } } }',
        { reviews: [review] },
        cookie,
      );
      acknowledged.push(...data.recordReviews.accepted);
    };

    for (let round = 0; round < 3; round += 1) {
      const server = await ServerProcess.start({ DATA_DIR: folder });
      cookie ??= (await server.graphql(signUp, person())).cookie;
      const wanted = acknowledged.length + 20;
      const writers = Array.from({ length: 4 }, async () => {
        // Runs into the kill on purpose.
        while (acknowledged.length < wanted + 1000)
          await record(server).catch(() => Promise.reject(new Error('killed')));
      });
      const settled = Promise.allSettled(writers);
      let over = false;
      void settled.then(() => (over = true));
      while (acknowledged.length < wanted && !over) await new Promise((resolve) => setImmediate(resolve));
      expect(acknowledged.length).toBeGreaterThanOrEqual(wanted);
      await server.stop('SIGKILL');
      await settled;
    }

    const server = await ServerProcess.start({ DATA_DIR: folder });
    // Another review under an id that is stored is refused; one whose id was lost would be taken.
    const { data } = await server.graphql<{
      recordReviews: { accepted: string[]; rejected: { id: string; problem: string }[] };
    }>(
      'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { ... on ReviewsRecorded { accepted rejected { id problem } } } }',
      { reviews: acknowledged.map((id) => ({ ...sent.get(id), durationMs: 2000 })) },
      cookie,
    );
    expect(data.recordReviews.accepted).toEqual([]);
    expect(data.recordReviews.rejected.map(({ id }) => id).sort()).toEqual([...acknowledged].sort());
    expect(new Set(data.recordReviews.rejected.map(({ problem }) => problem))).toEqual(new Set(['ID_TAKEN']));
    const today = await server.graphql<{ today: { counts: { done: number } } }>(
      '{ today { counts { done } } }',
      {},
      cookie,
    );
    // One that was on its way when the process died may have been stored without the client hearing of it.
    expect(today.data.today.counts.done).toBeGreaterThanOrEqual(acknowledged.length);
    expect(today.data.today.counts.done).toBeLessThanOrEqual(acknowledged.length + 3 * 4);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    await server.stop();
  });
});
