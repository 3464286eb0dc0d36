import type { CacheMode } from '@kkori/core/http-cache';
import { asArray, asNumber, asObject, asString } from '../json.js';

/** How the server answered a request that reached it. */
export interface SeenRequest {
  status: number;
  version: number;
  headers: Readonly<Record<string, string>>;
}

/** What came of one request, as the page of the server's own origin had it. */
export interface ClientReply {
  id: number;
  /** Null after a network error. */
  answer: { status: number; version: number; language: string } | null;
  /** Milliseconds. */
  ms: number;
  /** Bytes that came, headers included; 0 out of the cache, null where the browser does not say. */
  transferSize: number | null;
  /** What reached the server for it; empty when the cache alone answered. */
  seen: readonly SeenRequest[];
}

export interface ClientRequest {
  id: number;
  key: number;
  mode: CacheMode;
  language: 'ko' | 'en';
}

const answerMs = 15_000;

/** Asks the page in the frame to send a request; rejects when it does not answer in time. */
export function askClient(frame: HTMLIFrameElement, url: string, request: ClientRequest): Promise<ClientReply> {
  const { origin } = new URL(url);
  return listenFor(
    frame,
    origin,
    (data) => (data['id'] === request.id ? readReply(data) : null),
    () => {
      frame.contentWindow?.postMessage(request, origin);
    },
  );
}

/** Loads the page into the frame. */
export async function loadClient(frame: HTMLIFrameElement, url: string): Promise<void> {
  await listenFor(
    frame,
    new URL(url).origin,
    (data) => data['ready'] === true || null,
    () => {
      frame.src = `${url}client`;
    },
  );
}

function listenFor<Answer>(
  frame: HTMLIFrameElement,
  origin: string,
  read: (data: Readonly<Record<string, unknown>>) => Answer | null,
  begin: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      removeEventListener('message', listener);
    };
    const listener = (event: MessageEvent<unknown>): void => {
      const data = event.source === frame.contentWindow && event.origin === origin ? asObject(event.data) : null;
      const answer = data && read(data);
      if (answer === null) return;
      stop();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error('the page in the frame did not answer'));
    }, answerMs);
    addEventListener('message', listener);
    begin();
  });
}

function readReply(data: Readonly<Record<string, unknown>>): ClientReply {
  const answer = asObject(data['answer']);
  return {
    id: asNumber(data['id']) ?? 0,
    answer: answer && {
      status: asNumber(answer['status']) ?? 0,
      version: asNumber(answer['version']) ?? 0,
      language: asString(answer['language']) ?? '',
    },
    ms: asNumber(data['ms']) ?? 0,
    transferSize: asNumber(data['transferSize']),
    seen: asArray(data['seen']).map((one) => ({
      status: asNumber(asObject(one)?.['status']) ?? 0,
      version: asNumber(asObject(one)?.['version']) ?? 0,
      headers: (asObject(asObject(one)?.['headers']) ?? {}) as Record<string, string>,
    })),
  };
}
