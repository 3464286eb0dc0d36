export type { Preferences } from './preferences.js';
export { provideViewer, useViewer, Viewer, type Person } from './viewer.svelte.js';
