import type { Keyword, Markdown, PartTitle } from '../question-format/index.js';
import { frontEntries, readFront, type FrontForm } from './front.js';
import { decodeLine, keywordLines } from './keyword-form.js';
import { outlineOf, type Outline, type Section } from './outline.js';
import { readQuizForm, splitKey, type QuizForm } from './quiz-form.js';

export interface FollowUpForm {
  key: string;
  title: string;
  answer: Markdown;
}

/** A question's text as the fields of a form. What the text does not have is null. */
export interface DocumentForm {
  /** Null where it cannot be read. */
  front: FrontForm | null;
  title: string | null;
  answer: Markdown | null;
  explanation: Markdown | null;
  misconception: Markdown | null;
  /** Null also where a line among them is no keyword. */
  keywords: Keyword[] | null;
  followUps: FollowUpForm[];
  quiz: QuizForm[];
}

const bodyOf = ({ text }: Outline, section: Section | undefined): Markdown | null =>
  section ? text.slice(section.body.from, section.body.to) : null;

/** Reads whatever can be read of a text, however unfinished. Never throws. */
export function formOf(outline: Outline): DocumentForm {
  const { text, front, parts, title } = outline;
  const part = (name: PartTitle) => bodyOf(outline, parts.get(name));
  const keywordPart = parts.get('키워드');
  const keywords = keywordPart ? keywordLines(text, keywordPart).map(({ keyword }) => keyword) : [];
  return {
    front: front ? readFront(text.slice(front.from, front.to)) : readFront(''),
    title: title ? decodeLine(title.title) : null,
    answer: part('30초 답변'),
    explanation: part('설명'),
    misconception: part('흔한 오해'),
    keywords: keywords.some((keyword) => keyword === null) ? null : keywords.filter((keyword) => keyword !== null),
    followUps: outline.inside('꼬리 질문').map((section) => {
      const { title: heading, key } = splitKey(section.title);
      return { key, title: decodeLine(heading), answer: bodyOf(outline, section) ?? '' };
    }),
    quiz: outline.inside('퀴즈').map((section) => readQuizForm(section.title, bodyOf(outline, section) ?? '')),
  };
}

export function readDocument(text: string): { outline: Outline; form: DocumentForm } {
  const outline = outlineOf(text);
  return { outline, form: formOf(outline) };
}

/**
 * The field of the form that a line of the text belongs to: `front.topic`, `title`, `answer`, `explanation`,
 * `misconception`, `keywords`, `followUps.0`, `quiz.1`, or `front` and `text` for what is in none.
 */
export function fieldOfLine(outline: Outline, line: number): string {
  const starts: { line: number; field: string }[] = [
    { line: 1, field: outline.front ? 'front' : 'text' },
    ...frontEntries(outline).map((entry) => ({ line: entry.line, field: `front.${entry.key}` })),
  ];
  if (outline.title) starts.push({ line: outline.title.line, field: 'title' });
  for (const [name, section] of outline.parts) {
    const field = fieldNames[name];
    starts.push({ line: section.line, field });
    if (field === 'followUps' || field === 'quiz')
      outline.inside(name).forEach((item, index) => starts.push({ line: item.line, field: `${field}.${index}` }));
  }
  starts.sort((a, b) => a.line - b.line);
  return starts.findLast((start) => start.line <= line)?.field ?? 'text';
}

const fieldNames: Record<PartTitle, string> = {
  '30초 답변': 'answer',
  설명: 'explanation',
  '흔한 오해': 'misconception',
  키워드: 'keywords',
  '꼬리 질문': 'followUps',
  퀴즈: 'quiz',
};
