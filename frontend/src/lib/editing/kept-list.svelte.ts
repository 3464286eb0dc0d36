import { request } from '$lib/api/index.js';
import { RestoreSiteListDocument, type ListOrigin } from '$lib/api/generated/graphql.js';
import { m } from '$lib/paraglide/messages.js';
import type { Toasts } from '$lib/ui/toasts.svelte.js';
import type { EntryRules } from './entry-edit.js';
import { ListSaves, type Outcome } from './list-saves.js';

/** What is wrong, by field; `list` for what is wrong with all of it. */
export type FieldProblems = Readonly<Record<string, string>>;

/** What a refusal says, by field; null when the list was saved. */
export function problemsOf(outcome: Outcome<object>): FieldProblems | null {
  if ('fields' in outcome) {
    const fields = Object.fromEntries(outcome.fields.map(({ field, message }) => [field, message]));
    return Object.keys(fields).length > 0 ? fields : { list: outcome.message };
  }
  return 'version' in outcome ? null : { list: outcome.message };
}

/** What is told of every list. */
export interface ShownList {
  version: number;
  author?: string | null;
  origin?: ListOrigin | null;
  changedAt?: string | null;
}

/** A list as it is read and saved whole, and its entries. */
export interface ListRules<List, Entry> extends EntryRules<Entry> {
  /** As the API names the list. */
  key: string;
  read: () => Promise<List>;
  save: (version: number, list: List) => Promise<Outcome<List>>;
  entries: (list: List) => readonly Entry[];
  put: (list: List, entries: Entry[]) => List;
}

/** A list that is changed an entry at a time. */
export class KeptList<List extends ShownList, Entry> {
  now = $state.raw<List | null>(null);
  problem = $state.raw<unknown>(null);

  readonly #saves: ListSaves<List>;

  constructor(readonly rules: ListRules<List, Entry>) {
    this.#saves = new ListSaves(rules.read, rules.save, (list) => (this.now = list));
  }

  get entries(): readonly Entry[] {
    return this.now ? this.rules.entries(this.now) : [];
  }

  async load(): Promise<void> {
    this.problem = null;
    try {
      await this.#saves.load();
    } catch (reason) {
      this.problem = reason;
    }
  }

  /**
   * @param edit the entries as they are to be; null to leave them
   * @returns what is to be corrected; null when it is saved
   */
  async change(edit: (entries: readonly Entry[]) => Entry[] | null): Promise<FieldProblems | null> {
    const { entries, put } = this.rules;
    try {
      const outcome = await this.#saves.change((list) => {
        const edited = edit(entries(list));
        return edited && put(list, edited);
      });
      return outcome ? problemsOf(outcome) : { list: m.common_error_text() };
    } catch {
      return { list: m.decks_not_saved() };
    }
  }

  /** Puts the entries in the order of these keys, and says so where that is refused. */
  async order(keys: readonly string[], toasts: Toasts): Promise<void> {
    const place = (entry: Entry) => {
      const at = keys.indexOf(this.rules.keyOf(entry));
      return at === -1 ? keys.length : at;
    };
    const problems = await this.change((entries) => [...entries].sort((one, other) => place(one) - place(other)));
    if (!problems) return;
    toasts.show(Object.values(problems)[0] ?? m.common_error_text(), 'problem');
    await this.load();
  }

  /**
   * Takes back what was saved last, byte for byte.
   * @param version what it made
   * @returns why it stays; null when it is taken back
   */
  async undo(version: number): Promise<string | null> {
    const { key } = this.rules;
    try {
      const outcome = await this.#saves.undo(
        version,
        async (now) => (await request(RestoreSiteListDocument, { key, version: now, number: now - 1 })).outcome,
      );
      if (!outcome || outcome.__typename === 'ListMovedOn') return m.lists_not_undone();
      const problems = problemsOf(outcome);
      return problems && (Object.values(problems)[0] ?? m.lists_not_undone());
    } catch {
      return m.decks_not_saved();
    }
  }
}

/** What a form of an entry shows while it is sent and after it was refused. */
export class EntryForm {
  problems = $state.raw<FieldProblems>({});
  busy = $state(false);

  /** @returns whether it is saved */
  async send(work: () => Promise<FieldProblems | null>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problems = (await work()) ?? {};
    this.busy = false;
    return Object.keys(this.problems).length === 0;
  }
}
