import type { Element, Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Definition, Image, Link, Root } from 'mdast';
import rehypeHighlight from 'rehype-highlight';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options as ToHtmlOptions } from 'remark-rehype';
import { unified } from 'unified';
import { imagePath, isTooDeep, parseMarkdown, sharedTree, textOf, walk } from '../markdown-tree/index.js';
import { openBlanks } from './blanks.js';
import { decorate } from './decorate.js';
import { type Diagram, DiagramError, DiagramTooLarge, drawDiagram } from './diagram/index.js';
import { flattenDeep, grammars, isHighlightable } from './highlight.js';
import { openMentions } from './mentions.js';
import { schema } from './schema.js';

export interface RenderOptions {
  /** The address a picture's relative path is served at, or null when there is no such picture. */
  resolveImage?: (path: string) => string | null;
  /**
   * Which pictures are shown; of others the alternative text is, or the address. A picture from elsewhere tells its
   * server who reads: `ours` are those that `resolveImage` finds. Default `any`.
   */
  pictures?: 'any' | 'ours' | 'none';
  /** Stands before every id, so that several parts can share a page; letters, digits and hyphens. Default `md`. */
  idPrefix?: string;
  /** Turns `{{1}}`, `{{2}}`, … into `<span class="blank" data-blank="0">`, … Default false. */
  blanks?: boolean;
  /** Turns `@{<id>}` into `<span class="mention" data-person="<id>"></span>`. Default false. */
  mentions?: boolean;
}

export interface RenderedMarkdown {
  /** Sanitised; holds no script, no style element or attribute, no event handler, no frame. */
  html: string;
  /** The words alone, diagrams in sentences. */
  text: string;
  problems: RenderProblem[];
}

export interface RenderProblem {
  /** 1-based, within the Markdown given. */
  line: number;
  code: 'html' | 'image' | 'outside' | 'link' | 'diagram' | 'density' | 'nesting';
  /** Korean, saying what to do. */
  message: string;
}

/**
 * Renders Markdown for the page, synchronously. What may not be shown is left out and named among the problems; a
 * diagram that cannot be drawn stays as its source. Never throws. Under a Content Security Policy the result needs
 * `img-src` for its pictures and nothing for styles or scripts.
 */
export function renderMarkdown(markdown: string, options: RenderOptions = {}): RenderedMarkdown {
  const { resolveImage = () => null, pictures = 'any', idPrefix = 'md', blanks = false, mentions = false } = options;
  const tree = treeOf(markdown);
  const problems: RenderProblem[] = [];
  const diagrams = new Map<Code, Diagram>();
  walk(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const report = (code: RenderProblem['code'], message: string) => problems.push({ line, code, message });
    if (isTooDeep(node)) report('nesting', '너무 깊이 겹쳐 있어 그대로 보입니다. 겹친 것을 줄여 주세요.');
    if (node.type === 'html') report('html', 'HTML은 보이지 않습니다. Markdown으로 바꿔 주세요.');
    if (node.type === 'image') {
      if (pictures === 'none' || (pictures === 'ours' && isElsewhere(node))) leaveWords(node, report);
      else resolve(node, resolveImage, report);
    }
    if (node.type === 'link') checkLink(node, report);
    if (node.type === 'code' && node.lang === 'mermaid') {
      try {
        diagrams.set(node, drawDiagram(node.value, `${idPrefix}-diagram-${diagrams.size + 1}`));
      } catch (error) {
        // A library's own words say nothing to a writer; a DiagramError does.
        const known = error instanceof DiagramError;
        const message = known ? error.message : '그림을 그리지 못했습니다. 더 단순하게 나눠 적어 주세요.';
        const code = error instanceof DiagramTooLarge ? 'density' : 'diagram';
        problems.push({ line: line + (known ? error.line : 0), code, message });
      }
    }
  });
  const words = new Map([...diagrams].map(([code, diagram]) => [code.value, diagram.words.join('\n')]));
  const text = textOf(tree, (language, code) => (language === 'mermaid' ? (words.get(code) ?? code) : code));
  const html = toHtml(toTree(tree, { diagrams, idPrefix, blanks, mentions }));
  return { html, text, problems: problems.sort((a, b) => a.line - b.line) };
}

/** Made once: registering every grammar is the costliest step of a short text. */
const cleaner = unified()
  .use(rehypeSanitize, schema)
  .use(rehypeHighlight, { languages: grammars, prefix: 'hljs-' })
  .freeze();

