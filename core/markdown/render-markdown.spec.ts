import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { common } from 'lowlight';
import { codeLanguages, plainText } from '../markdown-tree/index.js';
import { grammars } from './highlight.js';
import { renderMarkdown } from './index.js';

interface Parsed {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Parsed[];
}

/** Every element of the HTML as a browser would read it. */
function elements(html: string): Parsed[] {
  const all = (node: Parsed): Parsed[] => [node, ...(node.childNodes ?? []).flatMap(all)];
  return all(parseFragment(html) as unknown as Parsed);
}
const attribute = (node: Parsed | undefined, name: string) => node?.attrs?.find((it) => it.name === name)?.value;
const named = (html: string, name: string) => elements(html).filter(({ nodeName }) => nodeName === name);

describe('renderMarkdown', () => {
  it('renders GitHub-flavoured Markdown', () => {
    const { html, problems } = renderMarkdown('**굵게** `code` ~~줄~~ 3~5개에서 7~9개\n\n- 하나\n  1. 둘\n\n> 인용');
    expect(problems).toEqual([]);
    expect(html).toContain('<strong>굵게</strong> <code>code</code> <del>줄</del> 3~5개에서 7~9개');
    expect(html).toMatch(/<ul>[\s\S]*<ol>[\s\S]*<blockquote>/);
  });

  it('highlights code by classes', () => {
    const { html } = renderMarkdown(
      '```js\nconst a = 1;\n```\n\n```http\nGET / HTTP/1.1\nHost: a\n```\n\n```unknown\nx\n```',
    );
    expect(html).toContain('<span class="hljs-keyword">const</span>');
    expect(html).toContain('<span class="hljs-attribute">Host</span>');
    expect(named(html, 'pre').map((pre) => attribute(pre, 'tabindex'))).toEqual(['0', '0', '0']);
  });

  it('shows nothing of what stands after the language', () => {
    const [plain, marked] = ['js', 'js run'].map((opening) => renderMarkdown(`\`\`\`${opening}\nx();\n\`\`\``));
    expect(marked).toEqual(plain);
  });

  it.each([
    ['a long word', 'bash', 'a'.repeat(39_000)],
    ['what opens and never closes', 'bash', '${\n'.repeat(2_600)],
    ['what is nested', 'js', '`${\n'.repeat(1_500)],
    ['a long text', 'ts', 'const a = 1;\n'.repeat(1_000)],
  ])('shows code with %s in one colour', (_, language, code) => {
    const { html, text } = renderMarkdown(`\`\`\`${language}\n${code}\n\`\`\``);
    expect(text).toBe(code.trim());
    expect(html).not.toContain('hljs-');
  });

  it('has a grammar for every language the format knows', () => {
    const { html } = renderMarkdown(codeLanguages.map((language) => `\`\`\`${language}\nx\n\`\`\``).join('\n\n'));
    expect(named(html, 'code')).toHaveLength(codeLanguages.length);
    expect(Object.keys(grammars)).toEqual(
      expect.arrayContaining([...Object.keys(common), 'http', 'nginx', 'dockerfile']),
    );
    const known = new Set(Object.keys(grammars));
    const aliases = ['html', 'js', 'jsx', 'sh', 'text', 'toml', 'ts', 'tsx'];
    expect(codeLanguages.filter((language) => !known.has(language))).toEqual(aliases);
  });

  it('sends only links that leave to a new window', () => {
    const { html } = renderMarkdown('[밖](https://a.example) [안](/q/cors-why) [편지](mailto:a@a.example) [여기](#x)');
    const [out, ...inside] = named(html, 'a');
    expect([attribute(out, 'target'), attribute(out, 'rel')]).toEqual(['_blank', 'noopener noreferrer']);
    expect(inside.map((link) => [attribute(link, 'href'), attribute(link, 'target')])).toEqual([
      ['/q/cors-why', undefined],
      ['mailto:a@a.example', undefined],
      ['#x', undefined],
    ]);
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ])('drops the address of %j', (markdown) => {
    const { html } = renderMarkdown(markdown);
    expect(
      named(html, 'a')
        .map((link) => attribute(link, 'href'))
        .filter((href) => href !== undefined && href !== ''),
    ).toEqual([]);
  });

  it('leaves HTML out and says so', () => {
    const { html, problems } = renderMarkdown(
      '가\n\n<script>alert(1)</script>\n\n나<br>다 <img src=x onerror=alert(1)>',
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'html'],
      [5, 'html'],
      [5, 'html'],
    ]);
    expect(html).not.toMatch(/script|onerror|alert/);
  });

  it('shows pictures that are found or come over https', () => {
    const resolveImage = (path: string) => (path === 'images/가.png' ? '/media/1.png' : null);
    const { html, problems } = renderMarkdown(
      '![하나](images/가.png)\n![둘](https://a.example/b.png)\n![셋](images/x.png)\n![넷](http://a.example/c.png)\n![다섯](data:image/png;base64,A)\n![여섯](//a.example/d.png)\n\n![일곱][r]\n\n[r]: images/가.png',
      { resolveImage },
    );
    expect(
      named(html, 'img').map((image) => [
        attribute(image, 'src'),
        attribute(image, 'alt'),
        attribute(image, 'loading'),
      ]),
    ).toEqual([
      ['/media/1.png', '하나', 'lazy'],
      ['https://a.example/b.png', '둘', 'lazy'],
      ['/media/1.png', '일곱', 'lazy'],
    ]);
    expect(html).toContain('셋');
    expect(problems.map(({ line, code }) => [line, code])).toEqual([3, 4, 5, 6].map((line) => [line, 'image']));
  });

  it('lets a table scroll from the keyboard under its own name', () => {
    const { html } = renderMarkdown('| 방식 | 약점 |\n|---|--:|\n| 가 | 나 |');
    const [box] = named(html, 'div');
    expect(box?.attrs).toEqual([
      { name: 'class', value: 'table-scroll' },
      { name: 'tabindex', value: '0' },
      { name: 'role', value: 'region' },
      { name: 'aria-label', value: '표: 방식, 약점' },
    ]);
    expect(named(html, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['col', 'col']);
  });

  it('keeps the ids of parts on one page apart', () => {
    const source = '### 제목\n\n### 제목\n\n각주[^a] 또[^a]\n\n[^a]: 내용\n\n```mermaid\nflowchart LR\n  A --> B\n```';
    const ids = ['one', 'two'].flatMap((idPrefix) => {
      const { html } = renderMarkdown(source, { idPrefix });
      const found = elements(html).flatMap((node) => attribute(node, 'id') ?? []);
      expect(found).toEqual(
        expect.arrayContaining([`${idPrefix}-제목`, `${idPrefix}-제목-1`, `${idPrefix}-footnotes`]),
      );
      for (const node of elements(html)) {
        const refers = [
          attribute(node, 'href')?.match(/^#(.*)/)?.[1],
          attribute(node, 'aria-describedby'),
          attribute(node, 'aria-labelledby'),
        ];
        for (const id of refers) if (id !== undefined) expect(found).toContain(decodeURIComponent(id));
      }
      return found;
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks Korean in footnotes', () => {
    const { html } = renderMarkdown('각주[^a] 또[^a]\n\n[^a]: 내용');
    expect(html).toContain('>각주</h2>');
    expect(html).toContain('aria-label="각주 1번이 달린 본문으로 돌아가기"');
    expect(html).toContain('aria-label="각주 1번이 달린 본문으로 돌아가기 (2)"');
  });

  it('opens mentions of people wherever there are words, when asked', () => {
    const id = '01939a3e-0000-7000-8000-000000000001';
    const source = `**@{${id}}님** \`@{${id}}\` [a](/x "@{${id}}") @{x} <span class="mention" data-person="${id}"></span>`;
    const { html } = renderMarkdown(source, { mentions: true });
    expect(html).toContain(`<strong><span class="mention" data-person="${id}"></span>님</strong>`);
    expect(html).toContain(`<code><span class="mention" data-person="${id}"></span></code>`);
    expect(html.match(/<span/g)).toHaveLength(2);
    expect(renderMarkdown(source).html).not.toContain('<span');
  });

  it('shows uploaded pictures alone, or none, when asked: words stand for the others', () => {
    const source = '![글](HTTPS://evil.example/t.png) ![][p] ![우리](images/a.png)\n\n[p]: https://evil.example/u.png';
    const resolveImage = (path: string) => `/media/${path}`;
    const ours = renderMarkdown(source, { resolveImage, pictures: 'ours' });
    expect(ours.html).toContain('<p>글 https://evil.example/u.png <img');
    expect(ours.html.match(/<img[^>]*>/g)).toEqual([expect.stringContaining('src="/media/images/a.png"')]);
    expect(ours.problems.map(({ code }) => code)).toEqual(['outside', 'outside']);
    expect(renderMarkdown(source, { resolveImage, pictures: 'none' }).html).toBe(
      '<p>글 https://evil.example/u.png 우리</p>',
    );
    expect(renderMarkdown(source, { resolveImage }).html.match(/<img/g)).toHaveLength(3);
  });

  it('opens the blanks of a cloze outside code, when asked', () => {
    const source = '**{{1}}** 방식과 {{2}}, `{{1}}`';
    expect(renderMarkdown(source, { blanks: true }).html).toBe(
      '<p><strong><span class="blank" data-blank="0"></span></strong> 방식과 <span class="blank" data-blank="1"></span>, <code>{{1}}</code></p>',
    );
    expect(renderMarkdown(source).html).toContain('{{2}}');
  });

  it('never throws and never lets anything through that runs', () => {
    const bits = fc.constantFrom(
      ...[
        '<script>',
        '<img src=x onerror=y>',
        '[a](javascript:x)',
        '![a](x "t")',
        '\n',
        '\n\n',
        '`',
        '```',
        '```mermaid\n',
        '```js\n',
        '- ',
        '> ',
      ],
      ...[
        '| a | b |\n|---|---|\n',
        '# ',
        '[^1]',
        '[^1]: x',
        '<svg onload=x>',
        '&lt;script&gt;',
        '가나다',
        '**',
        '{{1}}',
        'sequenceDiagram\n',
        'A->>B: ',
      ],
      ...[
        'flowchart LR\n',
        'A["<img src=x onerror=y>"] --> B\n',
        'style A fill:url(x)\n',
        '<a href="javascript:x">',
        '[x]: javascript:y\n',
        'diagram 0',
      ],
    );
    const allowed =
      /^(?:#|p|h[1-6]|ul|ol|li|blockquote|pre|code|hr|br|em|strong|del|a|img|table|thead|tbody|tr|th|td|sup|section|input|span|div|figure|details|summary|svg|g|defs|marker|path|polygon|polyline|line|rect|circle|ellipse|text|tspan$)/;
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: bits, maxLength: 25 }), fc.string({ unit: 'binary', maxLength: 60 })),
        (source) => {
          const { html } = renderMarkdown(source, { blanks: true, resolveImage: (path) => `/media/${path}` });
          for (const node of elements(html)) {
            expect(node.nodeName).toMatch(allowed);
            for (const { name, value } of node.attrs ?? []) {
              expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$/);
              if (name === 'href' || name === 'src') expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('plainText', () => {
  it('keeps the words and drops the marks', () => {
    const source =
      '### 제목\n\n**굵은** [글](https://a.example)과 `code`\n\n- 하나\n- 둘\n\n| 가 | 나 |\n|---|---|\n| 다 | 라 |\n\n```js\nx();\n```\n\n```mermaid\nflowchart LR\n  A --> B\n```\n\n![그림](x.png)\n\n<b>';
    expect(plainText(source)).toBe('제목\n굵은 글과 code\n하나\n둘\n가 나\n다 라\nx();\n그림');
  });

  it('is what renderMarkdown gives beside the HTML, with diagrams in words', () => {
    expect(renderMarkdown('가\n\n```mermaid\nflowchart LR\n  A[클라이언트] -->|요청| B[서버]\n```').text).toBe(
      '가\n클라이언트 → 서버: 요청',
    );
  });

  it.each([
    ['quotes', '>'.repeat(2000) + '글'],
    ['lists', '- '.repeat(1000) + '글'],
    ['footnotes', '[^1]: '.repeat(1000) + '글'],
    ['emphasis', '**a _b '.repeat(200) + '글' + ' c_ d**'.repeat(200)],
  ])('shows %s nested beyond reason as they are written, and says so', (_, source) => {
    const { text, problems } = renderMarkdown(source);
    expect(text).toContain('글');
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining({ line: 1, code: 'nesting' })]));
  });

  it.each(['images/한 글.png', './images/한%20글.png', '././images/%ED%95%9C%20%EA%B8%80.png'])(
    'looks for the picture that %j names',
    (address) => {
      const resolveImage = (name: string) => (name === 'images/한 글.png' ? '/media/found.png' : null);
      expect(renderMarkdown(`![그림](<${address}>)`, { resolveImage })).toMatchObject({
        html: expect.stringContaining('src="/media/found.png"'),
        problems: [],
      });
    },
  );
});
