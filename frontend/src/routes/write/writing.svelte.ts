import {
  emptyOwnForm,
  fieldAt,
  ownForm,
  parseOwnQuestion,
  problemWords,
  writeOwnForm,
  type OwnQuestionForm,
} from '@kkori/core/question-format';
import { ApiError, request } from '$lib/api/index.js';
import { PreviewQuestionDocument, type QuestionContentFragment } from '$lib/api/generated/graphql.js';
import { newId } from '$lib/decks/own-decks.js';
import { m } from '$lib/paraglide/messages.js';
import { getLocale } from '$lib/paraglide/runtime.js';
import { LatestOnly } from '$lib/search/latest-only.js';
import type { Draft } from './draft.js';

/** Something to change, by the line of the Markdown. */
export interface Problem {
  line: number;
  code: string;
  message: string;
}

type Answer = { question: QuestionContentFragment | null; problems: Problem[]; undrawn?: readonly string[] };

/** Of warnings: a diagram that stays as it is written. */
const UNDRAWN: readonly string[] = ['density', 'diagram-type'];

const PAUSE_MS = 350;

/** A question while it is written: as a form or as Markdown, what is wrong with it, and how it will be seen. */
export class Writing {
  id: string;
  mode = $state<'form' | 'markdown'>('form');
  form = $state<OwnQuestionForm>(structuredClone(emptyOwnForm));
  markdown = $state('');
  newDeck = $state({ id: '', title: '' });
  /** Errors, which keep it from being saved; those of what was read last. */
  problems = $state.raw<readonly Problem[]>([]);
  /** What is missing is told only once somebody tried to save. */
  tried = $state(false);
  preview = $state.raw<QuestionContentFragment | null>(null);
  /** Why diagrams are not drawn, of what was read last. */
  undrawn = $state.raw<readonly string[]>([]);
  previewState = $state<'empty' | 'wrong' | 'offline' | 'shown'>('empty');
  /** The text as it was saved last; what differs from it is a draft. */
  #saved: string;

