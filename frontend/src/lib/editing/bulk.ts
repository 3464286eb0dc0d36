import { request } from '$lib/api/index.js';
import {
  ChangeQuestionsDocument,
  RenameTagDocument,
  UndoBulkDocument,
  type BulkChange,
  type BulkOutcomeFragment,
} from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import type { Toasts } from '$lib/ui/toasts.svelte.js';

/** What an admin does to many questions at once, with an undo for a moment; later it is in the audit log. */
export class Bulk {
  constructor(
    private readonly toasts: Toasts,
    /** Has the screen ask anew. */
    private readonly changed: () => void,
  ) {}

  /** @returns what is to be corrected first, or null when it was done */
  async change(questionIds: string[], change: BulkChange): Promise<string | null> {
    const { outcome } = await request(ChangeQuestionsDocument, { questionIds, change });
    return this.#settle(outcome, change.archive ? m.admin_bulk_archived : m.admin_bulk_done);
  }

  async renameTag(from: string, to: string): Promise<string | null> {
    const { outcome } = await request(RenameTagDocument, { from, to });
    return this.#settle(outcome, m.admin_bulk_done);
  }

  async undo(entryId: string): Promise<void> {
    try {
      const { outcome } = await request(UndoBulkDocument, { entryId });
      if (outcome.__typename === 'BulkDone') this.toasts.show(this.#say(outcome, m.admin_bulk_undone));
      else this.toasts.show(outcome.message, 'problem');
    } catch {
      this.toasts.show(m.common_error_text(), 'problem');
    }
    this.changed();
  }

  #settle(
    outcome:
      | ({ __typename: 'BulkDone' } & BulkOutcomeFragment)
      | { __typename: 'InvalidInput'; message: string; fields: readonly { message: string }[] }
      | { __typename: 'LimitReached'; message: string },
    done: (inputs: { count: number }) => string,
  ): string | null {
    if (outcome.__typename === 'InvalidInput') return outcome.fields[0]?.message ?? outcome.message;
    if (outcome.__typename === 'LimitReached') return outcome.message;
    const undo = { label: m.own_undo(), run: () => void this.undo(outcome.entryId) };
    this.toasts.show(this.#say(outcome, done), 'plain', outcome.changed > 0 ? undo : undefined);
    this.changed();
    return null;
  }

  #say({ changed, skipped }: BulkOutcomeFragment, words: (inputs: { count: number }) => string): string {
    const [first] = skipped;
    if (!first) return words({ count: changed });
    const { title, message } = first;
    return `${words({ count: changed })} ${m.admin_bulk_skipped({ count: skipped.length, title, message })}`;
  }
}

/** Acts of the audit log that `Bulk.undo` takes back. */
export const undoableActs: ReadonlySet<string> = new Set([
  'question.bulk-edit',
  'question.bulk-archive',
  'question.rename-tag',
]);
