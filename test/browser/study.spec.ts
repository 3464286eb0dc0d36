import { expect, test } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { ask, doneOnServer, gradeByKeyboard, openStudy, signUp, studyScreen } from './support/study.js';

const ten = ['3', '3', '1', '3', '2', '3', '4', '3', '3', '3'];

test.describe('a guest', () => {
  test('studies ten cards by keyboard, takes grades back, and finds the day where it was after a reload', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByTestId('due')).toHaveText('10');
    await page.getByRole('link', { name: '학습 시작' }).click();
    const screen = studyScreen(page);
    await expect(screen.reveal).toBeVisible();
    const first = await screen.question.textContent();
    await gradeByKeyboard(page, ten);
    await expect(screen.progress).toHaveText(/^10 \//);

    for (let n = 0; n < ten.length; n++) {
      await expect(screen.undo).toBeEnabled();
      await page.keyboard.press('u');
    }
    await expect(screen.undo).toBeDisabled();
    await expect(screen.question).toHaveText(first ?? '');
    await expect(screen.answer, 'what was graded can be graded again at once').toBeVisible();

    await page.keyboard.press('3');
    await gradeByKeyboard(page, ten.slice(1));
    await page.goto('/');
    await expect(page.getByText('오늘 10번 채점')).toBeVisible();
    await page.reload();
    await expect(page.getByText('오늘 10번 채점')).toBeVisible();
  });

  test('sees the interval of each grade before giving it, and the question stays with its answer', async ({ page }) => {
    await openStudy(page);
    const screen = studyScreen(page);
    const title = await screen.question.textContent();
    await screen.reveal.click();
    await expect(screen.question).toHaveText(title ?? '');
    await expect(screen.grades).toHaveText([/다시\s*1분/, /어려움\s*6분/, /알맞음\s*10분/, /쉬움\s*\d+일/]);
    await expect(screen.answer.getByRole('heading', { name: '핵심 키워드' })).toBeVisible();
    await expect(screen.answer.getByRole('heading', { name: '꼬리 질문' })).toBeVisible();
    await screen.answer.getByText('자세히').click();
    await expect(screen.answer.locator('details[open]')).toBeVisible();
  });

  test('sees an honest account at the end', async ({ page }) => {
    await openStudy(page);
    const screen = studyScreen(page);
    for (let n = 0; n < 60 && !(await screen.done.isVisible()); n++) await gradeByKeyboard(page, ['4']);
    await expect(screen.done).toBeVisible();
    await expect(page.getByText('떠올린 비율').locator('..')).toContainText('100%');
    await expect(page.getByText('기록은 이 브라우저에 있어요')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '오늘로 돌아가기' }).click();
    await expect(page.getByTestId('due')).toHaveText('0');
  });

  test('takes progress along when signing up', async ({ page, browser }) => {
    await openStudy(page);
    await gradeByKeyboard(page, ['3', '1', '4']);
    await page.goto('/sign-up');
    await expect(page.getByText('학습 기록 3개를 함께 가져갑니다')).toBeVisible();
    const person = await signUp(page);
    await expect(page.getByText('오늘 3번 채점')).toBeVisible();
    expect(await doneOnServer(page)).toBe(3);

    const elsewhere = await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul' });
    const other = await elsewhere.newPage();
    await other.goto('/sign-in');
    await other.getByLabel('이메일').fill(person.email);
    await other.getByLabel('비밀번호', { exact: true }).fill(person.password);
    await other.keyboard.press('Enter');
    await expect(other.getByText('오늘 3번 채점')).toBeVisible();
    await elsewhere.close();
  });
});

test('a grade shows the next card although the server does not answer', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  await page.route('**/graphql', () => {}); // Never answered.
  const screen = studyScreen(page);
  const first = await screen.question.textContent();
  await gradeByKeyboard(page, ['4']);
  await expect(screen.question).not.toHaveText(first ?? '');
});

test('what is graded offline waits on the device, says so, and is sent when the connection is back', async ({
  page,
  context,
}) => {
  await signUp(page);
  await openStudy(page);
  await context.setOffline(true);
  await gradeByKeyboard(page, ['4', '3', '4']);
  await expect(page.getByText('오프라인 · 기록 3개가 이 기기에서 기다려요')).toBeAttached();
  await context.setOffline(false);
  await expect(page.getByText(/기록 \d개/)).toHaveCount(0);
  expect(await doneOnServer(page)).toBe(3);
});

