/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  PeopleQuery,
  PeopleQueryVariables,
  PersonQuery,
  PersonQueryVariables,
  AuditLogQuery,
  AuditLogQueryVariables,
  SetRoleMutation,
  SetRoleMutationVariables,
  SuspendPersonMutation,
  SuspendPersonMutationVariables,
  LiftSuspensionMutation,
  LiftSuspensionMutationVariables,
  SignOutPersonMutation,
  SignOutPersonMutationVariables,
  CreateResetLinkMutation,
  CreateResetLinkMutationVariables,
  ResetPasswordMutation,
  ResetPasswordMutationVariables,
} from './graphql.js';

export const PeopleDocument =
  'fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}query People($filter:PeopleFilter$after:UUID){people(filter:$filter after:$after){total endCursor nodes{...PersonRow}}}' as TypedDocumentString<
    PeopleQuery,
    PeopleQueryVariables
  >;
export const PersonDocument =
  'fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}fragment PersonDetail on Person{...PersonRow createdAt devices}fragment AuditLine on AuditEntry{id at action subjectKind subjectId detail undoneBy actor{id name}person{id name}question{slug title}}query Person($id:UUID!$mentioned:String!){person(id:$id){...PersonDetail}auditLog(filter:{person:$mentioned}first:10){nodes{...AuditLine}}}' as TypedDocumentString<
    PersonQuery,
    PersonQueryVariables
  >;
export const AuditLogDocument =
  'fragment AuditLine on AuditEntry{id at action subjectKind subjectId detail undoneBy actor{id name}person{id name}question{slug title}}query AuditLog($filter:AuditFilter$after:UUID){auditLog(filter:$filter after:$after){endCursor nodes{...AuditLine}}}' as TypedDocumentString<
    AuditLogQuery,
    AuditLogQueryVariables
  >;
export const SetRoleDocument =
  'fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}fragment PersonDetail on Person{...PersonRow createdAt devices}mutation SetRole($personId:UUID!$role:Role!){outcome:setRole(personId:$personId role:$role){...PersonOutcome}}fragment PersonOutcome on PersonResult{__typename ...on Person{...PersonDetail}...on PersonNotFound{message}...on NotToOneself{message}}' as TypedDocumentString<
    SetRoleMutation,
    SetRoleMutationVariables
  >;
export const SuspendPersonDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}fragment PersonDetail on Person{...PersonRow createdAt devices}mutation SuspendPerson($personId:UUID!$reason:String!){outcome:suspendPerson(personId:$personId reason:$reason){__typename ...InvalidFields ...on Person{...PersonDetail}...on PersonNotFound{message}...on NotToOneself{message}}}' as TypedDocumentString<
    SuspendPersonMutation,
    SuspendPersonMutationVariables
  >;
export const LiftSuspensionDocument =
  'fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}fragment PersonDetail on Person{...PersonRow createdAt devices}mutation LiftSuspension($personId:UUID!){outcome:liftSuspension(personId:$personId){...PersonOutcome}}fragment PersonOutcome on PersonResult{__typename ...on Person{...PersonDetail}...on PersonNotFound{message}...on NotToOneself{message}}' as TypedDocumentString<
    LiftSuspensionMutation,
    LiftSuspensionMutationVariables
  >;
export const SignOutPersonDocument =
  'fragment PersonRow on Person{id name email role lastSeenAt self suspension{since reason}}fragment PersonDetail on Person{...PersonRow createdAt devices}mutation SignOutPerson($personId:UUID!){outcome:signOutPerson(personId:$personId){...PersonOutcome}}fragment PersonOutcome on PersonResult{__typename ...on Person{...PersonDetail}...on PersonNotFound{message}...on NotToOneself{message}}' as TypedDocumentString<
    SignOutPersonMutation,
    SignOutPersonMutationVariables
  >;
export const CreateResetLinkDocument =
  'mutation CreateResetLink($personId:UUID!){createResetLink(personId:$personId){__typename ...on ResetLink{token expiresAt}...on PersonNotFound{message}...on NotToOneself{message}}}' as TypedDocumentString<
    CreateResetLinkMutation,
    CreateResetLinkMutationVariables
  >;
export const ResetPasswordDocument =
  'fragment InvalidFields on InvalidInput{message fields{field message}}mutation ResetPassword($token:String!$new:String!){resetPassword(token:$token new:$new){__typename ...InvalidFields ...on PasswordReset{email}...on ResetLinkInvalid{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    ResetPasswordMutation,
    ResetPasswordMutationVariables
  >;
