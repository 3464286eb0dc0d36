import { renderMermaidSVG } from 'beautiful-mermaid';
import type { Element, ElementContent, Nodes } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { s } from 'hastscript';
import { parseFragment } from 'parse5';
import { decodeLabel, type GraphSource } from './graph-source.js';
import { marker, round, roundedPath } from './svg.js';

const PADDING = 16;
/** The library measures Hangul generously; these sizes fill the boxes it leaves. */
const NODE_TEXT = 14;
const EDGE_TEXT = 12.5;
const GROUP_TEXT = 12.5;

export interface GraphDrawing {
  width: number;
  height: number;
  children: Element[];
}

/**
 * Lays a flowchart or state diagram out with beautiful-mermaid and draws the result anew in our own ink: of its SVG only
 * places, shapes and words are taken, so that no style, script, id or address can come through.
 */
export function drawGraph(source: GraphSource, id: string): GraphDrawing {
  const svg = renderMermaidSVG(source.mermaid, {
    padding: PADDING,
    nodeSpacing: 28,
    layerSpacing: 52,
    transparent: true,
  });
  const root = childrenOf(fromParse5(parseFragment(svg)) as Nodes)[0];
  if (!root) throw new Error('the diagram library gave no picture');
  const [, , width = 0, height = 0] = text(root, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const drawn = childrenOf(root).flatMap((element) => redraw(element, id));
  return { width, height, children: [s('defs', [marker(id, 'filled', 'var(--soft)')]), ...drawn] };
}

function redraw(element: Element, id: string): Element[] {
  switch (text(element, 'className')) {
    case 'edge':
      return [drawEdge(element, id)];
    case 'edge-label':
      return labels(element, { size: EDGE_TEXT, fill: 'var(--ink)', weight: 500, halo: true });
    case 'subgraph':
      return drawGroup(element, id);
    case 'node':
      return drawNode(element);
    default:
      return [];
  }
}

function drawEdge(element: Element, id: string): Element {
  const points = text(element, 'points')
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number))
    .map(([x = 0, y = 0]) => ({ x, y }));
  const style = text(element, 'dataStyle');
  return s('path', {
    d: roundedPath(points),
    fill: 'none',
    stroke: 'var(--soft)',
    strokeWidth: style === 'thick' ? 2.6 : 1.5,
    ...(style === 'dotted' ? { strokeDasharray: '2 5', strokeLinecap: 'round' } : {}),
    ...(text(element, 'dataArrowEnd') === 'true' ? { markerEnd: `url(#${id}-filled)` } : {}),
    ...(text(element, 'dataArrowStart') === 'true' ? { markerStart: `url(#${id}-filled)` } : {}),
  });
}

/** A frame with its name in it; the library draws the name's band as a second box. */
function drawGroup(element: Element, id: string): Element[] {
  const [frame] = childrenOf(element).filter(({ tagName }) => tagName === 'rect');
  const inner = childrenOf(element).filter((child) => text(child, 'className') !== '');
  return [
    ...(frame
      ? [
          s('rect', {
            ...geometry(frame),
            ...corner(frame, 12),
            fill: 'var(--hush)',
            fillOpacity: 0.6,
            stroke: 'var(--line)',
          }),
        ]
      : []),
    ...labels(element, { size: GROUP_TEXT, fill: 'var(--soft)', weight: 600, halo: false }),
    ...inner.flatMap((child) => redraw(child, id)),
  ];
}

function drawNode(element: Element): Element[] {
  const shape = text(element, 'dataShape');
  const dot = shape === 'state-start' || shape === 'state-end';
  const asks = shape === 'hexagon' || shape === 'diamond';
  const line = { stroke: asks ? 'var(--indigo)' : 'var(--ink)', strokeWidth: 1.3, strokeLinejoin: 'round' };
  const shapes = childrenOf(element).flatMap((child): Element[] => {
    if (child.tagName === 'text') return [];
    if (!SHAPES.has(child.tagName)) return [];
    const hollow = text(child, 'fill') === 'none';
    if (dot) {
      const paint = hollow ? { fill: 'none', stroke: 'var(--ink)', strokeWidth: 1.5 } : { fill: 'var(--ink)' };
      return [s(child.tagName, { ...geometry(child), ...paint })];
    }
    const bare = text(child, 'stroke') === 'none' ? { stroke: 'none' } : {};
    const drawn = { ...geometry(child), ...corner(child, 9), ...line, ...bare, fill: hollow ? 'none' : 'var(--paper)' };
    return [s(child.tagName, drawn)];
  });
  return [...shapes, ...labels(element, { size: NODE_TEXT, fill: 'var(--ink)', weight: 500, halo: false })];
}

const SHAPES: ReadonlySet<string> = new Set(['rect', 'circle', 'ellipse', 'polygon', 'polyline', 'path', 'line']);
const GEOMETRY = [
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'points',
  'd',
] as const;

/** The numbers of a shape, and nothing that is not a number or a path. */
function geometry(element: Element): Record<string, string> {
  const entries = GEOMETRY.map((name) => [name, text(element, name)] as const);
  const numbers = entries.filter(([, value]) => value !== '' && /^[-\d\s.,eMLHVCSQTAZmlhvcsqtaz]+$/.test(value));
  return Object.fromEntries(
    numbers.map(([name, value]) => [name, value.replace(/-?\d+\.\d{2,}/g, (it) => `${round(Number(it))}`)]),
  );
}

/** Round corners, rounder still where the library says so. */
function corner(element: Element, least: number): Record<string, number> {
  if (element.tagName !== 'rect' || text(element, 'stroke') === 'none') return {};
  const radius = Math.max(least, Math.min(20, Number(text(element, 'rx')) || 0));
  return { rx: radius, ry: radius };
}

/** The words of an element in our own type, every line where the library put it. */
function labels(element: Element, style: { size: number; fill: string; weight: number; halo: boolean }): Element[] {
  const found = childrenOf(element).filter(({ tagName }) => tagName === 'text');
  return found.map((label) => {
    const lines = childrenOf(label).filter(({ tagName }) => tagName === 'tspan');
    const rows = lines.length > 0 ? lines.map(wordsOf) : [wordsOf(label)];
    const step = style.size * 1.34;
    const first = Number(text(label, 'y')) - ((rows.length - 1) * step) / 2 + style.size * 0.35;
    const x = round(Number(text(label, 'x')));
    const halo = { stroke: 'var(--sheet)', strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' };
    return s(
      'text',
      {
        fontSize: style.size,
        fontWeight: style.weight,
        fill: style.fill,
        textAnchor: text(label, 'textAnchor') === 'middle' ? 'middle' : 'start',
        ...(style.halo ? halo : {}),
      },
      rows.map((row, index) => s('tspan', { x, y: round(first + index * step) }, decodeLabel(row))),
    );
  });
}

function wordsOf(element: Element): string {
  const words = (nodes: ElementContent[]): string =>
    nodes
      .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? words(node.children) : ''))
      .join('');
  return words(element.children).trim();
}

function childrenOf(node: Nodes): Element[] {
  const children: Nodes[] = 'children' in node ? node.children : [];
  return children.filter((child): child is Element => child.type === 'element');
}

function text(element: Element, property: string): string {
  const value = element.properties[property];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}
