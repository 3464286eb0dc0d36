import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { expectAccessible } from './support/accessibility.js';
import {
  ask,
  doneOnServer,
  fillSignUp,
  gradeByKeyboard,
  newPerson,
  openStudy,
  packed,
  signUp,
  studyScreen,
} from './support/study.js';
import { expect, test, type Page } from './support/test.js';
import { worldClock } from './support/world-clock.js';

const DAY = 86_400_000;
/** Nine in the morning in Seoul. */
const START = Date.UTC(2026, 10, 23);

test('the whole day is taken back step by step, also after a reload, and a note stays', async ({ page }) => {
  await signUp(page);
  await openStudy(page);
  const screen = studyScreen(page);
  const titles: (string | null)[] = [];
  for (const key of ['4', '1']) {
    titles.push(await screen.question.textContent());
    await gradeByKeyboard(page, [key]);
  }
  titles.push(await screen.question.textContent());
  await page.keyboard.press('-');
  await expect(screen.question).not.toHaveText(titles[2] ?? '');
  await page.keyboard.press('e');
  await page.getByRole('dialog').getByRole('textbox').fill('남아야 하는 노트');
  await page.getByRole('dialog').getByRole('button', { name: '저장' }).click();
  const noted = (await screen.question.textContent()) ?? '';
  await expect.poll(() => doneOnServer(page)).toBe(2);

  await page.reload();
  await expect(screen.reveal).toBeVisible();
  await page.keyboard.press('u');
  await expect(screen.question, 'what was put aside is back').toHaveText(titles[2] ?? '');
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(titles[1] ?? '');
  await expect(screen.answer, 'what was graded can be graded again at once').toBeVisible();
  await page.keyboard.press('u');
  await expect(screen.question).toHaveText(titles[0] ?? '');
  await expect(screen.undo).toBeDisabled();
  await expect.poll(() => doneOnServer(page)).toBe(0);
  await expect(screen.grades.first(), 'as a new card').toHaveText(/다시\s*1분/);

  // Graded again, the day goes on; the note is where it was written.
  await page.keyboard.press('4');
  for (let n = 0; n < 9 && (await screen.question.textContent()) !== noted; n++) await gradeByKeyboard(page, ['4']);
  await page.keyboard.press('Space');
  await expect(page.getByText('남아야 하는 노트')).toBeVisible();
});

test('who wants to sees for how many days they have studied in a row, and is not blamed for days off', async ({
  page,
}) => {
  const setClock = await worldClock(page, START);
  const streak = page.getByTestId('streak');
  await page.goto('/settings/study');
  await page.getByRole('button', { name: '하루 새 카드 줄이기' }).click({ clickCount: 9 });
  await page.getByRole('switch', { name: '연속 학습일 보기' }).check();
  await page.goto('/');
  await expect(streak).toHaveText('오늘 학습하면 1일째예요.');
  await openStudy(page);
  await gradeByKeyboard(page, ['4']);
  await expect(streak).toContainText('연속 1일째 오늘부터 1일째예요.');

  await setClock(START + DAY);
  await openStudy(page);
  await gradeByKeyboard(page, ['4']);
  await expect(streak).toContainText('연속 2일째 오늘도 이어졌어요.');
  await setClock(START + 4 * DAY);
  await page.goto('/');
  await expect(streak).toHaveText('오늘 학습하면 다시 1일째예요. 최고 기록 2일은 그대로 남아 있어요.');
  await page.getByRole('link', { name: '기록', exact: true }).click();
  await expect(page.getByRole('heading', { name: '연속 학습' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/settings/study');
  await page.getByRole('switch', { name: '연속 학습일 보기' }).uncheck();
  await page.goto('/');
  await expect(page.getByTestId('due')).toBeVisible();
  await expect(streak).toBeHidden();
});

/** Somebody with forty-two cards of the first deck, learned well within ten days, a month ago. */
async function signUpAndPause(page: Page): Promise<void> {
  // Not a page of the app, which would pack the days before there was anything to review.
  await page.goto('/healthz');
  const document = 'mutation ($input: SignUpInput!) { signUp(input: $input) { __typename } }';
  await ask(page, document, { input: newPerson() });
  const { decks } = await ask<{ decks: { id: string }[] }>(page, '{ decks { id } }');
  const deckId = decks[0]?.id;
  await ask(page, 'mutation ($deckId: UUID!) { enrol(deckId: $deckId) { __typename } }', { deckId });
  const { guestCards } = await ask<{ guestCards: { cards: { id: string; kind: string }[] } }>(
    page,
    'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id kind } } }',
    { deckIds: [deckId] },
  );
  const spoken = guestCards.cards.filter(({ kind }) => kind === 'RECALL' || kind === 'FOLLOW_UP');
  const now = Date.now();
  const reviews = spoken.slice(0, 42).flatMap(({ id: cardId }, card) =>
    [0, 15].map((minutes) => {
      const at = now - (40 - (card % 10)) * DAY + minutes * 60_000 + card;
      return {
        ...{ id: newReviewId(at, randomBytes(16)), cardId, rating: 'GOOD', reviewedAt: new Date(at).toISOString() },
        ...{ durationMs: 9_000, desiredRetention: 0.9 },
      };
    }),
  );
  await ask(page, 'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { __typename } }', {
    reviews,
  });
}

test('after weeks away the pile is spread over days, also without a network', async ({ page }) => {
  await signUpAndPause(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '다시 시작해요' })).toBeVisible();
  await expectAccessible(page);
  await packed(page, '[0-9a-f-]{36}');

  const now = Date.now();
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('radio', { name: '14일' }).check();
  await expect(page.getByText(/하루 [45]장씩 14일이면/)).toBeVisible();
  await page.getByRole('radio', { name: '3일', exact: true }).check();
  await page.getByText('표로 보기').click();
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: '이렇게 시작하기' }).click();
  await expect(page.getByText('다시 시작한 지 1일째예요. 3일 동안 하루 14장씩 봐요.')).toBeVisible();
  await expect(page.getByTestId('due')).toHaveText('14');
  await page.clock.setFixedTime(now + DAY);
  await page.goto('/');
  await expect(page.getByText('다시 시작한 지 2일째예요.', { exact: false })).toBeVisible();

  await page.clock.setFixedTime(now);
  await page.unroute('**/graphql');
  await page.goto('/');
  await expect
    .poll(() => ask(page, '{ studySettings { comeback { days reviewsPerDay } } }'))
    .toEqual({ studySettings: { comeback: { days: 3, reviewsPerDay: 14 } } });
  await page.getByRole('button', { name: '그만두기' }).click();
  await expect(page.getByRole('heading', { name: '다시 시작해요' })).toBeVisible();
});

test('who signs up while the days of a guest are being packed has their own packed', async ({ page }) => {
  let release = () => {};
  const signedUp = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('query GuestCards(')) await signedUp;
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByTestId('due')).toBeVisible();
  await page.getByRole('link', { name: '설정' }).click();
  await page.getByRole('link', { name: '가입하기' }).click();
  await fillSignUp(page);
  await page.getByRole('link', { name: '오늘', exact: true }).click();
  await expect(page.getByTestId('due')).toBeVisible();
  release();
  await packed(page, '[0-9a-f-]{36}');
});
