import { asObject, asString } from '../json.js';
import { readLine, readProblem, type ProgramLine, type ProgramProblem, type ProgramRun } from './program-run.js';

/** For the page to come and the program to end; milliseconds. */
const longestMs = 20_000;
const mostLines = 400;

/**
 * Runs a program in this browser, in a frame with an origin of its own that the demo's server provides.
 * @param url of the frame's page
 * @returns null when the page did not come, or the signal aborted
 */
export function runInBrowser(url: string, code: string, signal: AbortSignal): Promise<ProgramRun | null> {
  return new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const id = Date.now();
    const lines: ProgramLine[] = [];
    const problems: ProgramProblem[] = [];

    const finish = (ended: ProgramRun['ended'] | null): void => {
      removeEventListener('message', receive);
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      frame.remove();
      resolve(ended && { runtime: 'browser', ended, lines, problems, undetermined: false, turns: [] });
    };
    const abort = (): void => finish(null);
    const receive = (event: MessageEvent<unknown>): void => {
      // A sandboxed frame's origin is opaque; the window alone tells it from others.
      if (event.source !== frame.contentWindow || event.origin !== 'null') return;
      const message = asObject(event.data);
      if (message?.['type'] === 'ready') frame.contentWindow?.postMessage({ type: 'run', id, code }, '*');
      if (!message || message['id'] !== id) return;
      const line = message['type'] === 'line' && lines.length < mostLines ? readLine(message) : null;
      if (line) lines.push(line);
      if (message['type'] === 'problem' && problems.length < 20) problems.push(readProblem(message));
      if (message['type'] !== 'end') return;
      if (asString(message['ended']) === 'limit') finish('limit');
      else finish(problems.length > 0 ? 'failed' : 'done');
    };
    const timer = setTimeout(abort, longestMs);
    addEventListener('message', receive);
    signal.addEventListener('abort', abort, { once: true });
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    frame.title = 'program';
    frame.style.cssText = 'position:absolute;width:1px;height:1px;opacity:0;border:0;pointer-events:none';
    frame.src = url;
    document.body.append(frame);
    if (signal.aborted) abort();
  });
}
