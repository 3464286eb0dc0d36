import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';
import { help } from './help.mjs';
import { paraglide } from './paraglide.mjs';
import { precache } from './precache.mjs';

const backend = process.env.KKORI_BACKEND ?? 'http://127.0.0.1:3000';
const proxy = { '/graphql': { target: backend, ws: true } };

/** Vite takes what is meant for pages into workers as well, which have no document to decode character references by. */
const withoutDocument: Plugin = {
  name: 'kkori-worker-without-document',
  enforce: 'pre',
  resolveId: (id) => (id === 'decode-named-character-reference' ? fileURLToPath(import.meta.resolve(id)) : undefined),
};

/** Small things that the way around the app or the study screen loads, whatever else shares them. */
const everywhere = [
  /icons\/(book-open|chart-column|circle-question-mark|flask-conical|pencil-line|settings|sun)\.svelte$/,
  /icons\/(chevron-down|ellipsis|keyboard|link|undo-2|x)\.svelte$/,
  /messages\/(common_(loading|nav\w*|not_found_home)|editor_nav|help_title|progress_nav)\.js$/,
  /messages\/(questions_(explanation|often|try_demo)|study_(easy|key_space|note|reset|see_decks|undo))\.js$/,
];

export default defineConfig({
  plugins: [tailwindcss(), paraglideVitePlugin(paraglide), sveltekit(), help(), precache()],
  worker: { plugins: () => [withoutDocument] },
  server: { proxy },
  preview: { proxy },
  // Fonts stay files: a page loads the few subsets whose characters it shows.
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Left alone, whatever another set of screens shares is a file of its own, dozens of them a single message or
        // icon. What most screens load is one file instead: each screen loads a third fewer files and 3 to 7 KB less.
        codeSplitting: {
          groups: [
            { name: 'everywhere', test: (id) => everywhere.some((part) => part.test(id)), priority: 1 },
            { name: 'common', minShareCount: 40 },
          ],
        },
      },
    },
  },
});
