import fs from 'node:fs';
import path from 'node:path';
import { suitesWithoutProgram } from './needed-programs.mjs';
import { cache, root } from './steps.mjs';

const folder = path.join(cache, 'spec-groups');
/** The helpers that boot the whole app. */
const boots = /\/support\/(?:app|card-search|content-room|editing|own-content|people|review-bench|study)\.js'/;

/**
 * Specs that boot the app load a thousand modules first, for which Jest needs seconds of processor time a file. When all
 * run, several share a file and with it the modules.
 * @param {string} name of the groups
 * @param {string[]} folders where the specs are
 * @param {number} count how many groups, each about as long as the others
 * @returns {{ files: string[], specs: string[] }} the groups' files, and the specs that are in them
 */
export function groupSpecs(name, folders, count) {
  const missing = new Set(suitesWithoutProgram().map(({ suite }) => suite));
  const specs = folders
    .flatMap((from) =>
      fs
        .readdirSync(path.join(root, from), { recursive: true })
        .filter((file) => file.endsWith('.spec.ts') && !file.endsWith('.postgres.spec.ts'))
        .map((file) => path.join(root, from, file)),
    )
    .map((file) => ({ file, text: fs.readFileSync(file, 'utf8') }))
    .filter(({ file, text }) => boots.test(text) && ![...missing].some((suite) => file.endsWith(suite)))
    .sort((a, b) => b.text.length - a.text.length);
  fs.mkdirSync(folder, { recursive: true });
  const files = Array.from({ length: count }, (_, group) => {
    const imports = specs
      .filter((_, place) => place % count === group)
      .map(({ file }) => `import '${path.relative(folder, file).split(path.sep).join('/')}';\n`);
    const grouped = path.join(folder, `${name}-${group + 1}.spec.ts`);
    fs.writeFileSync(grouped, imports.join(''));
    return grouped;
  });
  return { files, specs: specs.map(({ file }) => file) };
}
