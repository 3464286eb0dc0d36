import { request, subscribe } from '$lib/api/index.js';
import {
  DeleteCommentDocument,
  QuestionTalkDocument,
  ReadTalkDocument,
  ResolveThreadDocument,
  SaveCommentDocument,
  TalkChangedDocument,
  type QuestionTalkPartsFragment,
  type SaveCommentMutation,
} from '$lib/api/generated/graphql.js';

type Outcome = { __typename: 'QuestionTalk' } & QuestionTalkPartsFragment;
export type SaveRefusal = Exclude<SaveCommentMutation['saveComment'], { __typename: 'QuestionTalk' }>;

/** What one group says about one question, as somebody reads it. */
export class TalkDesk {
  talk = $state.raw<QuestionTalkPartsFragment | null>(null);
  phase = $state<'loading' | 'missing' | 'failed' | 'there'>('loading');
  problem = $state.raw<unknown>(null);
  /** What was new since the talk was opened: it stays marked while it is read. */
  #new = $state.raw<readonly string[]>([]);
  #asked = 0;

  constructor(
    readonly groupId: string,
    readonly questionId: string,
  ) {}

  /** Listens until the returned function is called. */
  follow(): () => void {
    void this.load();
    let isFirst = true;
    return subscribe(
      TalkChangedDocument,
      { groupId: this.groupId },
      {
        next: ({ talkChanged }) => {
          const about = talkChanged?.questionId ?? null;
          // The first event comes at once, and again after a lost connection.
          if (about === this.questionId || (about === null && !isFirst)) void this.load();
          isFirst = false;
        },
      },
    );
  }

  async load(): Promise<void> {
    const number = ++this.#asked;
    const { groupId, questionId } = this;
    try {
      const { questionTalk } = await request(QuestionTalkDocument, { groupId, questionId });
      if (number !== this.#asked) return;
      if (questionTalk) this.#show(questionTalk);
      else this.phase = 'missing';
    } catch (reason) {
      // What is shown is better than nothing.
      if (number !== this.#asked || this.phase === 'there') return;
      [this.phase, this.problem] = ['failed', reason];
    }
  }

  /** @returns null when it is kept @throws ApiError */
  async save(id: string, threadId: string | null, markdown: string): Promise<SaveRefusal | null> {
    const { groupId, questionId } = this;
    const { saveComment } = await request(SaveCommentDocument, {
      input: { id, groupId, questionId, threadId, markdown },
    });
    if (saveComment.__typename !== 'QuestionTalk') return saveComment;
    this.#took(saveComment);
    return null;
  }

  /** @returns what to say; null when it is done @throws ApiError */
  async delete(id: string): Promise<string | null> {
    const { outcome } = await request(DeleteCommentDocument, { groupId: this.groupId, id });
    return this.#settled(outcome);
  }

  async resolve(id: string, resolved: boolean): Promise<string | null> {
    const { outcome } = await request(ResolveThreadDocument, { groupId: this.groupId, id, resolved });
    return this.#settled(outcome);
  }

  isNew(id: string): boolean {
    return this.#new.includes(id);
  }

  #settled(outcome: Outcome | { __typename: string; message: string }): string | null {
    if ('message' in outcome) {
      void this.load();
      return outcome.message;
    }
    this.#took(outcome);
    return null;
  }

  /** An answer is newer than what was asked for before. */
  #took(talk: QuestionTalkPartsFragment): void {
    this.#asked++;
    this.#show(talk);
  }

  #show(talk: QuestionTalkPartsFragment): void {
    const comments = talk.threads.flatMap(({ opening, replies }) => [opening, ...replies]);
    this.#new = [...this.#new, ...comments.flatMap(({ id, isNew }) => (isNew ? [id] : []))];
    [this.talk, this.phase] = [talk, 'there'];
    const { groupId, questionId, latest } = talk;
    // Not said to be read is not lost: it stays new.
    if (talk.unread > 0) request(ReadTalkDocument, { groupId, questionId, until: latest }).catch(() => {});
  }
}
