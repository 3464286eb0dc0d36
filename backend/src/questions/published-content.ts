import {
  cardUuid,
  type ChoiceItem,
  type ClozeItem,
  type QuestionSource,
  type TrueFalseItem,
} from '@kkori/core/question-format';
import type { DemoEmbed, FollowUp, Keyword, QuizItem, Source } from '../generated/graphql.js';

/** A question as readers get it: everything rendered, nothing left to compute. */
export interface PublishedContent {
  topic: string;
  answerHtml: string;
  explanationHtml: string;
  misconceptionHtml: string | null;
  keywords: Keyword[];
  followUps: FollowUp[];
  quiz: QuizItem[];
  demos: DemoEmbed[];
  sources: Source[];
  /** Ids from front matter; those that are not published are left out when read. */
  related: string[];
}

/** Changes whenever the same source would render differently, so that stored views are made anew. */
export const rendererVersion = '2';

/**
 * Renders a question once, for everybody.
 * @param resolveImage the address of an image that the source names by relative path; null when there is none
 */
export async function renderQuestion(
  source: QuestionSource,
  questionId: string,
  resolveImage: (path: string) => string | null,
): Promise<PublishedContent> {
  const { renderMarkdown } = await import('@kkori/core/markdown');
  // Neither ids nor keys hold two hyphens in a row, so no part's anchors are another's, whatever its key.
  const prefixOf = (part: string) => `${source.id}--${part}-`;
  const html = (markdown: string, part: string) =>
    renderMarkdown(markdown, { resolveImage, idPrefix: prefixOf(part) }).html;
  // A line stands inside a button: without the paragraph around it.
  const inline = (markdown: string) => renderMarkdown(markdown).html.replace(/^<p>([^]*)<\/p>\s*$/, '$1');

  const choice = (item: ChoiceItem): QuizItem => ({
    __typename: 'ChoiceItem',
    cardId: cardUuid(questionId, item.key),
    key: item.key,
    promptHtml: html(item.prompt, `card-${item.key}`),
    options: item.options.map(({ text, correct }) => ({ html: inline(text), correct })),
    explanationHtml: html(item.explanation, `why-${item.key}`),
  });
  const trueFalse = (item: TrueFalseItem): QuizItem => ({
    __typename: 'TrueFalseItem',
    cardId: cardUuid(questionId, item.key),
    key: item.key,
    statementHtml: html(item.statement, `card-${item.key}`),
    answer: item.answer,
    explanationHtml: html(item.explanation, `why-${item.key}`),
  });
  const cloze = (item: ClozeItem): QuizItem => ({
    __typename: 'ClozeItem',
    cardId: cardUuid(questionId, item.key),
    key: item.key,
    textHtml: renderMarkdown(item.text, { resolveImage, idPrefix: prefixOf(`card-${item.key}`), blanks: true }).html,
    blanks: item.blanks,
    explanationHtml: html(item.explanation, `why-${item.key}`),
  });

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
    quiz: source.quiz.map((item) => {
      if (item.kind === 'choice') return choice(item);
      return item.kind === 'cloze' ? cloze(item) : trueFalse(item);
    }),
    demos: source.demos.map(({ demo, title, with: parameters }) => ({ demo, title, parameters })),
    sources: source.sources,
    related: source.related,
  };
}
