import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { FullConfig, Page } from '@playwright/test';

const EMAIL = 'admin@example.com';
const PASSWORD = 'correct horse battery';

/** Before the first test: one account of the server that all tests share is its admin, as whoever installed it would be. */
export default async function makeFirstAdmin({ webServer }: FullConfig): Promise<void> {
  const origin = new URL(webServer!.url!).origin;
  const file = path.join(os.tmpdir(), `kkori-setup-${new URL(origin).port}`);
  const token = await fs.readFile(file, 'utf8');
  await fs.rm(file);
  const ask = async (query: string, variables: Record<string, unknown>, cookie = '') => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const cookie = await ask('mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
    input: { email: EMAIL, password: PASSWORD, name: '편집자' },
  });
  await ask('mutation ($token: String!) { claimAdmin(token: $token) { __typename } }', { token }, cookie);
}

/** Signs the page in as that admin, who may do what editors do. */
export async function signInAsAdmin(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('이메일').fill(EMAIL);
  await page.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL('/');
}
