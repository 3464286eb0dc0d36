import { presetIds, presets, runtimes, type Preset, type PresetId, type Runtime } from '@kkori/core/event-loop';
import { asObject } from '../json.js';

/** Which program is shown, and where it is run. */
export interface Setup {
  readonly preset: PresetId;
  readonly runtime: Runtime;
}

export const defaultSetup: Setup = { preset: 'timeout-promise', runtime: 'node' };

export function presetOf(id: PresetId): Preset {
  const found = presets.find((preset) => preset.id === id);
  if (!found) throw new Error(`there is no preset ${id}`);
  return found;
}

/** Reads a question's front matter; what does not fit takes its default, and a program runs only where it can. */
export function readSetup(parameters: unknown): Setup {
  const given = asObject(parameters) ?? {};
  const preset = presetIds.find((id) => id === given['preset']) ?? defaultSetup.preset;
  const runtime = runtimes.find((name) => name === given['runtime']) ?? defaultSetup.runtime;
  const possible = presetOf(preset).runtimes;
  return { preset, runtime: possible.includes(runtime) ? runtime : (possible[0] ?? runtime) };
}

/** Reads the address of the demo's own page, such as ?preset=tick-promise. */
export function setupFromAddress(parameters: URLSearchParams): Setup {
  return readSetup({ preset: parameters.get('preset'), runtime: parameters.get('runtime') });
}

/** The other way: only what differs from the defaults. */
export function setupToAddress({ preset, runtime }: Setup): URLSearchParams {
  const parameters = new URLSearchParams();
  if (preset !== defaultSetup.preset) parameters.set('preset', preset);
  if (runtime !== defaultSetup.runtime) parameters.set('runtime', runtime);
  return parameters;
}
