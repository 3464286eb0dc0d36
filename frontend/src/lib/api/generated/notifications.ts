/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { TypedDocumentString } from '../typed-document.js';
import type {
  NotificationsQuery,
  NotificationsQueryVariables,
  SeeNotificationsMutation,
  SeeNotificationsMutationVariables,
  NotificationsChangedSubscription,
  NotificationsChangedSubscriptionVariables,
} from './graphql.js';

export const NotificationsDocument =
  'query Notifications{notifications{id kind by place title path at isNew}}' as TypedDocumentString<
    NotificationsQuery,
    NotificationsQueryVariables
  >;
export const SeeNotificationsDocument =
  'mutation SeeNotifications($until:DateTime!){seeNotifications(until:$until)}' as TypedDocumentString<
    SeeNotificationsMutation,
    SeeNotificationsMutationVariables
  >;
export const NotificationsChangedDocument =
  'subscription NotificationsChanged{notificationsChanged}' as TypedDocumentString<
    NotificationsChangedSubscription,
    NotificationsChangedSubscriptionVariables
  >;
