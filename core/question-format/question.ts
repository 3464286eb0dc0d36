/**
 * A question as its author writes it: plain data that says everything a file of `content/` says.
 * `Markdown` fields hold Markdown source; every other string is plain text, ready to be shown or compared.
 */
export interface QuestionSource {
  /** Kebab-case, unique, never changes: everybody's history hangs on it. */
  id: string;
  /** The id of a subject. */
  subject: string;
  /** A short noun phrase shown above the question. */
  topic: string;
  /** One to six kebab-case words. */
  tags: string[];
  level: Level;
  importance: Importance;
  /** Ids of other questions. */
  related: string[];
  demos: DemoReference[];
  /** At least one. */
  sources: SourceReference[];
  /** The question as an interviewer asks it, at most 120 characters. */
  title: string;
  /** What one would say aloud in half a minute: paragraphs only. */
  answer: Markdown;
  explanation: Markdown;
  misconception?: Markdown;
  /** The rubric of a good answer: 3 to 12 concepts. */
  keywords: Keyword[];
  /** Two or more. */
  followUps: FollowUp[];
  /** Two or more, of at least two kinds. */
  quiz: QuizItem[];
}

export type Markdown = string;

export const levels = ['entry', 'junior', 'senior'] as const;
/** 신입, 주니어, 경력. */
export type Level = (typeof levels)[number];

/** 1: rarely asked, 2: sometimes, 3: asked all the time. */
export type Importance = 1 | 2 | 3;

export interface DemoReference {
  /** A name of the demo catalogue. */
  demo: string;
  title: string;
  /** Parameters by name; only the catalogue knows their bounds. */
  with: Record<string, DemoParameter>;
}

export type DemoParameter = string | number | boolean | (string | number | boolean)[];

export interface SourceReference {
  title: string;
  /** http or https. */
  url: string;
}

export interface Keyword {
  /** The concept's name first, then what else people call it; never empty. */
  terms: string[];
  /** An answer without it is not a good one. */
  essential: boolean;
}

export interface FollowUp {
  /** Kebab-case, unique within the question, never changes. */
  key: string;
  title: string;
  answer: Markdown;
}

export type QuizItem = ChoiceItem | TrueFalseItem | ClozeItem;
export type QuizKind = QuizItem['kind'];

interface QuizItemBase {
  /** Kebab-case, unique within the question, never changes. */
  key: string;
  explanation: Markdown;
}

export interface ChoiceItem extends QuizItemBase {
  kind: 'choice';
  prompt: Markdown;
  /** Two to six, one or more of them correct. */
  options: ChoiceOption[];
}

export interface ChoiceOption {
  /** Inline Markdown, one line. */
  text: Markdown;
  correct: boolean;
}

export interface TrueFalseItem extends QuizItemBase {
  kind: 'true-false';
  statement: Markdown;
  answer: boolean;
}

export interface ClozeItem extends QuizItemBase {
  kind: 'cloze';
  /** Markdown in which `{{1}}`, `{{2}}`, … stand for the blanks in order: it never gives an answer away. */
  text: Markdown;
  blanks: Blank[];
}

export interface Blank {
  answer: string;
  /** What else counts as right. */
  accepted: string[];
}

/** A subject of `subjects.yaml`. */
export interface Subject {
  id: string;
  name: Localised;
}

/** A site deck of `decks/*.yaml`. */
export interface DeckSource {
  id: string;
  title: Localised;
  description: Localised;
  /** Ids of questions in the order they are learnt. */
  questions: string[];
}

/** An entry of `glossary.yaml`: how prose calls something, and what it is not called there. */
export interface GlossaryTerm {
  term: string;
  en: string;
  not: string[];
  /** Why, or when it is called something else after all. */
  note?: string;
}

export interface Localised {
  ko: string;
  en: string;
}
