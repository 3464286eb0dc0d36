import { frontWriters, partTitles } from '../question-format/index.js';

/** A question's text to begin with: everything that is needed, empty. */
export function newQuestionText(): string {
  const front = [
    frontWriters.id(''),
    frontWriters.subject(''),
    frontWriters.topic(''),
    frontWriters.tags([]),
    frontWriters.level('junior'),
    frontWriters.importance(2),
    frontWriters.sources([{ title: '', url: '' }]),
  ];
  const parts = partTitles.filter((title) => title !== '흔한 오해').map((title) => `## ${title}\n`);
  return `---\n${front.join('')}---\n\n# \n\n${parts.join('\n')}`;
}
