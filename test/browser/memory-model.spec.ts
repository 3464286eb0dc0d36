import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import { expectAccessible } from './support/accessibility.js';
import { ask, signUp } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

const DAY = 86_400_000;

/** Ten reviews of each of sixty cards, a day and a half apart, of somebody who forgets every third whatever the time. */
async function studyForLong(page: Page): Promise<void> {
  const { decks } = await ask<{ decks: { id: string }[] }>(page, '{ decks { id } }');
  const deckIds = decks.map(({ id }) => id);
  const { guestCards } = await ask<{ guestCards: { cards: { id: string }[] } }>(
    page,
    'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id } } }',
    { deckIds },
  );
  const now = Date.now();
  const reviews = guestCards.cards.slice(0, 60).flatMap(({ id: cardId }, card) =>
    Array.from({ length: 10 }, (_, nth) => {
      const reviewedAt = now - (20 - nth * 1.5) * DAY - card * 1000;
      return {
        id: newReviewId(reviewedAt, randomBytes(16)),
        cardId,
        rating: nth > 0 && (card * 7 + nth * 5) % 3 === 0 ? 'AGAIN' : 'GOOD',
        reviewedAt: new Date(reviewedAt).toISOString(),
        durationMs: 4000,
        desiredRetention: 0.9,
      };
    }),
  );
  await ask(page, 'mutation ($reviews: [ReviewInput!]!) { recordReviews(reviews: $reviews) { __typename } }', {
    reviews,
  });
}

test('a person sees how well recall was predicted, trains a model, uses it and goes back', async ({ page }) => {
  await signUp(page);
  await page.goto('/settings');
  await page.getByRole('link', { name: /내 기억 모형 보기/ }).click();
  await expect(page.getByText('하룻밤 넘게 지나 다시 만난 카드가 아직 없어요.', { exact: false })).toBeVisible();
  await studyForLong(page);
  await page.reload();
  const year = page.getByRole('figure', { name: '목표 기억률별 하루 학습량' });
  await expect(year).toContainText(/목표 90%: 하루 평균 \d/);
  await page.getByLabel('목표 기억률', { exact: true }).fill('95');
  await expect(year).toContainText(/목표 95%: 하루 평균 \d/);
  await expect(page.getByRole('figure', { name: '예상과 실제' })).toBeVisible();
  await page.getByRole('figure', { name: '예상과 실제' }).getByText('표로 보기').click();
  await expect(page.getByRole('columnheader', { name: '실제로 떠올린 비율' })).toBeVisible();
  await page.getByRole('button', { name: '학습하기' }).click();
  await expect(page.getByRole('row', { name: /내 기록으로 학습한 모형/ })).toBeVisible();
  await page.getByRole('button', { name: '이 모형 쓰기' }).click();
  await expect(page.getByText('내 기록으로 학습한 모형을 쓰고 있어요.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '기본값으로 되돌리기' }).click();
  await expect(page.getByText('FSRS 기본값을 쓰고 있어요.')).toBeVisible();
});
