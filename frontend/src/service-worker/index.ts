import type { WorkerMessage } from '$lib/ui/worker-message.js';
import { build, files, version } from '$service-worker';
import { Shelf } from './shelf.js';

/**
 * Lets the app open without a network. Everything of one build is kept together, so a page never gets parts of two;
 * what changes (the API, demos) is none of its business and goes to the network as if it were not there.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const CACHE_OF_BUILD = `kkori-build-${version}`;
/** Fonts and pictures, kept when they are first shown: their names say what is in them, so they outlive a build. */
const CACHE_OF_USE = 'kkori-used';
const SHELL = '/';

const built = new Set(build);
const fixed = new Set(files.filter((file) => !/\.(br|gz)$/.test(file)));
const isFont = (path: string) => built.has(path) && path.endsWith('.woff2');
const isPicture = (path: string) => /^\/media\/[0-9a-f]{64}\./.test(path);
const pictures = new Shelf(400, isPicture);
/** What the server answers itself; any other address is a screen. */
const isServers = (path: string) => /^\/(graphql|healthz|readyz|media|export|_app)(\/|$)/.test(path) || fixed.has(path);

worker.addEventListener('install', (event) => event.waitUntil(keepBuild()));
worker.addEventListener('activate', (event) => event.waitUntil(letGoOfOthers().then(() => worker.clients.claim())));

/** Fails when the server has another build by now; the browser then tries again later. */
async function keepBuild(): Promise<void> {
  const cache = await caches.open(CACHE_OF_BUILD);
  const listed = (await (await fetchNow('/_app/precache.json')).json()) as string[];
  const shell = await fetchNow(SHELL);
  const page = await shell.clone().text();
  const entries = build.filter((file) => file.includes('/entry/'));
  if (!listed.every((file) => built.has(file)) || !entries.every((file) => page.includes(file))) {
    throw new Error('The server has another build by now.');
  }
  await cache.put(SHELL, shell);
  await Promise.all(
    [...listed, ...fixed].map(async (file) => {
      // Under a name that says what is in it, the build before had the same.
      const before = built.has(file) ? await caches.match(file) : undefined;
      await cache.put(file, before ?? (await fetchNow(file)));
    }),
  );
}

async function fetchNow(path: string): Promise<Response> {
  const response = await fetch(path, { cache: built.has(path) ? 'default' : 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function letGoOfOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith('kkori-build-') && name !== CACHE_OF_BUILD)
      .map((name) => caches.delete(name)),
  );
  const used = await caches.open(CACHE_OF_USE);
  const paths = (await used.keys()).map(({ url }) => new URL(url).pathname);
  const gone = paths.filter((path) => !isPicture(path) && !built.has(path));
  await Promise.all(gone.map((path) => used.delete(path)));
  await pictures.trim(used);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return;
  if (request.mode === 'navigate') {
    if (!isServers(pathname)) event.respondWith(fromBuild(SHELL, request));
  } else if (isFont(pathname) || isPicture(pathname)) {
    event.respondWith(fromUse(request));
  } else if (built.has(pathname) || fixed.has(pathname)) {
    event.respondWith(fromBuild(pathname, request));
  }
});

/** What is not kept yet, such as a demo, is when it is used. */
async function fromBuild(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(CACHE_OF_BUILD);
  return (await cache.match(path)) ?? (path === SHELL ? fetch(request) : fetchAndKeep(cache, request));
}

async function fromUse(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE_OF_USE);
  return (await cache.match(request.url)) ?? fetchAndKeep(cache, request);
}

async function keepIn(cache: Cache, url: string, response: Response): Promise<void> {
  await cache.put(url, response);
  if (isPicture(new URL(url).pathname)) await pictures.added(cache);
}

async function fetchAndKeep(cache: Cache, request: Request): Promise<Response> {
  const response = await fetch(request);
  // Without room for it the page still gets what it asked for.
  if (response.ok && response.type === 'basic') await keepIn(cache, request.url, response.clone()).catch(() => {});
  return response;
}

worker.addEventListener('message', (event) => {
  const message = event.data as WorkerMessage;
  event.waitUntil(message.type === 'take-over' ? takeOver() : keepUsed(message.urls));
});

/** Not while another window is open: it would lose the files of its build in the middle of what it does. */
async function takeOver(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await worker.skipWaiting();
}

/** What a page loaded before it had a worker. */
async function keepUsed(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE_OF_USE);
  const wanted = urls.filter((url) => {
    const { origin, pathname } = new URL(url, location.href);
    return origin === location.origin && (isFont(pathname) || isPicture(pathname));
  });
  for (const url of wanted) {
    if (await cache.match(url)) continue;
    const response = await fetch(url).catch(() => null);
    if (response?.ok) await keepIn(cache, new URL(url, location.href).href, response).catch(() => {});
  }
}
