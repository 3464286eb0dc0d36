/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  MemoryModelQuery,
  MemoryModelQueryVariables,
  TuningQuery,
  TuningQueryVariables,
  TrainMemoryModelMutation,
  TrainMemoryModelMutationVariables,
  UseMemoryModelMutation,
  UseMemoryModelMutationVariables,
} from './graphql.js';

export const MemoryModelDocument =
  'fragment Accuracy on RecallAccuracy{count logLoss rmseBins}fragment TuningFields on Tuning{id state progress inForce report{trainedOn heldOut better trained{...Accuracy}defaults{...Accuracy}average{...Accuracy}previous{...Accuracy}}}query MemoryModel{memoryModel{needed latest{...TuningFields}inForce{...TuningFields}recall{trials model{...Accuracy}average{...Accuracy}previous{...Accuracy}calibration{from count predicted actual}}}}' as TypedDocumentString<
    MemoryModelQuery,
    MemoryModelQueryVariables
  >;
export const TuningDocument =
  'fragment Accuracy on RecallAccuracy{count logLoss rmseBins}fragment TuningFields on Tuning{id state progress inForce report{trainedOn heldOut better trained{...Accuracy}defaults{...Accuracy}average{...Accuracy}previous{...Accuracy}}}query Tuning($id:UUID!){tuning(id:$id){...TuningFields}}' as TypedDocumentString<
    TuningQuery,
    TuningQueryVariables
  >;
export const TrainMemoryModelDocument =
  'fragment Accuracy on RecallAccuracy{count logLoss rmseBins}fragment TuningFields on Tuning{id state progress inForce report{trainedOn heldOut better trained{...Accuracy}defaults{...Accuracy}average{...Accuracy}previous{...Accuracy}}}mutation TrainMemoryModel{trainMemoryModel{__typename ...TuningFields ...on TooFewReviews{message}...on RateLimited{message}}}' as TypedDocumentString<
    TrainMemoryModelMutation,
    TrainMemoryModelMutationVariables
  >;
export const UseMemoryModelDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation UseMemoryModel($tuningId:UUID){useMemoryModel(tuningId:$tuningId){__typename ...InvalidFields}}' as TypedDocumentString<
    UseMemoryModelMutation,
    UseMemoryModelMutationVariables
  >;
