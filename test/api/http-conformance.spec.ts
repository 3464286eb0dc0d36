import { serverAudits } from 'graphql-http';
import { startTestApp, type TestApp } from '../support/app.js';

/** The GraphQL over HTTP specification, as its reference implementation audits it. */
describe('GraphQL over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch });
  const requirements = audits.filter(({ name }) => /^(MUST|SHOULD)\b/.test(name));

  it('has requirements to meet', () => {
    expect(requirements.length).toBeGreaterThan(30);
  });

  it.each(requirements.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : '';
    expect({ status: result.status, reason }).toEqual({ status: 'ok', reason: '' });
  });
});
