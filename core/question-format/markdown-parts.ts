import type { Markdown, QuestionSource } from './question.js';

export interface MarkdownPart {
  /** Where it stands in the question, as in `QuestionLines`: `answer`, `quiz.0.explanation`, `quiz.2.options.1`, … */
  path: string;
  markdown: Markdown;
}

/** Everything of a question that is Markdown and will be rendered, in the order of the file. */
export function markdownParts(question: QuestionSource): MarkdownPart[] {
  const parts: MarkdownPart[] = [
    { path: 'answer', markdown: question.answer },
    { path: 'explanation', markdown: question.explanation },
  ];
  if (question.misconception !== undefined) parts.push({ path: 'misconception', markdown: question.misconception });
  question.followUps.forEach(({ answer }, index) =>
    parts.push({ path: `followUps.${index}.answer`, markdown: answer }),
  );
  question.quiz.forEach((item, index) => {
    const path = `quiz.${index}`;
    if (item.kind === 'choice') {
      parts.push({ path: `${path}.prompt`, markdown: item.prompt });
      item.options.forEach(({ text }, place) => parts.push({ path: `${path}.options.${place}`, markdown: text }));
    } else if (item.kind === 'true-false') parts.push({ path: `${path}.statement`, markdown: item.statement });
    else parts.push({ path: `${path}.text`, markdown: item.text });
    parts.push({ path: `${path}.explanation`, markdown: item.explanation });
  });
  return parts;
}
