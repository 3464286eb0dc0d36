import { imagePath, sharedTree, walk } from '../markdown-tree/index.js';
import { markdownParts, type QuestionSource } from '../question-format/index.js';

/** The relative paths of the pictures that a question shows. */
export function picturePaths(question: QuestionSource): string[] {
  const paths = new Set<string>();
  for (const { markdown } of markdownParts(question)) {
    if (!markdown.includes('![')) continue;
    walk(sharedTree(markdown), (node) => {
      if (node.type === 'image' && !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url)) paths.add(imagePath(node.url));
    });
  }
  return [...paths];
}
