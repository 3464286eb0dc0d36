import type { Parameters } from './parameters.js';

/** Something with a state that changes now and then, and the headers that a server says of it. */
export class Resource {
  version = 1;
  /** Null until somebody asks, of what changes just then. */
  #changedAt: Date | null = null;

  /** @param now milliseconds since the epoch */
  constructor(
    private parameters: Parameters,
    private readonly now: () => number,
  ) {
    this.configure(parameters);
  }

  /** Under new headers it is a new resource. */
  configure(parameters: Parameters): void {
    this.parameters = parameters;
    this.version = 1;
    this.#changedAt = parameters.lastModified === 'old' ? new Date(this.now() - 10 * 86_400_000) : null;
  }

  change(): void {
    this.version += 1;
    // Last-Modified counts whole seconds: a change has to be in another one to be seen.
    this.#changedAt = new Date(Math.max(this.now(), (this.#changedAt?.getTime() ?? 0) + 1_000));
  }

  /** Another representation has another tag, or a cache would take one for the other. */
  etagFor(language: string): string | null {
    const { etag, vary } = this.parameters;
    if (etag === 'none') return null;
    const tag = `"v${this.version}${vary === 'accept-language' ? `-${language}` : ''}"`;
    return etag === 'weak' ? `W/${tag}` : tag;
  }

  get lastModified(): string | null {
    if (this.parameters.lastModified === 'none') return null;
    this.#changedAt ??= new Date(this.now());
    return this.#changedAt.toUTCString();
  }

  /** An empty value takes the gateway's own header away. */
  headersFor(language: string): Record<string, string> {
    const { vary, expires, age } = this.parameters;
    const etag = this.etagFor(language);
    const { lastModified } = this;
    return {
      'cache-control': cacheControl(this.parameters),
      vary: { none: '', 'accept-language': 'Accept-Language', any: '*' }[vary],
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { 'last-modified': lastModified }),
      ...(expires === 'none'
        ? {}
        : { expires: expires === 'past' ? '0' : new Date(this.now() + 60_000).toUTCString() }),
      ...(age === 0 ? {} : { age: String(age) }),
    };
  }

  /** RFC 9110, section 13.2.2: If-None-Match alone counts when there is one, and compares weakly. */
  isUnchanged(
    conditions: { ifNoneMatch?: string | undefined; ifModifiedSince?: string | undefined },
    language: string,
  ): boolean {
    const { ifNoneMatch, ifModifiedSince } = conditions;
    if (ifNoneMatch !== undefined) {
      const tag = this.etagFor(language)?.replace(/^W\//, '');
      return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
    }
    if (ifModifiedSince === undefined || this.lastModified === null) return false;
    return Date.parse(ifModifiedSince) >= Date.parse(this.lastModified);
  }
}

function cacheControl(parameters: Parameters): string {
  const { maxAge, noCache, noStore, mustRevalidate, immutable, visibility, staleWhileRevalidate } = parameters;
  return [
    visibility === 'none' ? '' : visibility,
    noStore ? 'no-store' : '',
    noCache ? 'no-cache' : '',
    maxAge === null ? '' : `max-age=${maxAge}`,
    mustRevalidate ? 'must-revalidate' : '',
    staleWhileRevalidate === null ? '' : `stale-while-revalidate=${staleWhileRevalidate}`,
    immutable ? 'immutable' : '',
  ]
    .filter(Boolean)
    .join(', ');
}
