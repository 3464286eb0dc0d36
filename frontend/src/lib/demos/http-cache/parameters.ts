import { asObject } from '../json.js';

/** The demo's parameters: what the server says of its resource. */
export interface Setup {
  /** Seconds; null leaves the directive out. */
  maxAge: 0 | 5 | 60 | 3600 | null;
  noCache: boolean;
  noStore: boolean;
  mustRevalidate: boolean;
  immutable: boolean;
  visibility: 'none' | 'public' | 'private';
  /** Seconds. */
  staleWhileRevalidate: 30 | null;
  etag: 'none' | 'strong' | 'weak';
  lastModified: 'none' | 'recent' | 'old';
  vary: 'none' | 'accept-language' | 'any';
  expires: 'none' | 'past' | 'future';
  /** Seconds. */
  age: 0 | 58 | 70;
}

export const choices = {
  maxAge: [null, 0, 5, 60, 3600],
  visibility: ['none', 'public', 'private'],
  etag: ['none', 'strong', 'weak'],
  lastModified: ['none', 'recent', 'old'],
  vary: ['none', 'accept-language', 'any'],
  expires: ['none', 'past', 'future'],
  age: [0, 58, 70],
} as const;

export const flags = ['noCache', 'noStore', 'mustRevalidate', 'immutable'] as const;

export const defaultSetup: Setup = {
  maxAge: 60,
  noCache: false,
  noStore: false,
  mustRevalidate: false,
  immutable: false,
  visibility: 'none',
  staleWhileRevalidate: null,
  etag: 'strong',
  lastModified: 'none',
  vary: 'none',
  expires: 'none',
  age: 0,
};

/** Classic cases: each changes the defaults in what it is about. */
export const presets = {
  fresh: {},
  expiring: { maxAge: 5 },
  'no-cache': { maxAge: null, noCache: true },
  'no-store': { maxAge: null, noStore: true },
  vary: { vary: 'accept-language' },
  heuristic: { maxAge: null, etag: 'none', lastModified: 'old' },
  nothing: { maxAge: null, etag: 'none' },
  immutable: { maxAge: 3600, immutable: true },
  swr: { maxAge: 60, age: 70, staleWhileRevalidate: 30 },
  'must-revalidate': { maxAge: 60, age: 70, staleWhileRevalidate: 30, mustRevalidate: true },
  weak: { maxAge: null, noCache: true, etag: 'weak' },
} as const satisfies Record<string, Partial<Setup>>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

export function presetSetup(name: PresetName): Setup {
  return { ...defaultSetup, ...presets[name] };
}

/** Which preset a setup is; null when it is none. */
export function presetOf(setup: Setup): PresetName | null {
  return presetNames.find((name) => sameSetup(presetSetup(name), setup)) ?? null;
}

/** Reads a question's front matter or a sandbox's answer; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const one = <Value>(all: readonly Value[], value: unknown, otherwise: Value): Value =>
    all.find((candidate) => candidate === value) ?? otherwise;
  const maxAge = given['maxAge'];
  return {
    maxAge: maxAge === null ? null : one(choices.maxAge, maxAge, defaultSetup.maxAge),
    noCache: given['noCache'] === true,
    noStore: given['noStore'] === true,
    mustRevalidate: given['mustRevalidate'] === true,
    immutable: given['immutable'] === true,
    visibility: one(choices.visibility, given['visibility'], 'none'),
    staleWhileRevalidate: given['staleWhileRevalidate'] === 30 ? 30 : null,
    etag: one(choices.etag, given['etag'], defaultSetup.etag),
    lastModified: one(choices.lastModified, given['lastModified'], 'none'),
    vary: one(choices.vary, given['vary'], 'none'),
    expires: one(choices.expires, given['expires'], 'none'),
    age: one(choices.age, given['age'], 0),
  };
}

/** Reads the address of the demo's own page, such as ?maxAge=none&noCache=true&vary=accept-language. */
export function setupFromAddress(address: URLSearchParams): Setup {
  const number = (name: string): number | undefined => (address.has(name) ? Number(address.get(name)) : undefined);
  return readSetup({
    ...Object.fromEntries(address),
    ...Object.fromEntries(flags.map((name) => [name, address.get(name) === 'true'])),
    maxAge: address.get('maxAge') === 'none' ? null : number('maxAge'),
    staleWhileRevalidate: number('staleWhileRevalidate'),
    age: number('age'),
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of Object.keys(defaultSetup) as (keyof Setup)[]) {
    if (setup[name] !== defaultSetup[name]) address.set(name, String(setup[name] ?? 'none'));
  }
  return address;
}

export function sameSetup(a: Setup, b: Setup): boolean {
  return setupToAddress(a).toString() === setupToAddress(b).toString();
}

/** The headers as the server will send them, one a line; dates in words. */
export function headerLines(setup: Setup, dates: { recent: string; old: string; future: string }): string[] {
  const cacheControl = [
    setup.visibility === 'none' ? '' : setup.visibility,
    setup.noStore ? 'no-store' : '',
    setup.noCache ? 'no-cache' : '',
    setup.maxAge === null ? '' : `max-age=${setup.maxAge}`,
    setup.mustRevalidate ? 'must-revalidate' : '',
    setup.staleWhileRevalidate === null ? '' : `stale-while-revalidate=${setup.staleWhileRevalidate}`,
    setup.immutable ? 'immutable' : '',
  ].filter(Boolean);
  const tag = setup.vary === 'accept-language' ? '"v1-ko"' : '"v1"';
  return [
    cacheControl.length > 0 ? `Cache-Control: ${cacheControl.join(', ')}` : '',
    setup.etag === 'none' ? '' : `ETag: ${setup.etag === 'weak' ? 'W/' : ''}${tag}`,
    setup.lastModified === 'none' ? '' : `Last-Modified: ${dates[setup.lastModified]}`,
    setup.expires === 'none' ? '' : `Expires: ${setup.expires === 'past' ? '0' : dates.future}`,
    { none: '', 'accept-language': 'Vary: Accept-Language', any: 'Vary: *' }[setup.vary],
    setup.age === 0 ? '' : `Age: ${setup.age}`,
  ].filter(Boolean);
}
