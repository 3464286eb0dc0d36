/** Live demos are large and need the server anyway: they come when they are opened. */
const LEFT_OUT = /\/src\/lib\/demos\//;
/** What editors work with is theirs alone. */
const EDITORS_SCREEN = /\/src\/routes\/(?:edit|admin)\//;
const EDITORS_WORKER = /\/(?:preview|check)-worker-/;

/**
 * Lists what every screen is made of as `_app/precache.json`, for the service worker to keep: SvelteKit tells it of all
 * files, but not which of them belong to what is loaded only when asked for. Fonts are left out, since a page shows few
 * of their subsets.
 * @returns {import('vite').Plugin}
 */
export function precache() {
  return {
    name: 'kkori-precache',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        /** @type {Set<string>} */
        const kept = new Set();
        /** @param {string} fileName */
        const keep = (fileName) => {
          const chunk = bundle[fileName];
          if (chunk?.type !== 'chunk' || kept.has(fileName)) return;
          kept.add(fileName);
          for (const css of chunk.viteMetadata?.importedCss ?? []) kept.add(css);
          chunk.imports.forEach(keep);
          chunk.dynamicImports.filter((dynamic) => !isLeftOut(bundle[dynamic])).forEach(keep);
        };
        /** @param {(typeof bundle)[string] | undefined} chunk */
        const isLeftOut = (chunk) =>
          chunk?.type === 'chunk' &&
          (LEFT_OUT.test(chunk.facadeModuleId ?? '') || chunk.moduleIds.some((id) => EDITORS_SCREEN.test(id)));
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.isEntry) keep(file.fileName);
          // Web workers are bundles of their own.
          if (
            file.type === 'asset' &&
            /\/workers\/[^/]+\.js$/.test(file.fileName) &&
            !EDITORS_WORKER.test(file.fileName)
          )
            kept.add(file.fileName);
        }
        const files = [...kept].map((fileName) => `/${fileName}`);
        this.emitFile({ type: 'asset', fileName: '_app/precache.json', source: JSON.stringify(files) });
      },
    },
  };
}
