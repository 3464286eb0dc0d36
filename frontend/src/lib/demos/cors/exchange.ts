import { originOf, type AnsweringServer, type HeaderList, type SentRequest } from '@kkori/core/cors';
import { asArray, asNumber, asObject, asString } from '../json.js';

/** A request as a server got it, and its answer. */
export interface Exchange {
  server: string;
  kind: 'preflight' | 'request';
  method: string;
  headers: HeaderList;
  authorization: boolean;
  cookie: boolean;
  body: string;
  answer: { status: number; headers: HeaderList };
}

/** Reads the demo's reply to `seen`. */
export function readExchanges(reply: unknown): readonly Exchange[] {
  return asArray(asObject(reply)?.['exchanges']).flatMap((value) => {
    const given = asObject(value);
    const answer = asObject(given?.['answer']);
    if (!given || !answer) return [];
    return [
      {
        server: asString(given['server']) ?? '',
        kind: given['kind'] === 'preflight' ? ('preflight' as const) : ('request' as const),
        method: asString(given['method']) ?? '',
        headers: readHeaders(given['headers']),
        authorization: given['authorization'] === true,
        cookie: given['cookie'] === true,
        body: asString(given['body']) ?? '',
        answer: { status: asNumber(answer['status']) ?? 0, headers: readHeaders(answer['headers']) },
      },
    ];
  });
}

function readHeaders(value: unknown): HeaderList {
  return asArray(value).flatMap((line) => {
    const [name, text] = asArray(line);
    return typeof name === 'string' && typeof text === 'string' ? [[name, text] as const] : [];
  });
}

/**
 * The servers as they answered on the wire, for the explanation of what happened. A request that arrived without the
 * preflight that it needs was allowed by a remembered one.
 */
export function wireServer(exchanges: readonly Exchange[], otherUrl: string): AnsweringServer {
  const left = [...exchanges];
  const take = (kind: Exchange['kind'], request: SentRequest): Exchange | undefined => {
    const index = left.findIndex((exchange) => exchange.kind === kind && isAt(exchange, request));
    return index < 0 ? undefined : left.splice(index, 1)[0];
  };
  const isAt = ({ server }: Exchange, { url }: SentRequest): boolean =>
    (server === 'other') === (originOf(url) === originOf(otherUrl));
  return {
    preflight: (request) => {
      const asked = take('preflight', request);
      if (asked) return asked.answer;
      return left.some((exchange) => exchange.kind === 'request' && isAt(exchange, request)) ? 'cached' : null;
    },
    answer: (request) => {
      // Refused by the parser of Node.js before any server saw it.
      if (request.method === 'patch') return { status: 400, headers: [] };
      return take('request', request)?.answer ?? null;
    },
  };
}
