import {
  composedRequest,
  composedServer,
  devtoolsMessage,
  explain,
  PreflightCache,
  presetComposition,
  presetNames,
  quizPresets,
  type Answer,
  type Composition,
  type Explanation,
  type PresetName,
} from './index.js';

const app = 'https://app.example';
const api = 'https://api.example/orders/1';
const other = 'https://other-api.example/orders/1';

function explained(change: Partial<Composition> | PresetName, cache?: PreflightCache, now = 0): Explanation {
  const composition =
    typeof change === 'string' ? presetComposition(change) : { ...presetComposition('exact-origin'), ...change };
  const origin = composition.page === 'app' ? app : composition.page === 'same' ? 'https://api.example' : 'null';
  const surroundings = { allowedOrigin: app, redirectTo: other };
  const server = composedServer(composition, surroundings, cache && { cache, now });
  return explain(composedRequest(composition, origin, api), server);
}

describe('the classic cases', () => {
  const table: readonly [PresetName, string][] = [
    ['no-header', 'GET > blocked at answer: allow-origin-missing'],
    ['same-origin', 'GET > readable'],
    ['wildcard', 'GET > readable'],
    ['exact-origin', 'GET > readable'],
    ['form-post', 'GET > blocked at answer: allow-origin-missing'],
    ['trailing-slash', 'GET > blocked at answer: allow-origin-mismatch slash'],
    ['wrong-case', 'GET > blocked at answer: allow-origin-mismatch case'],
    ['origin-list', 'GET > blocked at answer: allow-origin-multiple'],
    ['wrong-scheme', 'GET > blocked at answer: allow-origin-mismatch other'],
    ['error-without-header', 'GET > blocked at answer: allow-origin-missing'],
    ['error-with-header', 'GET > readable'],
    ['json-post', 'ask GET > readable'],
    ['json-refused', 'ask > blocked at preflight: header-not-allowed unlisted'],
    ['custom-header', 'ask > blocked at preflight: header-not-allowed unlisted'],
    ['put-refused', 'ask > blocked at preflight: method-not-allowed unlisted'],
    ['delete', 'ask GET > readable'],
    ['answer-without-header', 'ask GET > blocked at answer: allow-origin-missing'],
    ['lowercase-patch', 'ask > blocked at preflight: method-not-allowed case'],
    ['preflight-redirect', 'ask > blocked at preflight: preflight-redirect'],
    ['preflight-404', 'ask > blocked at preflight: preflight-status'],
    ['preflight-401', 'ask > blocked at preflight: preflight-status'],
    ['authorization-wildcard', 'ask > blocked at preflight: header-not-allowed authorization'],
    ['authorization-listed', 'ask GET > readable'],
    ['credentials-wildcard', 'GET > blocked at answer: allow-origin-wildcard'],
    ['credentials-not-allowed', 'GET > blocked at answer: allow-credentials'],
    ['credentials-exact', 'GET > readable'],
    ['credentials-wildcard-methods', 'ask > blocked at preflight: method-not-allowed wildcard'],
    ['no-cors', 'GET > opaque'],
    ['no-cors-json', 'GET > opaque'],
    ['hidden-header', 'GET > readable'],
    ['exposed-header', 'GET > readable'],
    ['exposed-wildcard-credentials', 'GET > readable'],
    ['range', 'GET > readable'],
    ['range-suffix', 'ask GET > readable'],
    ['max-age', 'ask GET > readable'],
    ['redirect', 'GET GET > blocked at answer: allow-origin-mismatch opaque'],
    ['opaque-page', 'GET > readable'],
  ];

  /** Hops as `ask` for a preflight and `GET` for the request itself, then the verdict. */
  function line({ hops, verdict, refusal }: Explanation): string {
    const sent = hops.flatMap(({ preflight, sent: left }) => [...(preflight ? ['ask'] : []), ...(left ? ['GET'] : [])]);
    const because = refusal && 'because' in refusal ? ` ${refusal.because}` : '';
    return `${sent.join(' ')} > ${verdict}${refusal ? ` at ${refusal.stage}: ${refusal.code}${because}` : ''}`;
  }

  it.each(table)('%s: %s', (name, expected) => {
    expect(line(explained(name))).toBe(expected);
  });

  it('are all in the table, and the quiz is of them', () => {
    expect(table.map(([name]) => name).sort()).toEqual([...presetNames].sort());
    expect(new Set(quizPresets).size).toBe(quizPresets.length);
  });
});

