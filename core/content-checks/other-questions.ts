import { searchKey } from '../hangul/index.js';

/** Titles that share more than this of their trigrams ask the same in all likelihood. */
const ALIKE = 0.7;

/** A question that is there already, as far as others can refer to it or repeat it. */
export interface KnownQuestion {
  id: string;
  title: string;
  /** What a writer knows it by: its file, or its address. */
  place: string;
  /** The keys of its cards, which are anchors of its page. */
  keys: readonly string[];
}

/** The questions there are, ready to be looked up by id and by likeness. Of two with one id the first counts. */
export class OtherQuestions {
  private readonly questions = new Map<string, KnownQuestion & { trigrams: ReadonlySet<string> }>();
  private readonly byTrigram = new Map<string, string[]>();

  constructor(questions: Iterable<KnownQuestion>) {
    for (const question of questions) {
      if (this.questions.has(question.id)) continue;
      const trigrams = trigramsOf(question.title);
      this.questions.set(question.id, { ...question, trigrams });
      for (const trigram of trigrams)
        this.byTrigram.set(trigram, [...(this.byTrigram.get(trigram) ?? []), question.id]);
    }
  }

  byId(id: string): KnownQuestion | null {
    return this.questions.get(id) ?? null;
  }

  /** The one whose title is most like this one's, if it is so much like it that both ask the same. */
  alike({ id, title }: { id: string; title: string }): KnownQuestion | null {
    const trigrams = trigramsOf(title);
    const shared = new Map<string, number>();
    for (const trigram of trigrams) {
      for (const other of this.byTrigram.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    shared.delete(id);
    let best: { question: KnownQuestion; likeness: number } | null = null;
    for (const [other, count] of shared) {
      const question = this.questions.get(other);
      if (!question) continue;
      // Shared out of all trigrams of two titles (Jaccard), 0 to 1.
      const likeness = count / (question.trigrams.size + trigrams.size - count);
      if (likeness > (best?.likeness ?? ALIKE)) best = { question, likeness };
    }
    return best?.question ?? null;
  }
}

function trigramsOf(title: string): ReadonlySet<string> {
  const text = searchKey(title);
  return new Set(Array.from({ length: Math.max(1, text.length - 2) }, (_, index) => text.slice(index, index + 3)));
}
