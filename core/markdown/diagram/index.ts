import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { diagramTypeOf } from '../../markdown-tree/index.js';
import { drawGraph } from './graph-draw.js';
import { type GraphSource, readFlowchart, readStates } from './graph-source.js';
import { DiagramError, DiagramTooLarge, statementsOf } from './problem.js';
import { blockNames, drawSequence } from './sequence-draw.js';
import { layoutSequence } from './sequence-layout.js';
import { parseSequence, type Sequence } from './sequence-parse.js';
import { round } from './svg.js';

export { DiagramError, DiagramTooLarge } from './problem.js';

export interface Diagram {
  figure: Element;
  /** The diagram in words, a sentence a line. */
  words: string[];
}

/** Boxes, and lines, of a graph: the time of laying it out grows with the square of each … */
const MOST_OF_A_KIND = 20;
/** … and of the boxes within boxes. */
const MOST_GROUPS = 4;

const kinds = { sequence: '시퀀스 다이어그램', flowchart: '흐름도', state: '상태 다이어그램' } as const;

/**
 * Draws a Mermaid diagram as a figure of inline SVG in the colours of the page's custom properties, with its contents in
 * words below. `id` is unique on the page. Throws a DiagramError for what cannot be drawn.
 */
export function drawDiagram(source: string, id: string): Diagram {
  const type = diagramTypeOf(source);
  if (type === null) {
    throw new DiagramError(1, '그림을 flowchart, sequenceDiagram, stateDiagram-v2 가운데 하나로 시작해 주세요.');
  }
  const { statements, title } = statementsOf(source);
  if (type === 'sequence') {
    const sequence = parseSequence(statements);
    const drawing = layoutSequence(sequence);
    const names = sequence.actors.map(({ label }) => label.join(' '));
    const label = title ?? `${kinds.sequence}: ${names.join(', ')}`;
    return frame(drawing, drawSequence(drawing, id), label, describeSequence(sequence));
  }
  const header =
    source
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '' && !line.startsWith('%%')) ?? '';
  const graph = type === 'flowchart' ? readFlowchart(header, statements) : readStates(statements);
  if (graph.names.length > MOST_OF_A_KIND || graph.edges.length > MOST_OF_A_KIND) {
    throw new DiagramTooLarge(
      1,
      `그림 하나에는 상자와 선을 ${MOST_OF_A_KIND}개씩까지 그릴 수 있습니다. 나눠 그려 주세요.`,
    );
  }
  if (graph.groups > MOST_GROUPS) {
    throw new DiagramTooLarge(1, `그림 하나에는 묶음을 ${MOST_GROUPS}개까지 그릴 수 있습니다. 나눠 그려 주세요.`);
  }
  const drawing = drawGraph(graph, id);
  return frame(drawing, drawing.children, title ?? `${kinds[type]}: ${graph.names.join(', ')}`, describeGraph(graph));
}

function frame(
  { width, height }: { width: number; height: number },
  children: Element[],
  label: string,
  words: string[],
): Diagram {
  const [w, h2] = [Math.ceil(width), Math.ceil(height)];
  const svg = s(
    'svg',
    {
      viewBox: `0 0 ${round(w)} ${round(h2)}`,
      width: w,
      height: h2,
      role: 'img',
      ariaLabel: label,
      xmlns: 'http://www.w3.org/2000/svg',
    },
    children,
  );
  const list = h(
    'ol',
    words.map((sentence) => h('li', sentence)),
  );
  // The picture is the image, not the figure: inside an image nothing could be opened or read.
  const figure = h('figure', { className: ['diagram'] }, [
    svg,
    h('details', { className: ['diagram-words'] }, [h('summary', '글로 읽기'), list]),
  ]);
  return { figure, words };
}

function describeSequence({ actors, events }: Sequence): string[] {
  const names = new Map(actors.map(({ id, label }) => [id, label.join(' ')]));
  const name = (id: string) => names.get(id) ?? id;
  const open: string[] = [];
  return events.flatMap((event): string[] => {
    switch (event.kind) {
      case 'message': {
        const arrow = event.both ? '↔' : '→';
        const text = event.label.join(' ');
        return [`${name(event.from)} ${arrow} ${name(event.to)}${text === '' ? '' : `: ${text}`}`];
      }
      case 'note':
        return [`${event.actors.map(name).join(', ')}: ${event.text.join(' ')}`];
      case 'open': {
        const block = blockNames[event.block] ?? event.block;
        open.push(block);
        return [`${block} 시작${event.label === '' ? '' : `: ${event.label}`}`];
      }
      case 'divide':
        return [`그 밖의 ${open.at(-1) ?? '경우'}${event.label === '' ? '' : `: ${event.label}`}`];
      case 'close':
        return [`${open.pop() ?? '블록'} 끝`];
      default:
        return [];
    }
  });
}

function describeGraph({ names, edges }: GraphSource): string[] {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = names.filter((name) => !linked.has(name));
  return [...edges.map(({ from, to, label }) => `${from} → ${to}${label === '' ? '' : `: ${label}`}`), ...alone];
}
