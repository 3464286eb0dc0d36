import { readdir } from 'node:fs/promises';
import type { Demo } from '../host/demo.js';

/**
 * Every demo, by name, in the names' order. A demo is a folder here whose `demo.ts` exports `demo`: nothing lists them,
 * so that adding one touches its own folder alone.
 * @throws Error when a demo's name is not its folder's
 */
export async function loadCatalogue(): Promise<ReadonlyMap<string, Demo>> {
  const entries = await readdir(import.meta.dirname, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const demos = new Map<string, Demo>();
  for (const folder of folders.sort()) {
    const { demo } = (await import(`./${folder}/demo.js`)) as { demo: Demo };
    if (demo.name !== folder) throw new Error(`the demo in catalogue/${folder} calls itself ${demo.name}`);
    demos.set(demo.name, demo);
  }
  return demos;
}
