import {
  attacks,
  defenceNames,
  initiators,
  sameSiteValues,
  type Attack,
  type DefenceName,
  type Defences,
  type Initiator,
  type SameSite,
} from '@kkori/core/same-site';
import { asObject } from '../json.js';

/** The demo's parameters, as the learner sets them. */
export interface Setup {
  sameSite: SameSite;
  secure: boolean;
  httpOnly: boolean;
  /** Seconds; null for a session cookie. */
  maxAge: 10 | 3600 | null;
  defences: Defences;
  attack: Attack;
  initiator: Initiator;
  /** Seconds between signing in and the attack. */
  wait: 0 | 12 | 125;
}

export const maxAges = [null, 10, 3600] as const;
export const waits = [0, 12, 125] as const;

const noDefences: Defences = {
  postOnly: false,
  csrfToken: false,
  originCheck: false,
  fetchMetadata: false,
  customHeader: false,
};

export const defaultSetup: Setup = {
  sameSite: 'none',
  secure: true,
  httpOnly: true,
  maxAge: null,
  defences: noDefences,
  attack: 'form-top',
  initiator: 'cross-site',
  wait: 0,
};

/** Classic cases: each changes the defaults in what it is about. */
export const presets = {
  'none-form': {},
  'lax-form': { sameSite: 'lax', secure: false },
  'lax-link': { sameSite: 'lax', secure: false, attack: 'link' },
  'unset-form': { sameSite: 'unset', secure: false },
  'strict-neighbour': { sameSite: 'strict', secure: false, attack: 'form-frame', initiator: 'same-site' },
  token: { defences: { ...noDefences, csrfToken: true } },
  own: {
    sameSite: 'lax',
    secure: false,
    initiator: 'bank',
    attack: 'form-frame',
    defences: { ...noDefences, postOnly: true, csrfToken: true, originCheck: true, fetchMetadata: true },
  },
  header: { attack: 'fetch-header', defences: { ...noDefences, customHeader: true } },
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
  const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const defences = asObject(given['defences']) ?? {};
  return {
    sameSite: one(sameSiteValues, given['sameSite'], defaultSetup.sameSite),
    secure: flag(given['secure'], defaultSetup.secure),
    httpOnly: flag(given['httpOnly'], defaultSetup.httpOnly),
    maxAge: maxAges.find((value) => value === given['maxAge']) ?? null,
    defences: Object.fromEntries(defenceNames.map((name) => [name, flag(defences[name], false)])) as Record<
      DefenceName,
      boolean
    >,
    attack: one(attacks, given['attack'], defaultSetup.attack),
    initiator: one(initiators, given['initiator'], defaultSetup.initiator),
    wait: one(waits, given['wait'], defaultSetup.wait),
  };
}

/** Reads the address of the demo's own page, such as ?sameSite=lax&attack=link&defences=csrfToken,postOnly. */
export function setupFromAddress(address: URLSearchParams): Setup {
  const flag = (name: string): boolean | undefined => (address.has(name) ? address.get(name) === 'true' : undefined);
  const number = (name: string): number | undefined => (address.has(name) ? Number(address.get(name)) : undefined);
  const defences = (address.get('defences') ?? '').split(',');
  return readSetup({
    sameSite: address.get('sameSite'),
    secure: flag('secure'),
    httpOnly: flag('httpOnly'),
    maxAge: number('maxAge'),
    defences: Object.fromEntries(defences.map((name) => [name, true])),
    attack: address.get('attack'),
    initiator: address.get('initiator'),
    wait: number('wait'),
  });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  for (const name of ['sameSite', 'secure', 'httpOnly', 'maxAge', 'attack', 'initiator', 'wait'] as const) {
    if (setup[name] !== defaultSetup[name]) address.set(name, String(setup[name]));
  }
  const defences = defenceNames.filter((name) => setup.defences[name]);
  if (defences.length > 0) address.set('defences', defences.join(','));
  return address;
}

export function sameSetup(a: Setup, b: Setup): boolean {
  return setupToAddress(a).toString() === setupToAddress(b).toString();
}
