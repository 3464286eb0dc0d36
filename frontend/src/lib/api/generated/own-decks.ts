/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  SaveDeckMutation,
  SaveDeckMutationVariables,
  DeleteDeckMutation,
  DeleteDeckMutationVariables,
  ArrangeDecksMutation,
  ArrangeDecksMutationVariables,
  AddToDeckMutation,
  AddToDeckMutationVariables,
  RemoveFromDeckMutation,
  RemoveFromDeckMutationVariables,
  ArrangeDeckMutation,
  ArrangeDeckMutationVariables,
  SaveQuestionMutation,
  SaveQuestionMutationVariables,
  DeleteQuestionMutation,
  DeleteQuestionMutationVariables,
} from './graphql.js';

export const SaveDeckDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation SaveDeck($input:DeckInput!){saveDeck(input:$input){__typename ...on Deck{id slug title}...InvalidFields ...on LimitReached{message}}}' as TypedDocumentString<
    SaveDeckMutation,
    SaveDeckMutationVariables
  >;
export const DeleteDeckDocument =
  'mutation DeleteDeck($deckId:UUID!){deleteDeck(deckId:$deckId)}' as TypedDocumentString<
    DeleteDeckMutation,
    DeleteDeckMutationVariables
  >;
export const ArrangeDecksDocument =
  'mutation ArrangeDecks($deckIds:[UUID!]!){arrangeDecks(deckIds:$deckIds){id}}' as TypedDocumentString<
    ArrangeDecksMutation,
    ArrangeDecksMutationVariables
  >;
export const AddToDeckDocument =
  'mutation AddToDeck($deckId:UUID!$questionIds:[UUID!]!){addToDeck(deckId:$deckId questionIds:$questionIds){__typename ...on DeckNotFound{message}...on LimitReached{message}}}' as TypedDocumentString<
    AddToDeckMutation,
    AddToDeckMutationVariables
  >;
export const RemoveFromDeckDocument =
  'mutation RemoveFromDeck($deckId:UUID!$questionIds:[UUID!]!){removeFromDeck(deckId:$deckId questionIds:$questionIds){__typename ...on DeckNotFound{message}...on LimitReached{message}}}' as TypedDocumentString<
    RemoveFromDeckMutation,
    RemoveFromDeckMutationVariables
  >;
export const ArrangeDeckDocument =
  'mutation ArrangeDeck($deckId:UUID!$questionIds:[UUID!]!){arrangeDeck(deckId:$deckId questionIds:$questionIds){__typename ...on DeckNotFound{message}...on LimitReached{message}}}' as TypedDocumentString<
    ArrangeDeckMutation,
    ArrangeDeckMutationVariables
  >;
export const SaveQuestionDocument =
  'mutation SaveQuestion($input:QuestionInput!){saveQuestion(input:$input){__typename ...on OwnQuestion{id}...on InvalidQuestion{message problems{...MarkdownProblemFields}}...on QuestionNotFound{message}...on QuestionSavedElsewhere{message}...on DeckNotFound{message}...on LimitReached{message}...on RateLimited{message retryAfterSeconds}}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    SaveQuestionMutation,
    SaveQuestionMutationVariables
  >;
export const DeleteQuestionDocument =
  'mutation DeleteQuestion($id:UUID!){deleteQuestion(id:$id)}' as TypedDocumentString<
    DeleteQuestionMutation,
    DeleteQuestionMutationVariables
  >;
