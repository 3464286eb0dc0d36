import type { QuestionContentFragment, QuestionLineFragment } from '../api/generated/graphql.js';

/** A question as its page and the study screen show it. */
export type QuestionContent = QuestionContentFragment;
/** A question as a list shows it. */
export type QuestionLine = QuestionLineFragment;
export type Level = QuestionContent['level'];
export type FollowUp = QuestionContent['followUps'][number];
export type DemoEmbed = QuestionContent['demos'][number];
export type QuizItem = QuestionContent['quiz'][number];
export type ChoiceItem = Extract<QuizItem, { __typename: 'ChoiceItem' }>;
export type TrueFalseItem = Extract<QuizItem, { __typename: 'TrueFalseItem' }>;
export type ClozeItem = Extract<QuizItem, { __typename: 'ClozeItem' }>;
export type Blank = ClozeItem['blanks'][number];

/** The card of the question itself; every other card is known by the key of its follow-up or quiz item. */
export const recallKey = 'recall';
