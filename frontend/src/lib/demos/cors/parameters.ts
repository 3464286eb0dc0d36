import {
  choices,
  extraHeaders,
  presetComposition,
  presetNames,
  type Composition,
  type ExtraHeader,
  type PresetName,
} from '@kkori/core/cors';
import { asArray, asObject } from '../json.js';

/** What the panel shows first. */
export interface Start {
  preset: PresetName;
  composition: Composition;
  quiz: boolean;
}

type Part = keyof typeof choices;
const parts = Object.keys(choices) as readonly Part[];

/** Reads a question's front matter; what does not fit is as in the preset. */
export function readStart(parameters: unknown): Start {
  const given = asObject(parameters) ?? {};
  const preset = presetNames.find((name) => name === given['preset']) ?? 'no-header';
  const changed = parts.flatMap((part) => {
    const options: readonly (string | number)[] = choices[part];
    const value = options.find((option) => option === given[part]);
    return value === undefined ? [] : [[part, value] as const];
  });
  const headers = given['headers'] === undefined ? {} : { headers: readHeaders(asArray(given['headers'])) };
  const composition = { ...presetComposition(preset), ...Object.fromEntries(changed), ...headers } as Composition;
  return { preset, composition, quiz: given['quiz'] === true };
}

/** Reads the address of the demo's own page, such as ?preset=delete&answerOrigin=star&headers=range,accept. */
export function parametersFromAddress(address: URLSearchParams): Record<string, unknown> {
  const given = Object.fromEntries(address);
  const headers = address.get('headers');
  return {
    ...given,
    ...numbers(given, 'preflightStatus'),
    ...numbers(given, 'answerStatus'),
    ...(headers === null ? {} : { headers: headers.split(',') }),
    quiz: given['quiz'] === '1',
  };
}

/** The other way: the preset and what differs from it. */
export function startToAddress({ preset, composition, quiz }: Start): URLSearchParams {
  const address = new URLSearchParams({ preset });
  const original = presetComposition(preset);
  for (const part of parts) {
    if (composition[part] !== original[part]) address.set(part, String(composition[part]));
  }
  if (String(composition.headers) !== String(original.headers)) address.set('headers', composition.headers.join(','));
  if (quiz) return new URLSearchParams({ quiz: '1' });
  return address;
}

function readHeaders(given: readonly unknown[]): readonly ExtraHeader[] {
  return extraHeaders.filter((header) => given.includes(header));
}

function numbers(given: Readonly<Record<string, string>>, name: string): Record<string, number> {
  const value = given[name];
  return value === undefined || value.trim() === '' ? {} : { [name]: Number(value) };
}
