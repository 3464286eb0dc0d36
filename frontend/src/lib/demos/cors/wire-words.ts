import { asNumber, asObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { plain, soft, strong, type Segment } from '../wire-line.js';

/** Words a preflight with what it asks for, and an answer with what it allows. */
export function describeCorsEvent(event: WireEvent): Segment[] | undefined {
  const header = (name: string): string | undefined =>
    event.headers?.find((one) => one.name.toLowerCase() === name)?.value;
  if (event.kind === 'PREFLIGHT') {
    const asked = [header('access-control-request-method'), header('access-control-request-headers')].filter(Boolean);
    return [
      strong('preflight '),
      plain(`→${event.to ?? ''} ${(event.line ?? '').replace(/ HTTP.*/, '')}`),
      soft(`  ${asked.join(', ')}  origin ${header('origin') ?? '-'}`),
    ];
  }
  if (event.kind === 'REQUEST') {
    return [
      plain(`→${event.to ?? ''} ${(event.line ?? '').replace(/ HTTP.*/, '')}`),
      soft(`  origin ${header('origin') ?? '-'}`),
    ];
  }
  if (event.kind === 'RESPONSE') {
    const allowed = header('access-control-allow-origin');
    return [
      plain(`←${event.from ?? ''} ${event.status ?? ''}`),
      soft(`  ${allowed === undefined ? 'no allow-origin' : `allow-origin ${allowed}`}`),
    ];
  }
  if (event.kind === 'CONFIGURE') {
    const composition = asObject(asObject(event.data)?.['composition']);
    const status = (name: string) => asNumber(composition?.[name]) ?? '?';
    return [soft('configure '), plain(`preflight ${status('preflightStatus')}, answer ${status('answerStatus')}`)];
  }
  return undefined;
}
