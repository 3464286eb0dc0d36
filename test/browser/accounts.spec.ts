import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { ask, newPerson, signUp } from './support/study.js';

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('이메일').fill(email);
  await page.getByLabel('비밀번호', { exact: true }).fill(password);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
}

test.describe('signing up', () => {
  test('says beside each field what is missing, and loses nothing', async ({ page }) => {
    await page.goto('/sign-up');
    await page.getByLabel('이메일').fill('minji');
    await page.getByLabel('비밀번호', { exact: true }).fill('1234567');
    await page.getByRole('button', { name: '가입하기' }).click();
    await expect(page.getByText('name@example.com 같은 모양으로 적어 주세요.')).toBeVisible();
    await expect(page.getByText('3자 더 적어 주세요')).toBeVisible();
    await expect(page.getByText('이름을 적어 주세요.')).toBeVisible();
    await expect(page.getByLabel('이메일')).toBeFocused();
    await expect(page.getByLabel('이메일')).toHaveValue('minji');
    await expect(page.getByLabel('비밀번호', { exact: true })).toHaveValue('1234567');
    await expectAccessible(page);
  });

  test('is friendly to password managers', async ({ page }) => {
    await page.goto('/sign-up');
    await expect(page.getByLabel('이메일')).toHaveAttribute('autocomplete', 'username');
    const password = page.getByLabel('비밀번호', { exact: true });
    await expect(password).toHaveAttribute('autocomplete', 'new-password');
    await page.getByRole('button', { name: '비밀번호 보기' }).click();
    await expect(password).toHaveAttribute('type', 'text');
    await page.goto('/sign-in');
    await expect(password).toHaveAttribute('autocomplete', 'current-password');
  });

  test('says that an address is taken', async ({ page, browser }) => {
    const person = await signUp(page);
    const guest = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
    await guest.goto('/sign-up');
    await guest.getByLabel('이메일').fill(person.email.toUpperCase());
    await guest.getByLabel('비밀번호', { exact: true }).fill('another long password');
    await guest.getByLabel('이름').fill('다른 사람');
    await guest.getByRole('button', { name: '가입하기' }).click();
    await expect(guest.getByText('이미 가입된 이메일이에요')).toBeVisible();
    await expect(guest.getByLabel('이름')).toHaveValue('다른 사람');
    await guest.context().close();
  });

  test('waits for the input method: Enter that picks a word does not send', async ({ page }) => {
    await page.goto('/sign-up');
    const name = page.getByLabel('이름');
    await name.fill('김민');
    const prevented = await name.evaluate(
      (field) =>
        !field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
        ),
    );
    expect(prevented).toBe(true);
    await expect(page.getByText('이메일을 적어 주세요.')).toHaveCount(0);
  });

  test('without a connection says so and keeps what was written', async ({ page, context }) => {
    await page.goto('/sign-up');
    const person = newPerson();
    await page.getByLabel('이메일').fill(person.email);
    await page.getByLabel('비밀번호', { exact: true }).fill(person.password);
    await page.getByLabel('이름').fill(person.name);
    await context.setOffline(true);
    await page.getByRole('button', { name: '가입하기' }).click();
    await expect(page.getByRole('alert')).toContainText('연결이 끊겨 보내지 못했어요');
    await context.setOffline(false);
    await page.getByRole('button', { name: '가입하기' }).click();
    await expect(page).toHaveURL('/');
  });
});

