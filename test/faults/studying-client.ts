import { foldReviews, newReviewId, ratings, type Memory, type ReviewFact } from '@kkori/core/scheduling';
import { randomBytes } from 'node:crypto';
import type { ServerProcess } from '../support/process.js';

const record = `mutation ($reviews: [ReviewInput!]!, $undos: [UndoInput!]!) {
  recordReviews(reviews: $reviews, undos: $undos) {
    ... on ReviewsRecorded {
      accepted
      rejected { id problem }
      memories { cardId state stability difficulty due firstReviewedAt lastReviewedAt reps lapses step intervalDays }
    }
  }
}`;

interface Recorded {
  recordReviews: {
    accepted: string[];
    rejected: { id: string; problem: string }[];
    memories: (Omit<Memory, 'due' | 'firstReviewedAt' | 'lastReviewedAt'> & Record<'due' | `${string}At`, string>)[];
  };
}

/** A person's device: whatever was not acknowledged stays in its outbox and is sent again, to whichever server is there. */
export class StudyingClient {
  readonly #facts = new Map<string, ReviewFact>();
  readonly #undone = new Set<string>();
  #outbox = { reviews: new Set<string>(), undos: new Set<string>() };
  /** Ids of reviews that a server said are stored. */
  readonly acknowledged = new Set<string>();

  private constructor(
    private readonly cookie: string,
    private readonly cards: readonly string[],
  ) {}

  static async signUp(server: ServerProcess, cards: readonly string[]): Promise<StudyingClient> {
    const { cookie } = await server.graphql(
      'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }',
      { input: { email: `${randomBytes(6).toString('hex')}@example.com`, password: 'correct horse', name: '사람' } },
    );
    if (!cookie) throw new Error('no account');
    return new StudyingClient(cookie, cards);
  }

  /** Answers card after card, and takes a grade back now and then, until the server is gone. */
  async studyUntilGone(server: ServerProcess): Promise<void> {
    for (;;) {
      const count = this.#facts.size;
      const id = newReviewId(Date.now(), randomBytes(16));
      this.#facts.set(id, {
        id,
        // Few cards, so that many reviews of a card build on each other.
        cardId: this.cards[count % this.cards.length]!,
        rating: ratings[(count * 7) % 4]!,
        reviewedAt: Date.now(),
        durationMs: 1000 + count,
        desiredRetention: 0.9,
      });
      this.#outbox.reviews.add(id);
      if (count % 9 === 8) {
        this.#undone.add(id);
        this.#outbox.undos.add(id);
      }
      try {
        await this.flush(server);
      } catch {
        return;
      }
    }
  }

  /** Sends what no server has acknowledged. */
  async flush(server: ServerProcess): Promise<void> {
    const [reviews, undos] = [[...this.#outbox.reviews], [...this.#outbox.undos]];
    if (reviews.length + undos.length === 0) return;
    const { accepted } = await this.#send(
      server,
      reviews.map((id) => this.#facts.get(id)!),
      undos,
    );
    for (const id of reviews.filter((one) => accepted.includes(one))) {
      this.acknowledged.add(id);
      this.#outbox.reviews.delete(id);
    }
    for (const id of undos.filter((one) => accepted.includes(one))) this.#outbox.undos.delete(id);
  }

  /**
   * What is stored, against what this device knows: acknowledged reviews that the server does not have, and cards whose
   * memory is not the fold of the reviews made here, each once.
   */
  async compare(server: ServerProcess): Promise<{ missing: string[]; wrong: string[] }> {
    const stored = new Set<string>();
    const known = new Map<string, object>();
    for (const facts of inBatches([...this.#facts.values()])) {
      // Another review under a stored id is refused; one whose id was lost would be taken.
      const forged = facts.filter(({ id }) => this.acknowledged.has(id)).map((fact) => ({ ...fact, durationMs: 1 }));
      const { rejected } = await this.#send(server, forged, []);
      for (const { id, problem } of rejected) if (problem === 'ID_TAKEN') stored.add(id);
      const { memories } = await this.#send(server, facts, []);
      for (const memory of memories) known.set(memory.cardId, memory);
    }
    return {
      missing: [...this.acknowledged].filter((id) => !stored.has(id)),
      wrong: this.cards.filter((cardId) => {
        const facts = [...this.#facts.values()].filter((fact) => fact.cardId === cardId);
        return JSON.stringify(asStored(foldReviews(facts, this.#undone))) !== JSON.stringify(known.get(cardId) ?? null);
      }),
    };
  }

  async #send(server: ServerProcess, reviews: ReviewFact[], undoneIds: string[]): Promise<Recorded['recordReviews']> {
    const { data } = await server.graphql<Recorded>(
      record,
      {
        reviews: reviews.map((fact) => ({ ...fact, reviewedAt: new Date(fact.reviewedAt).toISOString() })),
        undos: undoneIds.map((reviewId) => ({ reviewId, undoneAt: new Date().toISOString() })),
      },
      this.cookie,
    );
    return data.recordReviews;
  }
}

function* inBatches<T>(list: readonly T[]): Generator<T[]> {
  for (let at = 0; at < list.length; at += 1000) yield list.slice(at, at + 1000);
}

/** As the contract shows it, in the order of the fields asked for. */
function asStored(memory: Memory | null) {
  if (!memory) return null;
  const { cardId, state, stability, difficulty, due, firstReviewedAt, lastReviewedAt, ...rest } = memory;
  const { reps, lapses, step, intervalDays } = rest;
  const at = (time: number) => new Date(time).toISOString();
  const times = { due: at(due), firstReviewedAt: at(firstReviewedAt), lastReviewedAt: at(lastReviewedAt) };
  return { cardId, state, stability, difficulty, ...times, reps, lapses, step, intervalDays };
}
