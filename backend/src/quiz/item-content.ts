import type { QuizSolution } from '@kkori/core/live-quiz';
import type { Blank } from '@kkori/core/question-format';
import { validate } from 'uuid';
import type { LiveQuizQuestion, LiveQuizSolution } from '../generated/graphql.js';
import type { QuestionRecord } from '../questions/index.js';

/** A question of a quiz as it is kept: rendered, with its answer. */
export interface ItemContent {
  kind: QuizSolution['kind'];
  promptHtml: string;
  /** Of a choice. */
  options: { html: string; correct: boolean }[];
  /** Of OX; null else. */
  answer: boolean | null;
  /** Of a cloze. */
  blanks: Blank[];
  explanationHtml: string;
  title: string;
  slug: string | null;
}

type ViewedItem = QuestionRecord['quiz'][number];

/** @param question the one that the item belongs to */
export function contentOf(item: ViewedItem, question: Pick<QuestionRecord, 'title' | 'slug'>): ItemContent {
  const { explanationHtml } = item;
  const none = { options: [], answer: null, blanks: [] };
  // The address of a question that is somebody's own is its id.
  const slug = validate(question.slug) ? null : question.slug;
  const known = { ...none, explanationHtml, title: question.title, slug };
  switch (item.__typename) {
    case 'ChoiceItem':
      return { ...known, kind: 'CHOICE', promptHtml: item.promptHtml, options: item.options };
    case 'TrueFalseItem':
      return { ...known, kind: 'TRUE_FALSE', promptHtml: item.statementHtml, answer: item.answer };
    case 'ClozeItem':
      return { ...known, kind: 'CLOZE', promptHtml: item.textHtml, blanks: item.blanks };
  }
}

export function solutionOf({ kind, options, answer, blanks }: ItemContent): QuizSolution {
  switch (kind) {
    case 'CHOICE':
      return {
        kind,
        right: options.flatMap(({ correct }, place) => (correct ? [place] : [])),
        options: options.length,
      };
    case 'TRUE_FALSE':
      return { kind, answer: answer === true };
    case 'CLOZE':
      return { kind, blanks: blanks.map((blank) => [blank.answer, ...blank.accepted]) };
  }
}

/** Without its answer. */
export function shownQuestion(number: number, { kind, promptHtml, options, blanks }: ItemContent): LiveQuizQuestion {
  return {
    number,
    kind,
    promptHtml,
    options: options.map(({ html }) => html),
    multiple: options.filter(({ correct }) => correct).length > 1,
    blankCount: blanks.length,
  };
}

/** @param answers all that were given */
export function shownSolution(
  content: ItemContent,
  answers: readonly { chosen: readonly number[]; isRight: boolean }[],
): LiveQuizSolution {
  const { explanationHtml, title, slug, blanks } = content;
  const solution = solutionOf(content);
  const rightCount = answers.filter(({ isRight }) => isRight).length;
  const chose = (place: number) => answers.filter(({ chosen }) => chosen.includes(place)).length;
  const places = solution.kind === 'CHOICE' ? [...Array(solution.options).keys()] : [0, 1];
  return {
    right:
      solution.kind === 'CHOICE'
        ? [...solution.right]
        : solution.kind === 'TRUE_FALSE'
          ? [solution.answer ? 0 : 1]
          : [],
    blanks: blanks.map(({ answer }) => answer),
    counts: solution.kind === 'CLOZE' ? [rightCount, answers.length - rightCount] : places.map(chose),
    rightCount,
    explanationHtml,
    title,
    slug,
  };
}