  readonly written = $derived(this.mode === 'form' ? writeOwnForm(this.form) : { markdown: this.markdown, fields: [] });
  readonly isDraft = $derived(this.written.markdown !== this.#savedText());

  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #latest = new LatestOnly<string, Answer>({
    wait: PAUSE_MS,
    ask: (markdown, signal) => this.#look(markdown, signal),
    answered: ({ question, problems, undrawn = [] }) => {
      this.problems = problems;
      this.undrawn = undrawn.filter((why, place) => undrawn.indexOf(why) === place);
      if (question) this.preview = question;
      this.previewState = question ? 'shown' : this.#isBlank() ? 'empty' : 'wrong';
    },
    failed: (reason) => {
      this.previewState = 'offline';
      if (reason instanceof ApiError && reason.retryAfterSeconds !== undefined)
        this.#retry = setTimeout(() => this.look(), reason.retryAfterSeconds * 1_000);
    },
  });

  /** Of a group's question, the revision that is being changed; null for a new one, and for one's own. */
  revision: number | null;

  /** @param saved the question's Markdown, and its revision; null for a new one */
  constructor(
    id: string,
    { markdown: saved, revision }: { markdown: string | null; revision: number | null },
    now: number,
    draft: Draft | null,
  ) {
    this.id = draft?.id ?? id;
    this.revision = draft?.revision ?? revision;
    const source = saved ?? writeOwnForm(emptyOwnForm).markdown;
    this.newDeck = draft?.newDeck ?? { id: newId(now), title: '' };
    this.markdown = source;
    const { question } = parseOwnQuestion(source, id);
    // A text that today's rules refuse can only be mended as it is.
    if (saved !== null && !question) this.mode = 'markdown';
    if (question) this.form = ownForm(question);
    this.#saved = this.mode === 'form' ? writeOwnForm(this.form).markdown : source;
    if (draft) ({ mode: this.mode, form: this.form, markdown: this.markdown } = draft);
  }

  #savedText(): string {
    return this.#saved;
  }

  get draft(): Draft {
    const { id, mode, markdown, revision } = this;
    return { id, mode, markdown, revision, form: $state.snapshot(this.form), newDeck: $state.snapshot(this.newDeck) };
  }

  /** Reads what is written, and asks how it will be seen, once the typing pauses. */
  look(when: 'after-pause' | 'now' = 'after-pause'): void {
    clearTimeout(this.#retry);
    this.#latest.ask(this.written.markdown, when);
  }

  /** Reads what is written at once. @returns whether it can be saved */
  check(): boolean {
    this.tried = true;
    this.problems = this.#errorsOf(this.written.markdown);
    return this.problems.length === 0;
  }

  /** @returns false when the Markdown cannot be shown as a form */
  switchTo(mode: 'form' | 'markdown'): boolean {
    if (mode === this.mode) return true;
    if (mode === 'markdown') {
      this.markdown = this.written.markdown;
    } else if (this.#isBlank()) {
      this.form = structuredClone(emptyOwnForm);
    } else {
      const { question } = parseOwnQuestion(this.markdown, this.id);
      if (!question) {
        this.check();
        return false;
      }
      this.form = ownForm(question);
    }
    this.mode = mode;
    return true;
  }

  /** What is wrong with a field of the form: `title`, `answer`, `followUps.0.title`, …, `rest`. */
  errorOf(name: string): string | undefined {
    if (this.mode !== 'form') return undefined;
    for (const problem of this.problems) {
      const { field, line } = fieldAt(this.written.fields, problem.line);
      if (field !== name) continue;
      const missing = this.#isMissing(name);
      if (missing && !this.tried) continue;
      if (missing) return name === 'title' || name.endsWith('.title') ? m.own_needs_title() : m.own_needs_answer();
      if (name === 'rest') return m.own_rest_problem({ line: problem.line, message: problem.message });
      return /answer$|^explanation$/.test(name) ? m.own_line({ line, message: problem.message }) : problem.message;
    }
    return undefined;
  }

  close(): void {
    clearTimeout(this.#retry);
    this.#latest.cancel();
  }

  #isMissing(name: string): boolean {
    const [, place, part] = /^followUps\.(\d+)\.(title|answer)$/.exec(name) ?? [];
    const followUp = place === undefined ? undefined : this.form.followUps[Number(place)];
    if (followUp) return (part === 'title' ? followUp.title : followUp.answer).trim() === '';
    return (name === 'title' || name === 'answer') && this.form[name].trim() === '';
  }

  #isBlank(): boolean {
    const words = this.written.markdown.replace(/^#+.*$/gm, (heading) => heading.replace(/^#+\s*(30초 답변)?/, ''));
    return words.trim() === '';
  }

  #errorsOf(markdown: string): Problem[] {
    return parseOwnQuestion(markdown, this.id)
      .problems.filter(({ severity }) => severity === 'error')
      .map((problem) => ({ ...problem, message: problemWords(problem, getLocale()) }));
  }

  async #look(markdown: string, signal: AbortSignal): Promise<Answer> {
    const problems = this.#errorsOf(markdown);
    if (problems.length > 0) return { question: null, problems };
    this.problems = [];
    const { previewQuestion: answer } = await request(PreviewQuestionDocument, { markdown }, { signal });
    if (answer.__typename === 'RateLimited') {
      const { retryAfterSeconds } = answer;
      throw new ApiError('busy', 'RATE_LIMITED', '', { retryAfterSeconds });
    }
    const [errors, warnings] = [true, false].map((isError) =>
      answer.problems.filter(({ severity }) => (severity === 'ERROR') === isError),
    );
    const undrawn = warnings!.filter(({ code }) => UNDRAWN.includes(code)).map(({ message }) => message);
    return { question: answer.question, problems: errors!, undrawn };
  }
}
