import { acceptSteps, explainFrame, fromHex, type AcceptSteps, type FramePart } from '@kkori/core/websocket';
import { asArray, asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';

export interface Header {
  name: string;
  value: string;
}

export interface ShownFrame {
  seq: number;
  /** `up` is from this browser to the server. */
  direction: 'up' | 'down';
  /** Of the whole frame. */
  length: number;
  hex: string;
  head: NonNullable<ReturnType<typeof explainFrame>>['head'];
  parts: readonly FramePart[];
}

/** One WebSocket as it was on the wire. */
export interface ShownConnection {
  request: { line: string; headers: readonly Header[] };
  response: { line: string; headers: readonly Header[] } | null;
  steps: AcceptSteps | null;
  frames: readonly ShownFrame[];
}

/** What the gateway in front of the sandbox writes, not the browser. */
const addedOnTheWay = /^x-(forwarded-\w+|sandbox-client)$/i;

/** The newest WebSocket on a line, out of the wire log; null when there has been none. */
export function newestConnection(events: readonly WireEvent[], line: string): ShownConnection | null {
  const asked = events.findLast(({ kind, to, data }) => kind === 'REQUEST' && to === line && handshake(data));
  const opened = handshake(asked?.data);
  if (!asked || !opened) return null;
  const answered = events.find(
    ({ kind, from, data }) => kind === 'RESPONSE' && from === line && handshake(data)?.connection === opened.connection,
  );
  const key = header(opened.headers, 'sec-websocket-key');
  return {
    request: { line: asked.line ?? '', headers: opened.headers.filter(({ name }) => !addedOnTheWay.test(name)) },
    response: answered ? { line: answered.line ?? '', headers: handshake(answered.data)?.headers ?? [] } : null,
    steps: key === null ? null : acceptSteps(key),
    frames: events.flatMap((event) =>
      event.from === line || event.to === line ? (readFrame(event, opened.connection) ?? []) : [],
    ),
  };
}

export function header(headers: readonly Header[], name: string): string | null {
  return headers.find((one) => one.name.toLowerCase() === name)?.value ?? null;
}

function readFrame(event: WireEvent, connection: number): ShownFrame | null {
  const frame = event.kind === 'FRAME' ? asObject(asObject(event.data)?.['frame']) : null;
  const hex = asString(frame?.['hex']);
  if (!frame || hex === null || frame['connection'] !== connection) return null;
  const explained = explainFrame(fromHex(hex) ?? new Uint8Array(0));
  if (!explained) return null;
  const direction = frame['direction'] === 'up' ? 'up' : 'down';
  return { seq: event.seq, direction, length: event.bytes ?? 0, hex, ...explained };
}

function handshake(data: unknown): { connection: number; headers: Header[] } | null {
  const shown = asObject(asObject(data)?.['handshake']);
  const connection = asNumber(shown?.['connection']);
  if (!shown || connection === null) return null;
  const headers = asArray(shown['headers']).flatMap((value) => {
    const [name, text] = [asString(asObject(value)?.['name']), asString(asObject(value)?.['value'])];
    return name === null || text === null ? [] : [{ name, value: text }];
  });
  return { connection, headers };
}

/** How the log words what is pushed; reports of counts are no news of the wire. */
export function describeRealtimeEvent(event: WireEvent): Segment[] | undefined {
  if (event.kind === 'FRAME') {
    const up = event.from === 'browser';
    const peer = ((up ? event.to : event.from) ?? '').padEnd(8);
    return [plain(`${up ? '→' : '←'}${peer} `), strong(event.line ?? ''), soft(`  ${event.bytes ?? 0} B`)];
  }
  if (event.kind === 'NOTE' && event.reason?.startsWith('malformed')) return [bad(event.reason)];
  return undefined;
}

/** Whether the event belongs into the log that people read. */
export function isNews(event: WireEvent): boolean {
  return event.kind !== 'RESULT';
}
