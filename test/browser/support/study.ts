import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

/** What the study screen shows, by the names people see. */
export function studyScreen(page: Page) {
  const question = page.getByRole('heading', { level: 2 }).first();
  return {
    question,
    answer: page.getByRole('region', { name: '답', exact: true }),
    reveal: page.getByRole('button', { name: /^답 보기/ }),
    grades: page.getByRole('group', { name: '얼마나 떠올랐나요?' }).getByRole('button'),
    undo: page.getByRole('button', { name: '되돌리기' }),
    progress: page.getByText(/^\d+ \/ \d+$/),
    done: page.getByRole('heading', { name: '여기까지, 잘하셨어요.' }),
  };
}

/** Reveals and grades cards with the keyboard, each seen before it is graded. */
export async function gradeByKeyboard(page: Page, keys: readonly string[]): Promise<void> {
  const screen = studyScreen(page);
  for (const key of keys) {
    await expect(screen.reveal).toBeVisible();
    await page.keyboard.press('Space');
    await expect(screen.answer).toBeVisible();
    await page.keyboard.press(key);
  }
  await expect(screen.reveal.or(screen.done)).toBeVisible();
}

/** Opens the study screen and waits for a question on the table. */
export async function openStudy(page: Page): Promise<void> {
  await page.goto('/study');
  await expect(studyScreen(page).reveal).toBeVisible();
}

/** Asks the API as the page's own person. */
export async function ask<T>(page: Page, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  return page.evaluate(
    async ([query, variables]) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return ((await response.json()) as { data: T }).data;
    },
    [query, variables] as const,
  );
}

/** A UUIDv7 of now. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** Reviews that the server counts today for whoever is signed in on the page. */
export async function doneOnServer(page: Page): Promise<number> {
  const { today } = await ask<{ today: { counts: { done: number } } }>(page, '{ today { counts { done } } }');
  return today.counts.done;
}

/** Waits until the coming days' cards are on the device; `who` is anybody by default. */
export async function packed(page: Page, who = '.+'): Promise<void> {
  const keys = () =>
    page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const opening = indexedDB.open('kkori-answers');
          opening.onsuccess = () => {
            const asking = opening.result.transaction('answers').objectStore('answers').getAllKeys();
            asking.onsuccess = () => {
              opening.result.close();
              resolve(asking.result.map(String));
            };
          };
        }),
    );
  await expect.poll(keys).toContainEqual(expect.stringMatching(new RegExp(`^pack of ${who}$`)));
}

let people = 0;

/** Somebody who was never here before. */
export function newPerson(): { email: string; password: string; name: string } {
  people += 1;
  return {
    email: `person-${Date.now()}-${process.pid}-${people}@example.com`,
    password: 'correct horse battery',
    name: '김민지',
  };
}

/** Signs up through the form and arrives at 오늘. */
export async function signUp(page: Page, person = newPerson()): Promise<typeof person> {
  await page.goto('/sign-up');
  await fillSignUp(page, person);
  await expect(page).toHaveURL('/');
  return person;
}

/** Fills in the form that is shown, and sends it. */
export async function fillSignUp(page: Page, person = newPerson()): Promise<void> {
  await page.getByLabel('이메일').fill(person.email);
  await page.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await page.getByLabel('이름').fill(person.name);
  await page.getByRole('button', { name: '가입하기' }).click();
}
