import { m } from '$lib/paraglide/messages.js';
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

/** A list that is changed an entry at a time. */
export class KeptList<List extends { version: number }> {
  now = $state.raw<List | null>(null);
  problem = $state.raw<unknown>(null);

  readonly #saves: ListSaves<List>;

  constructor(read: () => Promise<List>, save: (version: number, list: List) => Promise<Outcome<List>>) {
    this.#saves = new ListSaves(read, save, (list) => (this.now = list));
  }

  async load(): Promise<void> {
    this.problem = null;
    try {
      await this.#saves.load();
    } catch (reason) {
      this.problem = reason;
    }
  }

  /** @returns what is to be corrected; null when it is saved */
  async change(edit: (list: List) => List): Promise<FieldProblems | null> {
    try {
      const outcome = await this.#saves.change(edit);
      return outcome ? problemsOf(outcome) : { list: m.common_error_text() };
    } catch {
      return { list: m.decks_not_saved() };
    }
  }
}

/** The entries with `written` in the place of the one that is meant; last where there is none any more. */
export function put<Entry>(entries: readonly Entry[], isMeant: (entry: Entry) => boolean, written: Entry): Entry[] {
  if (!entries.some(isMeant)) return [...entries, written];
  return entries.map((entry) => (isMeant(entry) ? written : entry));
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
