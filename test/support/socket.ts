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
  const client = clientOf(app, cookie);
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

/**
 * Subscribes over a WebSocket of its own.
 * @returns once the first result is there; `closed` then tells the code with which the server closes the connection
 */
export async function openSocket(app: TestApp, query: string, cookie: string): Promise<{ closed: Promise<number> }> {
  let heard: (code: number) => void = () => undefined;
  const closed = new Promise<number>((resolve) => (heard = resolve));
  const client = clientOf(app, cookie, (event) => heard((event as { code: number }).code));
  const results = client.iterate({ query });
  await results.next();
  // What comes of it is for nobody to hear.
  void results.next().catch(() => undefined);
  return { closed };
}

/** Subscribes over a WebSocket of its own. `next` answers the value of the only field, or that nothing more comes. */
export function followSocket(app: TestApp, query: string, cookie: string) {
  const client = clientOf(app, cookie);
  const results = client.iterate<Record<string, unknown>>({ query });
  return {
    async next(): Promise<unknown> {
      const { done, value } = await results.next();
      return done ? 'ended' : Object.values(value.data ?? {})[0];
    },
    stop: () => client.dispose(),
  };
}

export function clientOf(app: TestApp, cookie?: string, onClosed: (event: unknown) => void = () => undefined) {
  const headers = { origin: app.url, ...(cookie ? { cookie } : {}) };
  class OurSocket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers });
    }
  }
  return createClient({
    url: `${app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: OurSocket,
    retryAttempts: 0,
    on: { closed: onClosed },
  });
}
