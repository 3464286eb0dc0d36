import {
  composedBody,
  composedRequest,
  composedServer,
  devtoolsMessage,
  explain,
  plainComposition,
  PreflightCache,
  type Composition,
  type Explanation,
} from '@kkori/core/cors';
import { corsCases } from './cors-cases.js';
import { CorsBench } from './support/cors-bench.js';
import { expect, test as base } from './support/test.js';

const test = base.extend<{ bench: CorsBench }>({
  bench: async ({ page }, use) => {
    const bench = await CorsBench.open(page);
    await use(bench);
    await bench.close();
  },
});
test.setTimeout(120_000);

function explained(bench: CorsBench, composition: Composition, url: string): Explanation {
  const request = composedRequest(composition, bench.pageOrigin(composition.page), url);
  return explain(request, composedServer(composition, bench.surroundings(url)));
}

const blockedOf = (messages: readonly string[]): string[] =>
  messages.flatMap((text) => /blocked by CORS policy: (.*)$/s.exec(text)?.[1] ?? []);

test('a real browser does what the table says, for the reasons that the explanation gives', async ({ bench }) => {
  expect(corsCases.length).toBeGreaterThanOrEqual(40);
  const differences: unknown[] = [];
  for (const { change, verdict, preflight, arrives, code, total } of corsCases) {
    const composition = { ...plainComposition, ...change };
    const { url, outcome, exchanges, messages } = await bench.send(composition);
    const explanation = explained(bench, composition, url);
    const { refusal } = explanation;
    const wanted = {
      verdict,
      preflight,
      arrives,
      code,
      total: total ?? null,
      says: refusal ? devtoolsMessage(refusal) : null,
    };
    const model = {
      verdict: explanation.verdict,
      preflight: explanation.hops.some((hop) => hop.preflight !== null),
      // What Node.js refuses unread, none of the servers sees.
      arrives: explanation.hops.some((hop) => hop.sent && hop.status !== 400),
      code: refusal?.code,
      total: total === undefined ? null : explanation.readable.includes('x-total-count'),
      says: wanted.says,
    };
    const seen = {
      verdict: !outcome.answered ? 'blocked' : outcome.type === 'opaque' ? 'opaque' : 'readable',
      preflight: exchanges.some(({ kind }) => kind === 'preflight'),
      arrives: exchanges.some(({ kind }) => kind === 'request'),
      code,
      total: total === undefined ? null : outcome.headers.includes('x-total-count'),
      says: blockedOf(messages)[0]?.slice(0, wanted.says?.length) ?? null,
    };
    if (JSON.stringify([model, seen]) !== JSON.stringify([wanted, wanted])) {
      differences.push({ change, wanted, model, seen, messages, outcome, exchanges });
    }
  }
  expect(differences).toEqual([]);
});

test('whether `*` covers Authorization is up to the browser, and both ways are explained', async ({ bench }) => {
  const composition: Composition = { ...plainComposition, headers: ['authorization'], allowHeaders: 'star' };
  const { url, outcome, exchanges } = await bench.send(composition);
  const request = composedRequest(composition, bench.pageOrigin('app'), url);
  const server = composedServer(composition, bench.surroundings(url));
  expect(explain(request, server).refusal).toMatchObject({ code: 'header-not-allowed', because: 'authorization' });
  const lenient = explain(request, server, { wildcardCoversAuthorization: true });
  expect(lenient.verdict).toBe('readable');
  // Chromium follows the standard once the other browsers do.
  expect(exchanges.map(({ kind }) => kind)).toEqual(outcome.answered ? ['preflight', 'request'] : ['preflight']);
});

test('the browser asks once while it remembers, and again for another URL', async ({ bench }) => {
  const preflights = async (maxAge: Composition['maxAge']): Promise<number[]> => {
    const composition: Composition = { ...plainComposition, method: 'DELETE', maxAge };
    const cache = new PreflightCache();
    const first = await bench.send(composition);
    const counts = [first, await bench.sendAgain(), await bench.sendAgain()].map(
      ({ exchanges }) => exchanges.filter(({ kind }) => kind === 'preflight').length,
    );
    const request = composedRequest(composition, bench.pageOrigin('app'), first.url);
    const server = composedServer(composition, bench.surroundings(first.url), { cache, now: 0 });
    explain(request, server);
    expect(explain(request, server).hops[0]?.preflight?.cached).toBe(maxAge !== '0');
    return counts;
  };
  expect(await preflights('600')).toEqual([1, 1, 1]);
  expect(await preflights('0')).toEqual([1, 2, 3]);
  expect(await preflights('86400')).toEqual([1, 1, 1]);
});

test('what a blocked page could not read reached the server, cookies too', async ({ bench }) => {
  const post: Composition = { ...plainComposition, method: 'POST', contentType: 'form', answerOrigin: 'none' };
  const blocked = await bench.send({ ...post, credentials: 'include' });
  expect(blocked.outcome.answered).toBe(false);
  expect(blocked.exchanges).toMatchObject([{ kind: 'request', body: composedBody(post), cookie: false }]);
  // The cookie of the answer that was withheld counts all the same.
  const next = await bench.send({ ...post, credentials: 'include' });
  expect(next.exchanges).toMatchObject([{ cookie: true }]);
  const without = await bench.send(post);
  expect(without.exchanges).toMatchObject([{ cookie: false }]);
});
