import type { Code, Image, Link, Nodes, Parent, Root, Text } from 'mdast';
import { diagramTypeOf, isKnownLanguage, sharedTree, walk } from '../markdown-tree/index.js';
import type { Slice } from './outline.js';
import type { Reporter } from './problem.js';

export interface Allowed {
  /** Headings from `###` on. */
  headings: boolean;
  /** Lists, tables, code blocks, quotes, pictures, footnotes; without them only paragraphs. */
  blocks: boolean;
  /** Pictures of a folder beside the file; without one only uploaded ones and those of the web. */
  folder?: boolean;
}

const spokenBlocks: ReadonlySet<string> = new Set(['paragraph', 'text', 'emphasis', 'strong', 'inlineCode', 'link']);

/** Reports whatever of a part the product would not show as its writer meant it. */
export function checkMarkdown(part: Slice, allowed: Allowed, reporter: Reporter): void {
  const tree = sharedTree(part.text);
  walk(tree, (node, ancestors) => {
    const { position } = [...ancestors, node].findLast((it) => it.position) ?? tree;
    const line = part.line + (position?.start.line ?? 1) - 1;
    if (node.type !== 'root') checkNode(node, { line, ancestors, source: part.text, allowed, reporter });
  });
  checkReferences(tree, part, reporter);
}

const NO_REFERENCE = '참조식 링크 대신 [글](주소) 형식으로 적어 주세요.';

interface Place {
  line: number;
  ancestors: Parent[];
  source: string;
  allowed: Allowed;
  reporter: Reporter;
}

function checkNode(node: Nodes, place: Place): void {
  const { line, reporter, allowed, source } = place;
  if (node.type === 'html') {
    reporter.error(line, 'html', 'HTML은 쓸 수 없습니다. Markdown으로 바꾸거나, 글자라면 `코드`로 감싸 주세요.');
  } else if (node.type === 'heading') {
    checkHeading(node.depth, place);
  } else if (!allowed.blocks && !spokenBlocks.has(node.type)) {
    reporter.error(
      line,
      'answer-form',
      '30초 답변은 말하듯 이어지는 문단으로 적어 주세요. 목록, 표, 코드 블록, 그림은 쓸 수 없습니다.',
    );
  } else if (node.type === 'code') {
    checkCode(node, source, line, reporter);
  } else if (node.type === 'image') {
    checkImage(node, line, reporter, allowed.folder ?? true);
  } else if (node.type === 'link') {
    checkLink(node, source, line, reporter);
  } else if (node.type === 'text') {
    checkText(node, place);
  } else if (node.type === 'thematicBreak') {
    reporter.error(line, 'unsupported-markdown', '구분선은 쓸 수 없습니다. 제목이나 문단으로 나눠 주세요.');
  } else if (node.type === 'linkReference' || node.type === 'imageReference') {
    reporter.error(line, 'link', NO_REFERENCE);
  }
}

function checkHeading(depth: number, { allowed, ancestors, line, reporter }: Place): void {
  if (ancestors.length > 1)
    reporter.error(line, 'heading', '목록이나 인용 안에는 제목을 쓸 수 없습니다. 굵은 글씨로 바꿔 주세요.');
  else if (!allowed.headings)
    reporter.error(line, 'heading', '이 부분에는 제목을 쓸 수 없습니다. 굵은 글씨나 문단으로 바꿔 주세요.');
  else if (depth < 3) reporter.error(line, 'heading', '이 부분의 제목은 ### 부터 쓸 수 있습니다.');
}

function checkCode(node: Code, source: string, line: number, reporter: Reporter): void {
  const opening = source.slice(node.position?.start.offset ?? 0).trimStart();
  if (!/^[`~]/.test(opening)) {
    reporter.error(
      line,
      'unsupported-markdown',
      '들여쓴 코드 대신 ``` 울타리와 언어를 적어 주세요. 코드가 아니라면 들여쓰기를 지워 주세요.',
    );
  } else if (!node.lang) {
    reporter.error(line, 'code-language', '``` 뒤에 언어를 적어 주세요. 언어가 없으면 ```text 로 적습니다.');
  } else if (node.lang === 'mermaid') {
    if (diagramTypeOf(node.value) === null) {
      reporter.error(
        line,
        'diagram-type',
        'Mermaid 그림은 flowchart, sequenceDiagram, stateDiagram-v2 가운데 하나로 시작해 주세요.',
      );
    }
  } else if (!isKnownLanguage(node.lang)) {
    reporter.warn(
      line,
      'code-language',
      `'${node.lang}'은(는) 강조할 수 없는 언어입니다. 다른 이름이나 text로 바꿔 주세요.`,
    );
  }
}