test.describe('signing in', () => {
  test('does not tell whether the address or the password is wrong, and blocks guessing with a time to wait', async ({
    page,
  }) => {
    const { email } = newPerson();
    await signIn(page, email, 'not the password');
    await expect(page.getByText('이메일이나 비밀번호가 맞지 않아요.')).toBeVisible();
    const button = page.getByRole('button', { name: '로그인', exact: true });
    const blocked = page
      .getByRole('alert')
      .getByText(/시도가 너무 많았어요. \d+초 뒤에/)
      .first();
    for (let n = 0; n < 30 && !(await blocked.isVisible()); n++) {
      const answered = page.waitForResponse('**/graphql');
      await button.click();
      await answered;
      await expect(button).not.toHaveAttribute('aria-disabled');
    }
    await expect(blocked).toBeVisible();
    await expect(button).toBeDisabled();
    await expectAccessible(page);
  });

  test('leads back to where one came from, within this site only', async ({ page }) => {
    const { email, password } = await signUp(page);
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
    for (const [next, path] of [
      ['/decks', '/decks'],
      ['https://elsewhere.example/', '/'],
    ] as const) {
      await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      await page.getByLabel('이메일').fill(email);
      await page.getByLabel('비밀번호', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(path);
      await page.context().clearCookies();
      await page.evaluate(() => localStorage.clear());
    }
  });
});

test.describe('settings', () => {
  test('of a guest stay in the browser', async ({ page }) => {
    await page.goto('/settings');
    await page.getByLabel('하루 새 카드', { exact: true }).fill('3');
    await page.keyboard.press('Tab');
    await page.getByText('어둡게').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/');
    await expect(page.getByTestId('due')).toHaveText('3');
    await expect(page.locator('html'), 'from the first paint').toHaveAttribute('data-theme', 'dark');
    await page.goto('/settings');
    await page.getByLabel('하루 새 카드', { exact: true }).fill('1000');
    await page.keyboard.press('Tab');
    await expect(page.getByText('0부터 999 사이로 적어 주세요.')).toBeVisible();
    await page.getByText('English').click();
    await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectAccessible(page);
  });

  test('of a person are in the account, on every device', async ({ page, browser }) => {
    await page.goto('/settings');
    await page.getByLabel('하루 새 카드', { exact: true }).fill('7');
    await page.keyboard.press('Tab');
    const person = await signUp(page);
    await expect(page.getByTestId('due'), 'a guest’s settings come along').toHaveText('7');
    await page.goto('/settings');
    await page.getByLabel('목표 기억률').fill('94');
    await expect(page.getByText('면접을 코앞에 둔 때 알맞고')).toBeVisible();
    await page.getByRole('combobox', { name: '시간대' }).click();
    await page.keyboard.type('뉴욕');
    await page.getByRole('option', { name: /뉴욕/ }).click();
    await page.getByLabel('하루가 시작되는 시각').selectOption({ label: '6시' });
    const stored = () =>
      ask(page, '{ me { preferences { timeZone dayStartHour } } studySettings { newPerDay desiredRetention } }');
    await expect.poll(stored).toEqual({
      me: { preferences: { timeZone: 'America/New_York', dayStartHour: 6 } },
      studySettings: { newPerDay: 7, desiredRetention: 0.94 },
    });

    const elsewhere = await (await browser.newContext({ locale: 'ko-KR', timezoneId: 'Asia/Seoul' })).newPage();
    await signIn(elsewhere, person.email, person.password);
    await expect(elsewhere).toHaveURL('/');
    await elsewhere.goto('/settings');
    await expect(elsewhere.getByRole('combobox', { name: '시간대' })).toHaveValue('America/New York');
    await expect(elsewhere.getByText('94%')).toBeVisible();
    await elsewhere.context().close();
  });

  test('that cannot be kept are put back', async ({ page, context }) => {
    await signUp(page);
    await page.goto('/settings');
    const newPerDay = page.getByLabel('하루 새 카드', { exact: true });
    await expect(newPerDay).toHaveValue('10');
    await context.setOffline(true);
    await page.getByRole('button', { name: '하루 새 카드 늘리기' }).click();
    await expect(page.getByText('저장하지 못해 되돌려 놓았어요')).toBeVisible();
    await expect(newPerDay).toHaveValue('10');
    await context.setOffline(false);
  });

  test('change the password and end the other devices', async ({ page, browser }) => {
    const person = await signUp(page);
    const other = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
    await signIn(other, person.email, person.password);
    await expect(other).toHaveURL('/');
    await page.goto('/settings');
    await expect(page.getByText('이 기기')).toHaveCount(1);
    await expect(page.getByRole('listitem').filter({ hasText: '마지막 사용' })).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: '비밀번호 바꾸기' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('지금 비밀번호').fill('wrong password');
    await dialog.getByLabel('새 비밀번호').fill('a brand new password');
    await dialog.getByRole('button', { name: '비밀번호 바꾸기' }).click();
    await expect(dialog.getByText('지금 비밀번호가 맞지 않아요.')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel('지금 비밀번호').fill(person.password);
    await dialog.getByRole('button', { name: '비밀번호 바꾸기' }).click();
    await expect(page.getByText('비밀번호를 바꿨어요')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '마지막 사용' })).toHaveCount(1);
    await other.reload();
    await expect.poll(() => ask(other, '{ me { id } }')).toEqual({ me: null });
    await expect(other.getByText('가입하면 기기를 옮겨도 이어집니다.')).toBeVisible();
    await other.context().close();
  });

  test('sign out here, and everywhere', async ({ page }) => {
    const { email, password } = await signUp(page);
    await page.goto('/settings');
    await page.getByRole('button', { name: '로그아웃', exact: true }).click();
    await expect(page.getByText('로그인하지 않고 쓰고 있어요')).toBeVisible();
    await signIn(page, email, password);
    await expect(page).toHaveURL('/');
    await page.goto('/settings');
    await page.getByRole('button', { name: '모든 기기에서 로그아웃' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '로그아웃' }).click();
    await expect(page.getByText('로그인하지 않고 쓰고 있어요')).toBeVisible();
    expect(await ask(page, '{ me { id } }')).toEqual({ me: null });
  });
});

test('the link for the first admin leads through signing up, and a wrong one says so', async ({ page }) => {
  await page.goto('/setup?token=not-this-servers');
  await expect(page.getByRole('heading', { name: '첫 관리자 정하기' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '가입하기' }).click();
  const person = newPerson();
  await page.getByLabel('이메일').fill(person.email);
  await page.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await page.getByLabel('이름').fill(person.name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '김민지 계정을 관리자로' }).click();
  await expect(page.getByRole('alert')).toContainText('이미 쓴 링크이거나');
  await page.goto('/setup');
  await expect(page.getByRole('alert')).toContainText('링크가 잘린 것 같아요');
});

test('a session that ended elsewhere is said, and the screen goes on as a guest', async ({ page, context }) => {
  await signUp(page);
  // What the first screen still asks would be told first, and the next one find a guest.
  await page.goto('about:blank');
  await context.clearCookies();
  await page.goto('/');
  await expect(page.getByText('로그인이 풀렸어요')).toBeVisible();
  await expect(page.getByTestId('due')).toHaveText('10');
});

test.describe('on a desktop', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the account screens are accessible', async ({ page }) => {
    for (const address of ['/sign-in', '/sign-up', '/setup?token=x', '/settings']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
  });
});
