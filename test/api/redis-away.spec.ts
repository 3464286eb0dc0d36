import { EventBus } from '../../backend/src/platform/index.js';
import { startTestApp } from '../support/app.js';
import { listen, trySignIn } from '../support/events.js';
import { startSilentServer } from '../support/redis.js';

describe('an app whose Redis', () => {
  it.each([
    ['is not there', async () => ({ url: 'redis://127.0.0.1:1', close: () => Promise.resolve() })],
    ['takes connections and never answers', startSilentServer],
  ])('%s starts, serves, limits and stops', async (_case, start) => {
    const server = await start();
    const app = await startTestApp({ redisUrl: server.url });
    try {
      expect((await fetch(`${app.url}/readyz`)).status).toBe(200);
      const answers: string[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await trySignIn(app, 'guessed@example.com'));
      expect(answers.at(-1)).toBe('RateLimited');
      const own = await listen(app, 'own');
      await app.get(EventBus).publish('own', 1);
      expect(await own.until(1)).toEqual([1]);
      await own.stop();
    } finally {
      await app.close();
      await server.close();
    }
  });
});
