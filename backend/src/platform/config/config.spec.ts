import { InvalidConfiguration, loadConfig } from './config.js';

describe('configuration', () => {
  it('has working defaults', () => {
    const config = loadConfig({}, '/srv/kkori');
    expect(config).toMatchObject({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: '/srv/kkori/.data',
      databaseUrl: null,
      redisUrl: null,
      demoOrigins: null,
      demoPorts: [3001, 3002, 3003],
    });
  });

  it('treats an empty variable as absent', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it('reads the three demo origins', () => {
    const config = loadConfig({ DEMO_ORIGINS: 'https://a.example, https://b.example/,http://c.example:81' });
    expect(config.demoOrigins).toEqual(['https://a.example', 'https://b.example', 'http://c.example:81']);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x'],
    ['DATABASE_URL', 'hunter2'],
    ['REDIS_URL', 'http://hunter2@cache'],
    ['DEMO_ORIGINS', 'https://hunter2.example'],
    ['DEMO_ORIGINS', 'https://a.example,https://a.example,https://hunter2.example'],
    ['DEMO_ORIGINS', 'https://a.example,https://b.example/path,https://hunter2.example'],
    ['PUBLIC_URL', 'hunter2'],
    ['MEDIA_S3_ENDPOINT', 'hunter2'],
    ['MEDIA_S3_BUCKET', 'Hunter2/hunter2'],
    ['LOG_LEVEL', 'hunter2'],
  ])('names %s when it is wrong and never shows its value', (name, value) => {
    let thrown: unknown;
    try {
      loadConfig({ [name]: value });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(InvalidConfiguration);
    expect((thrown as Error).message).toContain(name);
    expect((thrown as Error).message).not.toContain(value);
    expect((thrown as Error).message).not.toContain('hunter2');
  });

  it('takes all settings of a picture store or none', () => {
    const keys = { MEDIA_S3_ACCESS_KEY_ID: 'me', MEDIA_S3_SECRET_ACCESS_KEY: 'hunter2' };
    const store = { MEDIA_S3_ENDPOINT: 'https://s3.example/', MEDIA_S3_BUCKET: 'pictures', ...keys };
    expect(loadConfig({}, '/srv')).toMatchObject({ mediaDir: '/srv/.data/media', mediaS3: null });
    expect(loadConfig(store).mediaS3).toEqual({
      endpoint: 'https://s3.example',
      bucket: 'pictures',
      region: 'us-east-1',
      accessKeyId: 'me',
      secretAccessKey: 'hunter2',
    });
    expect(() => loadConfig(keys)).toThrow(/^MEDIA_S3_ENDPOINT[^]*MEDIA_S3_BUCKET((?!hunter2).)*$/);
  });

  it('names all that is wrong at once', () => {
    expect(() => loadConfig({ PORT: 'x', LOG_LEVEL: 'loud' })).toThrow(/PORT[^]*LOG_LEVEL/);
  });
});
