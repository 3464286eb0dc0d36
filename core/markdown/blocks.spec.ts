import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownParts, parseQuestion } from '../question-format/index.js';
import { blocksOf, renderMarkdown } from './index.js';

const content = path.resolve(import.meta.dirname, '../../content');
const parts = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[a-z-]+[/\\][a-z0-9-]+\.md$/.test(name))
  .slice(0, 10)
  .flatMap((name) => {
    const { question } = parseQuestion(readFileSync(path.join(content, name), 'utf8'), name);
    return question ? markdownParts(question) : [];
  });

/** HTML but for what names its place in the whole. */
const bare = (markdown: string) =>
  renderMarkdown(markdown)
    .html.replace(/ (?:id|aria-labelledby|aria-describedby|href)="#?md-[^"]*"/g, '')
    .replace(/md-diagram-\d+/g, 'md-diagram')
    .replace(/>\s+</g, '><')
    .trim();

const together = (markdown: string) => blocksOf(markdown).map(bare).join('');

it('blocks one by one come to the whole', () => {
  const explanations = parts.filter(({ path: place }) => place === 'explanation').slice(0, 10);
  expect(explanations).toHaveLength(10);
  for (const explanation of explanations) {
    // Diagrams are slow to draw, and no block is cut in code.
    const markdown = explanation.markdown.replaceAll('```mermaid', '```text');
    expect(blocksOf(markdown).join('\n')).toBe(markdown);
    expect(together(markdown)).toBe(bare(markdown));
  }
});

it.each([
  'a\n\n- b\n\n- c\n\n  d\n\ne\n',
  '1. a\n\n   ```js\n   # b\n\n   c\n   ```\n\n2. d\n\n# e\nf\n# g',
  '```\na\n\n# b\n```\n# c\n\n> d\n\n> e\n\n| f |\n|---|\n| g |\n\nh',
  'a[^1]\n\nb\n\n[^1]: c\n\n    d',
  '[a][b]\n\nc\n\n[b]: https://example.com',
  'a\n\n<!-- b\n\nc -->\n\nd',
  '~~~\n```\n\na\n~~~\n\nb',
])('%j is cut only where nothing goes on', (markdown) => {
  expect(blocksOf(markdown).join('\n')).toBe(markdown);
  expect(together(markdown)).toBe(bare(markdown));
});
