import { encodeInline } from '../markdown-tree/index.js';
import { OWN_SUBJECT } from './front-matter.js';
import type { Keyword, Markdown, QuestionSource } from './question.js';
import { flowScalar, scalar, writeKeyword, writeQuizItem, writeSources } from './serialise-question.js';

/** A person's own question as the fields of a form. */
export interface OwnQuestionForm {
  title: string;
  answer: Markdown;
  explanation: Markdown;
  topic: string;
  /** A subject of the site, or `OWN_SUBJECT`. */
  subject: string;
  /** Terms with commas between, their synonyms after `|`. */
  keywords: string;
  followUps: FormFollowUp[];
  /** What the form does not show, and leaves as it is. */
  rest: Pick<QuestionSource, 'misconception' | 'tags' | 'level' | 'importance' | 'sources' | 'quiz'> & {
    essential: string[];
  };
}

export interface FormFollowUp {
  /** Empty until it is saved for the first time. */
  key: string;
  title: string;
  answer: Markdown;
}

/** The form's field that a line of its Markdown belongs to: `title`, `answer`, `followUps.0.title`, …; `rest` for none. */
export interface FieldLine {
  field: string;
  line: number;
}

export const emptyOwnForm: OwnQuestionForm = {
  title: '',
  answer: '',
  explanation: '',
  topic: '',
  subject: OWN_SUBJECT,
  keywords: '',
  followUps: [],
  rest: { tags: [], level: 'junior', importance: 2, sources: [], quiz: [], essential: [] },
};

export function ownForm(question: QuestionSource): OwnQuestionForm {
  const { title, answer, explanation, topic, subject, keywords, followUps } = question;
  const { misconception, tags, level, importance, sources, quiz } = question;
  return {
    title,
    answer,
    explanation,
    topic,
    subject,
    keywords: keywords.map(({ terms }) => terms.join(' | ')).join(', '),
    followUps: followUps.map((followUp) => ({ ...followUp })),
    rest: {
      ...(misconception === undefined ? {} : { misconception }),
      tags,
      level,
      importance,
      sources,
      quiz,
      essential: keywords.flatMap(({ terms, essential }) => (essential ? terms.slice(0, 1) : [])),
    },
  };
}

/** Writes the form as Markdown, also while it is incomplete; what is wrong with it, reading that tells. */
export function writeOwnForm(form: OwnQuestionForm): { markdown: string; fields: FieldLine[] } {
  const lines: string[] = [];
  const fields: FieldLine[] = [];
  const write = (field: string, text: string) => {
    fields.push({ field, line: lines.length + 1 });
    lines.push(...text.split('\n'));
  };
  const part = (field: string, title: string, text: string) => {
    if (text.trim() === '') return;
    write(field, `## ${title}\n`);
    write(field, `${text.trim()}\n`);
  };
  const front = writeFront(form);
  if (front !== '') write('rest', `---\n${front}---\n`);
  write('title', `# ${heading(form.title)}\n`);
  write('answer', '## 30초 답변\n');
  write('answer', `${form.answer.trim()}\n`);
  part('explanation', '설명', form.explanation);
  part('rest', '흔한 오해', form.rest.misconception ?? '');
  part('keywords', '키워드', keywordsOf(form).map(writeKeyword).join('\n'));
  if (form.followUps.length > 0) write('rest', '## 꼬리 질문\n');
  form.followUps.forEach(({ key, title, answer }, place) => {
    write(`followUps.${place}.title`, `### ${heading(title)}${key === '' ? '' : ` {#${key}}`}\n`);
    write(`followUps.${place}.answer`, `${answer.trim()}\n`);
  });
  part('rest', '퀴즈', form.rest.quiz.map(writeQuizItem).join('\n\n'));
  return { markdown: `${lines.join('\n').trimEnd()}\n`, fields };
}

/** The field that a line belongs to, and the line within what was written there, from 1. */
export function fieldAt(fields: readonly FieldLine[], line: number): FieldLine {
  const found = fields.findLast((field) => field.line <= line);
  return found ? { field: found.field, line: line - found.line + 1 } : { field: 'rest', line };
}

function heading(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : encodeInline(line);
}

function keywordsOf({ keywords, rest }: OwnQuestionForm): Keyword[] {
  return keywords
    .split(',')
    .map((terms) => terms.split('|').map((term) => term.replace(/\s+/g, ' ').trim()))
    .map((terms) => terms.filter((term) => term !== ''))
    .filter((terms) => terms.length > 0)
    .map((terms) => ({ terms, essential: rest.essential.includes(terms[0] ?? '') }));
}

function writeFront({ subject, topic, rest }: OwnQuestionForm): string {
  const trimmed = topic.replace(/\s+/g, ' ').trim();
  return [
    subject === OWN_SUBJECT ? '' : `subject: ${scalar(subject)}\n`,
    trimmed === '' ? '' : `topic: ${scalar(trimmed)}\n`,
    rest.tags.length === 0 ? '' : `tags: [${rest.tags.map(flowScalar).join(', ')}]\n`,
    rest.level === 'junior' ? '' : `level: ${rest.level}\n`,
    rest.importance === 2 ? '' : `importance: ${rest.importance}\n`,
    rest.sources.length === 0 ? '' : writeSources(rest.sources),
  ].join('');
}
