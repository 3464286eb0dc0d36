import { checkQuestion, OtherQuestions } from '@kkori/core/content-checks';
import {
  cardsOf,
  checkDecks,
  parseDeck,
  parseGlossary,
  parseQuestion,
  parseSubjects,
  type Problem,
  RECALL_KEY,
  type Subject,
} from '@kkori/core/question-format';
import { demoRules } from '../demos/index.js';
import { addressOf } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';

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
  const known = folder.questions.flatMap(({ text, path }) => {
    const { draft } = parseQuestion(text, path);
    if (!draft) return [];
    const keys = cardsOf(draft).map(({ key }) => key);
    return [{ id: draft.id, title: draft.title, place: path, keys: keys.filter((key) => key !== RECALL_KEY) }];
  });
  const shared = {
    subjects: new Set(subjects.map(({ id }) => id)),
    glossary: glossary?.terms ?? [],
    others: new OtherQuestions(known),
    demos: await demoRules(),
  };
  for (const { path: file, text, images } of folder.questions) {
    const resolveImage = (name: string) => {
      const bytes = images.get(name);
      return bytes ? addressOf(bytes) : null;
    };
    const render = (markdown: string) => renderMarkdown(markdown, { resolveImage });
    problems.push(...checkQuestion(text, { ...shared, file, render }).problems);
  }
  const decks = folder.decks.map((file) => ({ file: file.path, ...parseDeck(file.text, file.path) }));
  for (const deck of decks) problems.push(...deck.problems);
  problems.push(...checkDecks(decks, new Set(known.map(({ id }) => id))));
  return problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
