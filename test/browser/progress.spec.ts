import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { expectAccessible } from './support/accessibility.js';
import { ask, gradeByKeyboard, openStudy, signUp } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

const DAY = 86_400_000;

/** Two reviews of each of some cards, forty days and four days ago. */
async function studyForWeeks(page: Page): Promise<void> {
  const { decks } = await ask<{ decks: { id: string }[] }>(page, '{ decks { id } }');
  const { guestCards } = await ask<{ guestCards: { cards: { id: string }[] } }>(
    page,
    'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id } } }',
    { deckIds: decks.slice(0, 1).map(({ id }) => id) },
  );
  const now = Date.now();
  const reviews = guestCards.cards.slice(0, 8).flatMap(({ id: cardId }, card) =>
    [40, 4].map((days) => ({
      id: newReviewId(now - days * DAY + card, randomBytes(16)),
      ...{ cardId, rating: days === 40 ? 'EASY' : card % 4 === 0 ? 'AGAIN' : 'GOOD' },
      ...{ reviewedAt: new Date(now - days * DAY + card).toISOString(), durationMs: 9_000, desiredRetention: 0.9 },
    })),
  );
  await ask(page, 'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { __typename } }', {
    reviews,
  });
}

test('a person sees how they studied, takes all of it along, and deletes the account', async ({ page }) => {
  const person = await signUp(page);
  await studyForWeeks(page);
  await page.getByRole('link', { name: '기록' }).click();
  const recall = page.getByRole('figure', { name: '기억한 비율' });
  await expect(recall).toContainText('카드를 8번 다시 만나 75%를 떠올렸어요');
  // The chart’s values are gone through by keyboard, and stand in a table.
  await recall.getByRole('slider', { name: '기억한 비율' }).focus();
  await expect(recall.getByText(/최근 카드 75% \(6\/8\)/).first()).toBeVisible();
  await recall.getByText('표로 보기').click();
  await expect(recall.getByRole('columnheader', { name: '오래된 카드' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: '1개월' }).check();
  await expect(page.getByRole('figure', { name: '복습 수' })).toContainText('복습을 8번 했고');

  await page.getByRole('link', { name: '설정' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '내 데이터 내보내기' }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), 'utf8')) as { reviews: unknown[] };
  expect(file.reviews).toHaveLength(16);

  await page.getByRole('button', { name: '계정 지우기' }).click();
  const dialog = page.getByRole('dialog', { name: '계정을 지울까요?' });
  await dialog.getByLabel('비밀번호', { exact: true }).fill('not the password');
  await dialog.getByRole('button', { name: '모두 지우기' }).click();
  await expect(dialog.getByText(/비밀번호가 맞지 않/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('비밀번호', { exact: true }).fill(person.password);
  await dialog.getByRole('button', { name: '모두 지우기' }).click();
  await expect(page).toHaveURL('/');
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page.getByRole('button', { name: '이 기기의 기록 지우기' })).toBeVisible();
  expect(await ask(page, '{ me { id } }')).toEqual({ me: null });
});

test('a guest sees the same figures of this browser, and clears it', async ({ page }) => {
  await openStudy(page);
  await gradeByKeyboard(page, ['3', '4']);
  await page.goto('/progress');
  await expect(page.getByRole('figure', { name: '지난 1년' })).toContainText('모두 2번 복습했어요');
  await page.goto('/settings');
  await page.getByRole('button', { name: '이 기기의 기록 지우기' }).click();
  const dialog = page.getByRole('dialog', { name: '이 기기의 기록을 지울까요?' });
  await expect(dialog).toContainText('복습 기록 2개');
  await dialog.getByRole('button', { name: '이 기기의 기록 지우기' }).click();
  await expect(page).toHaveURL('/');
  await page.getByRole('link', { name: '기록' }).click();
  await expect(page.getByRole('heading', { name: '아직 복습 기록이 없어요' })).toBeVisible();
});
