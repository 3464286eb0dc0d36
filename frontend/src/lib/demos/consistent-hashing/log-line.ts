import { asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, plain, soft, strong, type Segment } from '../wire-line.js';

export interface LogWords {
  before: string;
  after: string;
  done: string;
  hit: string;
  miss: string;
}

/** Words what is this demo's own: which node a key went to and why, and whether it was there. */
export function describeCacheEvent(event: WireEvent, words: LogWords): Segment[] | undefined {
  const data = asObject(event.data);
  const key = asString(data?.['key']) ?? '';
  switch (event.kind) {
    case 'PICK': {
      const point = asNumber(data?.['point']);
      const hash = asNumber(data?.['hash']) ?? 0;
      return [
        strong(`→ ${event.to} `),
        plain(key.padEnd(9)),
        soft(`${hex(hash)}${point === null ? '' : ` ≤ ${hex(point)}`}`),
      ];
    }
    case 'RESPONSE': {
      const hit = data?.['hit'] === true;
      return [plain(`← ${event.from ?? ''} ${key.padEnd(9)}`), hit ? plain(words.hit) : bad(words.miss)];
    }
    case 'RUN':
      return [strong('run  '), plain(asString(data?.['phase']) === 'after' ? words.after : words.before)];
    case 'RESULT':
      return [strong('done '), plain(words.done)];
    default:
      return undefined;
  }
}

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
