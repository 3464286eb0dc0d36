import {
  isolationLevels,
  scenarioNames,
  type IsolationLevel,
  type Levels,
  type ScenarioName,
} from '@kkori/core/transactions';
import { asObject } from '../json.js';

export interface Setup extends Levels {
  readonly scenario: ScenarioName;
}

export const defaultSetup: Setup = { scenario: 'lost-update', a: 'read-committed', b: 'read-committed' };

/** Reads a question's front matter; what does not fit takes its default. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const level = (value: unknown): IsolationLevel | undefined => isolationLevels.find((one) => one === value);
  return {
    scenario: scenarioNames.find((name) => name === given['scenario']) ?? defaultSetup.scenario,
    a: level(given['a']) ?? defaultSetup.a,
    b: level(given['b']) ?? defaultSetup.b,
  };
}

/** Reads the address of the demo's own page, such as ?scenario=write-skew&a=serializable&b=serializable. */
export function setupFromAddress(address: URLSearchParams): Setup {
  return readSetup(Object.fromEntries(address));
}

/** The other way: only what differs from the defaults. */
export function setupToAddress(setup: Setup): URLSearchParams {
  const address = new URLSearchParams();
  for (const key of ['scenario', 'a', 'b'] as const) {
    if (setup[key] !== defaultSetup[key]) address.set(key, setup[key]);
  }
  return address;
}

export function sameSetup(one: Setup, two: Setup): boolean {
  return one.scenario === two.scenario && one.a === two.a && one.b === two.b;
}
