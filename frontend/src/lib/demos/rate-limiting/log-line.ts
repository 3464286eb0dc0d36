import { asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';

/** What the log needs, in the viewer's language. */
export interface LogWords {
  run: (requests: number) => string;
  done: string;
  note: string;
  refused: string;
  passed: string;
}

/** Words what is this demo's own; answers say whether the limiter let the request through. */
export function describeLimiterEvent(event: WireEvent, words: LogWords): Segment[] | undefined {
  const data = asObject(event.data);
  switch (event.kind) {
    case 'RESPONSE': {
      const refused = event.status === 429;
      const left = asNumber(data?.['remaining']);
      return [
        plain('← '),
        refused ? bad('429') : strong(String(event.status ?? '')),
        plain(` ${refused ? words.refused : words.passed}`),
        soft(`${left === null ? '' : `  r=${left}`}  ${event.to ?? ''}`),
      ];
    }
    case 'RUN':
      return [strong('run  '), plain(words.run(asNumber(data?.['requests']) ?? 0))];
    case 'RESULT':
      return [strong('done '), plain(words.done)];
    case 'NOTE':
      return [bad(`${words.note}: `), plain(asString(asObject(data?.['problem'])?.['message']) ?? event.reason ?? '')];
    default:
      return undefined;
  }
}
