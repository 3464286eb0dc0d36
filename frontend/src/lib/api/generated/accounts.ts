/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  MeQuery,
  MeQueryVariables,
  DevicesQuery,
  DevicesQueryVariables,
  SignUpMutation,
  SignUpMutationVariables,
  SignInMutation,
  SignInMutationVariables,
  SignOutMutation,
  SignOutMutationVariables,
  SignOutEverywhereMutation,
  SignOutEverywhereMutationVariables,
  ClaimAdminMutation,
  ClaimAdminMutationVariables,
  UpdatePreferencesMutation,
  UpdatePreferencesMutationVariables,
  DeleteAccountMutation,
  DeleteAccountMutationVariables,
  ChangePasswordMutation,
  ChangePasswordMutationVariables,
} from './graphql.js';

export const MeDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}query Me{me{...Person}}' as TypedDocumentString<
    MeQuery,
    MeQueryVariables
  >;
export const DevicesDocument =
  'query Devices{mySessions{id userAgent createdAt lastSeenAt current}}' as TypedDocumentString<
    DevicesQuery,
    DevicesQueryVariables
  >;
export const SignUpDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}fragment InvalidFields on InvalidInput{message fields{field message}}mutation SignUp($input:SignUpInput!){signUp(input:$input){__typename ...on SignedIn{user{...Person}}...on EmailTaken{message}...InvalidFields ...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SignUpMutation,
    SignUpMutationVariables
  >;
export const SignInDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}mutation SignIn($input:SignInInput!){signIn(input:$input){__typename ...on SignedIn{user{...Person}}...on WrongCredentials{message}...on AccountSuspended{reason}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    SignInMutation,
    SignInMutationVariables
  >;
export const SignOutDocument = 'mutation SignOut{signOut}' as TypedDocumentString<
  SignOutMutation,
  SignOutMutationVariables
>;
export const SignOutEverywhereDocument = 'mutation SignOutEverywhere{signOutEverywhere}' as TypedDocumentString<
  SignOutEverywhereMutation,
  SignOutEverywhereMutationVariables
>;
export const ClaimAdminDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}mutation ClaimAdmin($token:String!){claimAdmin(token:$token){__typename ...Person ...on SetupLinkInvalid{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    ClaimAdminMutation,
    ClaimAdminMutationVariables
  >;
export const UpdatePreferencesDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}fragment InvalidFields on InvalidInput{message fields{field message}}mutation UpdatePreferences($input:PreferencesInput!){updatePreferences(input:$input){__typename ...Person ...InvalidFields}}' as TypedDocumentString<
    UpdatePreferencesMutation,
    UpdatePreferencesMutationVariables
  >;
export const DeleteAccountDocument =
  'mutation DeleteAccount($password:String!){deleteAccount(password:$password){__typename ...on WrongCredentials{message}...on LastAdmin{message}...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    DeleteAccountMutation,
    DeleteAccountMutationVariables
  >;
export const ChangePasswordDocument =
  'fragment Person on User{id email name role preferences{locale theme timeZone dayStartHour}}fragment InvalidFields on InvalidInput{message fields{field message}}mutation ChangePassword($current:String!$new:String!){changePassword(current:$current new:$new){__typename ...Person ...on WrongCredentials{message}...InvalidFields ...on RateLimited{message retryAfterSeconds}}}' as TypedDocumentString<
    ChangePasswordMutation,
    ChangePasswordMutationVariables
  >;
