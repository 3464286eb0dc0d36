import type { Blockquote, List, RootContent } from 'mdast';
import { checkMarkdown } from './check-markdown.js';
import { readBlanks } from './blanks.js';
import { endOf, lineOf, readKey, type Section, slice, type Slice, startOf } from './outline.js';
import { claimKey, type Reading, subsections } from './parts.js';
import type { ChoiceItem, ClozeItem, QuizItem, QuizKind, TrueFalseItem } from './question.js';

/** What each kind of quiz item is called in a file. */
export const quizHeadings: Record<QuizKind, string> = { choice: '선택', 'true-false': 'OX', cloze: '빈칸' };

export function readQuiz(section: Section, reading: Reading): QuizItem[] {
  const { reporter, lines, rules } = reading;
  const items: QuizItem[] = [];
  const parts = subsections(section, reading);
  for (const part of parts) {
    const { title, key } = readKey(part, reporter);
    claimKey(key, part.line, reading);
    const item = readItem(title, key, part, reading, `quiz.${items.length}`);
    if (!item) continue;
    lines[`quiz.${items.length}`] = part.line;
    items.push(item);
  }
  const kinds = new Set(items.map(({ kind }) => kind));
  const { min, max } = rules.quiz;
  if (parts.length < min || parts.length > max) {
    const wanted = parts.length < min ? `${min}개 이상` : `${max}개까지`;
    reporter.error(
      section.line,
      'quiz',
      `퀴즈를 ${wanted} 적어 주세요. 지금은 ${parts.length}개입니다.`,
      `Write ${min} or more quiz items${max === Infinity ? '' : `, at most ${max}`}. There are ${parts.length}.`,
    );
  } else if (min > 1 && items.length === parts.length && kinds.size < 2) {
    reporter.error(
      section.line,
      'quiz',
      '퀴즈는 두 종류 이상 섞어 주세요. 종류: 선택, OX, 빈칸',
      'Mix two kinds of quiz items or more: 선택, OX, 빈칸.',
    );
  }
  return items;
}

function readItem(title: string, key: string, part: Section, reading: Reading, path: string): QuizItem | null {
  const kind = (Object.keys(quizHeadings) as QuizKind[]).find((name) => quizHeadings[name] === title);
  if (!kind) {
    reading.reporter.error(
      part.line,
      'quiz',
      `'${title}' 대신 퀴즈 종류를 적어 주세요: 선택, OX, 빈칸. 예: ### OX {#${key || 'some-key'}}`,
    );
    return null;
  }
  const last = part.nodes.at(-1);
  if (last?.type !== 'blockquote') {
    reading.reporter.error(part.line, 'quiz', "퀴즈는 '> 해설' 인용으로 끝나야 합니다. 왜 그 답인지 적어 주세요.");
    return null;
  }
  const explanation = readExplanation(last, reading, path);
  const question = part.nodes.slice(0, -1);
  const readers = { choice: readChoice, 'true-false': readTrueFalse, cloze: readCloze };
  const read = readers[kind]({ key, explanation }, question, part, reading, path);
  if (read === null) return null;
  return read;
}

type Known = { key: string; explanation: string };

function readExplanation(quote: Blockquote, { source, reporter, lines }: Reading, path: string): string {
  const raw = source.slice(startOf(quote), endOf(quote));
  // Positions keep their columns inside the quote, so the marks are taken off line by line.
  const text = raw.replace(/^ {0,3}> ?/gm, '');
  const body = { ...slice(text, 0, text.length), line: lineOf(quote) };
  lines[`${path}.explanation`] = body.line;
  if (body.text === '') reporter.error(body.line, 'quiz', '인용에 해설을 적어 주세요.');
  else checkMarkdown(body, { headings: false, blocks: true }, reporter);
  return body.text;
}

function readChoice(
  known: Known,
  nodes: RootContent[],
  part: Section,
  reading: Reading,
  path: string,
): ChoiceItem | null {
  const { reporter, source } = reading;
  const list = nodes.at(-1);
  if (list?.type !== 'list' || list.children.some((item) => typeof item.checked !== 'boolean')) {
    reporter.error(
      list ? lineOf(list) : part.line,
      'quiz',
      "보기를 '- [ ] 틀린 보기', '- [x] 맞는 보기' 목록으로 적어 주세요.",
    );
    return null;
  }
  const prompt = readPrompt(nodes.slice(0, -1), part, reading, `${path}.prompt`);
  const options = readOptions(list, source, reading);
  if (options.length < 2 || options.length > 6) {
    reporter.error(lineOf(list), 'quiz', `보기를 2개에서 6개까지 적어 주세요. 지금은 ${options.length}개입니다.`);
  }
  if (!options.some(({ correct }) => correct)) reporter.error(lineOf(list), 'quiz', '맞는 보기에 [x]를 적어 주세요.');
  if (new Set(options.map(({ text }) => text)).size < options.length) {
    reporter.error(lineOf(list), 'duplicate', '같은 보기가 두 번 있습니다. 하나를 바꿔 주세요.');
  }
  return { kind: 'choice', key: known.key, prompt: prompt.text, options, explanation: known.explanation };
}