it('says which headers of an answer a page may read', () => {
  expect(explained('hidden-header')).toMatchObject({
    readable: ['content-type'],
    hidden: expect.arrayContaining(['x-total-count']),
  });
  expect(explained('exposed-header').readable).toEqual(['content-type', 'x-total-count']);
  expect(explained({ exposeHeaders: 'star' }).readable).toContain('x-total-count');
  expect(explained('exposed-wildcard-credentials').readable).not.toContain('x-total-count');
  expect(explained('same-origin').hidden).toEqual([]);
  expect(explained('no-cors').readable).toEqual([]);
});

describe('a redirect', () => {
  const request = composedRequest(presetComposition('authorization-listed'), app, api);
  const to = (location: string, status = 302): Answer => ({
    status,
    headers: [
      ['Access-Control-Allow-Origin', '*'],
      ['Location', location],
    ],
  });
  const done: Answer = { status: 200, headers: [['Access-Control-Allow-Origin', '*']] };
  const granted: Answer = {
    status: 204,
    headers: [
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Allow-Headers', 'Authorization'],
    ],
  };

  it('to a third origin names nobody and carries no Authorization', () => {
    const seen: string[] = [];
    const { verdict, hops } = explain(request, {
      preflight: () => granted,
      answer: ({ url, origin, headers }) => {
        seen.push(`${origin} ${headers.map(([name]) => name).join()}`);
        return url === api ? to(other) : done;
      },
    });
    expect(seen).toEqual([`${app} Authorization`, 'null ']);
    expect(verdict).toBe('readable');
    expect(hops.map(({ preflight }) => preflight !== null)).toEqual([true, false]);
  });

  it('within an origin keeps both, and asks again', () => {
    const { hops } = explain(request, {
      preflight: () => granted,
      answer: ({ url }) => (url === api ? to('/orders/2') : done),
    });
    expect(hops.map(({ url, origin }) => [url, origin])).toEqual([
      [api, app],
      ['https://api.example/orders/2', app],
    ]);
    expect(hops.every(({ preflight }) => preflight !== null)).toBe(true);
  });

  it('back to the page’s own origin is checked all the same', () => {
    const { verdict, hops } = explain(request, {
      preflight: () => granted,
      answer: ({ url }) => (url === api ? to(`${app}/x`) : { status: 200, headers: [] }),
    });
    expect(hops.at(-1)).toMatchObject({ cors: true, origin: 'null' });
    expect(verdict).toBe('blocked');
  });

  it('that never ends is given up', () => {
    const { refusal, hops } = explain(request, { preflight: () => granted, answer: () => to(api) });
    expect(refusal).toEqual({ code: 'no-answer', stage: 'answer' });
    expect(hops).toHaveLength(21);
  });
});

describe('remembered preflights', () => {
  const cachedAt = (cache: PreflightCache, now: number, change: Partial<Composition>): boolean | undefined =>
    explained(change, cache, now).hops[0]?.preflight?.cached;

  it('last as long as Max-Age says, five seconds without it, two hours at most', () => {
    for (const [maxAge, seconds] of [
      ['none', 5],
      ['600', 600],
      ['86400', 7_200],
    ] as const) {
      const cache = new PreflightCache();
      const change = { method: 'DELETE', maxAge } as const;
      expect(cachedAt(cache, 0, change)).toBe(false);
      expect(cachedAt(cache, seconds * 1000 - 1, change)).toBe(true);
      expect(cachedAt(cache, seconds * 1000, change)).toBe(false);
    }
    const cache = new PreflightCache();
    expect(cachedAt(cache, 0, { method: 'DELETE', maxAge: '0' })).toBe(false);
    expect(cachedAt(cache, 0, { method: 'DELETE', maxAge: '0' })).toBe(false);
  });

  it('cover what they allowed, with the same credentials', () => {
    const cache = new PreflightCache();
    const granted = { method: 'DELETE', allowMethods: 'get-post', allowHeaders: 'listed' } as const;
    // Refused preflights are not remembered.
    expect(cachedAt(cache, 0, granted)).toBe(false);
    expect(cachedAt(cache, 1, granted)).toBe(false);
    expect(cachedAt(cache, 2, { headers: ['x-request-id'] })).toBe(false);
    expect(cachedAt(cache, 3, { headers: ['cache-control'] })).toBe(true);
    expect(cachedAt(cache, 3, { method: 'PUT' })).toBe(true);
    expect(cachedAt(cache, 3, { method: 'PUT', credentials: 'include' })).toBe(false);
  });
});

it('knows the words of the browser’s console', () => {
  const message = (name: PresetName): string | null => {
    const { refusal } = explained(name);
    return refusal && devtoolsMessage(refusal);
  };
  expect(message('no-header')).toMatch(/^No 'Access-Control-Allow-Origin' header/);
  expect(message('preflight-404')).toBe(
    "Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
  );
  expect(message('put-refused')).toMatch(/^Method PUT is not allowed/);
  expect(message('no-cors')).toBeNull();
});
