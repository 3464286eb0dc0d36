import { asArray, asNumber, asObject, asString, type JsonObject } from '../json.js';
import type { WireEvent } from '../wire-event.js';
import { bad, formatMs, plain, soft, strong, type Segment } from '../wire-line.js';
import { readRunResult } from './run-result.js';

/** Words that the log needs, in the viewer's language. */
export interface PickWords {
  strategies: Readonly<Record<string, string>>;
  begin: string;
  end: string;
  run: (requests: number) => string;
  result: (p50: string, p95: string) => string;
  sticky: string;
  fallback: string;
  again: string;
  drawn: (names: readonly string[]) => string;
  hash: (hash: number) => string;
  killed: string;
  revived: string;
  up: string;
  down: string;
  leftOut: string;
  checkFailed: (against: number) => string;
  checkPassed: string;
  /** The balancer's own answers when no server gave one, by what it says. */
  refusals: Readonly<Record<string, string | undefined>>;
  codeFailed: (message: string, line: number | null) => string;
  givenUp: string;
}

/**
 * Words a choice with the numbers it was made by, the chosen server first so that a narrow screen shows it:
 * `→ b  최소 연결: a 3, b 2, c 5`.
 */
export function describeBalancerEvent(event: WireEvent, words: PickWords): Segment[] | undefined {
  const data = asObject(event.data);
  switch (event.kind) {
    case 'PICK':
      return data && event.to ? describePick(event, data, words) : undefined;
    case 'RUN':
      return [strong(`${words.begin} `), plain(words.run(asNumber(data?.['requests']) ?? 0))];
    case 'RESULT': {
      const latency = readRunResult(data?.['result'])?.total.latency;
      const said = latency ? plain(words.result(formatMs(latency.p50), formatMs(latency.p95))) : soft('–');
      return [strong(`${words.end} `), said];
    }
    case 'RESPONSE': {
      const refusal = words.refusals[event.reason ?? ''];
      return refusal === undefined
        ? undefined
        : [plain(`←${event.from ?? ''} `), bad(`${event.status ?? ''}  ${refusal}`)];
    }
    case 'HEALTH':
      return data ? describeHealth(event, data, words) : undefined;
    case 'NOTE':
      return describeNote(event, data, words);
    default:
      return undefined;
  }
}

function describePick(event: WireEvent, data: JsonObject, words: PickWords): Segment[] {
  const strategy = asString(data['strategy']) ?? '';
  const name = words.strategies[strategy] ?? strategy;
  const lane = event.from === 'other' ? 'B ' : '';
  const begin = [soft(lane), strong(`→ ${event.to}  `)];
  if (data['again'] === true) begin.push(bad(`${words.again} `));
  if (data['sticky'] === true) return [...begin, plain(words.sticky)];
  if (data['fallback'] === true) return [...begin, plain(words.fallback)];
  return [...begin, plain(`${name}: `), ...considered(event, data, strategy, words)];
}

function considered(event: WireEvent, data: JsonObject, strategy: string, words: PickWords): Segment[] {
  const hash = asNumber(data['hash']);
  if (hash !== null) return [plain(words.hash(hash))];
  const drawn = asArray(data['drawn']).flatMap((name) => asString(name) ?? []);
  const servers = asArray(data['servers'])
    .map(asObject)
    .filter((server) => server !== null);
  const shown = drawn.length > 0 ? servers.filter((server) => drawn.includes(asString(server['name']) ?? '')) : servers;
  const number = numberOf[strategy] ?? 'connections';
  const numbers = shown.flatMap((server, index) => {
    const name = asString(server['name']) ?? '';
    const seen = server['available'] === false ? `${name} ×` : `${name} ${asNumber(server[number]) ?? '?'}`;
    return [...(index > 0 ? [plain(', ')] : []), name === event.to ? strong(seen) : plain(seen)];
  });
  return drawn.length > 0 ? [plain(`${words.drawn(drawn)} `), ...numbers] : numbers;
}

function describeHealth(event: WireEvent, data: JsonObject, words: PickWords): Segment[] {
  const up = data['up'] === true;
  const lane = soft(event.from === 'other' ? 'B ' : '');
  const about = strong(`${event.to ?? ''}  `);
  if (data['changed'] === true) {
    const left = data['by'] === 'failure' ? words.leftOut : words.down;
    return [lane, about, up ? plain(words.up) : bad(left)];
  }
  if (data['passed'] === true) return [lane, about, plain(words.checkPassed)];
  return [lane, about, bad(words.checkFailed(asNumber(data['against']) ?? 0))];
}

function describeNote(event: WireEvent, data: JsonObject | null, words: PickWords): Segment[] | undefined {
  if (typeof data?.['alive'] === 'boolean') {
    const server = strong(`${asString(data['server']) ?? ''}  `);
    return [server, data['alive'] ? plain(words.revived) : bad(words.killed)];
  }
  const problem = asObject(data?.['problem']);
  if (problem) {
    const said = words.codeFailed(asString(problem['message']) ?? '', asNumber(problem['line']));
    return [bad(said), ...(data?.['givenUp'] === true ? [plain(`  ${words.givenUp}`)] : [])];
  }
  if (data?.['printed'] === true) return [soft('console.log  '), plain(event.reason ?? '')];
  return undefined;
}

/** What a strategy looks at, as the event's data calls it. */
const numberOf: Readonly<Record<string, string>> = {
  'round-robin': 'currentWeight',
  random: 'weight',
  'peak-ewma': 'load',
};
