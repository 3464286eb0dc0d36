import type { Element } from 'hast';
import { s } from 'hastscript';

export const round = (value: number) => Math.round(value * 10) / 10;

interface TextStyle {
  size: number;
  fill: string;
  weight?: number;
  anchor?: 'start' | 'middle';
  /** A rim in the colour of the sheet, which keeps lines from running through the letters. */
  halo?: boolean;
}

const LINE_HEIGHT = 1.38;

/** Lines of text around the middle `y`; the font is the page's. */
export function textBlock(lines: readonly string[], x: number, y: number, style: TextStyle): Element {
  const first = y - ((lines.length - 1) * style.size * LINE_HEIGHT) / 2 + style.size * 0.35;
  const properties = {
    fontSize: style.size,
    fontWeight: style.weight ?? 500,
    fill: style.fill,
    textAnchor: style.anchor ?? 'middle',
    ...(style.halo ? { stroke: 'var(--sheet)', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' } : {}),
  };
  const place = (index: number) => ({ x: round(x), y: round(first + index * style.size * LINE_HEIGHT) });
  if (lines.length === 1) return s('text', { ...place(0), ...properties }, lines[0] ?? '');
  return s(
    'text',
    properties,
    lines.map((line, index) => s('tspan', place(index), line)),
  );
}

/** An arrow's head as a marker that other elements name by `id-name`. */
export function marker(id: string, name: string, colour: string): Element {
  const line = { fill: 'none', stroke: colour, strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' };
  const shapes: Record<string, Element> = {
    open: s('path', { d: 'M1 1L8 5L1 9', ...line }),
    cross: s('path', { d: 'M1 1L9 9M9 1L1 9', ...line }),
  };
  const shape =
    shapes[name] ??
    s('path', { d: 'M0.5 1L8.5 5L0.5 9Z', fill: colour, stroke: colour, strokeWidth: 1, strokeLinejoin: 'round' });
  return s(
    'marker',
    {
      id: `${id}-${name}`,
      viewBox: '0 0 10 10',
      refX: name === 'cross' ? 5 : 8.5,
      refY: 5,
      markerWidth: 9,
      markerHeight: 9,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto-start-reverse',
    },
    [shape],
  );
}

/** A polyline with its corners rounded, as a path. */
export function roundedPath(points: readonly { x: number; y: number }[], radius = 9): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${round(point.x)} ${round(point.y)}`;
    if (!after) return `L${round(point.x)} ${round(point.y)}`;
    const start = towards(point, before, radius);
    const end = towards(point, after, radius);
    return `L${round(start.x)} ${round(start.y)}Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`;
  });
  return parts.join('');
}

/** The point at most `distance` from `from` on the way to `to`, and not beyond half of it. */
function towards(from: { x: number; y: number }, to: { x: number; y: number }, distance: number) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
