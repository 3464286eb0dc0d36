import { expect, test, type Page } from './support/test.js';
import { expectAccessible } from './support/accessibility.js';
import { ask, gradeByKeyboard, openStudy, signUp } from './support/study.js';
import { worldClock } from './support/world-clock.js';

const DAY = 86_400_000;
/** Nine in the morning in Seoul. */
const START = Date.UTC(2026, 10, 23);

const parts = (page: Page) => ({
  forecast: page.getByTestId('forecast'),
  date: page.getByLabel('면접 날짜'),
  minutes: page.getByLabel('하루 학습 시간 (분)', { exact: true }),
  save: page.getByRole('button', { name: /^(계획 세우기|바꾸기)$/ }),
});
async function percentOf(page: Page): Promise<number> {
  return Number(/(\d+)%/.exec((await parts(page).forecast.textContent()) ?? '')?.[1]);
}

test('a guest sets the day of an interview, and the plan follows what a week brings', async ({ page }) => {
  const setClock = await worldClock(page, START);
  await page.goto('/');
  await expect(page.getByTestId('due')).toHaveText('10');
  await page.getByRole('link', { name: /면접 날짜가 잡혔나요/ }).click();
  const plan = parts(page);
  await plan.date.fill('2026-11-22');
  await plan.save.click();
  await expect(page.getByText('오늘부터 2년 안의 날짜를 골라 주세요.')).toBeVisible();
  await plan.date.fill('2026-12-07');
  await plan.save.click();
  await expect(page.getByRole('heading', { name: '면접일까지 D-14' })).toBeVisible();
  await expect(plan.forecast).toHaveText(/이대로면 면접일 기억률 \d+%/);
  await page.getByText('날짜별로 보기').click();
  await expect(page.getByRole('row')).toHaveCount(15);
  await expectAccessible(page);

  await page.getByRole('link', { name: '오늘', exact: true }).click();
  const before = await percentOf(page);
  // Twenty minutes are for twenty-four cards at fifty seconds.
  await expect(page.getByTestId('due')).toHaveText('24');
  await expectAccessible(page);
  await openStudy(page);
  await gradeByKeyboard(page, ['4', '4', '4', '4', '4', '4']);

  await setClock(START + 7 * DAY);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '면접일까지 D-7' })).toBeVisible();
  await expect.poll(() => percentOf(page)).toBeLessThan(before);
  await setClock(START + 13 * DAY);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '면접일까지 D-1' })).toBeVisible();
  await page.getByRole('link', { name: '계획 보기' }).click();
  await expect(page.getByText(/남은 날에 견주어 카드가 많아요|하루 20분으로는 모자라요/)).toBeVisible();

  await setClock(START + 16 * DAY);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: '면접 보느라 고생하셨어요' })).toBeVisible();
  // Ten new cards and those of the week's that have come due: the usual rules.
  await expect(page.getByTestId('due')).toHaveText(/^1[1-9]$/);
});

test('the plan comes along into an account, says how many minutes it takes, and is removed', async ({ page }) => {
  await page.goto('/plan');
  const plan = parts(page);
  const inTwoWeeks = await plan.date.inputValue();
  await plan.minutes.fill('5');
  await plan.save.click();
  await expect(page.getByText('하루 5분으로는 모자라요')).toBeVisible();
  await signUp(page);
  await expect(page.getByRole('heading', { name: '면접일까지 D-14' })).toBeVisible();
  expect(await ask(page, '{ interview { goal { date minutesADay } } }')).toEqual({
    interview: { goal: { date: inTwoWeeks, minutesADay: 5 } },
  });

  await page.getByRole('link', { name: '계획 보기' }).click();
  await page.getByRole('button', { name: /하루 \d+분으로 바꾸기/ }).click();
  await expect(page.getByText('하루 5분으로는 모자라요')).toBeHidden();
  await expect.poll(() => percentOf(page)).toBeGreaterThanOrEqual(85);
  await page.getByRole('button', { name: '면접일 지우기' }).click();
  await expect(plan.forecast).toBeHidden();
  await page.goto('/');
  await expect(page.getByText('면접 날짜가 잡혔나요?')).toBeVisible();
  await expect(page.getByTestId('due')).toHaveText('10');
});
