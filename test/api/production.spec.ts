import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { loadConfig, settingNames } from '../../backend/src/platform/index.js';
import {
  environmentOf,
  interpolate,
  readCompose,
  readEnvironment,
  readFile,
  readProxyServers,
  readStages,
  readUpstreams,
  type Service,
} from '../support/deployment.js';
import { root, Upstreams } from '../support/proxy.js';

/** A filled-in .env. */
const environment: Record<string, string> = {
  ...readEnvironment('.env.example'),
  POSTGRES_PASSWORD: '0123456789abcdef',
};
const compose = readCompose(environment);
const services = compose.services as Record<'app' | 'postgres' | 'redis' | 'proxy', Service>;
const stages = readStages();
const runtime = stages.at(-1)!;
const appEnvironment = {
  ...environmentOf(runtime),
  ...Object.fromEntries(Object.entries(services.app.environment ?? {}).map(([name, value]) => [name, String(value)])),
};
const config = loadConfig(appEnvironment);

describe('docker-compose.yml', () => {
  it('gives the app settings that it knows, with values that it takes', () => {
    expect(settingNames).toEqual(expect.arrayContaining(Object.keys(services.app.environment ?? {})));
    expect(config).toMatchObject({
      host: '0.0.0.0',
      trustedProxies: 1,
      publicUrl: environment['PUBLIC_URL'],
      demoOrigins: environment['DEMO_ORIGINS']?.split(','),
    });
  });

  it.each(['POSTGRES_PASSWORD', 'PUBLIC_URL', 'DEMO_ORIGINS'])('does not start without %s', (name) => {
    expect(() => readCompose({ ...environment, [name]: '' })).toThrow(name);
  });

  it('keeps no password of its own', () => {
    expect(readEnvironment('.env.example')).toHaveProperty('POSTGRES_PASSWORD', '');
    const text = readFile('docker-compose.yml');
    expect(text.match(/POSTGRES_PASSWORD: (.*)/)?.[1]).toMatch(/^\$\{POSTGRES_PASSWORD:\?/);
    expect(text.match(/DATABASE_URL: (.*)/)?.[1]).toMatch(/^postgres:\/\/kkori:\$\{POSTGRES_PASSWORD:\?/);
  });

  it('takes from .env what .env.example explains, and the rest has defaults', () => {
    const used = new Set([...readFile('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name));
    expect([...used]).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(() => interpolate(readFile('docker-compose.yml'), environment)).not.toThrow();
  });

  it('names the major version of every image that is not its own', () => {
    const images = Object.values(services).flatMap(({ image, build }) => (image && !build ? [image] : []));
    expect(images).toHaveLength(3);
    for (const image of [...images, ...stages.map((stage) => stage.image)]) {
      if (stages.some(({ name }) => name === image)) continue;
      expect(image).toMatch(/^[a-z]+:\d+/);
    }
    expect(services.postgres.image).toMatch(/^postgres:18\b/);
  });

  it('starts everything in order, once what it needs is well', () => {
    for (const service of Object.values(services)) {
      for (const [needed, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(condition).toBe('service_healthy');
        const { healthcheck, build } = compose.services[needed]!;
        expect(healthcheck?.test[0] === 'CMD' || build !== undefined).toBe(true);
      }
    }
    expect(Object.keys(services.app.depends_on ?? {}).sort()).toEqual(['postgres', 'redis']);
    expect(Object.keys(services.proxy.depends_on ?? {})).toEqual(['app']);
  });

  it('declares its volumes, and mounts files that exist', () => {
    for (const volume of Object.values(services).flatMap((service) => service.volumes ?? [])) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('.')) expect(fs.existsSync(path.join(root, source))).toBe(true);
      else expect(compose.volumes).toHaveProperty(source);
    }
    // Version 18 of the image moved its data: mounted at …/data, nothing would be kept.
    expect(services.postgres.volumes).toEqual(['postgres:/var/lib/postgresql']);
    // The image skips scripts that may not be executed.
    expect(fs.statSync(path.join(root, 'deploy/upstreams.sh')).mode & 0o111).toBe(0o111);
  });

  it('can run many app processes, reached through the proxy alone', () => {
    expect(services.app).not.toHaveProperty('ports');
    expect(services.app).not.toHaveProperty('container_name');
    expect(Number(services.app.deploy?.replicas)).toBe(2);
    expect(services.app.expose?.map(Number)).toEqual([config.port, ...config.demoPorts]);
    for (const name of ['postgres', 'redis'] as const) expect(services[name]).not.toHaveProperty('ports');
  });

  it('points the app at its own database and Redis', () => {
    expect(new URL(config.databaseUrl ?? '')).toMatchObject({ hostname: 'postgres', pathname: '/kkori' });
    expect(new URL(config.redisUrl ?? '').hostname).toBe('redis');
    expect(services.postgres.environment).toMatchObject({ POSTGRES_USER: 'kkori', POSTGRES_DB: 'kkori' });
  });
});

describe('the proxy', () => {
  const proxyServers = readProxyServers();

  it("sends the app's and each demo's requests to the ports where the app listens for them", async () => {
    const upstreams = new Upstreams();
    try {
      upstreams.resolveTo(['10.0.0.12', '10.0.0.3']);
      expect(await upstreams.run(Number(services.proxy.environment?.['APP_PORT']))).toBe(0);
      const at = (port: number) => [`10.0.0.12:${port}`, `10.0.0.3:${port}`];
      const [first, second, third] = config.demoPorts as [number, number, number];
      expect(readUpstreams(upstreams.file)).toEqual({
        app: at(config.port),
        demo_1: at(first),
        demo_2: at(second),
        demo_3: at(third),
      });
    } finally {
      upstreams.stop();
    }
    expect(services).toHaveProperty(String(services.proxy.environment?.['APP_SERVICE']));
    expect(proxyServers.map(({ upstream }) => upstream)).toEqual(['app', 'demo_1', 'demo_2', 'demo_3']);
  });

  it('listens on the ports that are published', () => {
    const published = services.proxy.ports!.map((port) => Number(port.split(':').at(-1)));
    const listened = new Set(proxyServers.flatMap(({ ports }) => ports));
    // 443 comes with an installation's certificate.
    expect(published.filter((port) => port !== 443).sort()).toEqual([...listened].sort());
  });

  it('tells the demo origins of .env.example apart, by port on one machine and by name elsewhere', () => {
    const slots = proxyServers.slice(1);
    config.demoOrigins!.forEach((origin, slot) => expect(slots[slot]!.ports).toContain(Number(new URL(origin).port)));
    const examples = readFile('.env.example').match(/#\s+DEMO_ORIGINS=(.*)/)?.[1] ?? '';
    const named = loadConfig({ DEMO_ORIGINS: examples }).demoOrigins!;
    named.forEach((origin, slot) => {
      expect(slots[slot]!.names).toEqual([`${new URL(origin).hostname.split('.')[0]}.*`]);
    });
  });
});

describe('Dockerfile', () => {
  const instructions = (keyword: string) => runtime.instructions.filter((one) => one.keyword === keyword);
  const copies = stages.flatMap((stage) => stage.instructions.filter(({ keyword }) => keyword === 'COPY'));

  it('builds in one stage and runs another without development dependencies', () => {
    expect(runtime.name).toBe('runtime');
    const dependencies = stages.find(({ name }) => name === 'dependencies')!;
    expect(dependencies.instructions.map(({ text }) => text).join()).toContain('npm ci --omit=dev');
    const modules = instructions('COPY').filter(({ flags }) => flags['from'] !== 'build');
    expect(modules.map(({ flags, words }) => [flags['from'], words[0]])).toEqual([
      ['dependencies', '/app'],
      [undefined, 'content'],
    ]);
    expect(environmentOf(runtime)).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0' });
  });

  it('runs as an ordinary account, and says whether it is well', () => {
    expect(instructions('USER').map(({ words }) => words)).toEqual([['node']]);
    expect(instructions('HEALTHCHECK')).toHaveLength(1);
    expect(instructions('HEALTHCHECK')[0]!.text).toContain('/readyz');
    expect(instructions('CMD')[0]!.text).toBe('["node", "backend/dist/main.js"]');
    expect(instructions('EXPOSE')[0]!.words.map(Number)).toEqual([config.port, ...config.demoPorts]);
  });

  it('has a health check that tells a server that is ready from one that is not', async () => {
    const text = instructions('HEALTHCHECK')[0]!.text;
    const [command, ...args] = JSON.parse(text.slice(text.indexOf('['))) as [string, ...string[]];
    const exitCode = async (port: number) => {
      const child = spawn(command, args, { stdio: 'ignore', env: { PATH: process.env['PATH'], PORT: String(port) } });
      return ((await once(child, 'exit')) as [number])[0];
    };
    let status = 200;
    const server = http
      .createServer((request, response) => {
        response.statusCode = request.url === '/readyz' ? status : 404;
        response.end();
      })
      .listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    expect(await exitCode(port)).toBe(0);
    status = 503;
    expect(await exitCode(port)).toBe(1);
    server.close();
    await once(server, 'close');
    expect(await exitCode(port)).toBe(1);
  });

  it('copies what there is, and .dockerignore lets it through', () => {
    const patterns = readFile('.dockerignore')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    expect(patterns[0]).toBe('*');
    const allowed = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const sources = copies.filter(({ flags }) => !flags['from']).flatMap(({ words }) => words.slice(0, -1));
    expect(sources.length).toBeGreaterThan(8);
    for (const source of sources) {
      expect(fs.existsSync(path.join(root, source))).toBe(true);
      expect(allowed.some((pattern) => source === pattern || source.startsWith(`${pattern}/`))).toBe(true);
    }
  });

  it('takes from other stages only what they make', () => {
    const made = ['/app', '/app/core/dist', '/app/backend/dist', '/app/backend/src', '/app/frontend/build'];
    expect(copies.filter(({ flags }) => flags['from']).map(({ words }) => words[0])).toEqual(made);
  });
});

describe('the lockfile', () => {
  it('names every optional package too, or `npm ci` refuses it', () => {
    const { packages } = JSON.parse(readFile('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const known = Object.keys(packages);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !known.some((file) => file.endsWith(`node_modules/${name}`)));
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  const text = readFile('docs/operations.md');

  it.each(settingNames)('explains %s', (name) => {
    expect(text).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'));
  });

  it('names the defaults that hold', () => {
    const defaults = loadConfig({}, '/somewhere');
    const row = (name: string) =>
      text
        .split('\n')
        .find((line) => line.startsWith(`| \`${name}\``))
        ?.split('|')[2]
        ?.trim();
    expect(row('PORT')).toBe(`\`${defaults.port}\``);
    expect(row('HOST')).toBe(`\`${defaults.host}\``);
    expect(row('DATABASE_POOL_SIZE')).toBe(`\`${defaults.databasePoolSize}\``);
    expect(row('TRUSTED_PROXIES')).toBe(`\`${defaults.trustedProxies}\``);
    expect(row('LOG_LEVEL')).toBe(`\`${defaults.logLevel}\``);
    expect(row('DATA_DIR')).toBe(`\`${path.relative('/somewhere', defaults.dataDir)}\``);
  });
});