function toTree(
  tree: Root,
  options: { diagrams: Map<Code, Diagram>; idPrefix: string; blanks: boolean; mentions: boolean },
): HtmlRoot {
  const { diagrams, idPrefix, blanks, mentions } = options;
  const figures = [...diagrams];
  const toElements: ToHtmlOptions = {
    clobberPrefix: `${idPrefix}-`,
    footnoteLabel: '각주',
    footnoteBackLabel: (reference, again) =>
      `각주 ${reference + 1}번이 달린 본문으로 돌아가기${again > 1 ? ` (${again})` : ''}`,
    handlers: {
      image(_, node: Image) {
        const properties = { src: node.url, alt: node.alt ?? '', ...(node.title ? { title: node.title } : {}) };
        if (node.url === '') return { type: 'text', value: node.alt ?? '' };
        return { type: 'element', tagName: 'img', properties, children: [] };
      },
      // A drawn diagram goes around the sanitiser, which knows no SVG: a mark keeps its place. It holds nothing of the
      // source but numbers and text nodes.
      code(state, node: Code) {
        const place = figures.findIndex(([code]) => code === node);
        if (place !== -1)
          return [
            { type: 'element', tagName: 'pre', properties: {}, children: [{ type: 'text', value: mark(place) }] },
          ];
        const language = /^[\w+#-]+$/.test(node.lang ?? '') && isHighlightable(node.value) ? node.lang : null;
        const properties = language ? { className: [`language-${language}`] } : {};
        const code: Element = {
          type: 'element',
          tagName: 'code',
          properties,
          children: [{ type: 'text', value: `${node.value}\n` }],
        };
        state.patch(node, code);
        return [{ type: 'element', tagName: 'pre', properties: {}, children: [code] }];
      },
    },
  };
  const root = cleaner.runSync(unified().use(remarkRehype, toElements).runSync(tree)) as HtmlRoot;
  flattenDeep(root);
  placeFigures(
    root,
    figures.map(([, diagram]) => diagram.figure),
  );
  if (blanks) openBlanks(root);
  if (mentions) openMentions(root);
  decorate(root, idPrefix);
  return root;
}

/** No Markdown yields a `pre` without a `code` in it, so a mark cannot be forged. */
function mark(place: number): string {
  return `diagram ${place}`;
}

function placeFigures(node: HtmlRoot | Element, figures: Element[]): void {
  node.children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    const only = child.tagName === 'pre' ? child.children[0] : undefined;
    const figure = only?.type === 'text' ? figures.find((_, place) => only.value === mark(place)) : undefined;
    if (figure) return figure;
    placeFigures(child, figures);
    return child;
  });
}

/** The tree of a text: one of its own where addresses are put into it. */
function treeOf(markdown: string): Root {
  const shared = sharedTree(markdown);
  let changes = false;
  walk(shared, ({ type }) => {
    if (type === 'image' || type === 'linkReference' || type === 'imageReference') changes = true;
  });
  if (!changes) return shared;
  const own = parseMarkdown(markdown);
  inlineReferences(own);
  return own;
}

/** `[글][이름]` becomes what it stands for, so that one check sees every address. */
function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  walk(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  walk(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    Object.assign(node, { type: node.type === 'linkReference' ? 'link' : 'image', url, title });
  });
}

type Report = (code: RenderProblem['code'], message: string) => void;

const isElsewhere = (image: Image): boolean => /^https:\/\//i.test(image.url);

function leaveWords(image: Image, report: Report): void {
  report('outside', `그림 '${image.url}'은(는) 여기서 보이지 않습니다. 그림을 올리거나 링크로 적어 주세요.`);
  image.alt = image.alt?.trim() || image.url;
  image.url = '';
}

/** A relative path becomes what `resolveImage` says, https stays, anything else loses its address. */
function resolve(image: Image, resolveImage: (path: string) => string | null, report: Report): void {
  if (isElsewhere(image)) return;
  const relative = !/^(?:[a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(image.url.replace(/[\s\p{Cc}]/gu, ''));
  const found = relative ? resolveImage(imagePath(image.url)) : null;
  if (found === null) {
    report('image', `그림 '${image.url}'을(를) 찾을 수 없습니다. images 폴더의 파일 이름과 맞는지 확인해 주세요.`);
  }
  image.url = found ?? '';
}

function checkLink(link: Link, report: Report): void {
  const url = link.url.replace(/[\s\p{Cc}]/gu, '');
  if (/^(?:https?:|mailto:|#|\/(?!\/)|\.{0,2}\/?[^:/?#]*(?:[/?#]|$))/i.test(url) && !url.startsWith('//')) return;
  report('link', `링크 '${link.url}'은(는) 열 수 없는 주소입니다. https:// 주소로 바꿔 주세요.`);
}
