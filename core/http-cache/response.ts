export interface CacheControl {
  /** Seconds; null when the directive is missing or no number. */
  readonly maxAge: number | null;
  /** Seconds. */
  readonly staleWhileRevalidate: number | null;
  readonly noCache: boolean;
  readonly noStore: boolean;
  readonly mustRevalidate: boolean;
}

/** Directives by name, in any case; what a private cache has no use for is left out (RFC 9111, section 5.2). */
export function parseCacheControl(value: string): CacheControl {
  const directives = new Map(
    value.split(',').map((part) => {
      const [name = '', given = ''] = part.split('=');
      return [name.trim().toLowerCase(), given.trim().replaceAll('"', '')] as const;
    }),
  );
  const seconds = (name: string): number | null => {
    const given = directives.get(name);
    return given !== undefined && /^\d+$/.test(given) ? Number(given) : null;
  };
  return {
    maxAge: seconds('max-age'),
    staleWhileRevalidate: seconds('stale-while-revalidate'),
    noCache: directives.has('no-cache'),
    noStore: directives.has('no-store'),
    mustRevalidate: directives.has('must-revalidate'),
  };
}

/** A response as a cache keeps it. Times are milliseconds since the epoch. */
export interface StoredResponse {
  readonly receivedAt: number;
  readonly cacheControl: CacheControl;
  readonly date: number;
  /** Null when missing; what is no date counts as past (RFC 9111, section 5.3). */
  readonly expires: number | null;
  readonly lastModified: number | null;
  readonly etag: string | null;
  /** Seconds it had already spent in caches on its way. */
  readonly age: number;
  readonly vary: 'none' | 'any' | 'accept-language';
  /** The Accept-Language of the request that it answered. */
  readonly language: string;
  /** Which state of the resource it holds. */
  readonly version: number;
}

/**
 * Reads a response for storing; null when `no-store` forbids it.
 * @param headers by lower-case name
 */
export function readResponse(
  headers: Readonly<Record<string, string | undefined>>,
  { receivedAt, language, version }: Pick<StoredResponse, 'receivedAt' | 'language' | 'version'>,
): StoredResponse | null {
  const cacheControl = parseCacheControl(headers['cache-control'] ?? '');
  if (cacheControl.noStore) return null;
  const time = (value: string | undefined): number | null => {
    const parsed = value === undefined ? NaN : Date.parse(value);
    return Number.isNaN(parsed) ? null : parsed;
  };
  const vary = (headers['vary'] ?? '').toLowerCase();
  const expires = headers['expires'];
  return {
    receivedAt,
    cacheControl,
    date: time(headers['date']) ?? receivedAt,
    // `Expires: 0` would otherwise be read as a year.
    expires: expires === undefined ? null : expires.length < 10 ? 0 : (time(expires) ?? 0),
    lastModified: time(headers['last-modified']),
    etag: headers['etag'] ?? null,
    age: Number(headers['age'] ?? 0) || 0,
    vary: vary.includes('*') ? 'any' : vary.includes('accept-language') ? 'accept-language' : 'none',
    language,
    version,
  };
}
