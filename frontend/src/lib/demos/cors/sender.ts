import { composedBody, composedHeaders, type Composition } from '@kkori/core/cors';
import { asArray, asNumber, asObject, asString } from '../json.js';
import { messageOf, type FramedPage } from './framed-page.js';

/** What fetch() gave the page. */
export type Outcome =
  | { answered: true; type: string; status: number; headers: readonly string[]; body: string }
  | { answered: false; error: string };

const framePatienceMs = 10_000;

/** Sends composed requests from this page, or from a frame whose page is the server's own or of an opaque origin. */
export class Sender {
  #frame: { element: HTMLIFrameElement; page: FramedPage; source: string } | null = null;
  #ids = 0;

  /** @param pageUrl of the page to be framed */
  async send(composition: Composition, url: string, pageUrl: string): Promise<Outcome> {
    const init = fetchInit(composition);
    if (composition.page === 'app') return fetchHere(url, init);
    const frame = await this.#open(pageUrl, composition.page === 'opaque');
    if (!frame) return { answered: false, error: 'no frame' };
    const id = ++this.#ids;
    const reply = nextMessage(frame, (data) => data['id'] === id);
    // An opaque origin cannot be named.
    frame.window?.postMessage({ id, url, init }, frame.origin === 'null' ? '*' : frame.origin);
    return readOutcome((await reply)?.['outcome']);
  }

  close(): void {
    this.#frame?.element.remove();
    this.#frame = null;
  }

  async #open(pageUrl: string, opaque: boolean): Promise<FramedPage | null> {
    const source = `${opaque ? 'opaque' : 'same'} ${pageUrl}`;
    if (this.#frame?.source === source) return this.#frame.page;
    this.close();
    const element = document.createElement('iframe');
    element.hidden = true;
    element.title = 'sender';
    if (opaque) element.setAttribute('sandbox', 'allow-scripts');
    const origin = opaque ? 'null' : new URL(pageUrl).origin;
    const page = {
      origin,
      get window() {
        return element.contentWindow;
      },
    };
    const ready = nextMessage(page, (data) => data['ready'] === true);
    element.src = pageUrl;
    document.body.append(element);
    this.#frame = { element, page, source };
    return (await ready) ? page : null;
  }
}

export function fetchInit(composition: Composition): RequestInit {
  const { method, credentials, mode } = composition;
  const body = composedBody(composition);
  const headers = composedHeaders(composition).map(([name, value]): [string, string] => [name, value]);
  return { method, headers, credentials, mode, ...(body === null ? {} : { body }) };
}

async function fetchHere(url: string, init: RequestInit): Promise<Outcome> {
  try {
    const answer = await fetch(url, init);
    const { type, status } = answer;
    return { answered: true, type, status, headers: [...answer.headers.keys()], body: await answer.text() };
  } catch (error) {
    return { answered: false, error: String(error) };
  }
}

/** The first message of a frame that is the one waited for; null when it does not come. */
function nextMessage(
  page: FramedPage,
  wanted: (data: Readonly<Record<string, unknown>>) => boolean,
): Promise<Readonly<Record<string, unknown>> | null> {
  return new Promise((resolve) => {
    const end = (data: Readonly<Record<string, unknown>> | null) => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      resolve(data);
    };
    const listen = (event: MessageEvent<unknown>) => {
      const data = messageOf(page, event);
      if (data && wanted(data)) end(data);
    };
    const timer = setTimeout(() => end(null), framePatienceMs);
    addEventListener('message', listen);
  });
}

function readOutcome(value: unknown): Outcome {
  const given = asObject(value);
  if (given?.['answered'] !== true) return { answered: false, error: asString(given?.['error']) ?? 'no reply' };
  return {
    answered: true,
    type: asString(given['type']) ?? '',
    status: asNumber(given['status']) ?? 0,
    headers: asArray(given['headers']).flatMap((name) => asString(name) ?? []),
    body: asString(given['body']) ?? '',
  };
}
