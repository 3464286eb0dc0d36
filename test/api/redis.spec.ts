import { setImmediate as nextTurn } from 'node:timers/promises';
import { EventBus, RateLimiter, type Json } from '../../backend/src/platform/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { listen, trySignIn } from '../support/events.js';
import { RedisServer } from '../support/redis.js';

/** Publishes until it is heard: the connections come back by themselves, when they do. */
async function publishUntilHeard(from: TestApp, topic: string, heard: readonly Json[]): Promise<void> {
  while (heard.length === 0) {
    await from.get(EventBus).publish(topic, 'again');
    await nextTurn();
  }
}

describe('two processes with one Redis', () => {
  let redis: RedisServer;
  let one: TestApp;
  let other: TestApp;

  beforeAll(async () => {
    redis = await RedisServer.start();
    [one, other] = await Promise.all([startTestApp({ redisUrl: redis.url }), startTestApp({ redisUrl: redis.url })]);
    const ready = await listen(other, 'ready');
    await publishUntilHeard(one, 'ready', ready.heard);
    await ready.stop();
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await redis.kill();
  });

  it('hear of the same events, each once and in order', async () => {
    const here = await listen(one, 'news');
    const there = await listen(other, 'news');
    const second = await listen(other, 'news');
    const sent = Array.from({ length: 50 }, (_, index): Json => ({ index, 이름: '꼬리' }));
    for (const payload of sent) await one.get(EventBus).publish('news', payload);
    await one.get(EventBus).publish('other news', 'not for these');
    expect(await here.until(50)).toEqual(sent);
    expect(await there.until(50)).toEqual(sent);
    expect(await second.until(50)).toEqual(sent);
    await second.stop();
    await other.get(EventBus).publish('news', 'last');
    expect((await there.until(51)).at(-1)).toBe('last');
    expect((await here.until(51)).at(-1)).toBe('last');
    expect(second.heard).toHaveLength(50);
    await here.stop();
    await there.stop();
  });

  it('count the same attempts', async () => {
    const email = 'guessed@example.com';
    const answers: string[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1) answers.push(await trySignIn(attempt % 2 ? one : other, email));
    expect(new Set(answers)).toEqual(new Set(['WrongCredentials']));
    expect(await trySignIn(one, email)).toBe('RateLimited');
    expect(await trySignIn(other, email)).toBe('RateLimited');
    expect(await trySignIn(other, 'another@example.com')).toBe('WrongCredentials');
  });

  it('forget attempts together, too', async () => {
    const limit = { points: 1, seconds: 60 };
    expect(await one.get(RateLimiter).consume('test', 'key', limit)).toEqual({ allowed: true });
    expect(await other.get(RateLimiter).consume('test', 'key', limit)).toMatchObject({ allowed: false });
    await one.get(RateLimiter).reset('test', 'key', limit);
    expect(await other.get(RateLimiter).consume('test', 'key', limit)).toEqual({ allowed: true });
  });

  it('go on by themselves without it, and together again when it is back', async () => {
    const near = await listen(one, 'lonely');
    const far = await listen(other, 'lonely');
    await redis.kill();

    expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
    expect((await one.signUp()).userId).toEqual(expect.any(String));
    const email = 'guessed-later@example.com';
    const answers: string[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await trySignIn(one, email));
    expect(answers.at(0)).toBe('WrongCredentials');
    expect(answers.at(-1)).toBe('RateLimited');
    await one.get(EventBus).publish('lonely', 'only here');
    expect(await near.until(1)).toEqual(['only here']);
    const late = await listen(other, 'late');
    expect(far.heard).toEqual([]);

    await redis.start();
    await publishUntilHeard(one, 'lonely', far.heard);
    expect(far.heard[0]).toBe('again');
    await publishUntilHeard(one, 'late', late.heard);
    expect(one.logged.concat(other.logged).filter((line) => line.includes('"level":50'))).toEqual([]);
    expect(one.logged.some((line) => line.includes('Redis is away'))).toBe(true);
    expect(one.logged.some((line) => line.includes('Redis is back'))).toBe(true);
    await Promise.all([near.stop(), far.stop(), late.stop()]);
  });
});
