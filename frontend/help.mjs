import fs from 'node:fs';
import path from 'node:path';
import { renderMarkdown } from '@kkori/core/markdown';

const FOLDER = path.join(import.meta.dirname, 'help');
const MODULE = /^virtual:help\/(ko|en)$/;

/**
 * The help pages of one language, help/<language>/<nn>-<slug>.md, in the order of their numbers. A page is its title, one
 * paragraph that says what it is about, and the rest. Fails on a page that is not, or that does not render.
 * @param {string} language
 */
export function readHelp(language) {
  const folder = path.join(FOLDER, language);
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const [, slug] = /^\d\d-([a-z-]+)\.md$/.exec(name) ?? [];
      const [, title, summary, body] = /^# (.+)\n\n(.+)\n\n([^]+)$/.exec(fs.readFileSync(file, 'utf8')) ?? [];
      // It is shown as it is: in the list, too.
      if (/[[*`]/.test(summary ?? '')) throw new Error(`${file}: the first paragraph is plain text`);
      if (!slug || !title || !summary || !body) throw new Error(`${file}: a title, a paragraph, and the rest`);
      const { html, problems } = renderMarkdown(body, { idPrefix: slug });
      if (problems[0]) throw new Error(`${file}: ${problems[0].message}`);
      // Questions are Korean, and so is what rendering calls their tables.
      return { slug, title, summary, html: language === 'ko' ? html : html.replaceAll('="표: ', '="Table: ') };
    });
}

/**
 * Serves those pages as modules: rendered when the app is built, loaded when help is opened, there without a network.
 * @returns {import('vite').Plugin}
 */
export function help() {
  return {
    name: 'kkori-help',
    resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, language] = MODULE.exec(id.slice(1)) ?? [];
      if (!language || !id.startsWith('\0')) return;
      for (const name of fs.readdirSync(path.join(FOLDER, language))) {
        this.addWatchFile(path.join(FOLDER, language, name));
      }
      return `export default ${JSON.stringify(readHelp(language))};`;
    },
  };
}
