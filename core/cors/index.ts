/** What a browser does with a request to another origin and why: the CORS protocol of the Fetch standard. */
export {
  corsCheck,
  preflightCheck,
  readableHeaders,
  type Answer,
  type Leniency,
  type Refusal,
  type Stage,
} from './checks.js';
export { composedBody, composedHeaders, composedRequest, extraHeaderLine } from './composed-request.js';
export {
  allowOriginValue,
  composedAnswer,
  composedPreflightAnswer,
  composedServer,
  type Surroundings,
} from './composed-server.js';
export {
  choices,
  extraHeaders,
  plainComposition,
  sameComposition,
  type Composition,
  type ExtraHeader,
} from './composition.js';
export { devtoolsMessage } from './devtools-message.js';
export { explain, type AnsweringServer, type Explanation, type Hop } from './explain.js';
export { headerValue, type HeaderList } from './headers.js';
export { defaultMaxAge, maxAgeCaps, maxAgeOf, PreflightCache } from './preflight-cache.js';
export { presetComposition, presetNames, quizPresets, type PresetName } from './presets.js';
export {
  firstRequest,
  originOf,
  preflightReasons,
  unsafeHeaderNames,
  type PageRequest,
  type PreflightReason,
  type SentRequest,
} from './request.js';
export { normaliseMethod } from './safelist.js';
