import type { Defences } from './types.js';

/** What a server sees of a request, as far as it matters here. */
export interface RequestFacts {
  readonly method: string;
  /** Whether a valid session cookie came with it. */
  readonly session: boolean;
  /** The Origin header: of this server itself, of another origin (`null` included), or missing. */
  readonly origin: 'own' | 'other' | 'none';
  /** The Sec-Fetch-Site header; null from browsers that do not send it and to servers over plain HTTP. */
  readonly fetchSite: string | null;
  /** Whether the session's own CSRF token came in the body. */
  readonly token: boolean;
  /** Whether a header came that no form can send. */
  readonly customHeader: boolean;
}

export type Refusal = 'method' | 'fetch-metadata' | 'origin' | 'custom-header' | 'no-session' | 'token';

/**
 * Every reason to refuse a transfer, in the order in which the server asks; none lets it through. To look at the
 * account (`viewing`) changes nothing, so only the session and, inside another site's frame, Sec-Fetch-Site matter.
 */
export function judge(request: RequestFacts, defences: Defences, viewing = false): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (when: boolean, refusal: Refusal): void => {
    if (when) refusals.push(refusal);
  };
  const { fetchSite } = request;
  refuse(!viewing && defences.postOnly && request.method !== 'POST', 'method');
  // Without the header one cannot know: an old browser must not be locked out.
  refuse(
    defences.fetchMetadata && fetchSite !== null && fetchSite !== 'same-origin' && fetchSite !== 'none',
    'fetch-metadata',
  );
  // A GET usually has no Origin, so that its absence means something only on others.
  refuse(
    !viewing &&
      defences.originCheck &&
      (request.origin === 'other' || (request.origin === 'none' && request.method !== 'GET')),
    'origin',
  );
  refuse(!viewing && defences.customHeader && !request.customHeader, 'custom-header');
  refuse(!request.session, 'no-session');
  refuse(!viewing && defences.csrfToken && !request.token, 'token');
  return refusals;
}