function readOptions(list: List, source: string, { reporter }: Reading): ChoiceItem['options'] {
  return list.children.map((item) => {
    const [paragraph, ...rest] = item.children;
    const line = lineOf(item);
    const raw = paragraph ? source.slice(startOf(paragraph), endOf(paragraph)) : '';
    // A task list item keeps its mark in the source of some trees; the text starts after it.
    const text = raw
      .replace(/^\[[ xX]\]\s+/, '')
      .replace(/\s*\n\s*/g, ' ')
      .trim();
    if (paragraph?.type !== 'paragraph' || rest.length > 0 || text === '') {
      reporter.error(line, 'quiz', '보기 하나는 한 줄로 적어 주세요.');
    } else {
      checkMarkdown({ text, line }, { headings: false, blocks: true }, reporter);
      if (paragraph.children.some(({ type }) => type === 'break' || type === 'image')) {
        reporter.error(line, 'quiz', '보기에는 줄바꿈과 그림을 쓸 수 없습니다.');
      }
    }
    return { text, correct: item.checked === true };
  });
}

function readTrueFalse(
  known: Known,
  nodes: RootContent[],
  part: Section,
  reading: Reading,
  path: string,
): TrueFalseItem | null {
  const last = nodes.at(-1);
  const raw = last ? reading.source.slice(startOf(last), endOf(last)).trim() : '';
  const answer = /^정답: *([OX])$/.exec(raw)?.[1];
  if (last?.type !== 'paragraph' || !answer) {
    reading.reporter.error(part.line, 'quiz', "해설 앞에 빈 줄로 띄운 '정답: O' 또는 '정답: X' 줄을 적어 주세요.");
    return null;
  }
  const statement = readPrompt(nodes.slice(0, -1), part, reading, `${path}.statement`).text;
  return { kind: 'true-false', key: known.key, statement, answer: answer === 'O', explanation: known.explanation };
}

function readCloze(
  known: Known,
  nodes: RootContent[],
  part: Section,
  reading: Reading,
  path: string,
): ClozeItem | null {
  const raw = cover(nodes, part, reading, `${path}.text`);
  const { text, blanks } = readBlanks(raw, reading.reporter);
  if (blanks.length === 0) {
    reading.reporter.error(part.line, 'blank', '{{답 | 같은 말}} 빈칸을 하나 이상 적어 주세요.');
    return null;
  }
  // Numbered blanks are what is left when all is well; anything else in braces has been reported above.
  const shown = { ...raw, text: text.replace(/\{\{\d+\}\}/g, '( )') };
  checkMarkdown(
    { ...shown, text: shown.text.replace(/\{\{/g, '((') },
    { headings: false, blocks: true },
    reading.reporter,
  );
  return { kind: 'cloze', key: known.key, text, blanks, explanation: known.explanation };
}

function readPrompt(nodes: RootContent[], part: Section, reading: Reading, path: string): Slice {
  const body = cover(nodes, part, reading, path);
  if (body.text !== '') checkMarkdown(body, { headings: false, blocks: true }, reading.reporter);
  return body;
}

/** The source of the nodes that ask; complains when there is nothing. */
function cover(nodes: RootContent[], part: Section, { source, reporter, lines }: Reading, path: string): Slice {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) {
    reporter.error(part.line, 'quiz', '퀴즈에서 묻는 내용을 적어 주세요.');
    return { text: '', line: part.line };
  }
  const body = slice(source, part.start, endOf(last));
  lines[path] = body.line;
  return body;
}

/** The pieces of a cloze: text as it stands and the blanks between, by their 0-based place in `blanks`. */
export function clozeSegments(text: string): ({ text: string } | { blank: number })[] {
  return text
    .split(/(\{\{\d+\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const blank = /^\{\{(\d+)\}\}$/.exec(piece)?.[1];
      return blank === undefined ? { text: piece } : { blank: Number(blank) - 1 };
    });
}
