import { applyChange, fieldOfLine, formOf, outlineOf, type Change, type Outline } from '@kkori/core/question-document';
import { getLocale } from '$lib/paraglide/runtime.js';
import type { CheckRequest, TextProblem } from './check-worker.js';
import CheckWorker from './check-worker.js?worker';
import { LatestWorker } from './latest-worker.js';
import { changedPreview, type Preview, type PreviewChange } from './preview-changes.js';
import type { PreviewRequest } from './preview-worker.js';
import PreviewWorker from './preview-worker.js?worker';

export type { TextProblem } from './check-worker.js';

/** Reading the whole text again is for when the typing pauses. */
const PAUSE_MS = 400;

/** One question's text, which the editor and the form both write in, with what is wrong with it and how it will be seen. */
export class EditedText {
  text = $state('');
  problems = $state.raw<readonly TextProblem[]>([]);
  preview = $state.raw<Preview | null>(null);
  /** The browser could not start what draws the preview. */
  previewFailed = $state(false);

  readonly outline = $derived(outlineOf(this.text));
  readonly form = $derived(formOf(this.outline));
  readonly errors = $derived(this.problems.filter(({ severity }) => severity === 'error'));
  /** What is wrong with it and worth telling yet. */
  readonly told = $derived(this.problems.filter((problem) => !this.isHeldBack(problem)));
  readonly #placed = $derived(
    this.told.map((problem) => ({ problem, field: fieldOfLine(this.outline, problem.line) })),
  );

  /** What was wrong with the empty text; null for a text that is not begun so. */
  #heldBack = $state.raw<readonly string[] | null>(null);

  #checking: ReturnType<typeof setTimeout> | undefined;
  readonly #previews: LatestWorker<PreviewRequest, PreviewChange>;
  readonly #checks: LatestWorker<CheckRequest, TextProblem[]>;

  /** @param isBlank a text that is not begun: what it lacks is not told before `tellAll`, or before that changes */
  constructor(text: string, isBlank = false) {
    let isFirst = isBlank;
    this.#previews = new LatestWorker(new PreviewWorker(), {
      answered: (change) => (this.preview = changedPreview(this.preview, change)),
      failed: () => (this.previewFailed = true),
    });
    this.#checks = new LatestWorker(new CheckWorker(), {
      answered: (problems) => {
        if (isFirst && this.text === text) this.#heldBack = problems.map(saying);
        isFirst = false;
        this.problems = problems;
      },
      failed: () => {},
    });
    this.write(text);
    this.check();
  }

  /** The text as it is now. */
  write(text: string): void {
    this.text = text;
    this.#previews.ask({ text });
    clearTimeout(this.#checking);
    this.#checking = setTimeout(() => this.check(), PAUSE_MS);
  }

  /** What the form changes: one stretch of the text. */
  edit(make: (outline: Outline) => Change | null): void {
    const change = make(this.outline);
    if (change) this.write(applyChange(this.text, change));
  }

  check(): void {
    clearTimeout(this.#checking);
    this.#checks.ask({ text: this.text, locale: getLocale() });
  }

  isHeldBack(problem: TextProblem): boolean {
    return this.#heldBack?.includes(saying(problem)) ?? false;
  }

  tellAll(): void {
    this.#heldBack = null;
  }

  /** What is wrong with a field of the form: `title`, `front.topic`, `followUps.0`, … */
  problemsOf(field: string): readonly TextProblem[] {
    return this.#placed.filter((placed) => placed.field === field).map(({ problem }) => problem);
  }

  errorOf(field: string): string | undefined {
    const messages = this.problemsOf(field).map(({ message }) => message);
    return messages.length === 0 ? undefined : messages.join(' ');
  }

  close(): void {
    clearTimeout(this.#checking);
    this.#previews.close();
    this.#checks.close();
  }
}

const saying = ({ code, message }: TextProblem) => `${code} ${message}`;
