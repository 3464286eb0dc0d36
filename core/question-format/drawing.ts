import { diagramTypeOf, sharedTree, walk } from '../markdown-tree/index.js';
import type { QuestionLines } from './lines.js';
import { markdownParts } from './markdown-parts.js';
import type { Reporter } from './problem.js';
import type { QuestionSource } from './question.js';

/** Lines between boxes, and boxes that stand alone (those around others count for more), in all flowcharts and state diagrams of a question. */
const MOST_DRAWN = 36;

/** No run of dots is looked through from its middle: that would take its length squared. */
const arrow = /-{2,}>?|(?<!\.)-?\.+->?|={2,}>?/;

/** Reports the diagram from which on laying out those of a question would take far longer than its length says. */
export function checkDrawing(question: QuestionSource, lines: QuestionLines, reporter: Reporter): void {
  let drawn = 0;
  for (const { path, markdown } of markdownParts(question)) {
    walk(sharedTree(markdown), (node) => {
      if (node.type !== 'code' || node.lang !== 'mermaid' || drawn > MOST_DRAWN) return;
      // The parts of a sequence diagram stand below each other as they are written.
      if (diagramTypeOf(node.value) === 'sequence') return;
      const written = node.value.split('\n').filter((line) => !/^\s*(%%|$)/.test(line));
      // The first line says what it is.
      const drawing = written.filter((line, place) => place > 0 || arrow.test(line));
      drawn += drawing.reduce((sum, line) => sum + drawnIn(line), 0);
      if (drawn <= MOST_DRAWN) return;
      reporter.error(
        (lines[path] ?? 1) + (node.position?.start.line ?? 1) - 1,
        'density',
        `흐름도와 상태 다이어그램에는 모두 합쳐 상자와 선을 ${MOST_DRAWN}개까지 그릴 수 있습니다. 그림을 줄이거나 여러 질문으로 나눠 주세요.`,
        `All flowcharts and state diagrams of a question may draw ${MOST_DRAWN} boxes and lines: use fewer, or make several questions of it.`,
      );
    });
  }
}

/** A box around others is laid out by itself and then with what is around it. */
const GROUP = 8;

/** Draws nothing. */
const silent = /^\s*(end|\}|direction\s|acc(Title|Descr)\s*:)/;
/** `A -- words --> B` is one line. */
const worded = /(?:--|==|-\.)\s[^-=.>]*\s(?:-->|---|==>|\.->)/g;

/** `A & B --> C & D`: each of the boxes joined by & is led to each of the next. */
function drawnIn(line: string): number {
  if (silent.test(line)) return 0;
  if (/^\s*subgraph\s|\{\s*$/.test(line)) return GROUP;
  const sizes = line
    .replace(worded, '-->')
    .split(arrow)
    .map((boxes) => boxes.split('&').length);
  return Math.max(
    1,
    sizes.slice(1).reduce((sum, size, index) => sum + size * (sizes[index] ?? 1), 0),
  );
}
