/** The one description of how messages are compiled, for Vite and, run as a script, for type checks without Vite. */
import { compile } from '@inlang/paraglide-js';

/** @type {import('@inlang/paraglide-js').CompilerOptions} */
export const paraglide = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
  localStorageKey: 'kkori:locale',
  // There is no server rendering: what serves that is compiled away.
  isServer: 'import.meta.env.SSR',
  disableAsyncLocalStorage: true,
  emitGitIgnore: false,
  emitReadme: false,
};

if (import.meta.filename === process.argv[1]) await compile(paraglide);
