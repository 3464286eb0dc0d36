/**
 * Writes the table of content/README.md: how much there is of each kind, by subject and level. `--check` writes nothing and
 * fails when the table differs from the files.
 */
import fs from 'node:fs';
import path from 'node:path';
import { build, fail, root } from './steps.mjs';

await build('core', 'backend');
const { levels, markdownParts, parseQuestion, parseSubjects } = await import('@kkori/core/question-format');
const { parseMarkdown, runMarkOf, walk } = await import('@kkori/core/markdown-tree');

const folder = path.join(root, 'content');
const page = path.join(folder, 'README.md');
const levelNames = { entry: '신입', junior: '주니어', senior: '경력' };
const columns = {
  questions: () => 1,
  'follow-ups': ({ followUps }) => followUps.length,
  'quiz items': ({ quiz }) => quiz.length,
  diagrams: (question) => codeOf(question).filter(({ lang }) => lang === 'mermaid').length,
  programs: (question) => codeOf(question).filter(({ meta }) => meta && runMarkOf(meta)).length,
  demos: ({ demos }) => demos.length,
  sources: ({ sources }) => sources.length,
};

function codeOf(question) {
  const found = [];
  for (const { markdown } of markdownParts(question))
    walk(parseMarkdown(markdown), (node) => node.type === 'code' && found.push(node));
  return found;
}

function countsOf(file) {
  const { draft, problems } = parseQuestion(fs.readFileSync(path.join(folder, file), 'utf8'), `content/${file}`);
  if (!draft) fail(`${problems[0].file}:${problems[0].line}: ${problems[0].message}`);
  const counts = Object.values(columns).map((count) => count(draft));
  return { subject: draft.subject, level: draft.level, counts };
}

const read = fs
  .readdirSync(folder, { recursive: true })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /^[^/]+\/[^/]+\.md$/.test(file))
  .map(countsOf);

const bold = (cell) => `**${cell}**`;
const cells = (words) => `| ${words.join(' | ')} |`;

/** A row of all that `belongs` names, and one for each level. */
function rows(name, belongs) {
  const sums = (those) => those.reduce((all, { counts }) => all.map((sum, i) => sum + counts[i]), zeros);
  const chosen = read.filter(belongs);
  return [
    [bold(name), '', ...sums(chosen).map(bold)],
    ...levels.map((level) => ['', levelNames[level], ...sums(chosen.filter((one) => one.level === level))]),
  ].map(cells);
}

const zeros = Object.keys(columns).map(() => 0);
const { subjects } = parseSubjects(
  fs.readFileSync(path.join(folder, 'subjects.yaml'), 'utf8'),
  'content/subjects.yaml',
);
const table = [
  cells(['subject', 'level', ...Object.keys(columns)]),
  `|---|---|${'--:|'.repeat(zeros.length)}`,
  ...subjects.flatMap(({ id, name }) => rows(name.ko, ({ subject }) => subject === id)),
  ...rows('all', () => true),
].join('\n');

const [begin, end] = ['<!-- content:table -->', '<!-- /content:table -->'];
const there = fs.readFileSync(page, 'utf8');
const [from, to] = [there.indexOf(begin), there.indexOf(end)];
if (from < 0 || to < from) fail(`content/README.md has lost its marks ${begin} and ${end}`);
const wanted = `${there.slice(0, from + begin.length)}\n\n${table}\n\n${there.slice(to)}`;
if (there !== wanted) {
  if (process.argv.includes('--check')) fail('content/README.md differs from the files: run `npm run content:table`');
  fs.writeFileSync(page, wanted);
  console.log('wrote: content/README.md');
}
