import { checkAlike, checkKeywords, checkTerms } from '@kkori/core/content-checks';
import {
  checkReferences,
  markdownParts,
  parseDeck,
  parseGlossary,
  parseQuestion,
  parseSubjects,
  type Problem,
  type Subject,
} from '@kkori/core/question-format';
import { loadCatalogue } from '../demos/index.js';
import { addressOf } from '../questions/index.js';
import { readContentFolder } from './content-folder.js';

const codes = {
  html: 'html',
  image: 'image',
  link: 'link',
  diagram: 'diagram-type',
  nesting: 'unsupported-markdown',
} as const;

/** Everything that can be wrong with a content folder, by file and line. */
export async function checkContent(root: string): Promise<Problem[]> {
  const { renderMarkdown } = await import('@kkori/core/markdown');
  const folder = await readContentFolder(root);
  const catalogue = await loadCatalogue();
  const problems: Problem[] = [];
  let subjects: Subject[] = [];
  if (folder.subjects) {
    const parsed = parseSubjects(folder.subjects.text, folder.subjects.path);
    problems.push(...parsed.problems);
    subjects = parsed.subjects ?? [];
  }
  const questions = folder.questions.flatMap((file) => {
    const { question, problems: found, lines } = parseQuestion(file.text, file.path);
    problems.push(...found);
    if (!question) return [];
    for (const part of markdownParts(question)) {
      const rendered = renderMarkdown(part.markdown, {
        resolveImage: (name) => {
          const bytes = file.images.get(name);
          return bytes ? addressOf(bytes) : null;
        },
      });
      const start = lines[part.path] ?? 1;
      for (const problem of rendered.problems) {
        const code = codes[problem.code];
        problems.push({ ...problem, code, severity: 'error', file: file.path, line: start + problem.line - 1 });
      }
    }
    question.demos.forEach(({ demo, with: parameters }, index) => {
      const known = catalogue.get(demo);
      const wrong = known?.parameters.safeParse(parameters).error?.issues[0];
      if (known && !wrong) return;
      problems.push({
        file: file.path,
        line: lines[`demos.${index}`] ?? 1,
        code: 'unknown-reference',
        severity: 'error',
        message: wrong
          ? `데모 '${demo}'의 ${wrong.path.join('.')} 값이 맞지 않습니다: ${wrong.message}`
          : `데모 '${demo}'이(가) 없습니다. 쓸 수 있는 데모: ${[...catalogue.keys()].join(', ')}`,
      });
    });
    return [{ file: file.path, question, lines }];
  });
  const decks = folder.decks.map((file) => ({ file: file.path, ...parseDeck(file.text, file.path) }));
  for (const deck of decks) problems.push(...deck.problems);
  const glossary = folder.glossary ? parseGlossary(folder.glossary.text, folder.glossary.path) : null;
  problems.push(...(glossary?.problems ?? []));
  for (const placed of questions) problems.push(...checkKeywords(placed), ...checkTerms(placed, glossary?.terms ?? []));
  return [...problems, ...checkAlike(questions), ...checkReferences({ subjects, questions, decks })].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line,
  );
}
