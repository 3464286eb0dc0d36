import { expect, test, type Page } from './support/test.js';
import { ask, doneOnServer, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';

test('cards that arrive late neither close an open answer nor undo a grade', async ({ page, context }) => {
  await signUp(page);
  await openStudy(page);
  const other = await context.newPage();
  await openStudy(other);
  const [here, there] = [studyScreen(page), studyScreen(other)];
  const first = (await here.question.textContent()) ?? '';
  await gradeByKeyboard(other, ['4']);
  await expect(here.question).not.toHaveText(first);
  await expect(here.reveal).toBeVisible();
  const second = (await here.question.textContent()) ?? '';

  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = page.waitForRequest((request) => request.postData()?.includes('query StudyQueue') ?? false);
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query StudyQueue')) await held;
    await route.continue();
  });
  await other.keyboard.press('u');
  await expect(there.question).toHaveText(first);
  const request = await asked;
  await page.keyboard.press('Space');
  await expect(here.answer).toBeVisible();
  release();
  await (await request.response())?.finished();
  await afterReading(page);
  await expect(here.answer).toBeVisible();
  await expect(here.question).toHaveText(second);
  await page.keyboard.press('4');
  await expect(here.question, 'the grade taken back elsewhere is known after this one').toHaveText(first);
  await expect(here.progress).toHaveText(/^1 \//);
});

test('a deck that is gone does not cost the others at sign-up', async ({ page }) => {
  await page.goto('/decks');
  const { decks } = await ask<{ decks: { id: string; slug: string }[] }>(page, '{ decks { id slug } }');
  const mine = decks.map(({ id }) => id);
  await page.evaluate(
    (ids) => localStorage.setItem('kkori:guest-decks', JSON.stringify(ids)),
    ['00000000-0000-5000-8000-000000000000', ...mine],
  );
  await page.reload();
  await signUp(page);
  const enrolled = async () =>
    (await ask<{ decks: { id: string; enrolled: boolean }[] }>(page, '{ decks { id enrolled } }')).decks
      .filter((deck) => deck.enrolled)
      .map(({ id }) => id)
      .sort();
  await expect.poll(enrolled).toEqual([...mine].sort());
});

test('a database that the browser takes away is opened again', async ({ page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const opened: IDBDatabase[] = [];
    indexedDB.open = (...given) => {
      const request = open(...given);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
    (globalThis as unknown as { takeAway: () => void }).takeAway = () => {
      for (const database of opened.splice(0)) database.close();
    };
  });
  await signUp(page);
  await openStudy(page);
  await page.evaluate(() => (globalThis as unknown as { takeAway: () => void }).takeAway());
  await gradeByKeyboard(page, ['4']);
  await expect.poll(() => doneOnServer(page)).toBe(1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a grade that cannot be written down is said for as long as one studies', async ({ page }) => {
  await openStudy(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  const alert = page.getByRole('alert').filter({ hasText: '저장하지 못했어요' });
  await gradeByKeyboard(page, ['4']);
  await expect(alert).toBeVisible();
  await gradeByKeyboard(page, ['4', '4']);
  await expect(alert).toBeVisible();
});

test('a grade and an undo are kept although the page is left before the database has written them', async ({
  page,
}) => {
  await openStudy(page);
  const screen = studyScreen(page);
  await gradeByKeyboard(page, ['4']);
  await page.evaluate(() => {
    // Every write waits for something that does not come for as long as the page is open.
    IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
      const wait = () => {
        const request = this.get('never');
        request.addEventListener('success', wait);
        return request as IDBRequest<IDBValidKey>;
      };
      return wait();
    };
  });
  await gradeByKeyboard(page, ['3', '4']);
  const next = (await screen.question.textContent()) ?? '';
  await gradeByKeyboard(page, ['1']);
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(next);
  await page.reload();
  await expect(screen.question, 'the one that was taken back is asked, none of the others').toHaveText(next);
  await page.goto('/');
  await expect(page.getByText('오늘 3번 채점')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('on-its-way')))).toEqual([]);
});

test('a full local storage costs no review', async ({ page }) => {
  await openStudy(page);
  await fillUp(page);
  await gradeByKeyboard(page, ['4']);
  await page.goto('/');
  await expect(page.getByText('오늘 1번 채점')).toBeVisible();
});

/** Waits behind what the page reads from its database just now, and until that is painted. */
async function afterReading(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('kkori');
      opening.onsuccess = () => resolve(opening.result);
    });
    for (let round = 0; round < 3; round += 1) {
      await new Promise((resolve) => {
        const transaction = database.transaction('reviews', 'readwrite');
        transaction.objectStore('reviews').getAll();
        transaction.oncomplete = resolve;
      });
    }
    database.close();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

async function fillUp(page: Page): Promise<void> {
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
}

test('a tab of an older version that keeps the database is named, and once it is closed the day goes on', async ({
  page,
  context,
}) => {
  const old = await context.newPage();
  // An address with no app in it; its connection lets nobody else change the database.
  await old.goto('/healthz');
  await old.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kkori', 1);
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(new Error('The database could not be opened.'));
      }),
  );
  await page.goto('/');
  const hint = page.getByText('다른 탭에 예전 버전의 꼬리가 열려 있어요');
  await expect(hint).toBeVisible();
  await old.close();
  await expect(page.getByTestId('due')).toBeVisible();
  await expect(hint).toHaveCount(0);
});
