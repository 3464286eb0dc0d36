import { sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type GlossaryTerm, type PlacedQuestion, Reporter } from '../question-format/index.js';

/**
 * Where a question's prose calls something by another name than the glossary. Code other than diagrams is code, and keywords, synonyms of
 * blanks and tags are there to be found by every name.
 */
export function checkTerms({ file, question, lines }: PlacedQuestion, glossary: readonly GlossaryTerm[]): Reporter {
  const reporter = new Reporter(file);
  const look = (text: string, line: number) => {
    for (const { term, en, not, note } of glossary) {
      const hint = note ? ` (${note})` : '';
      for (const variant of not) {
        let seen = 0;
        let breaks = 0;
        for (let at = text.indexOf(variant); at >= 0; at = text.indexOf(variant, at + variant.length)) {
          for (; seen < at; seen += 1) if (text[seen] === '\n') breaks += 1;
          reporter.warn(
            line + breaks,
            'term',
            `'${variant}' 대신 '${term}'(으)로 적어 주세요.${hint}`,
            `The glossary calls this (${en}) '${term}', not '${variant}'.${hint}`,
          );
        }
      }
    }
  };
  look(question.topic, lines['topic'] ?? 1);
  question.demos.forEach(({ title }, index) => look(title, lines[`demos.${index}`] ?? 1));
  look(question.title, lines['title'] ?? 1);
  question.followUps.forEach(({ title }, index) => look(title, lines[`followUps.${index}`] ?? 1));
  for (const { path, markdown } of markdownParts(question)) {
    const start = lines[path] ?? 1;
    walk(sharedTree(markdown), (node) => {
      const line = start + (node.position?.start.line ?? 1) - 1;
      if (node.type === 'text') look(node.value, line);
      else if (node.type === 'image') look(node.alt ?? '', line);
      // What a diagram says stands below the line that opens it.
      else if (node.type === 'code' && node.lang === 'mermaid') look(node.value, line + 1);
    });
  }
  return reporter;
}
