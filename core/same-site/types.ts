/** `unset` leaves the attribute out; browsers then do as with Lax, or nearly so. */
export const sameSiteValues = ['unset', 'lax', 'strict', 'none'] as const;
export type SameSite = (typeof sameSiteValues)[number];

export interface CookieAttributes {
  readonly sameSite: SameSite;
  readonly secure: boolean;
  /** Seconds; null makes it a session cookie. */
  readonly maxAge: number | null;
}

/** Whose page causes the request: one of another site, one of the same site but another origin, or the bank's own. */
export const initiators = ['cross-site', 'same-site', 'bank'] as const;
export type Initiator = (typeof initiators)[number];

/** How the page causes it. All but `embed` ask for a transfer of money. */
export const attacks = ['image', 'fetch', 'fetch-header', 'form-frame', 'form-top', 'link', 'embed'] as const;
export type Attack = (typeof attacks)[number];

export const defenceNames = ['postOnly', 'csrfToken', 'originCheck', 'fetchMetadata', 'customHeader'] as const;
export type DefenceName = (typeof defenceNames)[number];
export type Defences = Readonly<Record<DefenceName, boolean>>;

/** What a browser's decision depends on besides the request. */
export interface Surroundings {
  /** Whether it lets cookies of other sites than the top-level page's come along at all. */
  readonly thirdParty: 'allowed' | 'blocked';
  /** Whether the server is reached over https or on this machine itself; elsewhere Secure cookies are refused. */
  readonly trustworthy: boolean;
}

export interface Attempt {
  readonly cookie: CookieAttributes;
  readonly initiator: Initiator;
  readonly attack: Attack;
  /** Of the cookie, seconds. */
  readonly age: number;
}
