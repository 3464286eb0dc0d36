import type { Component } from 'svelte';
import type { DemoAbout, DemoPanelComponent } from './demo.js';

export type { DemoAbout } from './demo.js';

/** Every folder with an `about.ts` and a `Panel.svelte` is a demo, known by the folder's name. */
const abouts = import.meta.glob<DemoAbout>('./*/about.ts', { eager: true, import: 'about' });
const sketches = import.meta.glob<Component>('./*/Sketch.svelte', { import: 'default' });
const panels = import.meta.glob<DemoPanelComponent>('./*/Panel.svelte', { import: 'default' });

export function demoAbout(name: string): DemoAbout | null {
  return abouts[`./${name}/about.ts`] ?? null;
}

/** Loads a demo's panel; null when this build has none of that name. */
export function loadDemoPanel(name: string): Promise<DemoPanelComponent> | null {
  return panels[`./${name}/Panel.svelte`]?.() ?? null;
}

/** Loads the drawing that stands for a demo in the gallery; null when it has none. */
export function loadDemoSketch(name: string): Promise<Component> | null {
  return sketches[`./${name}/Sketch.svelte`]?.() ?? null;
}
