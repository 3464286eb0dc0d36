import { newQuestionText } from '@kkori/core/question-document';
import { ApiError, request } from '$lib/api/index.js';
import {
  PublishEditorChangeDocument,
  SaveEditorChangeDocument,
  SendEditorChangeDocument,
  type EditorChangeFragment,
  type EditorStepFragment,
} from '$lib/api/generated/graphql.js';
import { newId } from '$lib/decks/own-decks.js';
import { m } from '$lib/paraglide/messages.js';
import type { DraftStore } from './draft-store.js';
import { asAnother, asSuccessor, baseAgainst, rebasedOn, type Draft } from './draft.js';
import { EditedText, type TextProblem } from './edited-text.svelte.js';
import { publishedSide, theirSide, type MergedSide } from './merged-sides.js';
import type { LoadedDesk } from './load-desk.js';

/** Milliseconds without a keystroke: this device keeps the draft almost at once, the server when the typing pauses. */
const KEEP_MS = 150;
const SAVE_MS = 2_000;
const RETRY_MS = 15_000;

/** Where the text is: what is not on the server is on this device, and what is not there either is about to be lost. */
export type Kept = 'server' | 'device' | 'saving' | 'nowhere';

/** Three texts of which one is to be made. */
export interface Conflict {
  base: string;
  mine: string;
  theirs: string;
  /** What theirs is called. */
  whose: MergedSide;
  /** Goes on with what was made of them. */
  settle: (text: string) => void;
}

type Outcome = 'done' | 'stayed';

/** A question while it is edited: kept on this device and on the server, sent to review, published. */
export class EditingDesk {
  readonly edited: EditedText;
  why = $state('');
  changedMeaning = $state(false);
  kept = $state<Kept>('server');
  /** What kept the server from taking the draft, in words for whoever writes; null when nothing did. */
  refusal = $state<string | null>(null);
  conflict = $state.raw<Conflict | null>(null);
  /** What the server found in the text that it has, more than the device can know. */
  #found = $state.raw<{ text: string; problems: readonly TextProblem[] } | null>(null);

  #draft: Draft;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  #done = false;

  readonly problems = $derived.by(() =>
    this.#found?.text === this.edited.text ? this.#found.problems : this.edited.problems,
  );
  /** Those worth telling yet: of a question just begun, not all that it lacks. */
  readonly told = $derived(this.problems.filter((problem) => !this.edited.isHeldBack(problem)));

  constructor(
    loaded: LoadedDesk,
    private readonly drafts: DraftStore,
    private readonly now: () => number,
  ) {
    const { draft, movedOn, published } = loaded;
    this.#draft = $state.raw(draft);
    this.edited = new EditedText(draft.text, draft.text === newQuestionText());
    this.why = draft.why;
    this.changedMeaning = draft.changedMeaning;
    if (this.isUnsent) this.kept = 'device';
    if (movedOn) this.#moved(movedOn);
    else if (published && draft.baseRevision > 0 && published.revision > draft.baseRevision)
      this.#ask(draft.baseText, published.text, rebasedOn(published), publishedSide());
  }

  /** Whether the server has all that is written. */
  get isUnsent(): boolean {
    const { savedText, baseText, baseRevision, why, changedMeaning } = this.#draft;
    const known = savedText ?? (baseRevision === 0 ? newQuestionText() : baseText);
    return this.edited.text !== known || this.why !== why || this.changedMeaning !== changedMeaning;
  }

  /** Nothing was written yet, here or before. */
  get isUntouched(): boolean {
    return !this.isUnsent && this.#draft.version === 0;
  }

  /** The server has a draft of it. */
  get isOnServer(): boolean {
    return this.#draft.version > 0;
  }

  /** Nobody has learned it yet. */
  get isNew(): boolean {
    return this.#draft.baseRevision === 0;
  }

  get changeId(): string {
    return this.#draft.changeId;
  }

  get slug(): string {
    return this.#draft.slug === 'new' ? (this.edited.form.front?.id ?? '') : this.#draft.slug;
  }

  /** Called after every change of what is written. */
  changed(): void {
    if (this.#done || !this.isUnsent) return;
    if (this.kept === 'server') this.kept = 'saving';
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.keep(), KEEP_MS);
    this.#later(SAVE_MS);
  }

