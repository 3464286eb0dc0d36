import { composedAnswer, composedBody, composedHeaders, composedPreflightAnswer } from '@kkori/core/cors';
import type { Answer, Composition } from '@kkori/core/cors';

/** The request as a page writes it; what is as usual is left out. */
export function fetchCode(composition: Composition): string {
  const { method, credentials, mode } = composition;
  const headers = composedHeaders(composition).map(
    ([name, value]) => `    ${quoted(name)}: ${quoted(shortened(value))},`,
  );
  const body = composedBody(composition);
  const lines = [
    ...(method === 'GET' ? [] : [`  method: ${quoted(method)},`]),
    ...(mode === 'cors' ? [] : [`  mode: ${quoted(mode)},`]),
    ...(credentials === 'same-origin' ? [] : [`  credentials: ${quoted(credentials)},`]),
    ...(headers.length > 0 ? ['  headers: {', ...headers, '  },'] : []),
    ...(body === null ? [] : [`  body: ${quoted(shortened(body.split('\r\n').join(' ')))},`]),
  ];
  return lines.length > 0 ? ['fetch(`${api}/orders/1`, {', ...lines, '})'].join('\n') : 'fetch(`${api}/orders/1`)';
}

/** What the server is told to answer, as header lines. */
export function answerLines(
  composition: Composition,
  allowedOrigin: string,
): { preflight: readonly string[]; answer: readonly string[] } {
  const surroundings = { allowedOrigin, redirectTo: '(other)/orders/1' };
  return {
    preflight: linesOf(composedPreflightAnswer(composition, surroundings)),
    answer: linesOf(composedAnswer(composition, surroundings, { method: composition.method, headers: [] })),
  };
}

function linesOf({ status, headers }: Answer): readonly string[] {
  const shown = headers.filter(([name]) => name !== 'Content-Type');
  return [`HTTP/1.1 ${status}`, ...shown.map(([name, value]) => `${name}: ${value}`)];
}

function quoted(value: string): string {
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}

function shortened(value: string): string {
  return value.length > 48 ? `${value.slice(0, 36)}…` : value;
}
