import { EventBus, type Json } from '../../backend/src/platform/index.js';
import type { TestApp } from './app.js';

const signIn = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on RateLimited { retryAfterSeconds } }
}`;

/** Signs in with a wrong password. @returns the kind of answer */
export async function trySignIn(app: TestApp, email: string): Promise<string> {
  const { data, errors, status } = await app.graphql<{ signIn: { __typename: string } }>(
    signIn,
    { input: { email, password: 'not the password' } },
    { headers: { 'x-forwarded-for': '198.51.100.7' } },
  );
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  return data.signIn.__typename;
}

/** Collects what is heard of a topic. */
export async function listen(app: TestApp, topic: string) {
  const heard: Json[] = [];
  let wake = (): void => undefined;
  const stop = await app.get(EventBus).subscribe(topic, (payload) => {
    heard.push(payload);
    wake();
  });
  return {
    heard,
    stop,
    async until(count: number): Promise<Json[]> {
      while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return heard;
    },
  };
}
