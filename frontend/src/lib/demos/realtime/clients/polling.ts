import { asArray, asNumber, asObject, type JsonObject } from '../../json.js';
import { backoffMs } from './backoff.js';
import { pause, readEvent, type ClientHooks, type EventClient, type StartClient } from './client.js';

/** Asks at an interval whether there is something new since what it had last. */
export function polling(intervalMs: () => number): StartClient {
  return (url, hooks) =>
    ask(`${url}poll`, hooks, (failures) => (failures > 0 ? Math.max(intervalMs(), backoffMs(failures)) : intervalMs()));
}

/** Asks again at once; the server answers when there is something new. */
export const longPolling: StartClient = (url, hooks) =>
  ask(`${url}long-poll`, hooks, (failures) => (failures > 0 ? backoffMs(failures) : 0));

/** @param pauseMs before the next question, after so many failures in a row */
function ask(address: string, hooks: ClientHooks, pauseMs: (failures: number) => number): EventClient {
  const aborter = new AbortController();
  const { signal } = aborter;
  hooks.onState('connecting');
  void (async () => {
    let since: number | null = null;
    let failures = 0;
    while (!signal.aborted) {
      try {
        const answer: Response = await fetch(since === null ? address : `${address}?since=${since}`, {
          signal,
          cache: 'no-store',
        });
        if (!answer.ok) throw new Error(`status ${answer.status}`);
        // 204: nothing happened for as long as the server would wait.
        const body: JsonObject | null = answer.status === 204 ? null : asObject(await answer.json());
        for (const event of asArray(body?.['events'])) take(event, hooks);
        since = asNumber(body?.['last']) ?? since;
        failures = 0;
        hooks.onState('open');
      } catch {
        if (signal.aborted) return;
        failures += 1;
        hooks.onState('waiting');
      }
      await pause(pauseMs(failures), signal);
    }
  })();
  return { stop: () => aborter.abort() };
}

function take(value: unknown, hooks: ClientHooks): void {
  const event = readEvent(value);
  if (event) hooks.onEvent(event);
}
