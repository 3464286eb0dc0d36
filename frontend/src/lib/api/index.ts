export { ApiError, type ApiErrorKind } from './api-error.js';
export { subscribe, type Listener } from './subscription.js';
export { onSignedOut, request, type RequestOptions } from './transport.js';
export { KeptAnswers } from './kept-answers.js';
export { LastingDatabase } from './lasting-database.js';
export { serverClock } from './server-clock.svelte.js';
