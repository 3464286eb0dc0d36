/** What somebody may send who means harm, or does not know better. */
import { crc32, deflateSync } from 'node:zlib';

const times = (count, part) => part.repeat(count);
const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const fence = (language, code) => `\`\`\`${language}\n${code}\n\`\`\``;

/** A drawing in which every box leads to others far away. */
const flowchart = (edges, boxes = 50) =>
  `flowchart LR\n${lines(edges, (i) => `  N${i % boxes} -->|${i}번| N${(i * 7 + 3) % boxes}`)}`;
/** The same with boxes within boxes. */
const grouped = (edges, boxes, groups) =>
  [flowchart(edges, boxes), lines(groups, (i) => `subgraph G${i}\n  N${i}`), lines(groups, () => 'end')].join('\n');
const sequence = (messages) =>
  `sequenceDiagram\n${lines(messages, (i) => `  A${i % 12}->>A${(i * 5 + 1) % 12}: 메시지 ${i} ${times(8, '길게 ')}`)}`;
const states = (edges) => `stateDiagram-v2\n${lines(edges, (i) => `  S${i % 40} --> S${(i * 11 + 2) % 40}: 가${i}`)}`;

/** Texts of a part of a question, by what they are too much of. */
export const texts = {
  'quotes 39,000 deep': times(39_000, '>'),
  'list items 13,000 deep': times(13_000, '1. '),
  'quotes 30 deep, as many lines as may be': lines(26, () => `${times(29, '> ')}a`),
  'lists 30 deep, as many lines as may be': lines(26, (i) => `${times(i, '  ')}- a`),
  '39,000 open brackets': times(39_000, '['),
  '13,000 stars that close nothing': times(13_000, '**a'),
  '700 stars that close nothing, in each of 12 paragraphs': Array.from({ length: 12 }, () => times(700, '**a ')).join(
    '\n\n',
  ),
  '700 brackets, in each of 40 paragraphs': Array.from({ length: 40 }, () => times(700, '[')).join('\n\n'),
  '700 backquotes of other lengths': lines(30, (i) => times(20, `${times(i + 1, '`')}a `)),
  'a word of 39,000 letters': times(39_000, 'a'),
  '38,000 spaces before a word': `a${times(38_000, ' ')}b`,
  'addresses without end': times(4_800, 'www.a.b '),
  'an entity without end': `&${times(39_000, 'a')};`,
  'a table of 9,000 rows': `|a|\n|-|\n${times(9_000, '|x|\n')}`,
  'a table of 780 rows and 10 columns': `${times(10, '|a')}|\n${times(10, '|-')}|\n${times(700, `${times(10, '|x')}|\n`)}`,
  'HTML that never ends': times(9_000, '<a '),
  scripts: times(1_000, '<script>alert(1)</script>\n'),
  'code in four languages, 8,000 characters each': ['ts', 'bash', 'sql', 'python']
    .map((language) =>
      fence(
        language,
        lines(180, (i) => `const a${i} = "\${b[${i}]}" + /x+y/.test(c) // 가`),
      ),
    )
    .join('\n\n'),
  'code that opens and never closes': fence('bash', times(1_900, '${\n')),
  'a flowchart of 60 lines': fence('mermaid', flowchart(60)),
  'a flowchart of 5,000 lines': fence('mermaid', flowchart(1_200)),
  'eight flowcharts of 60 lines': Array.from({ length: 8 }, () => fence('mermaid', flowchart(60))).join('\n\n'),
  'eight state diagrams of 60 lines': Array.from({ length: 8 }, () => fence('mermaid', states(60))).join('\n\n'),
  'two flowcharts as large as may be': [20, 16].map((edges) => fence('mermaid', flowchart(edges, 20))).join('\n\n'),
  'a flowchart as large as may be, in groups': fence('mermaid', grouped(9, 12, 3)),
  'six sequence diagrams of 110 messages': Array.from({ length: 6 }, () => fence('mermaid', sequence(110))).join(
    '\n\n',
  ),
};

/** What somebody may type into a search. */
export const queries = {
  'a search of 10,000 letters': times(10_000, '가'),
  'a search of wildcards': times(500, '%_'),
  'a search of a catastrophic expression': `(${times(60, 'a+')})+$`,
};

const chunk = (type, data) => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
};

/** A PNG of one colour: a few kilobytes that unpack to `width × height`. */
function png(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

/** Files that say they are pictures. */
export const pictures = {
  'a PNG bomb of 30,000 × 30,000': png(30_000, 30_000),
  'a PNG of 6,300 × 6,300, the largest that is taken': png(6_300, 6_300),
  'a PNG that is cut off': png(2_000, 2_000).subarray(0, 200),
  'a GIF that is a script as well': Buffer.from('GIF89a/*\x01\x00\x01\x00*/=1;alert(1)//', 'latin1'),
  'a PNG with a page behind it': Buffer.concat([png(100, 100), Buffer.from(times(1_000, '<script>alert(1)</script>'))]),
  'an SVG with scripts': svg(times(2_000, '<script>alert(1)</script><a href="javascript:alert(1)" onclick="x()"/>')),
  'an SVG with entities in entities': `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "${times(50, '&a;')}"><!ENTITY c "${times(50, '&b;')}">]>${svg('&c;')}`,
  'an SVG 20,000 deep': svg(`${times(20_000, '<g>')}${times(20_000, '</g>')}`),
  'an SVG of 100,000 elements': svg(times(100_000, '<g/>')),
  'an SVG of 40,000 elements': svg(times(40_000, '<path d=""/>')),
  'an SVG whose parts refer to each other': svg(
    lines(40, (i) => `<g id="a${i}">${times(10, `<use href="#a${i + 1}"/>`)}</g>`),
  ),
  'ten megabytes of zeros': Buffer.alloc(10 * 2 ** 20),
};

export const tenMegabytes = times(10 * 2 ** 20, 'a');
