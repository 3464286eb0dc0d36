import type { Client } from 'graphql-ws';
import type { TypedDocumentString } from './typed-document.js';

export type Listener<Result> = {
  next: (result: Result) => void;
  /** The subscription ended by itself; nothing more comes. */
  complete?: () => void;
  /** The server refused it, or the connection was lost for good. */
  error?: (problem: unknown) => void;
};

let client: Promise<Client> | undefined;

/** graphql-ws is loaded with the first subscription, so that screens without one do not carry it. */
function connect(): Promise<Client> {
  client ??= import('graphql-ws').then(({ createClient }) =>
    createClient({
      url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
      lazy: true,
      lazyCloseTimeout: 5_000,
      retryAttempts: 8,
      shouldRetry: () => true,
    }),
  );
  return client;
}

/** Listens until the returned function is called, the server completes, or it fails. */
export function subscribe<Result, V>(
  document: TypedDocumentString<Result, V>,
  variables: V,
  listener: Listener<Result>,
): () => void {
  let stopped = false;
  let stop = () => {};
  connect().then(
    (connected) => {
      if (stopped) return;
      stop = connected.subscribe<Result>(
        { query: document, variables: variables as Record<string, unknown> },
        {
          next: ({ data, errors }) => {
            if (errors?.length) listener.error?.(errors);
            else if (data) listener.next(data);
          },
          error: (problem) => listener.error?.(problem),
          complete: () => listener.complete?.(),
        },
      );
    },
    (problem: unknown) => listener.error?.(problem),
  );
  return () => {
    stopped = true;
    stop();
  };
}
