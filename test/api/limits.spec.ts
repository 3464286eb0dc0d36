import { getIntrospectionQuery } from 'graphql';
import { startTestApp, type TestApp } from '../support/app.js';
import { excessive, repeated, wholeQuestion } from '../support/excessive.js';

describe('what one operation may cost', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it.each(excessive)('is exceeded by too many %s: refused before anything runs', async (_what, document, message) => {
    const { status, data, errors } = await app.graphql(document);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.message).join('\n')).toMatch(message);
    for (const { extensions } of errors ?? []) {
      expect(extensions?.['code']).toMatch(/^GRAPHQL_(VALIDATION|PARSE)_FAILED$/);
      expect(extensions).not.toHaveProperty('stacktrace');
    }
  });

  it('leaves room for everything a question has, several times', async () => {
    const document = `{ ${repeated(5, (i) => `q${i}: question(slug: "x${i}") { ...whole }`)} } ${wholeQuestion}`;
    const { status, errors } = await app.graphql(document);
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
  });

  it('is not spent by reading the contract, which is no secret', async () => {
    const { status, data } = await app.graphql<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
    expect(status).toBe(200);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });

  it.each([
    ['a list of operations', JSON.stringify([{ query: '{ ping }' }, { query: '{ ping }' }]), 400],
    ['a body over a megabyte', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1_100_000)}` }), 413],
    ['no JSON', '{ "query": ', 400],
    ['no operation', '{}', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
  ])('has no place for %s', async (_what, body, status) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: app.url },
      body,
    });
    expect(response.status).toBe(status);
    const answer = (await response.json()) as { errors: { message: string }[] };
    expect(answer.errors[0]?.message).toBeTruthy();
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\bat .+:\d+/);
  });
});
