import type { ListItem } from 'mdast';
import { decodeInline } from '../markdown-tree/index.js';
import { checkMarkdown } from './check-markdown.js';
import { RECALL_KEY } from './identity.js';
import type { QuestionLines } from './lines.js';
import { cutAt, lineOf, readKey, type Section } from './outline.js';
import type { Reporter } from './problem.js';
import type { FollowUp, Keyword } from './question.js';
import { spokenLength } from './spoken.js';

export const SPOKEN_SENTENCES = { min: 3, max: 6 };
export const SPOKEN_SYLLABLES = { min: 120, max: 350 };
const MAX_TERM = 60;
export const MAX_TITLE = 120;

/** How much a question must have. */
export interface Rules {
  /** Parts that it may go without. */
  optional: ReadonlySet<string>;
  /** The answer is prose of a length that can be said in half a minute. */
  spoken: boolean;
  /** Pictures stand in a folder beside the file. */
  folder: boolean;
  keywords: { min: number; max: number };
  followUps: { min: number; max: number };
  quiz: { min: number; max: number };
}

/** What every part's reader works with. */
export interface Reading {
  rules: Rules;
  source: string;
  reporter: Reporter;
  lines: QuestionLines;
  /** Keys taken so far and their lines. */
  keys: Map<string, number>;
}

export function readAnswer(section: Section, { reporter, lines, rules }: Reading): string {
  const { body } = section;
  lines['answer'] = body.line;
  if (!hasText(section, reporter)) return '';
  checkMarkdown(body, { headings: false, blocks: !rules.spoken, folder: rules.folder }, reporter);
  if (!rules.spoken) return body.text;
  const { sentences, syllables } = spokenLength(body.text);
  if (sentences < SPOKEN_SENTENCES.min || sentences > SPOKEN_SENTENCES.max) {
    const { min, max } = SPOKEN_SENTENCES;
    reporter.error(
      body.line,
      'length',
      `30초 답변은 ${min}~${max}문장으로 적어 주세요. 지금은 ${sentences}문장입니다.`,
      `The 30-second answer takes ${min} to ${max} sentences; this has ${sentences}.`,
    );
  }
  if (syllables < SPOKEN_SYLLABLES.min || syllables > SPOKEN_SYLLABLES.max) {
    const { min, max } = SPOKEN_SYLLABLES;
    reporter.error(
      body.line,
      'length',
      `30초 답변은 ${min}~${max}음절로 적어 주세요. 지금은 약 ${syllables}음절입니다.`,
      `The 30-second answer takes ${min} to ${max} syllables; this has about ${syllables}.`,
    );
  }
  return body.text;
}

export function readProse(section: Section, name: string, { reporter, lines, rules }: Reading): string {
  lines[name] = section.body.line;
  const { folder } = rules;
  if (hasText(section, reporter)) checkMarkdown(section.body, { headings: true, blocks: true, folder }, reporter);
  return section.body.text;
}

export function readKeywords(section: Section, { reporter, lines, source, rules }: Reading): Keyword[] {
  lines['keywords'] = section.body.line;
  const keywords: Keyword[] = [];
  for (const node of section.nodes) {
    if (node.type !== 'list' || node.ordered) {
      reporter.error(lineOf(node), 'keywords', "키워드는 '- 용어 | 같은 말' 목록으로만 적어 주세요.");
      continue;
    }
    for (const item of node.children) {
      const keyword = readKeyword(item, source, reporter);
      if (!keyword) continue;
      const taken = keywords.flatMap(({ terms }) => terms.map(fold));
      const again = keyword.terms.find((term, index) =>
        [...taken, ...keyword.terms.slice(0, index).map(fold)].includes(fold(term)),
      );
      if (again)
        reporter.error(lineOf(item), 'duplicate', `키워드 '${again}'이(가) 두 번 있습니다. 하나를 지워 주세요.`);
      lines[`keywords.${keywords.length}`] = lineOf(item);
      keywords.push(keyword);
    }
  }
  const { min, max } = rules.keywords;
  if (keywords.length < min || keywords.length > max) {
    reporter.error(
      section.line,
      'keywords',
      `키워드를 ${min}개에서 ${max}개까지 적어 주세요. 지금은 ${keywords.length}개입니다.`,
      `Write ${min} to ${max} keywords, one a line: - term | synonym. There are ${keywords.length}.`,
    );
  }
  if (keywords.length > 0 && !keywords.some(({ essential }) => essential)) {
    reporter.warn(
      section.line,
      'keywords',
      '꼭 말해야 하는 키워드는 **굵게** 적어 주세요. 지금은 하나도 없습니다.',
      'Write the essential keywords in **bold**; none is.',
    );
  }
  return keywords;
}

function fold(term: string): string {
  return term.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
}

