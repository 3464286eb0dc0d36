import { asArray, asNumber, asObject, asString } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { formatMs, plain, soft, strong, type Segment } from '../wire-line.js';
import { readRunResult } from './run-result.js';

/** Words that the log needs, in the viewer's language. */
export interface PickWords {
  strategies: Readonly<Record<string, string>>;
  run: (requests: number) => string;
  result: (p50: string, p95: string) => string;
}

/** Words a choice with the numbers it was made by: `최소 연결: a 3, b 2, c 5 → b`. */
export function describeBalancerEvent(event: WireEvent, words: PickWords): Segment[] | undefined {
  const data = asObject(event.data);
  if (event.kind === 'PICK' && data && event.to) {
    const strategy = asString(data['strategy']) ?? '';
    const servers = asArray(data['servers'])
      .map(asObject)
      .filter((server) => server !== null);
    const number = numberOf[strategy];
    const considered = number
      ? servers.flatMap((server, index) => {
          const name = asString(server['name']) ?? '';
          const seen = `${name} ${asNumber(server[number]) ?? '?'}`;
          return [...(index > 0 ? [plain(', ')] : []), name === event.to ? strong(seen) : plain(seen)];
        })
      : [plain(event.reason ?? '')];
    return [
      strong('pick '),
      plain(`${words.strategies[strategy] ?? strategy}: `),
      ...considered,
      plain(' → '),
      strong(event.to),
    ];
  }
  if (event.kind === 'RUN') return [strong('run  '), plain(words.run(asNumber(data?.['requests']) ?? 0))];
  if (event.kind === 'RESULT') {
    const latency = readRunResult(data?.['result'])?.total.latency;
    return [strong('done '), latency ? plain(words.result(formatMs(latency.p50), formatMs(latency.p95))) : soft('–')];
  }
  return undefined;
}

/** What a strategy looks at, as the event's data calls it. Source hash looks at no server, its reason says at what. */
const numberOf: Readonly<Record<string, string>> = {
  'round-robin': 'currentWeight',
  'least-connections': 'connections',
};
