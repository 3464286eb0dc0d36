import { decide, freshnessOf, outcomeOf, parseCacheControl, readResponse, type CacheMode } from './index.js';

const start = Date.parse('2026-03-01T00:00:00Z');
const ago = (seconds: number): string => new Date(start - seconds * 1000).toUTCString();

function stored(headers: Record<string, string>) {
  return readResponse({ date: ago(0), ...headers }, { receivedAt: start, language: 'ko', version: 1 });
}

function decided(headers: Record<string, string>, { after = 0, mode = 'default', language = 'ko' } = {}) {
  const decision = decide(stored(headers), { mode: mode as CacheMode, language, now: start + after * 1000 });
  return `${decision.act} ${decision.reason}`;
}

const tag = { etag: '"v1"' };

it.each([
  ['fresh', { 'cache-control': 'max-age=60' }, { after: 59 }, 'use fresh'],
  ['stale at its lifetime', { 'cache-control': 'max-age=60', ...tag }, { after: 60 }, 'validate stale'],
  ['stale by the age it came with', { 'cache-control': 'max-age=60', age: '60', ...tag }, {}, 'validate stale'],
  ['stale without a validator', { 'cache-control': 'max-age=0' }, {}, 'fetch stale-no-validator'],
  ['max-age before Expires', { 'cache-control': 'max-age=60', expires: '0' }, {}, 'use fresh'],
  ['Expires', { expires: ago(-60) }, { after: 59 }, 'use fresh'],
  ['Expires that is no date', { expires: '0', ...tag }, {}, 'validate stale'],
  ['a tenth of the time since Last-Modified', { 'last-modified': ago(1000) }, { after: 99 }, 'use fresh-heuristic'],
  ['and no more', { 'last-modified': ago(1000) }, { after: 100 }, 'validate stale'],
  ['no-cache', { 'cache-control': 'no-cache, max-age=60', ...tag }, {}, 'validate no-cache'],
  ['no-cache without a validator', { 'cache-control': 'no-cache' }, {}, 'fetch no-cache-no-validator'],
  ['no-store', { 'cache-control': 'no-store, max-age=60' }, {}, 'fetch nothing-stored'],
  [
    'another language',
    { 'cache-control': 'max-age=60', vary: 'Accept-Language', ...tag },
    { language: 'en' },
    'validate vary',
  ],
  ['the same language', { 'cache-control': 'max-age=60', vary: 'Accept-Language' }, {}, 'use fresh'],
  ['Vary: *', { 'cache-control': 'max-age=60', vary: '*' }, {}, 'fetch vary'],
  [
    'mode no-cache',
    { 'cache-control': 'max-age=60, immutable', ...tag },
    { mode: 'no-cache' },
    'validate mode-no-cache',
  ],
  ['mode reload', { 'cache-control': 'max-age=60', ...tag }, { mode: 'reload' }, 'fetch mode-reload'],
  ['mode force-cache', { 'cache-control': 'no-cache' }, { mode: 'force-cache' }, 'use mode-force-cache'],
  [
    'mode only-if-cached',
    { 'cache-control': 'no-store' },
    { mode: 'only-if-cached' },
    'fail mode-only-if-cached-nothing',
  ],
])('%s', (_name, headers, request, expected) => {
  expect(decided(headers as unknown as Record<string, string>, request)).toBe(expected);
});

it('serves stale for a while, unless it must revalidate', () => {
  const grace = 'max-age=60, stale-while-revalidate=30';
  expect(decided({ 'cache-control': grace }, { after: 89 })).toBe('use stale-while-revalidate');
  expect(decided({ 'cache-control': grace, ...tag }, { after: 90 })).toBe('validate stale');
  expect(decided({ 'cache-control': `${grace}, must-revalidate`, ...tag }, { after: 70 })).toBe('validate stale');
});

it('knows that a changed resource is sent whole', () => {
  const ask = { act: 'validate', reason: 'stale', inBackground: false } as const;
  expect([outcomeOf(ask, true), outcomeOf(ask, false)]).toEqual(['revalidated', 'fetched']);
});

it('reads what servers write', () => {
  expect(parseCacheControl('Max-Age="5", NO-CACHE, public')).toMatchObject({
    maxAge: 5,
    noCache: true,
    noStore: false,
  });
  expect(parseCacheControl('max-age=-1').maxAge).toBeNull();
  const aged = stored({ 'cache-control': 'max-age=60', age: '58' });
  expect(aged && freshnessOf(aged, start + 1000)).toEqual({ lifetime: 60, source: 'max-age', age: 59, fresh: true });
});
