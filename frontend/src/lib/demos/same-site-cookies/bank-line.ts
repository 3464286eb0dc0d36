import { asArray, asObject, asString, type JsonObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';
import type { Text } from './text.js';

/** A request at the bank says at once whether it brought the cookie, and from what kind of site it came. */
export function describeBankEvent(event: WireEvent, t: Text): Segment[] | undefined {
  const data = asObject(event.data);
  switch (event.kind) {
    case 'RUN':
      return [plain(t.log.started(nameOf(t.attacks, data?.['attack']), nameOf(t.initiators, data?.['initiator'])))];
    case 'RESULT':
      return [soft(`${event.from ?? ''}  `), plain(data?.['read'] === true ? t.log.read : t.log.done)];
    case 'CONFIGURE':
      return [soft(t.log.configured)];
    case 'NOTE':
      return describeNote(data ?? {}, t);
    case 'REQUEST':
    case 'PREFLIGHT': {
      if (event.to !== 'bank') return undefined;
      const cookies = asArray(data?.['cookies']).map(String);
      return [
        plain(`→bank     ${(event.line ?? '').replace(/ HTTP.*/, '')}  `),
        cookies.length > 0 ? strong(t.log.cookie(cookies.join(', '))) : bad(t.log.noCookie),
        soft(`  ${asString(data?.['fetchSite']) ?? ''}`),
      ];
    }
    case 'RESPONSE': {
      if (event.from !== 'bank') return undefined;
      const accepted = data?.['accepted'];
      const status = String(event.status ?? '');
      if (typeof accepted !== 'boolean') return [plain(`←bank     ${status}  `), soft(t.log.preflightRefused)];
      const refusals = asArray(data?.['refusals']).map((refusal) => nameOf(t.refusals, refusal));
      if (!accepted) return [plain('←bank     '), bad(status), soft(`  ${refusals.join(', ')}`)];
      return [plain(`←bank     ${status}  `), strong(data?.['viewing'] === true ? t.log.shown : t.log.transferred)];
    }
    default:
      return undefined;
  }
}

function describeNote(data: JsonObject, { log }: Text): Segment[] | undefined {
  if (data['signedIn'] === true) {
    return [plain(`←bank     Set-Cookie: demo-session=…; ${asArray(data['attributes']).join('; ')}`)];
  }
  if (typeof data['stored'] === 'boolean') return [data['stored'] ? plain(log.kept) : bad(log.notKept)];
  if (typeof data['readable'] === 'boolean') return [plain(data['readable'] ? log.scriptSaw : log.scriptSawNot)];
  return undefined;
}

/** As the words have it; what they do not know stands for itself. */
function nameOf(names: Readonly<Record<string, string>>, value: unknown): string {
  const name = asString(value) ?? '';
  return names[name] ?? name;
}
