import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: ({ filename }) => (filename.split(/[/\\]/).includes('node_modules') ? undefined : true) },
  kit: {
    // One page for every address: the backend serves it, the browser routes.
    adapter: adapter({ pages: 'build', assets: 'build', fallback: 'index.html', precompress: true }),
    alias: { '@kkori/core': '../core' },
    // What may run. Where it may connect depends on the demo origins, which only the backend knows: it sends that part.
    csp: {
      mode: 'hash',
      directives: { 'script-src': ['self'], 'object-src': ['none'], 'base-uri': ['self'], 'form-action': ['self'] },
    },
    version: { pollInterval: 0 },
    // lib/ui/app-update.ts does, in the product as it ships alone.
    serviceWorker: { register: false },
  },
};
