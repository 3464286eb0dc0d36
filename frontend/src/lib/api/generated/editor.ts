/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  EditorQuestionQuery,
  EditorQuestionQueryVariables,
  EditorChangeByIdQuery,
  EditorChangeByIdQueryVariables,
  EditorDemosQuery,
  EditorDemosQueryVariables,
  SaveEditorChangeMutation,
  SaveEditorChangeMutationVariables,
  SendEditorChangeMutation,
  SendEditorChangeMutationVariables,
  PublishEditorChangeMutation,
  PublishEditorChangeMutationVariables,
} from './graphql.js';

export const EditorQuestionDocument =
  'fragment EditorChange on Change{id kind state slug markdown baseRevision baseMarkdown publishedRevision why changedMeaning version author{id name}problems{...MarkdownProblemFields}}query EditorQuestion($slug:String!$own:Boolean!){editedQuestion(slug:$slug){id slug revision markdown openChanges{id author{name}}}ownChange(slug:$slug)@include(if:$own){...EditorChange}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    EditorQuestionQuery,
    EditorQuestionQueryVariables
  >;
export const EditorChangeByIdDocument =
  'fragment EditorChange on Change{id kind state slug markdown baseRevision baseMarkdown publishedRevision why changedMeaning version author{id name}problems{...MarkdownProblemFields}}query EditorChangeById($id:UUID!){change(id:$id){...EditorChange}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    EditorChangeByIdQuery,
    EditorChangeByIdQueryVariables
  >;
export const EditorDemosDocument = 'query EditorDemos{demos{name title{ko en}parameters}}' as TypedDocumentString<
  EditorDemosQuery,
  EditorDemosQueryVariables
>;
export const SaveEditorChangeDocument =
  'fragment EditorChange on Change{id kind state slug markdown baseRevision baseMarkdown publishedRevision why changedMeaning version author{id name}problems{...MarkdownProblemFields}}mutation SaveEditorChange($input:ChangeInput!){saveChange(input:$input){__typename ...EditorChange ...on ChangeMovedOn{message change{...EditorChange}}...on ChangeNotOpen{message change{...EditorChange}}...on NotYours{message}...on QuestionNotFound{message}...on RevisionNotFound{message}...on LimitReached{message}...on InvalidInput{message fields{message}}...on RateLimited{message retryAfterSeconds}}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    SaveEditorChangeMutation,
    SaveEditorChangeMutationVariables
  >;
export const SendEditorChangeDocument =
  'fragment EditorChange on Change{id kind state slug markdown baseRevision baseMarkdown publishedRevision why changedMeaning version author{id name}problems{...MarkdownProblemFields}}fragment EditorStep on ChangeStepResult{__typename ...on Change{id version}...on ChangeNotFound{message}...on ChangeMovedOn{message change{...EditorChange}}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs revision}...on InvalidQuestion{message problems{...MarkdownProblemFields}}...on InvalidInput{message}}mutation SendEditorChange($id:UUID!$version:Int!){sendToReview(id:$id version:$version){...EditorStep}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    SendEditorChangeMutation,
    SendEditorChangeMutationVariables
  >;
export const PublishEditorChangeDocument =
  'fragment EditorChange on Change{id kind state slug markdown baseRevision baseMarkdown publishedRevision why changedMeaning version author{id name}problems{...MarkdownProblemFields}}fragment EditorStep on ChangeStepResult{__typename ...on Change{id version}...on ChangeNotFound{message}...on ChangeMovedOn{message change{...EditorChange}}...on ChangeNotOpen{message}...on NotYours{message}...on RateLimited{message}...on QuestionMovedOn{message base theirs revision}...on InvalidQuestion{message problems{...MarkdownProblemFields}}...on InvalidInput{message}}mutation PublishEditorChange($id:UUID!$version:Int!){publishChange(id:$id version:$version){...EditorStep}}fragment MarkdownProblemFields on MarkdownProblem{line code severity message}' as TypedDocumentString<
    PublishEditorChangeMutation,
    PublishEditorChangeMutationVariables
  >;
