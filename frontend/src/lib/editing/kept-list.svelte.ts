import { m } from '$lib/paraglide/messages.js';

/** What a save came to: the list as it is now, or why it was not saved. */
type Outcome<List> =
  | ({ __typename: string; version: number } & List)
  | { __typename: 'ListMovedOn'; message: string }
  | { __typename: 'InvalidInput'; message: string; fields: readonly { field: string; message: string }[] };

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

/** A list that is changed an entry at a time and saved whole, on the version that was read. */
export class KeptList<List extends { version: number }> {
  now = $state.raw<List | null>(null);
  problem = $state.raw<unknown>(null);

  constructor(
    private readonly read: () => Promise<List>,
    private readonly save: (version: number, list: List) => Promise<Outcome<List>>,
  ) {}

  async load(): Promise<void> {
    this.problem = null;
    try {
      this.now = await this.read();
    } catch (reason) {
      this.problem = reason;
    }
  }

  /**
   * Where somebody else saved meanwhile, what they saved is shown, and saving again changes that.
   * @param edit what is to become of the list as it is now
   * @returns what is to be corrected; null when it is saved
   */
  async change(edit: (list: List) => List): Promise<FieldProblems | null> {
    if (!this.now) return { list: m.common_error_text() };
    try {
      const outcome = await this.save(this.now.version, edit(this.now));
      const problems = problemsOf(outcome);
      if (!problems) this.now = outcome as unknown as List;
      else if (outcome.__typename === 'ListMovedOn') await this.load();
      return problems;
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
