import type { Image, Link } from 'mdast';
import { sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type PlacedQuestion, type QuestionSource, Reporter } from '../question-format/index.js';
import type { DemoRules } from './demos.js';
import type { OtherQuestions } from './other-questions.js';

/** Sections of a question's page that an address may end with. */
const sections = ['explanation', 'misconception', 'follow-ups', 'quiz', 'lab', 'sources'];
/** Where else an address of the site may lead. */
const pages: ReadonlySet<string> = new Set([
  '',
  'explore',
  'lab',
  'decks',
  'help',
  'study',
  'cards',
  'plan',
  'progress',
]);
/** Alternative text that says nothing of its picture. */
const nothingSaid = /^(?:이미지|그림|사진|캡처|스크린샷|image|img|picture|photo|screenshot|untitled)[\s\d._-]*$/i;
const fileName = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|heic)$/i;

export interface LinkContext {
  others: OtherQuestions;
  demos: DemoRules;
}

/** Links to places of the site that are not there, and pictures whose alternative text says nothing. */
export function checkLinks({ file, question, lines }: PlacedQuestion, context: LinkContext): Reporter {
  const reporter = new Reporter(file);
  for (const { path, markdown } of markdownParts(question)) {
    const start = lines[path] ?? lines[path.replace(/\.[^.]+\.\d+$/, '')] ?? 1;
    walk(sharedTree(markdown), (node) => {
      const line = start + (node.position?.start.line ?? 1) - 1;
      if (node.type === 'link') checkLink(node, line, question, context, reporter);
      else if (node.type === 'image') checkAlternative(node, line, reporter);
    });
  }
  return reporter;
}

function checkLink(
  { url }: Link,
  line: number,
  question: QuestionSource,
  context: LinkContext,
  reporter: Reporter,
): void {
  if (url.startsWith('#')) return checkAnchor(url, question.id, keysOf(question), line, reporter);
  const [, first, second = '', anchor = ''] = /^\/([^/?#]*)(?:\/([^/?#]*))?[^#]*(#.*)?$/.exec(url) ?? [];
  if (first === undefined) return;
  if (first === 'q') {
    const known = second === question.id ? { keys: keysOf(question) } : context.others.byId(decoded(second));
    if (known) return checkAnchor(anchor, decoded(second), known.keys, line, reporter);
    reporter.error(
      line,
      'link',
      `'${url}'이(가) 가리키는 질문이 없습니다. id를 고치거나 링크를 지워 주세요.`,
      `There is no question at '${url}': correct its id, or remove the link.`,
    );
  } else if (first === 'lab' && second !== '' && !context.demos.names.includes(decoded(second))) {
    reporter.error(
      line,
      'link',
      `'${url}'에 실험이 없습니다. 있는 실험: ${context.demos.names.join(', ')}`,
      `There is no demo at '${url}'. Demos: ${context.demos.names.join(', ')}`,
    );
  } else if (!pages.has(first)) {
    reporter.warn(
      line,
      'link',
      `'${url}'은(는) 이 사이트에 없는 주소인 듯합니다. /q/질문-id처럼 있는 화면의 주소를 적어 주세요.`,
      `'${url}' does not seem to be a page of this site.`,
    );
  }
}

function checkAnchor(anchor: string, id: string, keys: readonly string[], line: number, reporter: Reporter): void {
  const name = decoded(anchor.slice(1));
  // Headings inside of parts have anchors that begin so.
  if (name === '' || sections.includes(name) || keys.includes(name) || name.startsWith(`${id}--`)) return;
  reporter.warn(
    line,
    'link',
    `'#${name}' 자리가 '${id}' 질문에 없습니다. 꼬리 질문이나 퀴즈의 키를 적어 주세요.`,
    `The question '${id}' has no place '#${name}': use the key of a follow-up or a quiz item.`,
  );
}

function checkAlternative({ alt, url }: Image, line: number, reporter: Reporter): void {
  const said = alt?.trim() ?? '';
  const name = decoded(url.split('/').at(-1) ?? '');
  const bare = name.replace(fileName, '');
  if (said === '' || !(fileName.test(said) || nothingSaid.test(said) || said === bare)) return;
  reporter.warn(
    line,
    'image',
    `대체 텍스트 '${said}'은(는) 그림을 설명하지 않습니다. 그림이 보여 주는 것을 한 문장으로 적어 주세요.`,
    `The alternative text '${said}' does not describe the picture: say in a sentence what it shows.`,
  );
}

export function keysOf({ followUps, quiz }: Pick<QuestionSource, 'followUps' | 'quiz'>): string[] {
  return [...followUps, ...quiz].map(({ key }) => key).filter((key) => key !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
