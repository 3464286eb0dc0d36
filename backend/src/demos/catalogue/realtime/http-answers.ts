import type http from 'node:http';
import { z } from 'zod';
import { serverNow, type EventSource, type SourceEvent } from './event-source.js';

/** How long a long poll waits for an event before it answers that there is none; milliseconds. */
const longestWaitMs = 10_000;
/** What browsers are told to wait before they open an event stream again; milliseconds. */
const retryMs = 1_000;

const eventNumber = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export interface HttpAnswer {
  /** Logged of each event that goes out: the bytes of it and what they say. */
  readonly pushed: (bytes: number, what: string) => void;
}

/** Answers at once with what is new; without `since` only with where things stand. */
export function answerPoll(source: EventSource, url: URL, response: http.ServerResponse): void {
  const since = readSince(url);
  sendJson(response, { last: source.last, events: since === null ? [] : source.since(since) });
}

/** Answers when there is something new, or that there is nothing (204) after a while. */
export function answerLongPoll(source: EventSource, url: URL, response: http.ServerResponse): void {
  const since = readSince(url);
  const events = since === null ? [] : source.since(since);
  if (since === null || events.length > 0) {
    sendJson(response, { last: source.last, events });
    return;
  }
  const stopListening = source.listen((event) => {
    end();
    sendJson(response, { last: event.n, events: [event] });
  });
  const timer = setTimeout(() => {
    end();
    response.writeHead(204).end();
  }, longestWaitMs);
  const end = (): void => {
    stopListening();
    clearTimeout(timer);
  };
  response.on('close', end);
}

/** An answer that does not end: a line of JSON an event (NDJSON). It knows nothing of what a client has had before. */
export function answerStream(source: EventSource, response: http.ServerResponse, { pushed }: HttpAnswer): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'x-accel-buffering': 'no' });
  response.flushHeaders();
  pushUntilClosed(source, response, (event) => {
    const text = `${JSON.stringify(event)}\n`;
    response.write(text);
    pushed(Buffer.byteLength(text), text.trim());
  });
}

/** The same as an event stream, which begins after the event that the browser says it had last. */
export function answerEventStream(
  source: EventSource,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  { pushed }: HttpAnswer,
): number | null {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  response.write(`retry: ${retryMs}\n\n`);
  const push = (event: SourceEvent): void => {
    const text = `id: ${event.n}\ndata: ${JSON.stringify(event)}\n\n`;
    response.write(text);
    pushed(Buffer.byteLength(text), `id: ${event.n}`);
  };
  const last = eventNumber.safeParse(request.headers['last-event-id']);
  if (last.success) source.since(last.data).forEach(push);
  pushUntilClosed(source, response, push);
  return last.success ? last.data : null;
}

/** The server's clock, for clients to compare theirs with. */
export function answerClock(response: http.ServerResponse): void {
  sendJson(response, { now: serverNow() });
}

function pushUntilClosed(source: EventSource, response: http.ServerResponse, push: (event: SourceEvent) => void): void {
  response.on('close', source.listen(push));
}

function readSince(url: URL): number | null {
  const since = eventNumber.safeParse(url.searchParams.get('since') ?? undefined);
  return since.success ? since.data : null;
}

function sendJson(response: http.ServerResponse, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
