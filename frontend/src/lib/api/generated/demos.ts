/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  DemoCatalogueQuery,
  DemoCatalogueQueryVariables,
  QuestionsWithDemoQuery,
  QuestionsWithDemoQueryVariables,
  StartSandboxMutation,
  StartSandboxMutationVariables,
  SendSandboxCommandMutation,
  SendSandboxCommandMutationVariables,
  StopSandboxMutation,
  StopSandboxMutationVariables,
  WireLogSubscription,
  WireLogSubscriptionVariables,
} from './graphql.js';

export const DemoCatalogueDocument =
  'query DemoCatalogue{demos{name title{ko en}servers{name role}limits{lifeSeconds idleSeconds requestsPerSecond requestsPerRun sandboxesPerPerson sandboxesPerAddress}}}' as TypedDocumentString<
    DemoCatalogueQuery,
    DemoCatalogueQueryVariables
  >;
export const QuestionsWithDemoDocument =
  'query QuestionsWithDemo($first:Int!){questions(filter:{hasDemo:true}first:$first){nodes{id cardId slug title demoNames}}}' as TypedDocumentString<
    QuestionsWithDemoQuery,
    QuestionsWithDemoQueryVariables
  >;
export const StartSandboxDocument =
  'mutation StartSandbox($input:StartSandboxInput!){startSandbox(input:$input){__typename ...on Sandbox{id token parameters startedAt expiresAt idleSeconds servers{name role url crossSiteUrl}}...on UnknownDemo{message}...on InvalidDemoParameters{message problems{path message}}...on SandboxQuotaReached{message limit retryAt}...on DemoHostUnavailable{message problem retryAfterSeconds}}}' as TypedDocumentString<
    StartSandboxMutation,
    StartSandboxMutationVariables
  >;
export const SendSandboxCommandDocument =
  'mutation SendSandboxCommand($input:SandboxCommandInput!){sendSandboxCommand(input:$input){__typename ...on SandboxCommandDone{reply}...on InvalidSandboxCommand{message problems{path message}}...on SandboxNotFound{message}...on SandboxBusy{message retryAfterSeconds}...on DemoHostUnavailable{message problem retryAfterSeconds}}}' as TypedDocumentString<
    SendSandboxCommandMutation,
    SendSandboxCommandMutationVariables
  >;
export const StopSandboxDocument =
  'mutation StopSandbox($key:SandboxKeyInput!){stopSandbox(key:$key){__typename}}' as TypedDocumentString<
    StopSandboxMutation,
    StopSandboxMutationVariables
  >;
export const WireLogDocument =
  'subscription WireLog($sandbox:SandboxKeyInput!$after:Int){wireLog(sandbox:$sandbox after:$after){lastSeq dropped ended events{seq at kind from to request line status bytes ms reason data headers{name value}}}}' as TypedDocumentString<
    WireLogSubscription,
    WireLogSubscriptionVariables
  >;
