/** What a page could always send without asking: the "CORS-safelisted" methods and headers of the Fetch standard. */

/** The methods that fetch() writes in capitals whatever the page wrote; PATCH is not among them. */
const normalised = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'];

export function normaliseMethod(method: string): string {
  const upper = method.toUpperCase();
  return normalised.includes(upper) ? upper : method;
}

export function isSafelistedMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'POST';
}

/** Why a header is beyond the safelist. */
export type UnsafeHeader = 'name' | 'value' | 'too-long' | 'content-type' | 'range';

const longestValue = 128;
export const largestSafelistedSum = 1024;

/** Null for a header that may be sent without asking. */
export function whyUnsafe(name: string, value: string): UnsafeHeader | null {
  const check = valueChecks[name.toLowerCase()];
  if (!check) return 'name';
  if (byteLength(value) > longestValue) return 'too-long';
  return check(value);
}

/** What a page with mode 'no-cors' may set; fetch() leaves out the rest without a word. */
export function isNoCorsSafelisted(name: string, value: string): boolean {
  return name.toLowerCase() !== 'range' && whyUnsafe(name, value) === null;
}

const valueChecks: Readonly<Record<string, (value: string) => UnsafeHeader | null>> = {
  accept: (value) => (hasUnsafeByte(value) ? 'value' : null),
  'accept-language': (value) => (languages.test(value) ? null : 'value'),
  'content-language': (value) => (languages.test(value) ? null : 'value'),
  'content-type': (value) => {
    if (hasUnsafeByte(value)) return 'value';
    const essence = value.split(';')[0]?.trim().toLowerCase() ?? '';
    return formTypes.includes(essence) ? null : 'content-type';
  },
  // One range with a start; `bytes=-500` is not what browsers ever sent by themselves.
  range: (value) => {
    const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(value) ?? [];
    if (from === undefined) return 'range';
    return to === '' || Number(from) <= Number(to) ? null : 'range';
  },
};

const languages = /^[0-9A-Za-z *,\-.;=]*$/;
const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** "CORS-unsafe request-header byte". */
function hasUnsafeByte(value: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are among those that the standard lists
  return /[\x00-\x08\x0a-\x1f"():<>?@[\\\]{}\x7f]/.test(value);
}

export function byteLength(value: string): number {
  return new TextEncoder().encode(value).length;
}
