import { runMarkOf, runnableLanguages, sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type PlacedQuestion, Reporter } from '../question-format/index.js';

/** Words after a code's language other than the mark of a program that is run, or that mark on what is never run. */
export function checkPrograms({ file, question, lines }: PlacedQuestion): Reporter {
  const reporter = new Reporter(file);
  const runnable = [...runnableLanguages].join(', ');
  for (const { path, markdown } of markdownParts(question)) {
    walk(sharedTree(markdown), (node) => {
      if (node.type !== 'code' || !node.meta || (runMarkOf(node.meta) && runnableLanguages.has(node.lang ?? '')))
        return;
      reporter.warn(
        (lines[path] ?? 1) + (node.position?.start.line ?? 1) - 1,
        'code-language',
        `언어 뒤에는 실행되는 ${runnable} 코드에 run이나 'run with 이름'만 적을 수 있습니다. '${node.meta}'을(를) 지워 주세요.`,
        `After the language only 'run' or 'run with name' may stand, and only for code in ${runnable} that is run: remove '${node.meta}'.`,
      );
    });
  }
  return reporter;
}