test('a closed tab loses nothing', async ({ page, context }) => {
  await signUp(page);
  await openStudy(page);
  await context.route('**/graphql', (route) =>
    route.request().postData()?.includes('RecordReviews') ? route.abort() : route.continue(),
  );
  await gradeByKeyboard(page, ['4', '4']);
  await page.close();
  await context.unroute('**/graphql');
  const next = await context.newPage();
  await next.goto('/');
  await expect(next.getByText('오늘 2번 채점')).toBeVisible();
  await expect.poll(() => doneOnServer(next)).toBe(2);
});

test('two tabs neither ask the same card twice nor count it twice', async ({ page, context }) => {
  await signUp(page);
  await openStudy(page);
  const other = await context.newPage();
  await openStudy(other);
  const [here, there] = [studyScreen(page), studyScreen(other)];
  const title = (await here.question.textContent()) ?? '';
  await expect(there.question).toHaveText(title);
  await gradeByKeyboard(page, ['4']);
  await expect(there.question).not.toHaveText(title);
  await gradeByKeyboard(other, ['4']);
  await expect.poll(() => doneOnServer(page)).toBe(2);
  await page.reload();
  await expect(here.reveal).toBeVisible();
  expect(await doneOnServer(page)).toBe(2);
});

test('an undone grade is undone on the server', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  await gradeByKeyboard(page, ['4', '4']);
  await expect.poll(() => doneOnServer(page)).toBe(2);
  await page.keyboard.press('u');
  await expect.poll(() => doneOnServer(page)).toBe(1);
});

test('keys that compose Korean do nothing else', async ({ page }) => {
  await openStudy(page);
  const screen = studyScreen(page);
  await page.evaluate(() => {
    for (const key of [' ', 'Enter', 'u']) {
      dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, cancelable: true }));
    }
  });
  await expect(screen.reveal).toBeVisible();
  await expect(screen.answer).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '단축키' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(screen.reveal, 'closing the list does not leave the screen').toBeVisible();
});

test('a deck is left and taken up again', async ({ page }) => {
  await page.goto('/decks');
  const studying = page.getByRole('button', { name: /학습 중$/ }).first();
  await studying.click();
  await expect(page.getByRole('button', { name: /학습에 추가$/ }).first()).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('아직 학습하는 덱이 없어요.')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/decks');
  await page
    .getByRole('button', { name: /학습에 추가$/ })
    .first()
    .click();
  await expect(studying).toBeVisible();
  await page.goto('/');
  await expect(page.getByTestId('due')).toHaveText('10');
});

test('the study screen ships at most 100 KB of compressed JavaScript', async ({ page }) => {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.endsWith('.js')) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await openStudy(page);
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeGreaterThan(3);
  expect(total / 1_000).toBeLessThanOrEqual(100);
});

for (const [name, size] of Object.entries({
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
})) {
  test.describe(name, () => {
    test.use({ viewport: size });

    test('today, the study screen and the decks are accessible', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByTestId('due')).toBeVisible();
      await expectAccessible(page);
      await openStudy(page);
      await expectAccessible(page);
      await studyScreen(page).reveal.click();
      await expectAccessible(page);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.goto('/decks');
      await page.getByRole('link', { name: '네트워크 · 웹 통신' }).click();
      await expect(page.getByRole('heading', { name: '질문', exact: true })).toBeVisible();
      await expectAccessible(page);
      await page.goto('/decks/nowhere');
      await expect(page.getByRole('heading', { name: '그런 덱이 없어요' })).toBeVisible();
      await expectAccessible(page);
    });

    test('nothing is wider than the screen', async ({ page }) => {
      for (const address of [
        '/',
        '/study',
        '/decks',
        '/decks/network-web',
        '/settings',
        '/sign-in',
        '/sign-up',
        '/nowhere',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('heading').first()).toBeVisible();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, address).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('an unknown address says so and leads back', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: '여기에는 아무것도 없어요' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '오늘로 가기' }).click();
  await expect(page.getByTestId('due')).toBeVisible();
});

test('without an answer from the server the screens say so and try again', async ({ page }) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/study');
  await expect(page.getByRole('alert')).toContainText('지금은 오프라인이에요');
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '다시 시도' }).click();
  await expect(studyScreen(page).reveal).toBeVisible();
  expect(await ask(page, '{ me { id } }')).toEqual({ me: null });
});