function checkImage(node: Image, line: number, reporter: Reporter, folder: boolean): void {
  if (!folder) {
    if (!/^https:\/\/|^images\/[0-9a-f]{16}\.[a-z]{3,4}$/i.test(node.url))
      reporter.error(
        line,
        'image',
        `그림 주소 '${node.url}'을(를) 찾을 수 없습니다. 그림을 올리거나 https:// 로 시작하는 주소를 적어 주세요.`,
      );
    return;
  }
  if (!node.alt?.trim()) {
    reporter.error(
      line,
      'image',
      '그림에 대체 텍스트를 적어 주세요. 예: ![요청이 오가는 순서](images/flow.png)',
      'Say what the picture shows, for those who cannot see it: ![the order of requests](images/flow.png)',
    );
  }
  if (/^https:\/\//i.test(node.url)) {
    reporter.warn(
      line,
      'image',
      '바깥 그림은 사라질 수 있습니다. images 폴더에 넣고 상대 경로로 적어 주세요.',
      'A picture of another site may vanish: upload it and use its relative path.',
    );
  } else if (!/^(?:\.\/)?[^/:?#\\][^:?#\\]*$/.test(node.url) || node.url.split('/').includes('..')) {
    reporter.error(
      line,
      'image',
      `그림 주소 '${node.url}' 대신 images/이름.png 처럼 상대 경로를 적어 주세요.`,
      `Write a relative path such as images/name.png instead of '${node.url}'.`,
    );
  }
}

function checkLink(node: Link, source: string, line: number, reporter: Reporter): void {
  const { url } = node;
  const bare = !/^[[<]/.test(source.slice(node.position?.start.offset ?? 0));
  if (bare && /[ㄱ-ㆎ가-힣]/.test(url)) {
    reporter.warn(line, 'link', `주소 뒤에 한글이 이어져 링크가 길어집니다. <주소>나 [글](주소)로 적어 주세요.`);
  }
  const safe = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/i.test(url) && (!/^https?:/i.test(url) || URL.canParse(url));
  if (!safe) reporter.error(line, 'link', `링크 주소 '${url}'을(를) https:// 주소나 /q/질문-id 로 적어 주세요.`);
}

function checkText(node: Text, { line, source, reporter }: Place): void {
  const { position } = node;
  const raw = position ? source.slice(position.start.offset, position.end.offset) : node.value;
  const report = (pattern: RegExp, tell: (line: number) => void) => {
    const at = raw.search(pattern);
    if (at !== -1) tell(line + (raw.slice(0, at).match(/\n/g)?.length ?? 0));
  };
  report(/(?<!\\)\*\*/, (at) =>
    reporter.error(
      at,
      'emphasis',
      '굵은 글씨가 적용되지 않는 **가 있습니다. 닫는 ** 앞의 괄호나 따옴표를 ** 밖으로 옮겨 주세요.',
    ),
  );
  report(/(?<!\\)\[\^[^\]\s]+\]/, (at) =>
    reporter.error(at, 'reference', '각주의 내용을 같은 부분 안에 적어 주세요. 예: [^1]: 내용'),
  );
  report(/(?<!\\)\[[^\][\n]+\]\[[^\][\n]*\]/, (at) => reporter.error(at, 'link', NO_REFERENCE));
  report(/(?<!\\)\{\{/, (at) =>
    reporter.error(at, 'blank', '{{빈칸}}은 빈칸 퀴즈에서만, 코드와 표 밖에서 쓸 수 있습니다.'),
  );
  report(/(?<!\\)\$\$|^:::/m, (at) =>
    reporter.error(at, 'unsupported-markdown', '수식($$)과 ::: 블록은 쓸 수 없습니다. 글이나 코드로 적어 주세요.'),
  );
  report(/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/im, (at) =>
    reporter.error(
      at,
      'unsupported-markdown',
      '[!NOTE] 같은 알림 상자는 쓸 수 없습니다. 인용이나 굵은 글씨로 적어 주세요.',
    ),
  );
  // Spoken Korean ends in -ㅂ니다; a sentence in 해라체 between them jars.
  report(/(?<!니)다\.(?=\s|$)/, (at) =>
    reporter.warn(at, 'plain-style', '해라체로 끝난 문장을 존댓말(-ㅂ니다)로 고쳐 주세요.'),
  );
}

/** Footnotes are read part by part, so each must be explained where it is used, and used where it is explained. */
function checkReferences(tree: Root, part: Slice, reporter: Reporter): void {
  const used = new Set<string>();
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
  });
  for (const node of tree.children) {
    const line = part.line + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'footnoteDefinition' && !used.has(node.identifier)) {
      reporter.error(
        line,
        'reference',
        `쓰이지 않은 각주 [^${node.label ?? node.identifier}]를 지우거나 본문에서 가리켜 주세요.`,
      );
    } else if (node.type === 'definition') {
      reporter.error(line, 'link', NO_REFERENCE);
    }
  }
}
