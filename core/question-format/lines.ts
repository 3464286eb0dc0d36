/**
 * The 1-based line each part of a question starts on, by its path: `id`, `related.0`, `answer`, `followUps.1.answer`,
 * `quiz.0.explanation`, … so that whoever checks a part further (a renderer, the demo catalogue) can say where it stands.
 */
export type QuestionLines = Record<string, number>;
