import path from 'node:path';
import { checkQuestion, checkTogether, OtherQuestions } from '@kkori/core/content-checks';
import {
  cardsOf,
  checkDeckOrder,
  checkDecks,
  parseDeck,
  parseDeckOrder,
  parseGlossary,
  parseQuestion,
  parseSubjects,
  type Problem,
  RECALL_KEY,
  Reporter,
  type Subject,
} from '@kkori/core/question-format';
import { demoRules } from '../demos/index.js';
import { addressOf } from '../questions/index.js';
import { type ContentFolder, readContentFolder } from './content-folder.js';

/** Everything that can be wrong with a content folder, by file and line. */
export async function checkContent(root: string): Promise<Problem[]> {
  const { renderMarkdown } = await import('@kkori/core/markdown');
  const folder = await readContentFolder(root);
  const problems: Problem[] = [];
  let subjects: Subject[] = [];
  if (folder.subjects) {
    const parsed = parseSubjects(folder.subjects.text, folder.subjects.path);
    problems.push(...parsed.problems);
    subjects = parsed.subjects ?? [];
  }
  const glossary = folder.glossary ? parseGlossary(folder.glossary.text, folder.glossary.path) : null;
  problems.push(...(glossary?.problems ?? []));
  const placed = folder.questions.flatMap(({ text, path: file }) => {
    const { draft: question, lines } = parseQuestion(text, file);
    return question ? [{ file, question, lines }] : [];
  });
  const known = placed.map(({ file: place, question }) => {
    const keys = cardsOf(question).map(({ key }) => key);
    return { id: question.id, title: question.title, place, keys: keys.filter((key) => key !== RECALL_KEY) };
  });
  const shared = {
    subjects: new Set(subjects.map(({ id }) => id)),
    glossary: glossary?.terms ?? [],
    others: new OtherQuestions(known),
    demos: await demoRules(),
  };
  const shown = new Set<Uint8Array>();
  for (const { path: file, text, images } of folder.questions) {
    const resolveImage = (name: string) => {
      const bytes = images.get(name);
      if (!bytes) return null;
      shown.add(bytes);
      return addressOf(bytes);
    };
    const render = (markdown: string) => renderMarkdown(markdown, { resolveImage });
    problems.push(...checkQuestion(text, { ...shared, file, render }).problems);
  }
  problems.push(...unusedPictures(folder, shown));
  const decks = folder.decks.map((file) => ({ file: file.path, ...parseDeck(file.text, file.path) }));
  for (const deck of decks) problems.push(...deck.problems);
  problems.push(...checkDecks(decks, new Set(known.map(({ id }) => id))));
  if (folder.order) {
    const { text, path: file } = folder.order;
    const order = parseDeckOrder(text, file);
    const there = new Set(decks.flatMap(({ deck }) => deck?.id ?? []));
    problems.push(...order.problems, ...checkDeckOrder(order, file, there));
  }
  problems.push(
    ...checkTogether(
      placed,
      decks.flatMap(({ deck }) => deck ?? []),
    ),
  );
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

function unusedPictures({ questions }: ContentFolder, shown: ReadonlySet<Uint8Array>): Problem[] {
  const folders = new Map(questions.map(({ path: file, images }) => [path.posix.dirname(file), images]));
  return [...folders].flatMap(([folder, images]) =>
    [...images].flatMap(([name, bytes]) => {
      if (shown.has(bytes)) return [];
      const reporter = new Reporter(`${folder}/${name}`);
      reporter.warn(1, 'image', '어느 질문에도 없는 그림입니다. 지우거나 질문에 넣어 주세요.');
      return reporter.problems;
    }),
  );
}
