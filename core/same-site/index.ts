/** When browsers send a cookie with a request from another page, and what a server can do about those that come. */
export { expectCookie, type CookieExpectation, type CookieReason } from './cookie.js';
export { judge, type Refusal, type RequestFacts } from './defences.js';
export { expectAttempt, isTopLevel, type AttemptExpectation } from './attempt.js';
export {
  attacks,
  defenceNames,
  initiators,
  sameSiteValues,
  type Attack,
  type Attempt,
  type CookieAttributes,
  type DefenceName,
  type Defences,
  type Initiator,
  type SameSite,
  type Surroundings,
} from './types.js';
