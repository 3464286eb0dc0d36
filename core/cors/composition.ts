import type { CredentialsMode, RequestMode } from './request.js';

/** What can be chosen for each part of an experiment, the usual one first. */
export const choices = {
  /** Where the page is: the app, the server's own origin, or a sandboxed frame whose origin is opaque. */
  page: ['app', 'same', 'opaque'],
  method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'patch', 'DELETE'],
  contentType: ['none', 'text', 'form', 'multipart', 'json', 'text-quoted'],
  credentials: ['same-origin', 'omit', 'include'],
  mode: ['cors', 'no-cors', 'same-origin'],
  preflightStatus: [204, 200, 302, 401, 404, 500],
  preflightOrigin: ['exact', 'none', 'star', 'slash', 'case', 'scheme', 'list', 'null', 'other'],
  preflightCredentials: ['none', 'true', 'capital'],
  allowMethods: ['all', 'none', 'star', 'get-post', 'lowercase'],
  allowHeaders: ['listed', 'none', 'star', 'content-type', 'star-authorization'],
  maxAge: ['none', '0', '600', '86400'],
  answerStatus: [200, 302, 404, 500],
  answerOrigin: ['exact', 'none', 'star', 'slash', 'case', 'scheme', 'list', 'null', 'other'],
  answerCredentials: ['none', 'true', 'capital'],
  exposeHeaders: ['none', 'star', 'x-total-count'],
} as const;

/** Headers that the page may set besides its content type. */
export const extraHeaders = [
  'authorization',
  'x-request-id',
  'cache-control',
  'accept',
  'accept-unsafe',
  'accept-language-long',
  'range',
  'range-suffix',
] as const;
export type ExtraHeader = (typeof extraHeaders)[number];

type Choices = typeof choices;

/** One experiment: the page's request and what the server is told to answer. */
export type Composition = { readonly [Part in keyof Choices]: Choices[Part][number] } & {
  readonly headers: readonly ExtraHeader[];
  readonly credentials: CredentialsMode;
  readonly mode: RequestMode;
};

/** A plain GET to a server that allows the page everything but credentials. */
export const plainComposition: Composition = {
  page: 'app',
  method: 'GET',
  contentType: 'none',
  headers: [],
  credentials: 'same-origin',
  mode: 'cors',
  preflightStatus: 204,
  preflightOrigin: 'exact',
  preflightCredentials: 'none',
  allowMethods: 'all',
  allowHeaders: 'listed',
  maxAge: 'none',
  answerStatus: 200,
  answerOrigin: 'exact',
  answerCredentials: 'none',
  exposeHeaders: 'none',
};

export function sameComposition(a: Composition, b: Composition): boolean {
  return (Object.keys(plainComposition) as (keyof Composition)[]).every((part) => String(a[part]) === String(b[part]));
}
