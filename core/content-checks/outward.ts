import { sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type PlacedQuestion, Reporter } from '../question-format/index.js';
import { deadReason } from './dead-reason.js';

/** Addresses of other sites that did not answer when they were last asked: what each is known by, and the day. */
export type DeadLinks = ReadonlyMap<string, { day: string; reason: string }>;

/** What an address of another site is known by, without the place on its page; null for what is none. */
export function addressKey(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

/** Links to pages of other sites that were not there when they were last asked. */
export function checkOutward({ file, question, lines }: PlacedQuestion, dead: DeadLinks): Reporter {
  const reporter = new Reporter(file);
  if (dead.size === 0) return reporter;
  const look = (url: string, line: number) => {
    const known = dead.get(addressKey(url) ?? '');
    if (!known) return;
    const reason = deadReason(known.reason);
    reporter.warn(
      line,
      'link',
      `${known.day}에 확인했을 때 ${url}이(가) 열리지 않았습니다(${reason.ko}). 옮겨 간 주소로 고치거나 지워 주세요.`,
      `${url} could not be opened on ${known.day} (${reason.en}): give the address it moved to, or remove it.`,
    );
  };
  question.sources.forEach(({ url }, index) => look(url, lines[`sources.${index}`] ?? 1));
  for (const { path, markdown } of markdownParts(question)) {
    const start = lines[path] ?? 1;
    walk(sharedTree(markdown), (node) => {
      if (node.type === 'link') look(node.url, start + (node.position?.start.line ?? 1) - 1);
    });
  }
  return reporter;
}
