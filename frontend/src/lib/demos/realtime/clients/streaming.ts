import { backoffMs } from './backoff.js';
import { pause, readEvent, type ClientHooks, type StartClient } from './client.js';

/** Reads an answer that does not end, a line of JSON an event. Nobody opens it again but this code. */
export const streaming: StartClient = (url, hooks) => {
  const aborter = new AbortController();
  const { signal } = aborter;
  hooks.onState('connecting');
  void (async () => {
    for (let failures = 0; !signal.aborted;) {
      try {
        const answer = await fetch(`${url}stream`, { signal, cache: 'no-store' });
        if (!answer.ok || !answer.body) throw new Error(`status ${answer.status}`);
        failures = 0;
        hooks.onState('open');
        await readLines(answer.body, hooks);
      } catch {
        if (signal.aborted) return;
      }
      failures += 1;
      hooks.onState('waiting');
      await pause(backoffMs(failures), signal);
    }
  })();
  return { stop: () => aborter.abort() };
};

async function readLines(body: ReadableStream<Uint8Array<ArrayBuffer>>, hooks: ClientHooks): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    // A piece may end in the middle of a line: what is left over waits for the next.
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = line ? readEvent(JSON.parse(line)) : null;
      if (event) hooks.onEvent(event);
    }
  }
}

/** Leaves everything to the browser: it reads, opens again, and says what it had last. */
export const serverSent: StartClient = (url, hooks) => {
  hooks.onState('connecting');
  const source = new EventSource(`${url}events`);
  source.onopen = () => hooks.onState('open');
  source.onerror = () => hooks.onState(source.readyState === EventSource.CLOSED ? 'closed' : 'waiting');
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = readEvent(JSON.parse(data));
    if (event) hooks.onEvent(event);
  };
  return { stop: () => source.close() };
};
