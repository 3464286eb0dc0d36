import { textWidth } from './measure.js';
import type { ArrowHead, LineStyle, Sequence, SequenceEvent } from './sequence-parse.js';

/** Sizes in px. */
export const SIZE = { actor: 14, label: 13, note: 12.5, tag: 12, lineHeight: 18 };
const MARGIN = 16;
const ROW_GAP = 14;
const SELF_LOOP = 34;
const ACTIVATION = 8;
// Small enough for three short names side by side on a phone.
const ACTOR_WIDTH = 72;
const ACTOR_GAP = 28;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface SequenceDrawing {
  width: number;
  height: number;
  actors: (Box & { label: string[] })[];
  lifelines: { x: number; top: number; bottom: number }[];
  messages: PlacedMessage[];
  notes: (Box & { text: string[] })[];
  activations: Box[];
  blocks: PlacedBlock[];
}

export interface PlacedMessage {
  x1: number;
  x2: number;
  /** Where the arrow runs; the label stands above it. */
  y: number;
  label: string[];
  line: LineStyle;
  head: ArrowHead;
  both: boolean;
  self: boolean;
}

export interface PlacedBlock extends Box {
  block: string;
  label: string;
  dividers: { y: number; label: string }[];
}

const widest = (lines: readonly string[], size: number) => Math.max(0, ...lines.map((line) => textWidth(line, size)));
const noteWidth = (text: readonly string[]) => widest(text, SIZE.note) + 24;

/** Places everything: columns wide enough for what is written between them, rows from the top down. */
export function layoutSequence({ actors, events }: Sequence): SequenceDrawing {
  const column = new Map(actors.map(({ id }, index) => [id, index]));
  const at = (id: string) => column.get(id) ?? 0;
  const widths = actors.map(({ label }) =>
    Math.max(ACTOR_WIDTH, Math.max(...label.map((line) => textWidth(line, SIZE.actor, true))) + 32),
  );
  const centers = placeColumns(widths, events, at);
  const center = (index: number) => centers[index] ?? 0;
  const actorHeight = Math.max(...actors.map(({ label }) => label.length)) * SIZE.lineHeight + 20;

  const drawing: SequenceDrawing = {
    width: 0,
    height: 0,
    actors: [],
    lifelines: [],
    messages: [],
    notes: [],
    activations: [],
    blocks: [],
  };
  const running = actors.map((): number[] => []);
  const open: { block: PlacedBlock; from: number; to: number }[] = [];
  let y = MARGIN + actorHeight + 10;

  const touch = (left: number, right: number) => {
    for (const block of open) [block.from, block.to] = [Math.min(block.from, left), Math.max(block.to, right)];
  };
  const edge = (index: number, towards: number) => {
    const depth = running[index]?.length ?? 0;
    return depth === 0 ? 0 : (towards > index ? 1 : -1) * (ACTIVATION / 2);
  };

  for (const event of events) {
    switch (event.kind) {
      case 'message': {
        const [from, to] = [at(event.from), at(event.to)];
        const self = from === to;
        y += ROW_GAP + (event.label[0] === '' ? 0 : event.label.length * SIZE.lineHeight);
        const x1 = center(from) + edge(from, self ? from + 1 : to);
        const x2 = self ? x1 : center(to) + edge(to, from);
        drawing.messages.push({
          x1,
          x2,
          y,
          label: event.label,
          line: event.line,
          head: event.head,
          both: event.both,
          self,
        });
        const reach = self ? Math.max(SELF_LOOP, widest(event.label, SIZE.label) + 8) : 0;
        touch(Math.min(x1, x2) - 24, Math.max(x1, x2) + reach + 24);
        y += self ? 22 : 6;
        break;
      }
      case 'note': {
        const box = placeNote(event, at, center, y + ROW_GAP);
        drawing.notes.push({ ...box, text: event.text });
        touch(box.x - 12, box.x + box.width + 12);
        y = box.y + box.height;
        break;
      }
      case 'activate':
        running[at(event.actor)]?.push(y - 6);
        break;
      case 'deactivate': {
        const top = running[at(event.actor)]?.pop();
        if (top !== undefined) drawing.activations.push(activation(center(at(event.actor)), top, y - 6));
        break;
      }
      case 'open': {
        y += ROW_GAP + 4;
        const block: PlacedBlock = {
          block: event.block,
          label: event.label,
          x: 0,
          y,
          width: 0,
          height: 0,
          dividers: [],
        };
        open.push({ block, from: Infinity, to: -Infinity });
        y += 22;
        break;
      }
      case 'divide':
        y += ROW_GAP;
        open.at(-1)?.block.dividers.push({ y, label: event.label });
        y += event.label === '' ? 2 : 22;
        break;
      case 'close': {
        const done = open.pop();
        if (!done) break;
        y += ROW_GAP;
        drawing.blocks.push(closeBlock(done, y, center(0), center(actors.length - 1)));
        touch(done.block.x - 10, done.block.x + done.block.width + 10);
        y += 4;
      }
    }
  }
  y += ROW_GAP + 6;
  running.forEach((tops, index) => {
    for (const top of tops) drawing.activations.push(activation(center(index), top, y));
  });
  actors.forEach(({ label }, index) => {
    const width = widths[index] ?? 0;
    drawing.actors.push({ label, x: center(index) - width / 2, y: MARGIN, width, height: actorHeight });
    drawing.lifelines.push({ x: center(index), top: MARGIN + actorHeight, bottom: y });
  });
  drawing.height = y + MARGIN;
  return fitWidth(drawing);
}

