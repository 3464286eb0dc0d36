/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  GroupDecksQuery,
  GroupDecksQueryVariables,
  GroupQuestionQuery,
  GroupQuestionQueryVariables,
  SaveGroupDeckMutation,
  SaveGroupDeckMutationVariables,
  DeleteGroupDeckMutation,
  DeleteGroupDeckMutationVariables,
  AddToGroupDeckMutation,
  AddToGroupDeckMutationVariables,
  RemoveFromGroupDeckMutation,
  RemoveFromGroupDeckMutationVariables,
  ArrangeGroupDeckMutation,
  ArrangeGroupDeckMutationVariables,
  SaveGroupQuestionMutation,
  SaveGroupQuestionMutationVariables,
  DeleteGroupQuestionMutation,
  DeleteGroupQuestionMutationVariables,
} from './graphql.js';

export const GroupDecksDocument =
  'fragment DeckLine on Deck{id slug title description questionCount cardCount enrolled own group{id name role}}query GroupDecks($id:UUID!){group(id:$id){id name role decks{...DeckLine}questions{...QuestionLine}}}fragment QuestionLine on QuestionSummary{id slug subject{id name}topic tags level importance title followUpCount hasDemo own groupId}' as TypedDocumentString<
    GroupDecksQuery,
    GroupDecksQueryVariables
  >;
export const GroupQuestionDocument =
  'query GroupQuestion($groupId:UUID!$id:UUID!){group(id:$groupId){id question(id:$id){id markdown revision}}}' as TypedDocumentString<
    GroupQuestionQuery,
    GroupQuestionQueryVariables
  >;
export const SaveGroupDeckDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation SaveGroupDeck($groupId:UUID!$input:DeckInput!){outcome:saveGroupDeck(groupId:$groupId input:$input){__typename ...InvalidFields ...on GroupNotFound{message}...on GroupRoleLacking{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SaveGroupDeckMutation,
    SaveGroupDeckMutationVariables
  >;
export const DeleteGroupDeckDocument =
  'fragment GroupDeckDeleted on DeleteGroupDeckResult{__typename ...on GroupNotFound{message}...on GroupRoleLacking{message}...on RateLimited{message retryAfterSeconds}}mutation DeleteGroupDeck($groupId:UUID!$deckId:UUID!){outcome:deleteGroupDeck(groupId:$groupId deckId:$deckId){...GroupDeckDeleted}}' as TypedDocumentString<
    DeleteGroupDeckMutation,
    DeleteGroupDeckMutationVariables
  >;
export const AddToGroupDeckDocument =
  'fragment GroupDeckChanged on ChangeGroupDeckResult{__typename ...on GroupNotFound{message}...on GroupRoleLacking{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation AddToGroupDeck($groupId:UUID!$deckId:UUID!$questionIds:[UUID!]!){outcome:addToGroupDeck(groupId:$groupId deckId:$deckId questionIds:$questionIds){...GroupDeckChanged}}' as TypedDocumentString<
    AddToGroupDeckMutation,
    AddToGroupDeckMutationVariables
  >;
export const RemoveFromGroupDeckDocument =
  'fragment GroupDeckChanged on ChangeGroupDeckResult{__typename ...on GroupNotFound{message}...on GroupRoleLacking{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation RemoveFromGroupDeck($groupId:UUID!$deckId:UUID!$questionIds:[UUID!]!){outcome:removeFromGroupDeck(groupId:$groupId deckId:$deckId questionIds:$questionIds){...GroupDeckChanged}}' as TypedDocumentString<
    RemoveFromGroupDeckMutation,
    RemoveFromGroupDeckMutationVariables
  >;
export const ArrangeGroupDeckDocument =
  'fragment GroupDeckChanged on ChangeGroupDeckResult{__typename ...on GroupNotFound{message}...on GroupRoleLacking{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}mutation ArrangeGroupDeck($groupId:UUID!$deckId:UUID!$questionIds:[UUID!]!){outcome:arrangeGroupDeck(groupId:$groupId deckId:$deckId questionIds:$questionIds){...GroupDeckChanged}}' as TypedDocumentString<
    ArrangeGroupDeckMutation,
    ArrangeGroupDeckMutationVariables
  >;
export const SaveGroupQuestionDocument =
  'mutation SaveGroupQuestion($input:GroupQuestionInput!){outcome:saveGroupQuestion(input:$input){__typename ...on GroupQuestion{id revision}...on GroupQuestionMovedOn{message markdown revision}...on InvalidQuestion{message problems{...MarkdownProblemFields}}...on GroupNotFound{message}...on GroupRoleLacking{message}...on QuestionNotFound{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    SaveGroupQuestionMutation,
    SaveGroupQuestionMutationVariables
  >;
export const DeleteGroupQuestionDocument =
  'fragment GroupDeckDeleted on DeleteGroupDeckResult{__typename ...on GroupNotFound{message}...on GroupRoleLacking{message}...on RateLimited{message retryAfterSeconds}}mutation DeleteGroupQuestion($groupId:UUID!$id:UUID!){outcome:deleteGroupQuestion(groupId:$groupId id:$id){...GroupDeckDeleted}}' as TypedDocumentString<
    DeleteGroupQuestionMutation,
    DeleteGroupQuestionMutationVariables
  >;
