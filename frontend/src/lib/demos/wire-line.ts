import type { WireEvent, WireEventKind } from './wire-event.js';

export type Tone = 'plain' | 'soft' | 'strong' | 'bad';

export interface Segment {
  text: string;
  tone: Tone;
}

/** One event as the log shows it: a line of monospaced text. */
export interface WireLine {
  seq: number;
  kind: WireEventKind;
  segments: Segment[];
}

/** How a demo words an event of its own; undefined leaves the event to the common wording. */
export type DescribeEvent = (event: WireEvent) => Segment[] | undefined;

export const plain = (text: string): Segment => ({ text, tone: 'plain' });
export const soft = (text: string): Segment => ({ text, tone: 'soft' });
export const strong = (text: string): Segment => ({ text, tone: 'strong' });
export const bad = (text: string): Segment => ({ text, tone: 'bad' });

/** Groups of kinds that the log can be narrowed to, in the order they are offered. */
export const kindGroups = {
  decisions: ['PICK'],
  requests: ['REQUEST', 'PREFLIGHT'],
  responses: ['RESPONSE', 'FRAME', 'WOULD_BLOCK'],
  connections: ['CONNECTION', 'HEALTH'],
  remarks: ['RUN', 'RESULT', 'CONFIGURE', 'NOTE', 'QUOTA'],
} as const satisfies Record<string, readonly WireEventKind[]>;

export type KindGroup = keyof typeof kindGroups;

/** The event as a line: seconds since the start, then what happened, arrows pointing the way the bytes went. */
export function wireLine(event: WireEvent, describe?: DescribeEvent): WireLine {
  const segments = describe?.(event) ?? describeCommonly(event);
  return { seq: event.seq, kind: event.kind, segments: [soft(`${formatSeconds(event.at)} `), ...segments] };
}

export function lineText(line: WireLine): string {
  return line.segments.map((segment) => segment.text).join('');
}

/** The events of the given groups; all of them when no group is chosen. */
export function inGroups(events: readonly WireEvent[], groups: readonly KindGroup[]): readonly WireEvent[] {
  if (groups.length === 0) return events;
  const kinds = new Set<WireEventKind>(groups.flatMap((group) => [...kindGroups[group]]));
  return events.filter((event) => kinds.has(event.kind));
}

function describeCommonly(event: WireEvent): Segment[] {
  switch (event.kind) {
    case 'REQUEST':
    case 'PREFLIGHT':
      return [plain(`${arrow('→', event.to)} ${withoutVersion(event.line) ?? ''}`), soft(`  ${event.from ?? ''}`)];
    case 'RESPONSE':
      return describeResponse(event);
    case 'CONNECTION':
      return event.reason
        ? [bad(`${arrow('×', event.to)} ${event.reason}`), soft(`  ${event.from ?? ''}`)]
        : [soft(`${arrow('+', event.to)} TCP  ${event.from ?? ''}`)];
    case 'PICK':
      return [strong('pick '), plain(`${event.reason ?? ''} → `), strong(event.to ?? '')];
    case 'QUOTA':
      return [bad(`limit ${event.reason ?? ''}`)];
    default:
      return [soft(`${event.kind.toLowerCase().replace('_', ' ')} `), plain(event.reason ?? event.line ?? '')];
  }
}

function describeResponse(event: WireEvent): Segment[] {
  const failed = event.status === null || event.status === undefined || event.status >= 400;
  const status = String(event.status ?? 'ERR');
  const segments = [plain(`${arrow('←', event.from)} `), failed ? bad(status) : plain(status)];
  if (event.ms !== null && event.ms !== undefined) {
    const ms = `  ${formatMs(event.ms)}`;
    segments.push(event.ms >= slowFromMs ? bad(ms) : plain(ms));
  }
  if (event.bytes !== null && event.bytes !== undefined) segments.push(soft(`  ${event.bytes} B`));
  if (event.reason) segments.push(soft(`  ${event.reason}`));
  return segments;
}

/** From here on an answer is felt as slow (Nielsen's 0.1 s). */
const slowFromMs = 100;

function arrow(sign: string, peer: string | null | undefined): string {
  return `${sign}${(peer ?? '').padEnd(8)}`;
}

function withoutVersion(line: string | null | undefined): string | undefined {
  return line?.replace(/ HTTP\/[\d.]+$/, '');
}

/** Milliseconds as seconds with three decimals: 412.34 becomes 0.412. */
export function formatSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Milliseconds for people: one decimal below ten, none above, thousands grouped. */
export function formatMs(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(1)} ms`;
  return `${Math.round(milliseconds).toLocaleString('en-US')} ms`;
}
