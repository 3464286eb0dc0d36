import { PictureRefused } from './refusal.js';
import { cleanSvg } from './svg.js';

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`;
const cleaned = async (source: string) => String((await cleanSvg(Buffer.from(source))).bytes).trim();
const refusalOf = (source: string) =>
  cleanSvg(Buffer.from(source)).then(
    () => null,
    (error: unknown) => (error instanceof PictureRefused ? error.refusal : error),
  );

describe('an SVG', () => {
  it('keeps what draws', async () => {
    const drawing = svg(
      '<title>가 &lt; 나</title><style>.a{fill:url(#p)}</style><defs><linearGradient id="p"><stop offset="1"/></linearGradient></defs>' +
        '<g class="a" transform="scale(2)"><path d="M0 0L1 1"/><text x="1">글 &amp; 자</text><use href="#p"/></g>',
      ' viewBox="0 0 4 3"',
    );
    expect(await cleaned(drawing)).toBe(drawing);
    expect(await cleanSvg(Buffer.from(drawing))).toMatchObject({ width: 4, height: 3 });
  });

  it.each([
    '<script>alert(1)</script>',
    '<script xlink:href="https://evil.example/a.js"/>',
    '<a href="javascript:alert(1)"><rect/></a>',
    '<foreignObject><iframe src="javascript:alert(1)"/></foreignObject>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
    '<handler type="text/javascript">alert(1)</handler>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<html:img xmlns:html="http://www.w3.org/1999/xhtml" src="x" onerror="alert(1)"/>',
    '<style>@import "https://evil.example";</style>',
    '<style>a{background:\\75rl(https://evil.example)}</style>',
    '<feImage href="https://evil.example/a.svg"/>',
    '<?xml-stylesheet href="https://evil.example/a.css"?>',
    '<!-- alert(1) -->',
  ])('loses %s', async (part) => {
    expect((await cleaned(svg(`${part}<g/>`))).replace('<style/>', '')).toBe(svg('<g/>'));
  });

  it.each([
    'onload="alert(1)"',
    'onclick="alert(1)"',
    'href="https://evil.example/a.svg#b"',
    'xlink:href="data:image/svg+xml;base64,PHN2Zz4="',
    'style="fill:url(https://evil.example)"',
    'style="background:image-set(&quot;https://evil.example&quot; 1x)"',
    'fill="url( &quot;//evil.example&quot; )"',
    'xml:base="https://evil.example"',
    'xmlns:ev="http://www.w3.org/2001/xml-events"',
  ])('loses %s', async (attribute) => {
    expect(await cleaned(svg(`<use ${attribute}/>`))).toBe(svg('<use/>'));
  });

  it('keeps embedded pixels, drawn anew, and no other pictures', async () => {
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const kept = await cleaned(svg(`<image href="data:image/png;base64,${pixel}"/>`));
    expect(kept).toMatch(/<image href="data:image\/png;base64,[A-Za-z0-9+/=]+"\/>/);
    expect(await cleaned(svg('<image href="https://evil.example/a.png"/>'))).toBe(svg('<image/>'));
    expect(await refusalOf(svg(`<image href="data:image/png;base64,${btoa('<script>')}"/>`))).toBe('FORMAT');
  });

  it('is refused when a browser would never finish drawing it', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<g id="a${n + 1}">${`<use href="#a${n}"/>`.repeat(9)}</g>`);
    expect(await refusalOf(svg(`<g id="a0"><rect/></g>${laughs.join('')}`))).toBe('SVG_COMPLEX');
    const chain = Array.from({ length: 3_000 }, (_, n) => `<g id="a${n + 1}"><use href="#a${n}"/></g>`).reverse();
    expect(await refusalOf(svg(chain.join('')))).toBe('SVG_COMPLEX');
    expect(await refusalOf(svg('<g>'.repeat(100) + '</g>'.repeat(100)))).toBe('SVG_COMPLEX');
    expect(await refusalOf('<svg>'.repeat(9_000))).toBe('SVG');
    expect(await refusalOf(svg('<g/>'.repeat(10_000)))).toBe('SVG_COMPLEX');
    const attributes = Array.from({ length: 30_000 }, (_, n) => ` a${n}=""`).join('');
    expect(await refusalOf(svg(`<g${attributes}/>`))).toBe('SVG_COMPLEX');
    expect(await refusalOf(svg(`<path d="${'M0 0'.repeat(200_000)}"/>`))).toBe('LARGE_FILE');
    expect(await refusalOf(svg('<use id="a" href="#a"/>'))).toBeNull();
  });
});
