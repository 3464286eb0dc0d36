/** Headers in order, as they stand on the wire or as a page gives them. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** The combined value of all headers of that name; null when there is none (Fetch, "get" of a header list). */
export function headerValue(headers: HeaderList, name: string): string | null {
  const values = headers.filter(([one]) => sameName(one, name)).map(([, value]) => value.trim());
  return values.length > 0 ? values.join(', ') : null;
}

export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The items of a comma-separated header; null when it is absent. */
export function headerItems(headers: HeaderList, name: string): readonly string[] | null {
  const value = headerValue(headers, name);
  if (value === null) return null;
  return value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function includesName(items: readonly string[] | null, name: string): boolean {
  return items?.some((item) => sameName(item, name)) ?? false;
}