  /** Keeps the draft on this device. */
  async keep(): Promise<void> {
    clearTimeout(this.#keeping);
    if (this.#done || !this.isUnsent) return;
    const { text } = this.edited;
    const { why, changedMeaning } = this;
    try {
      await this.drafts.keep({ ...this.#draft, text, why, changedMeaning });
      if (this.kept !== 'server' && this.isUnsent) this.kept = 'device';
    } catch {
      if (this.isUnsent) this.kept = 'nowhere';
    }
  }

  /** Gives the server what it does not have. @returns whether it has all now */
  async save(): Promise<boolean> {
    clearTimeout(this.#saving);
    await this.keep();
    while (this.#underWay) await this.#underWay;
    if (this.#done || this.conflict) return false;
    if (!this.isUnsent && this.#draft.version > 0) return true;
    if (!this.isUnsent && this.#draft.savedText === null) return false;
    const going = this.#send().finally(() => (this.#underWay = null));
    this.#underWay = going;
    await going;
    return !this.isUnsent;
  }

  /** @returns `done` when it is out of the editor's hands */
  async send(step: 'review' | 'publish'): Promise<Outcome> {
    if (!(await this.save())) return 'stayed';
    const variables = { id: this.#draft.changeId, version: this.#draft.version };
    try {
      const answer =
        step === 'review'
          ? (await request(SendEditorChangeDocument, variables)).sendToReview
          : (await request(PublishEditorChangeDocument, variables)).publishChange;
      return this.#stepped(answer);
    } catch (problem) {
      this.#failed(problem);
      return 'stayed';
    }
  }

  /** Lets go of the draft of this device. */
  async discard(): Promise<void> {
    this.#stop();
    await this.drafts.forget(this.#draft.owner, this.#draft.changeId);
  }

  /** Keeps what is written once more and lets go of it. */
  close(): void {
    void this.keep();
    this.#stop();
    this.edited.close();
  }

  #stop(): void {
    this.#done = true;
    clearTimeout(this.#keeping);
    clearTimeout(this.#saving);
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.save(), milliseconds);
  }

  async #send(): Promise<void> {
    const { changeId: id, baseRevision, version } = this.#draft;
    const { slug, why, changedMeaning } = this;
    const { text: markdown } = this.edited;
    if (slug === '') {
      this.refusal = m.editor_needs_id();
      return;
    }
    this.#draft = { ...this.#draft, sentText: markdown };
    try {
      const input = { id, slug, baseRevision, markdown, why: why || null, changedMeaning, version };
      const { saveChange: answer } = await request(SaveEditorChangeDocument, { input });
      if (answer.__typename === 'Change') await this.#saved(answer, markdown, why, changedMeaning);
      else if (answer.__typename === 'ChangeMovedOn') this.#moved(answer.change);
      else if (answer.__typename === 'RateLimited') this.#later(answer.retryAfterSeconds * 1_000);
      else if (answer.__typename === 'ChangeNotOpen' || answer.__typename === 'NotYours') {
        // The text is nobody else's to lose: it goes on as a change of its own.
        const was = answer.__typename === 'ChangeNotOpen' ? answer.change : null;
        if (was?.publishedRevision && was.publishedRevision > baseRevision) this.#published(was, was.publishedRevision);
        else await this.#become(asAnother(this.#draft, newId(this.now())));
        this.refusal = `${answer.message} ${m.editor_goes_on()}`;
        this.#later(SAVE_MS);
      } else if (answer.__typename === 'InvalidInput')
        this.refusal = answer.fields.map(({ message }) => message).join(' ') || answer.message;
      else this.refusal = answer.message;
    } catch (problem) {
      this.#failed(problem);
    }
  }

  /** Goes on with that draft: of the one before it nothing stays on this device. */
  async #become(draft: Draft): Promise<void> {
    const { owner, changeId } = this.#draft;
    this.#draft = draft;
    await this.keep();
    if (this.kept === 'nowhere' || (this.isUnsent && changeId === draft.changeId)) return;
    await this.drafts.forget(owner, changeId).catch(() => {});
  }

  async #saved(change: EditorChangeFragment, text: string, why: string, changedMeaning: boolean): Promise<void> {
    this.refusal = null;
    this.#draft = { ...this.#draft, version: change.version, savedText: text, why, changedMeaning };
    const problems = change.problems.map(({ line, code, severity, message }) => {
      return { line, code, message, severity: severity === 'ERROR' ? ('error' as const) : ('warning' as const) };
    });
    this.#found = { text, problems };
    if (this.isUnsent) return this.changed();
    this.kept = 'server';
    // The server has it: a copy here would only grow old.
    await this.drafts.forget(this.#draft.owner, this.#draft.changeId).catch(() => {});
  }

  /** Somebody wrote in the same change: nothing of either is lost, and who writes decides. */
  #moved(change: EditorChangeFragment): void {
    const { version, markdown: theirs } = change;
    this.#ask(baseAgainst(this.#draft, theirs), theirs, (draft) => ({ ...draft, version, savedText: theirs }));
  }

  /** It was published while it was written in: what was written since goes on from there. */
  #published({ slug, markdown: text }: EditorChangeFragment, revision: number): void {
    const rebase = asSuccessor(newId(this.now()), { slug, revision, text });
    this.#ask(baseAgainst(this.#draft, text), text, rebase, publishedSide());
  }

  #ask(base: string, theirs: string, rebase: (draft: Draft) => Draft, whose = theirSide()): void {
    const settle = (text: string) => {
      this.conflict = null;
      this.refusal = null;
      this.edited.write(text);
      const going = this.#become(rebase(this.#draft));
      this.kept = this.isUnsent ? 'saving' : 'server';
      void going.then(() => this.save());
    };
    if (theirs === this.edited.text || base === this.edited.text) settle(theirs);
    else if (base === theirs) settle(this.edited.text);
    else this.conflict = { base, mine: this.edited.text, theirs, whose, settle };
  }

  #stepped(answer: EditorStepFragment): Outcome {
    switch (answer.__typename) {
      case 'Change':
        void this.discard().catch(() => {});
        return 'done';
      case 'ChangeMovedOn':
        this.#moved(answer.change);
        return 'stayed';
      case 'QuestionMovedOn': {
        const { base, theirs, revision } = answer;
        this.#ask(base, theirs, rebasedOn({ revision, text: theirs }), publishedSide());
        return 'stayed';
      }
      default:
        this.refusal = answer.message;
        return 'stayed';
    }
  }

  #failed(problem: unknown): void {
    if (!(problem instanceof ApiError)) throw problem;
    const { kind, code, retryAfterSeconds } = problem;
    if (kind === 'signedOut') this.refusal = m.editor_signed_out();
    else if (code === 'FORBIDDEN') this.refusal = m.editor_demoted();
    else {
      this.refusal = kind === 'offline' ? m.editor_offline() : m.editor_not_saved();
      this.#later(retryAfterSeconds === undefined ? RETRY_MS : retryAfterSeconds * 1_000);
    }
  }
}
