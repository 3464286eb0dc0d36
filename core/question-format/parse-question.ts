import { sharedTree } from '../markdown-tree/index.js';
import { isTooMuch } from './burden.js';
import { checkDrawing } from './drawing.js';
import { type FrontMatter, readFrontMatter, splitFrontMatter } from './front-matter.js';
import type { QuestionLines } from './lines.js';
import { cutAt, lineOf, type Section } from './outline.js';
import { checkTitle, readAnswer, readFollowUps, readKeywords, readProse, type Reading, type Rules } from './parts.js';
import { type Problem, Reporter } from './problem.js';
import type { QuestionSource } from './question.js';
import { readQuiz } from './quiz.js';

/** The parts of a file in the order they stand in. */
export const partTitles = ['30초 답변', '설명', '흔한 오해', '키워드', '꼬리 질문', '퀴즈'] as const;
export type PartTitle = (typeof partTitles)[number];

const siteRules: Rules = {
  optional: new Set<PartTitle>(['흔한 오해']),
  spoken: true,
  folder: true,
  keywords: { min: 3, max: 12 },
  followUps: { min: 2, max: Infinity },
  quiz: { min: 2, max: Infinity },
};

export interface ParsedQuestion {
  /** Null when there is an error among the problems. */
  question: QuestionSource | null;
  /** What could be read, errors or not; null where the front matter or the title is wrong. */
  draft: QuestionSource | null;
  /** In the order of the file; warnings may stand beside a question. */
  problems: Problem[];
  lines: QuestionLines;
}

/** Most characters of a question of the site. */
export const MAX_LENGTH = 100_000;

/** Reads a question file and says everything that is wrong with it at once. `file` is only repeated in the problems. Never throws. */
export function parseQuestion(source: string, file: string): ParsedQuestion {
  const reporter = new Reporter(file);
  const lines: QuestionLines = {};
  const text = normaliseText(source);
  const readable = !isTooMuch(text, MAX_LENGTH, reporter);
  checkCharacters(text, reporter);
  const reading: Reading = { source: text, reporter, lines, keys: new Map(), rules: siteRules };
  const draft = readable ? readFile(text, reading) : null;
  if (draft) checkDrawing(draft, lines, reporter);
  return { question: reporter.failed ? null : draft, draft, problems: reporter.sorted(), lines };
}

export function checkCharacters(text: string, reporter: Reporter): void {
  const broken = text.search(/[\0\ufffd]|\p{Surrogate}/u);
  if (broken >= 0) {
    const line = text.slice(0, broken).split('\n').length;
    reporter.error(line, 'character', '읽을 수 없는 글자가 있습니다. 파일을 UTF-8로 저장해 주세요.');
  }
}

/** Without byte order mark, lines ended by `\n`, nothing that no reader could see. */
export function normaliseText(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Whether a file is meant as one of ours: its front matter names an id and a subject. */
export function isQuestionFile(source: string): boolean {
  const yaml = splitFrontMatter(normaliseText(source))?.yaml ?? '';
  return /^id[ \t]*:/m.test(yaml) && /^subject[ \t]*:/m.test(yaml);
}

function readFile(text: string, reading: Reading): QuestionSource | null {
  const { reporter, lines } = reading;
  const split = splitFrontMatter(text);
  if (!split) {
    reporter.error(1, 'front-matter', '파일 첫머리에 --- 로 감싼 머리말(id, subject, …)을 적어 주세요.');
    return null;
  }
  const front = readFrontMatter(split.yaml, reporter, lines);
  const body = readBody(split.body, reading);
  return front && body && { ...front, ...body };
}

/** Reads what stands below the front matter, whose place in `body` is blank. */
export function readBody(body: string, reading: Reading): Omit<QuestionSource, keyof FrontMatter> | null {
  const { reporter, lines } = reading;
  const inner: Reading = { ...reading, source: body };
  const { before, sections: titles } = cutAt(1, sharedTree(body).children, body, 0, body.length);
  const [title, ...more] = titles;
  const stray = before.nodes[0];
  if (!title) {
    reporter.error(
      stray ? lineOf(stray) : lastLine(reading.source),
      'title',
      "머리말 다음에 '# 질문'을 한 줄 적어 주세요.",
    );
    return null;
  }
  if (stray) reporter.error(lineOf(stray), 'stray-text', "'# 질문' 위의 내용을 지우거나 알맞은 부분으로 옮겨 주세요.");
  lines['title'] = title.line;
  checkTitle(title.title, title, reporter);
  for (const { line } of more)
    reporter.error(line, 'title', "'#' 제목은 파일에 하나뿐이어야 합니다. '##'이나 '###'으로 바꿔 주세요.");

  return { title: title.title, ...readParts(title, inner) };
}

function readParts(title: Section, reading: Reading): Omit<QuestionSource, keyof FrontMatter | 'title'> {
  const { reporter, source, rules } = reading;
  const { before, sections } = cutAt(2, title.nodes, source, title.start, title.end);
  const stray = before.nodes[0];
  if (stray)
    reporter.error(
      lineOf(stray),
      'stray-text',
      `질문과 '## ${partTitles[0]}' 사이의 내용을 알맞은 부분으로 옮겨 주세요.`,
    );

  const found = new Map<PartTitle, Section>();
  let last = -1;
  for (const section of sections) {
    const place = (partTitles as readonly string[]).indexOf(section.title);
    const name = partTitles[place];
    if (name === undefined) {
      reporter.error(
        section.line,
        'part-unknown',
        `'## ${section.title}'은(는) 모르는 부분입니다. 쓸 수 있는 부분: ${partTitles.join(', ')}`,
      );
    } else if (found.has(name)) {
      reporter.error(section.line, 'duplicate', `'## ${name}'이(가) 두 번 있습니다. 하나로 합쳐 주세요.`);
    } else {
      if (place < last)
        reporter.error(section.line, 'part-order', `'## ${name}'의 자리가 다릅니다. 순서: ${partTitles.join(', ')}`);
      last = Math.max(last, place);
      found.set(name, section);
    }
  }
  for (const name of partTitles) {
    if (!found.has(name) && !rules.optional.has(name))
      reporter.error(
        title.line,
        'part-missing',
        `'## ${name}' 부분을 적어 주세요.`,
        `The part '## ${name}' is missing.`,
      );
  }

  const part = <T>(name: PartTitle, readPart: (section: Section) => T, absent: T): T => {
    const section = found.get(name);
    return section ? readPart(section) : absent;
  };
  const misconception = part('흔한 오해', (section) => readProse(section, 'misconception', reading), '');
  return {
    answer: part('30초 답변', (section) => readAnswer(section, reading), ''),
    explanation: part('설명', (section) => readProse(section, 'explanation', reading), ''),
    ...(misconception === '' ? {} : { misconception }),
    keywords: part('키워드', (section) => readKeywords(section, reading), []),
    followUps: part('꼬리 질문', (section) => readFollowUps(section, reading), []),
    quiz: part('퀴즈', (section) => readQuiz(section, reading), []),
  };
}

function lastLine(text: string): number {
  return text.trimEnd().split('\n').length;
}
