import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { renderMarkdown } from '../index.js';
import { DiagramError, drawDiagram } from './index.js';
import { textWidth } from './measure.js';
import { layoutSequence, SIZE } from './sequence-layout.js';
import { parseSequence } from './sequence-parse.js';
import { statementsOf } from './problem.js';

const draw = (source: string) => {
  const { figure, words } = drawDiagram(source, 'd');
  return { html: toHtml(figure), words };
};
const sequence = (...lines: string[]) =>
  layoutSequence(parseSequence(statementsOf(['sequenceDiagram', ...lines].join('\n')).statements));

describe('drawDiagram', () => {
  it.each([
    ['sequenceDiagram\n  A->>B: 요청', '시퀀스 다이어그램: A, B'],
    ['flowchart LR\n  A[클라이언트] --> 서버', '흐름도: 클라이언트, 서버'],
    ['stateDiagram-v2\n  [*] --> 닫힘', '상태 다이어그램: 닫힘'],
    ['flowchart TD\n  accTitle: 요청의 길\n  A --> B', '요청의 길'],
  ])('names the picture of %j', (source, label) => {
    const { html } = draw(source);
    expect(html).toContain('<figure class="diagram"><svg ');
    expect(html).toContain(`role="img" aria-label="${label}"`);
    expect(html).toContain('<details class="diagram-words"><summary>글로 읽기</summary><ol>');
  });

  it.each([
    [
      'chains',
      Array.from(
        { length: 10 },
        (_, n) => `a${n} --> ${'b'.repeat(n + 1)} --> c${n} --> d${n} --> e${n} --> f${n} --> g${n}`,
      ),
    ],
    [
      'every box with every other',
      [
        Array.from({ length: 8 }, (_, n) => `a${n}`).join(' & ') +
          ' --> ' +
          Array.from({ length: 8 }, (_, n) => `b${n}`).join(' & '),
      ],
    ],
  ])('refuses %s beyond what can be laid out in a moment', (_, lines) => {
    expect(() => draw(['flowchart LR', ...lines].join('\n'))).toThrow(/20개씩/);
  });

  it('refuses boxes within boxes within boxes beyond what can be laid out in a moment', () => {
    const inEachOther = (open: (index: number) => string, close: string) =>
      [...Array.from({ length: 7 }, (_, index) => open(index)), ...Array.from({ length: 7 }, () => close)].join('\n');
    const flowchart = `flowchart LR\n${inEachOther((n) => `subgraph g${n}\n  n${n}`, 'end')}`;
    expect(() => draw(flowchart)).toThrow(/묶음을 4개/);
    const states = `stateDiagram-v2\n${inEachOther((n) => `state g${n} {\n  [*] --> s${n}`, '}')}`;
    expect(() => draw(states)).toThrow(/묶음을 4개/);
  });

  it('needs nothing from elsewhere and takes every colour from the page', () => {
    for (const source of [
      'sequenceDiagram\n  A->>+B: 가\n  Note over A,B: 나\n  loop 다\n  B--)-A: 라\n  end',
      'flowchart LR\n  subgraph g [묶음]\n  A{가} ==> B[(나)]\n  end\n  B -.-> C((다))',
      'stateDiagram-v2\n  [*] --> 가\n  state 나 {\n    다 --> [*]\n  }\n  가 --> 나 : 라',
    ]) {
      const { html } = draw(source);
      expect(html).not.toMatch(
        /<style|style=|@import|https?:\/\/(?!www\.w3\.org\/2000\/svg)|<script|foreignObject|font-family|<image|<use/i,
      );
      const paints = [...html.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map((match) => match[1]);
      expect(
        paints.filter((paint) => !/^(?:none|var\(--(?:ink|soft|line|sheet|paper|indigo|hush)\))$/.test(paint ?? '')),
      ).toEqual([]);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect(ids.every((id) => id?.startsWith('d-'))).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    }
  });

  it('tells a sequence in words', () => {
    const { words } = draw(
      'sequenceDiagram\n  participant C as 클라이언트\n  Note over C,S: 시작\n  alt 있음\n  C->>S: 요청<br/>본문\n  else\n  S-->>C: 404\n  end\n  C<<->>S: 서로',
    );
    expect(words).toEqual([
      '클라이언트, S: 시작',
      '경우 시작: 있음',
      '클라이언트 → S: 요청 본문',
      '그 밖의 경우',
      'S → 클라이언트: 404',
      '경우 끝',
      '클라이언트 ↔ S: 서로',
    ]);
  });

  it('tells a graph in words, chains, groups and all', () => {
    const { words, html } = draw('flowchart LR\n  A["가 (나)"] & 다 -- 예 --> B{맞나} -->|아니요| C\n  혼자');
    expect(words).toEqual(['가 (나) → 맞나: 예', '다 → 맞나: 예', '맞나 → C: 아니요', '혼자']);
    for (const word of ['가 (나)', '다', '맞나', '아니요', '혼자']) expect(html).toContain(`>${word}</tspan>`);
  });

  it.each([
    ['gantt\n  title x', 1],
    ['', 1],
    ['sequenceDiagram', 1],
    ['sequenceDiagram\n  autonumber\n  A->>B: x', 2],
    ['sequenceDiagram\n  A->>B: x\n  end', 3],
    ['sequenceDiagram\n  loop 가\n  A->>B: x', 2],
    ['sequenceDiagram\n  A->>B: x\n  else 나', 3],
    ['flowchart\n  A --> B', 1],
    ['flowchart LR', 1],
    ['flowchart LR\n\n  %% 설명\n  A --> B\n  A ~~~ C', 5],
    ['flowchart LR\n  A[닫지 않음 --> B', 2],
    ['flowchart LR\n  A -->', 2],
    ['flowchart LR\n  A --> B\n  style A fill:#f00', 3],
    ['flowchart LR\n  A:::x --> B', 2],
    ['flowchart LR\n  subgraph 가\n  A --> B', 2],
    ['stateDiagram-v2\n  가 --> 나\n  note right of 가', 3],
    ['stateDiagram-v2\n  state 가 {\n  나 --> 다', 2],
    ['stateDiagram-v2\n  state 가 <<choice>>', 2],
    [`flowchart LR\n${'  A --> B\n'.repeat(200)}`, 121],
    [`flowchart LR\n  A[${'가'.repeat(400)}]`, 2],
  ])('names the line of %j that it cannot draw', (source, line) => {
    let caught: unknown;
    try {
      drawDiagram(source, 'd');
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(DiagramError);
    expect((caught as DiagramError).line).toBe(line);
    expect((caught as DiagramError).message).toMatch(/[가-힣]/);
  });

  it('keeps the source of what it cannot draw, and names the line within the file', () => {
    const { html, problems, text } = renderMarkdown('가\n\n```mermaid\nsequenceDiagram\n  autonumber\n```');
    expect(problems).toEqual([{ line: 5, code: 'diagram', message: expect.stringContaining('autonumber') }]);
    expect(html).toContain(
      '<pre tabindex="0"><code class="hljs language-mermaid">sequenceDiagram\n  autonumber\n</code></pre>',
    );
    expect(text).toContain('autonumber');
    const large = Array.from({ length: 21 }, (_, n) => `  a${n} --> a${n + 1}`).join('\n');
    const over = renderMarkdown(`\`\`\`mermaid\nflowchart LR\n${large}\n\`\`\``);
    expect(over.problems).toMatchObject([{ line: 2, code: 'density' }]);
  });

  it('shows markup in a label as text', () => {
    for (const source of [
      'flowchart LR\n  A["<img src=x onerror=y>"] --> B',
      'sequenceDiagram\n  A->>B: <img src=x onerror=y>',
    ]) {
      expect(draw(source).html.replace(/aria-label="[^"]*"/, '')).not.toContain('<img');
      expect(draw(source).html).toContain('&#x3C;img src=x onerror=y>');
    }
  });

  it('throws nothing but DiagramErrors', () => {
    const bits = fc.constantFrom(
      'A',
      '서버',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      '"',
      ' --> ',
      '->>',
      ': 가',
      '\n  ',
      ' & ',
      '|x|',
      'end',
      'subgraph ',
      'state ',
      '[*]',
      '&amp;',
      '<br>',
      '-',
      '.',
      'Note over A: 나',
      'loop x',
    );
    const headers = fc.constantFrom('flowchart LR\n', 'sequenceDiagram\n', 'stateDiagram-v2\n');
    fc.assert(
      fc.property(headers, fc.string({ unit: bits, maxLength: 20 }), (header, body) => {
        try {
          drawDiagram(header + body, 'd');
        } catch (error) {
          expect(error).toBeInstanceOf(DiagramError);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('an edge to a group', () => {
  it('is told by the name of the group, declared before or after', () => {
    const group = 'subgraph api [API 서버]\n B[처리]\nend';
    for (const source of [`${group}\nA[손님] --> api`, `A[손님] --> api\n${group}`]) {
      const words = drawDiagram(`flowchart LR\n${source}`, 'd').words.join('\n');
      expect(words).toContain('API 서버');
      expect(words).not.toMatch(/\bn\d|api/);
    }
  });
});

describe('layoutSequence', () => {
  it('leaves room for every label between the lines it runs between', () => {
    const label = fc.stringMatching(/^[가-힣A-Za-z0-9][가-힣A-Za-z0-9 ]{0,39}$/);
    const name = fc.constantFrom('A', 'B', 'C', '아주 긴 이름의 서버');
    const message = fc.tuple(name, name, label).map(([from, to, text]) => `${from}->>${to}: ${text}`);
    const note = fc
      .tuple(fc.constantFrom('left of', 'right of', 'over'), name, label)
      .map(([at, of, text]) => `Note ${at} ${of}: ${text}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(message, note), { minLength: 1, maxLength: 12 }), (lines) => {
        const { messages, actors, notes, lifelines, width, height } = sequence(...lines);
        for (const { x1, x2, self, label: text } of messages) {
          const needed = Math.max(...text.map((line) => textWidth(line, SIZE.label)));
          if (self) expect(x1 + needed).toBeLessThanOrEqual(width);
          else expect(Math.abs(x2 - x1)).toBeGreaterThanOrEqual(needed);
        }
        for (const box of [...actors, ...notes]) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        for (const { text, width: boxWidth } of notes) {
          expect(boxWidth).toBeGreaterThanOrEqual(Math.max(...text.map((line) => textWidth(line, SIZE.note))));
        }
        lifelines.slice(1).forEach(({ x }, index) => expect(x).toBeGreaterThan((lifelines[index]?.x ?? 0) + 60));
      }),
    );
  });

  it('stands everything below what came before', () => {
    const { notes, messages } = sequence('Note over A: 처음', 'A->>B: 하나', 'Note over A,B: 다음', 'B-->>A: 둘');
    const [first, second] = notes;
    const [one, two] = messages;
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan((one?.y ?? 0) - SIZE.lineHeight);
    expect(second?.y).toBeGreaterThan(one?.y ?? Infinity);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeLessThan((two?.y ?? 0) - SIZE.lineHeight);
  });
});