/** Column centers: neighbours stand as far apart as their names, the notes and the messages between them need. */
function placeColumns(widths: number[], events: readonly SequenceEvent[], at: (id: string) => number): number[] {
  const gaps = widths.slice(1).map((width, index) => (width + (widths[index] ?? 0)) / 2 + ACTOR_GAP);
  const widen = (left: number, right: number, needed: number) => {
    const spanned = gaps.slice(left, right);
    const missing = needed - spanned.reduce((sum, gap) => sum + gap, 0);
    if (missing <= 0 || spanned.length === 0) return;
    for (let index = left; index < right; index += 1) gaps[index] = (gaps[index] ?? 0) + missing / spanned.length;
  };
  for (const event of events) {
    if (event.kind === 'message') {
      const [left, right] = [at(event.from), at(event.to)].sort((a, b) => a - b) as [number, number];
      const needed = widest(event.label, SIZE.label);
      if (left === right) widen(left, left + 1, needed + 34);
      else widen(left, right, needed + 36);
    } else if (event.kind === 'note') {
      const index = at(event.actors[0] ?? '');
      if (event.at === 'right') widen(index, index + 1, noteWidth(event.text) + 28);
      if (event.at === 'left') widen(index - 1, index, noteWidth(event.text) + 28);
    }
  }
  const centers = [MARGIN + (widths[0] ?? 0) / 2];
  gaps.forEach((gap, index) => centers.push((centers[index] ?? 0) + gap));
  return centers;
}

function placeNote(
  note: Extract<SequenceEvent, { kind: 'note' }>,
  at: (id: string) => number,
  center: (index: number) => number,
  y: number,
): Box {
  const columns = note.actors.map(at);
  const left = center(Math.min(...columns));
  const right = center(Math.max(...columns));
  const text = noteWidth(note.text);
  const height = note.text.length * SIZE.lineHeight + 10;
  if (note.at === 'right') return { x: right + 14, y, width: text, height };
  if (note.at === 'left') return { x: left - 14 - text, y, width: text, height };
  // Over several, it visibly lies across their lines.
  const width = Math.max(text, columns.length > 1 ? right - left + 36 : 0);
  return { x: (left + right - width) / 2, y, width, height };
}

const activation = (x: number, top: number, bottom: number): Box => {
  return { x: x - ACTIVATION / 2, y: top, width: ACTIVATION, height: Math.max(10, bottom - top) };
};

function closeBlock(
  done: { block: PlacedBlock; from: number; to: number },
  y: number,
  first: number,
  last: number,
): PlacedBlock {
  const { block } = done;
  const tag = textWidth(`${block.block} ${block.label}`, SIZE.tag, true) + 28;
  const labels = block.dividers.map(({ label }) => textWidth(label, SIZE.tag) + 28);
  const left = Number.isFinite(done.from) ? done.from : first - 24;
  const right = Number.isFinite(done.to) ? done.to : last + 24;
  block.x = left;
  block.width = Math.max(right - left, tag, ...labels);
  block.height = y - block.y;
  return block;
}

/** Moves everything right until nothing lies beyond the left margin, and takes the width that it needs. */
function fitWidth(drawing: SequenceDrawing): SequenceDrawing {
  const { actors, notes, blocks, activations, messages, lifelines } = drawing;
  const boxes: Box[] = [...actors, ...notes, ...blocks];
  const ends = messages.map(({ self, x1, label }) =>
    self ? x1 + Math.max(SELF_LOOP, widest(label, SIZE.label) + 8) : x1,
  );
  const shift = MARGIN - Math.min(...boxes.map(({ x }) => x));
  drawing.width = Math.max(...boxes.map(({ x, width }) => x + width), ...ends) + shift + MARGIN;
  for (const box of [...boxes, ...activations]) box.x += shift;
  for (const line of lifelines) line.x += shift;
  for (const message of messages) [message.x1, message.x2] = [message.x1 + shift, message.x2 + shift];
  return drawing;
}