function readKeyword(item: ListItem, source: string, reporter: Reporter): Keyword | null {
  const fail = (message: string) => {
    reporter.error(lineOf(item), 'keywords', message);
    return null;
  };
  const [paragraph, ...rest] = item.children;
  const lines = paragraph?.position ? paragraph.position.end.line - paragraph.position.start.line : 0;
  if (paragraph?.type !== 'paragraph' || rest.length > 0 || lines > 0 || typeof item.checked === 'boolean') {
    return fail("키워드 한 개는 한 줄로, '용어 | 같은 말'처럼 적어 주세요.");
  }
  const [first, ...others] = paragraph.children;
  const essential = first?.type === 'strong';
  const head = decodeInline(first?.type === 'strong' ? first.children : first ? [first] : [], source);
  const tail = decodeInline(others, source);
  if (!head.plain || !tail.plain) {
    return fail('키워드는 글자로만 적어 주세요. 굵은 글씨는 첫 용어에만 쓸 수 있고, 코드 표시(`)는 쓰지 않습니다.');
  }
  if (essential && !/^\s*(?:\||$)/.test(tail.text))
    return fail('굵은 글씨는 첫 용어 전체를 감싸야 합니다. 예: - **용어** | 같은 말');
  const terms = (head.text + tail.text).split('|').map((term) => term.replace(/\s+/g, ' ').trim());
  if (essential && terms[0] !== head.text.trim())
    return fail("굵은 글씨 안에는 '|'를 쓰지 말고 첫 용어만 적어 주세요.");
  if (terms.includes('')) return fail("'|' 앞뒤에 용어를 빠짐없이 적어 주세요.");
  const long = terms.find((term) => [...term].length > MAX_TERM);
  if (long) return fail(`키워드 '${long}'을(를) ${MAX_TERM}자 이하로 줄여 주세요.`);
  return { terms, essential };
}

export function readFollowUps(section: Section, reading: Reading): FollowUp[] {
  const { reporter, lines, rules } = reading;
  const { folder } = rules;
  const followUps = subsections(section, reading).map((part, index): FollowUp => {
    const { title, key } = readKey(part, reporter);
    claimKey(key, part.line, reading);
    checkTitle(title, part, reporter);
    if (hasText(part, reporter)) checkMarkdown(part.body, { headings: false, blocks: true, folder }, reporter);
    lines[`followUps.${index}`] = part.line;
    lines[`followUps.${index}.answer`] = part.body.line;
    return { key, title, answer: part.body.text };
  });
  const { min, max } = rules.followUps;
  if (followUps.length < min || followUps.length > max) {
    const wanted = followUps.length < min ? `${min}개 이상` : `${max}개까지`;
    reporter.error(
      section.line,
      'follow-up',
      `꼬리 질문을 ${wanted} 적어 주세요. 지금은 ${followUps.length}개입니다.`,
      `Write ${min} or more follow-ups${max === Infinity ? '' : `, at most ${max}`}. There are ${followUps.length}.`,
    );
  }
  return followUps;
}

/** The `###` parts of a section, complaining of anything above the first. */
export function subsections(section: Section, { source, reporter }: Reading): Section[] {
  const { before, sections } = cutAt(3, section.nodes, source, section.start, section.end);
  const stray = before.nodes[0];
  if (stray)
    reporter.error(lineOf(stray), 'stray-text', `'## ${section.title}'의 내용은 '### 제목 {#key}' 아래에 적어 주세요.`);
  return sections;
}

/** Takes a key for one card of the question; a key taken twice would give two cards one history. */
export function claimKey(key: string, line: number, { keys, reporter }: Reading): void {
  if (key === '') return;
  const taken = keys.get(key);
  if (key === RECALL_KEY)
    reporter.error(line, 'heading', `키 '${RECALL_KEY}'은 질문 자신의 것입니다. 다른 키를 적어 주세요.`);
  else if (taken !== undefined)
    reporter.error(line, 'duplicate', `키 '${key}'은(는) ${taken}행에서 이미 썼습니다. 다른 키를 적어 주세요.`);
  else keys.set(key, line);
}

export function checkTitle(title: string, section: Section, reporter: Reporter): void {
  const length = [...title].length;
  if (title === '') reporter.error(section.line, 'title', '제목에 질문을 적어 주세요.');
  else if (length > MAX_TITLE)
    reporter.error(section.line, 'title', `질문을 ${MAX_TITLE}자 이하로 줄여 주세요. 지금은 ${length}자입니다.`);
  if (!section.plain)
    reporter.error(section.line, 'title', '제목에는 글자만 적어 주세요. 코드, 굵은 글씨, 링크는 쓸 수 없습니다.');
}

export function hasText(section: Section, reporter: Reporter): boolean {
  if (section.body.text !== '') return true;
  reporter.error(section.line, 'part-missing', `'${section.title}' 아래에 내용을 적어 주세요.`);
  return false;
}
