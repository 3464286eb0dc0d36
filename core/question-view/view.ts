import {
  cardUuid,
  type Blank,
  type Keyword,
  type QuestionSource,
  type SourceReference,
} from '../question-format/index.js';

export interface QuestionView {
  topic: string;
  answerHtml: string;
  explanationHtml: string;
  misconceptionHtml: string | null;
  keywords: Keyword[];
  followUps: { cardId: string; key: string; title: string; answerHtml: string }[];
  quiz: QuizItemView[];
  demos: { demo: string; title: string; parameters: QuestionSource['demos'][number]['with'] }[];
  sources: SourceReference[];
  /** Ids from front matter; those that are not published are left out when read. */
  related: string[];
}

export type QuizItemView = { cardId: string; key: string; explanationHtml: string } & (
  | { __typename: 'ChoiceItem'; promptHtml: string; options: { html: string; correct: boolean }[] }
  | { __typename: 'TrueFalseItem'; statementHtml: string; answer: boolean }
  | { __typename: 'ClozeItem'; textHtml: string; blanks: Blank[] }
);

/** Renders a part of a question; `idPrefix` is its own. */
export type RenderPart = (markdown: string, options: { idPrefix?: string; blanks?: boolean }) => string;

/** Renders a question part by part. */
export function viewOf(source: QuestionSource, questionId: string, render: RenderPart): QuestionView {
  // Neither ids nor keys hold two hyphens in a row, so no part's anchors are another's, whatever its key.
  const html = (markdown: string, part: string, blanks = false) =>
    render(markdown, { idPrefix: `${source.id}--${part}-`, blanks });
  // A line stands inside a button: without the paragraph around it.
  const inline = (markdown: string) => render(markdown, {}).replace(/^<p>([^]*)<\/p>\s*$/, '$1');

  return {
    topic: source.topic,
    answerHtml: html(source.answer, 'answer'),
    explanationHtml: html(source.explanation, 'explanation'),
    misconceptionHtml: source.misconception ? html(source.misconception, 'misconception') : null,
    keywords: source.keywords,
    followUps: source.followUps.map(({ key, title, answer }) => ({
      cardId: cardUuid(questionId, key),
      key,
      title,
      answerHtml: html(answer, `card-${key}`),
    })),
    quiz: source.quiz.map((item): QuizItemView => {
      const { key } = item;
      const known = { cardId: cardUuid(questionId, key), key, explanationHtml: html(item.explanation, `why-${key}`) };
      if (item.kind === 'choice') {
        const options = item.options.map(({ text, correct }) => ({ html: inline(text), correct }));
        return { ...known, __typename: 'ChoiceItem', promptHtml: html(item.prompt, `card-${key}`), options };
      }
      if (item.kind === 'true-false') {
        const statementHtml = html(item.statement, `card-${key}`);
        return { ...known, __typename: 'TrueFalseItem', statementHtml, answer: item.answer };
      }
      const textHtml = html(item.text, `card-${key}`, true);
      return { ...known, __typename: 'ClozeItem', textHtml, blanks: item.blanks };
    }),
    demos: source.demos.map(({ demo, title, with: parameters }) => ({ demo, title, parameters })),
    sources: source.sources,
    related: source.related,
  };
}
