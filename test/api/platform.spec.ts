import { startTestApp, type TestApp } from '../support/app.js';

describe('platform', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('tells what the server is', async () => {
    const { status, data } = await app.graphql('{ server { name time } }');
    expect(status).toBe(200);
    expect(data).toMatchObject({ server: { name: 'kkori' } });
  });

  it('is alive and ready', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
  });
});
