/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  InterviewQuery,
  InterviewQueryVariables,
  SetInterviewGoalMutation,
  SetInterviewGoalMutationVariables,
  ClearInterviewGoalMutation,
  ClearInterviewGoalMutationVariables,
} from './graphql.js';

export const InterviewDocument =
  'fragment InterviewGoalFields on InterviewGoal{date deckIds minutesADay title}query Interview{interview{goal{...InterviewGoalFields}daysLeft outlook{cards recallNow recall good minutesNeeded days{day newCards reviews seconds recall}}}}' as TypedDocumentString<
    InterviewQuery,
    InterviewQueryVariables
  >;
export const SetInterviewGoalDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment InterviewGoalFields on InterviewGoal{date deckIds minutesADay title}mutation SetInterviewGoal($input:InterviewGoalInput!){setInterviewGoal(input:$input){__typename ...InterviewGoalFields ...InvalidFields}}' as TypedDocumentString<
    SetInterviewGoalMutation,
    SetInterviewGoalMutationVariables
  >;
export const ClearInterviewGoalDocument = 'mutation ClearInterviewGoal{clearInterviewGoal}' as TypedDocumentString<
  ClearInterviewGoalMutation,
  ClearInterviewGoalMutationVariables
>;
