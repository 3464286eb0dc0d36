import { stringify } from 'yaml';
import { encodeInline, encodeTerm } from '../markdown-tree/index.js';
import { writeBlanks } from './blanks.js';
import type { FrontMatter } from './front-matter.js';
import type { DemoParameter, Keyword, QuestionSource, QuizItem } from './question.js';
import { quizHeadings } from './quiz.js';

/**
 * Writes a question as its canonical file: reading it gives the same question, writing that the same text.
 * `question` must be one that `parseQuestion` would accept; check what comes from elsewhere by parsing the result.
 */
export function serialiseQuestion(question: QuestionSource): string {
  const parts: [title: string, body: string][] = [
    ['30초 답변', question.answer],
    ['설명', question.explanation],
    ...(question.misconception === undefined ? [] : [['흔한 오해', question.misconception] as [string, string]]),
    ['키워드', question.keywords.map(writeKeyword).join('\n')],
    [
      '꼬리 질문',
      question.followUps
        .map(({ title, key, answer }) => `### ${encodeInline(title)} {#${key}}\n\n${answer}`)
        .join('\n\n'),
    ],
    ['퀴즈', question.quiz.map(writeQuizItem).join('\n\n')],
  ];
  const body = parts.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `---\n${writeFrontMatter(question)}---\n\n# ${encodeInline(question.title)}\n\n${body}`;
}

/** How each key of the front matter is written, in their order; what is empty and optional is not written. */
export const frontWriters: { readonly [Key in keyof FrontMatter]: (value: FrontMatter[Key]) => string } = {
  id: (id) => `id: ${scalar(id)}\n`,
  subject: (subject) => `subject: ${scalar(subject)}\n`,
  topic: (topic) => `topic: ${scalar(topic)}\n`,
  tags: (tags) => `tags: [${tags.map(flowScalar).join(', ')}]\n`,
  level: (level) => `level: ${level}\n`,
  importance: (importance) => `importance: ${importance}\n`,
  related: (related) => (related.length === 0 ? '' : `related: [${related.map(flowScalar).join(', ')}]\n`),
  demos: (demos) => (demos.length === 0 ? '' : `demos:\n${demos.map(writeDemo).join('')}`),
  sources: writeSources,
};

function writeFrontMatter(question: FrontMatter): string {
  const write = <Key extends keyof FrontMatter>(key: Key) => frontWriters[key](question[key]);
  return (Object.keys(frontWriters) as (keyof FrontMatter)[]).map(write).join('');
}

function writeDemo({ demo, title, with: parameters }: QuestionSource['demos'][number]): string {
  const written = Object.keys(parameters).length === 0 ? '' : `    with: { ${writeParameters(parameters)} }\n`;
  return `  - demo: ${scalar(demo)}\n    title: ${scalar(title)}\n${written}`;
}

export function writeSources(sources: QuestionSource['sources']): string {
  const items = sources.map(({ title, url }) => `  - title: ${scalar(title)}\n    url: ${scalar(url)}\n`);
  return `sources:\n${items.join('')}`;
}

/** A plain scalar where YAML allows, quoted where it must be. */
export function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, version: '1.2' }).trimEnd();
}

/** Inside [] and {} fewer characters are plain; JSON is always right there. */
export function flowScalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return /^[A-Za-z][\w-]*$/.test(value) && scalar(value) === value ? value : JSON.stringify(value);
}

function writeParameters(parameters: Record<string, DemoParameter>): string {
  const entries = Object.entries(parameters).map(([name, value]) => {
    const written = Array.isArray(value) ? `[${value.map(flowScalar).join(', ')}]` : flowScalar(value);
    return `${flowScalar(name)}: ${written}`;
  });
  return entries.join(', ');
}

export function writeKeyword({ terms, essential }: Keyword): string {
  const [first = '', ...others] = terms.map(encodeTerm);
  return `- ${[essential ? `**${first}**` : first, ...others].join(' | ')}`;
}

export function writeQuizItem(item: QuizItem): string {
  const heading = `### ${quizHeadings[item.kind]} {#${item.key}}`;
  const quote = item.explanation.split('\n').map((line) => (line === '' ? '>' : `> ${line}`));
  return [heading, writeBody(item), quote.join('\n')].join('\n\n');
}

function writeBody(item: QuizItem): string {
  switch (item.kind) {
    case 'choice': {
      const options = item.options.map(({ text, correct }) => `- [${correct ? 'x' : ' '}] ${text}`);
      return `${item.prompt}\n\n${options.join('\n')}`;
    }
    case 'true-false':
      return `${item.statement}\n\n정답: ${item.answer ? 'O' : 'X'}`;
    case 'cloze':
      return writeBlanks(item.text, item.blanks);
  }
}
