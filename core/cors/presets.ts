import { plainComposition, type Composition } from './composition.js';

/** The classic cases, simple ones first: what each changes of a plain GET to a server that allows the page. */
const changes = {
  'no-header': { answerOrigin: 'none' },
  'same-origin': { page: 'same', answerOrigin: 'none' },
  wildcard: { answerOrigin: 'star' },
  'exact-origin': {},
  'form-post': { method: 'POST', contentType: 'form', answerOrigin: 'none' },
  'trailing-slash': { answerOrigin: 'slash' },
  'wrong-case': { answerOrigin: 'case' },
  'origin-list': { answerOrigin: 'list' },
  'wrong-scheme': { answerOrigin: 'scheme' },
  'error-without-header': { answerStatus: 500, answerOrigin: 'none' },
  'error-with-header': { answerStatus: 404 },
  'json-post': { method: 'POST', contentType: 'json' },
  'json-refused': { method: 'POST', contentType: 'json', allowHeaders: 'none' },
  'custom-header': { headers: ['x-request-id'], allowHeaders: 'content-type' },
  'put-refused': { method: 'PUT', contentType: 'json', allowMethods: 'get-post' },
  delete: { method: 'DELETE' },
  'answer-without-header': { method: 'DELETE', answerOrigin: 'none' },
  'lowercase-patch': { method: 'patch', contentType: 'json' },
  'preflight-redirect': { method: 'PUT', contentType: 'json', preflightStatus: 302 },
  'preflight-404': { method: 'PUT', contentType: 'json', preflightStatus: 404 },
  'preflight-401': { headers: ['authorization'], preflightStatus: 401 },
  'authorization-wildcard': { headers: ['authorization'], allowHeaders: 'star' },
  'authorization-listed': { headers: ['authorization'], allowHeaders: 'star-authorization' },
  'credentials-wildcard': { credentials: 'include', answerOrigin: 'star', answerCredentials: 'true' },
  'credentials-not-allowed': { credentials: 'include' },
  'credentials-exact': { credentials: 'include', answerCredentials: 'true' },
  'credentials-wildcard-methods': {
    method: 'DELETE',
    credentials: 'include',
    preflightCredentials: 'true',
    answerCredentials: 'true',
    allowMethods: 'star',
  },
  'no-cors': { mode: 'no-cors', answerOrigin: 'none' },
  'no-cors-json': { method: 'POST', contentType: 'json', mode: 'no-cors', answerOrigin: 'none' },
  'hidden-header': {},
  'exposed-header': { exposeHeaders: 'x-total-count' },
  'exposed-wildcard-credentials': { credentials: 'include', answerCredentials: 'true', exposeHeaders: 'star' },
  range: { headers: ['range'] },
  'range-suffix': { headers: ['range-suffix'] },
  'max-age': { method: 'DELETE', maxAge: '600' },
  redirect: { answerStatus: 302 },
  'opaque-page': { page: 'opaque', answerOrigin: 'null' },
} as const satisfies Record<string, Partial<Composition>>;

export type PresetName = keyof typeof changes;
export const presetNames = Object.keys(changes) as readonly PresetName[];

export function presetComposition(name: PresetName): Composition {
  return { ...plainComposition, ...changes[name] };
}

/** A round of twelve that each turn on another rule. */
export const quizPresets: readonly PresetName[] = [
  'no-header',
  'form-post',
  'trailing-slash',
  'json-refused',
  'answer-without-header',
  'custom-header',
  'credentials-wildcard',
  'preflight-401',
  'lowercase-patch',
  'no-cors',
  'hidden-header',
  'redirect',
];
