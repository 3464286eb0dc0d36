import { sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type GlossaryTerm, type PlacedQuestion, Reporter } from '../question-format/index.js';

/**
 * Where a question's prose calls something by another name than the glossary. Code is code, and keywords, synonyms of
 * blanks and tags are there to be found by every name.
 */
export function checkTerms({ file, question, lines }: PlacedQuestion, glossary: readonly GlossaryTerm[]): Reporter {
  const reporter = new Reporter(file);
  const look = (text: string, line: number) => {
    for (const { term, en, not } of glossary) {
      for (const variant of not) {
        for (let at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + variant.length)) {
          reporter.warn(
            line + text.slice(0, at).split('\n').length - 1,
            'term',
            `'${variant}' 대신 '${term}'(으)로 적어 주세요.`,
            `The glossary calls this (${en}) '${term}', not '${variant}'.`,
          );
        }
      }
    }
  };
  look(question.title, lines['title'] ?? 1);
  question.followUps.forEach(({ title }, index) => look(title, lines[`followUps.${index}`] ?? 1));
  for (const { path, markdown } of markdownParts(question)) {
    const start = lines[path] ?? 1;
    walk(sharedTree(markdown), (node) => {
      if (node.type === 'text') look(node.value, start + (node.position?.start.line ?? 1) - 1);
    });
  }
  return reporter;
}
