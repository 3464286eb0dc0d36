import type { Refusal } from './checks.js';

/**
 * What Chromium's console says after "Access to fetch at '…' from origin '…' has been blocked by CORS policy: ";
 * null where it says nothing of that kind.
 */
export function devtoolsMessage(refusal: Refusal): string | null {
  const message = sentence(refusal);
  if (message === null || refusal.stage !== 'preflight') return message;
  if (refusal.code === 'method-not-allowed' || refusal.code === 'header-not-allowed') return message;
  return `Response to preflight request doesn't pass access control check: ${message}`;
}

function sentence(refusal: Refusal): string | null {
  switch (refusal.code) {
    case 'allow-origin-missing':
      return "No 'Access-Control-Allow-Origin' header is present on the requested resource.";
    case 'allow-origin-wildcard':
      return "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.";
    case 'allow-origin-multiple':
      return `The 'Access-Control-Allow-Origin' header contains multiple values '${refusal.value}', but only one is allowed.`;
    case 'allow-origin-invalid':
      return `The 'Access-Control-Allow-Origin' header contains the invalid value '${refusal.value}'.`;
    case 'allow-origin-mismatch':
      return `The 'Access-Control-Allow-Origin' header has a value '${refusal.value}' that is not equal to the supplied origin.`;
    case 'allow-credentials':
      return `The value of the 'Access-Control-Allow-Credentials' header in the response is '${refusal.value ?? ''}' which must be 'true' when the request's credentials mode is 'include'.`;
    case 'preflight-redirect':
      return 'Redirect is not allowed for a preflight request.';
    case 'preflight-status':
      return 'It does not have HTTP ok status.';
    case 'method-not-allowed':
      return `Method ${refusal.method} is not allowed by Access-Control-Allow-Methods in preflight response.`;
    case 'header-not-allowed':
      return `Request header field ${refusal.header} is not allowed by Access-Control-Allow-Headers in preflight response.`;
    case 'mode-same-origin':
    case 'no-cors-method':
    case 'no-answer':
      return null;
  }
}
