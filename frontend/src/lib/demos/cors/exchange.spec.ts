import { composedRequest, explain, presetComposition, type PresetName } from '@kkori/core/cors';
import { readExchanges, wireServer, type Exchange } from './exchange.js';

const api = 'http://localhost:3001/s/x/api/orders/1';
const other = 'http://localhost:3002/s/x/other/';
const allow = [['Access-Control-Allow-Origin', 'http://localhost:3000']] as const;

const exchange = (kind: Exchange['kind'], part: Partial<Exchange> = {}): Exchange => ({
  server: 'api',
  kind,
  method: 'DELETE',
  headers: [],
  authorization: false,
  cookie: false,
  body: '',
  answer: { status: 200, headers: [...allow, ['Access-Control-Allow-Methods', 'DELETE']] },
  ...part,
});
const explained = (preset: PresetName, exchanges: readonly Exchange[]) =>
  explain(composedRequest(presetComposition(preset), 'http://localhost:3000', api), wireServer(exchanges, other));

it('explains what was seen on the wire', () => {
  const { verdict, hops } = explained('delete', [exchange('preflight'), exchange('request')]);
  expect({ verdict, cached: hops[0]?.preflight?.cached }).toEqual({ verdict: 'readable', cached: false });
});

it('takes a request without its preflight as allowed before', () => {
  expect(explained('delete', [exchange('request')]).hops[0]?.preflight?.cached).toBe(true);
});

it('knows when nothing arrived', () => {
  expect(explained('delete', []).refusal).toEqual({ code: 'no-answer', stage: 'preflight' });
  expect(explained('no-header', []).refusal).toEqual({ code: 'no-answer', stage: 'answer' });
});

it('follows a redirect to the other server', () => {
  const redirect = { status: 302, headers: [...allow, ['Location', `${other}orders/1`] as const] };
  const { refusal, hops } = explained('redirect', [
    exchange('request', { answer: redirect }),
    exchange('request', { server: 'other' }),
  ]);
  expect(hops).toHaveLength(2);
  expect(refusal).toMatchObject({ code: 'allow-origin-mismatch', because: 'opaque' });
});

it('reads the reply of the demo, and nothing else', () => {
  const given = exchange('preflight', { headers: [['origin', 'null']] });
  expect(readExchanges({ exchanges: [given] })).toEqual([given]);
  for (const wrong of [null, [], { exchanges: [1, {}] }]) expect(readExchanges(wrong)).toEqual([]);
});
