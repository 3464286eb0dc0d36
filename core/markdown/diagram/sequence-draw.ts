import type { Element } from 'hast';
import { s } from 'hastscript';
import { marker, round, textBlock } from './svg.js';
import { textWidth } from './measure.js';
import { type PlacedBlock, type PlacedMessage, SIZE, type SequenceDrawing } from './sequence-layout.js';

/** What the blocks of Mermaid are called here. */
export const blockNames: Record<string, string> = {
  loop: '반복',
  alt: '경우',
  opt: '선택',
  par: '동시에',
  critical: '중요 구간',
  break: '중단',
};

/** Draws a placed sequence diagram; `id` is the prefix of every id in it. */
export function drawSequence(drawing: SequenceDrawing, id: string): Element[] {
  const heads = {
    filled: marker(id, 'filled', 'var(--indigo)'),
    reply: marker(id, 'reply', 'var(--soft)'),
    open: marker(id, 'open', 'var(--indigo)'),
    cross: marker(id, 'cross', 'var(--indigo)'),
  };
  return [
    s('defs', Object.values(heads)),
    ...drawing.lifelines.map(({ x, top, bottom }) =>
      s('line', {
        x1: round(x),
        x2: round(x),
        y1: round(top),
        y2: round(bottom),
        stroke: 'var(--soft)',
        strokeOpacity: 0.55,
        strokeDasharray: '3 5',
      }),
    ),
    ...drawing.blocks.flatMap(drawFrame),
    ...drawing.activations.map((box) =>
      s('rect', { ...rect(box), rx: 3, fill: 'var(--sheet)', stroke: 'var(--indigo)', strokeWidth: 1.2 }),
    ),
    ...drawing.notes.flatMap((note) => [
      s('rect', { ...rect(note), rx: 6, fill: 'var(--hush)' }),
      textBlock(note.text, note.x + note.width / 2, note.y + note.height / 2, { size: SIZE.note, fill: 'var(--ink)' }),
    ]),
    ...drawing.messages.flatMap((message) => drawMessage(message, id)),
    ...drawing.blocks.flatMap(drawCaptions),
    ...drawing.actors.flatMap((actor) => [
      s('rect', { ...rect(actor), rx: 9, fill: 'var(--paper)', stroke: 'var(--ink)', strokeWidth: 1.3 }),
      textBlock(actor.label, actor.x + actor.width / 2, actor.y + actor.height / 2, {
        size: SIZE.actor,
        fill: 'var(--ink)',
        weight: 600,
      }),
    ]),
  ];
}

function drawMessage(message: PlacedMessage, id: string): Element[] {
  const { x1, x2, y, label, self, line, head, both } = message;
  const colour = line === 'dashed' ? 'var(--soft)' : 'var(--indigo)';
  const name = head === 'filled' && line === 'dashed' ? 'reply' : head;
  const stroke = {
    fill: 'none',
    stroke: colour,
    strokeWidth: 1.5,
    ...(line === 'dashed' ? { strokeDasharray: '6 4' } : {}),
    ...(head === 'none' ? {} : { markerEnd: `url(#${id}-${name})` }),
    ...(both ? { markerStart: `url(#${id}-${name})` } : {}),
  };
  const arrow = self
    ? s('path', { d: `M${round(x1)} ${round(y)}h22a6 6 0 0 1 6 6v6a6 6 0 0 1 -6 6h-20`, ...stroke })
    : s('line', { x1: round(x1), x2: round(x2), y1: round(y), y2: round(y), ...stroke });
  if (label.join('') === '') return [arrow];
  const middle = y - 5 - (label.length * SIZE.lineHeight) / 2;
  const text = self
    ? textBlock(label, x1 + 6, middle, { size: SIZE.label, fill: 'var(--ink)', anchor: 'start', halo: true })
    : textBlock(label, (x1 + x2) / 2, middle, { size: SIZE.label, fill: 'var(--ink)', halo: true });
  return [arrow, text];
}

/** Frames lie below the messages, their captions above everything, for an activation may run through them. */
function drawFrame(block: PlacedBlock): Element[] {
  const line = { stroke: 'var(--soft)', strokeOpacity: 0.7, strokeWidth: 1.1 };
  return [
    s('rect', { ...rect(block), rx: 9, fill: 'none', ...line }),
    ...block.dividers.map(({ y }) =>
      s('line', {
        x1: round(block.x),
        x2: round(block.x + block.width),
        y1: round(y),
        y2: round(y),
        ...line,
        strokeDasharray: '6 4',
      }),
    ),
  ];
}

function drawCaptions({ block, label, x, y, dividers }: PlacedBlock): Element[] {
  const caption = (text: string, top: number): Element[] => [
    s('rect', {
      ...rect({ x: x + 6, y: top + 5, width: textWidth(text, SIZE.tag, true) + 14, height: 19 }),
      rx: 6,
      fill: 'var(--hush)',
    }),
    textBlock([text], x + 13, top + 14.5, { size: SIZE.tag, fill: 'var(--soft)', anchor: 'start', weight: 600 }),
  ];
  const name = blockNames[block] ?? block;
  const parts = dividers.filter((divider) => divider.label !== '');
  return [
    ...caption(label === '' ? name : `${name} · ${label}`, y),
    ...parts.flatMap((divider) => caption(divider.label, divider.y)),
  ];
}

function rect({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: round(x), y: round(y), width: round(width), height: round(height) };
}
