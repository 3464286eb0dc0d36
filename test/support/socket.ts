import { createClient } from 'graphql-ws';
import type { GraphQLFormattedError } from 'graphql';
import WebSocket from 'ws';
import type { TestApp } from './app.js';

export interface SocketAnswer {
  data: Record<string, unknown> | null | undefined;
  errors: readonly GraphQLFormattedError[] | undefined;
}

/** Sends one operation over a WebSocket of its own and answers its first result. */
export async function askOverSocket(
  app: TestApp,
  query: string,
  variables: Record<string, unknown> = {},
  cookie?: string,
): Promise<SocketAnswer> {
  const headers = { origin: app.url, ...(cookie ? { cookie } : {}) };
  class OurSocket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers });
    }
  }
  const client = createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: OurSocket,
    retryAttempts: 0,
  });
  try {
    for await (const { data, errors } of client.iterate({ query, variables })) {
      return { data: data as SocketAnswer['data'], errors };
    }
    return { data: undefined, errors: undefined };
  } catch (errors) {
    // What is refused before it runs arrives as an error message: a list of errors.
    if (Array.isArray(errors)) return { data: undefined, errors: errors as GraphQLFormattedError[] };
    throw errors;
  } finally {
    await client.dispose();
  }
}
