import { asArray, asObject, asString } from '../json.js';
import { bad, plain, soft, strong, type DescribeEvent } from '../wire-line.js';

/** A request at the bank says at once whether it brought the cookie, and from what kind of site it came. */
export const describeBankEvent: DescribeEvent = (event) => {
  const data = asObject(event.data);
  if (event.kind === 'NOTE' && data?.['signedIn'] === true) {
    return [plain(`←bank     Set-Cookie: demo-session=…; ${asArray(data['attributes']).join('; ')}`)];
  }
  if (event.kind === 'NOTE' && typeof data?.['stored'] === 'boolean') {
    return [soft('browser   '), data['stored'] ? plain('cookie kept') : bad('cookie not kept')];
  }
  if (event.to !== 'bank' || (event.kind !== 'REQUEST' && event.kind !== 'PREFLIGHT')) return undefined;
  const cookies = asArray(data?.['cookies']).map(String);
  return [
    plain(`→bank     ${(event.line ?? '').replace(/ HTTP.*/, '')}  `),
    cookies.length > 0 ? strong(`cookie: ${cookies.join(', ')}`) : bad('no cookie'),
    soft(`  ${asString(data?.['fetchSite']) ?? ''}`),
  ];
};
