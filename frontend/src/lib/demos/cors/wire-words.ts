import { asNumber, asObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { plain, soft, strong, type Segment } from '../wire-line.js';

/** What the log needs, in the viewer's language. */
export interface LogWords {
  preflight: string;
  none: string;
  notAllowed: string;
  configured: (preflight: number | string, answer: number | string) => string;
}

/** Words a preflight with what it asks for, and an answer with what it allows. */
export function describeCorsEvent(event: WireEvent, words: LogWords): Segment[] | undefined {
  const header = (name: string): string | undefined =>
    event.headers?.find((one) => one.name.toLowerCase() === name)?.value;
  if (event.kind === 'PREFLIGHT') {
    const asked = [header('access-control-request-method'), header('access-control-request-headers')].filter(Boolean);
    return [
      strong(`${words.preflight} `),
      plain(`→${event.to ?? ''} ${(event.line ?? '').replace(/ HTTP.*/, '')}`),
      soft(`  ${asked.join(', ')}  Origin: ${header('origin') ?? words.none}`),
    ];
  }
  if (event.kind === 'REQUEST') {
    return [
      plain(`→${event.to ?? ''} ${(event.line ?? '').replace(/ HTTP.*/, '')}`),
      soft(`  Origin: ${header('origin') ?? words.none}`),
    ];
  }
  if (event.kind === 'RESPONSE') {
    const allowed = header('access-control-allow-origin');
    return [
      plain(`←${event.from ?? ''} ${event.status ?? ''}`),
      soft(`  ${allowed === undefined ? words.notAllowed : `Access-Control-Allow-Origin: ${allowed}`}`),
    ];
  }
  if (event.kind === 'CONFIGURE') {
    const composition = asObject(asObject(event.data)?.['composition']);
    const status = (name: string) => asNumber(composition?.[name]) ?? '?';
    return [soft(words.configured(status('preflightStatus'), status('answerStatus')))];
  }
  return undefined;
}
