import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';
import type { Text } from './text.js';

/** An event of the demo as its log shows it: what each session sends, gets and waits for. */
export function describeLabEvent(event: WireEvent, words: Text['log']): Segment[] | undefined {
  const from = (event.from ?? '').toUpperCase();
  const to = (event.to ?? '').toUpperCase();
  switch (event.kind) {
    case 'REQUEST':
      return [strong(`${from} → `), plain(event.line ?? '')];
    case 'RESPONSE':
      return [
        strong(`${to} ← `),
        event.reason ? bad(`${event.line ?? ''}: ${event.reason}`) : plain(event.line ?? ''),
        soft(`  ${event.ms ?? 0} ms`),
      ];
    case 'WOULD_BLOCK':
      return [strong(`${from} `), bad(`${words.waits} → ${to}`), soft(`  ${event.line ?? ''}`)];
    case 'NOTE':
      return [strong(`${from} `), soft(event.reason ?? '')];
    case 'CONNECTION':
      return [strong(`${from} `), bad(`${words.lost}: ${event.reason ?? ''}`)];
    case 'CONFIGURE':
      return [soft(event.reason ?? words.ready)];
    default:
      return undefined;
  }
}
