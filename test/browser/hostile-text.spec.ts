import { randomBytes } from 'node:crypto';
import { renderMarkdown } from '@kkori/core/markdown';
import { encodeInline } from '@kkori/core/markdown-tree';
import { newReviewId } from '@kkori/core/scheduling';
import { hostileMarkup, hostileText } from './support/hostile-text.js';
import { ask, newPerson, signUp } from './support/study.js';
import { expect, test, type Page } from './support/test.js';

/** Notes what runs and what is asked for; nothing leaves this machine. */
async function watch(page: Page): Promise<{ ran: string[]; asked: string[] }> {
  const seen = { ran: [] as string[], asked: [] as string[] };
  page.on('dialog', (dialog) => {
    seen.ran.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route(
    (url) => url.hostname !== 'localhost',
    (route) => {
      seen.asked.push(route.request().url());
      return route.abort();
    },
  );
  return seen;
}

/** Does what people do to a page, all of it at once; gives what could run or fetch later. */
function provoke(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const events = [
      'mouseover',
      'pointerenter',
      'focusin',
      'focus',
      'toggle',
      'animationstart',
      'begin',
      'error',
      'load',
    ];
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of events) element.dispatchEvent(new Event(name));
      const tag = element.localName;
      const isOurs = element.closest('head') !== null || (tag === 'script' && element.hasAttribute('data-sveltekit'));
      if (
        /^(?:script|iframe|object|embed|base|meta|link|frame|frameset|foreignobject|animate|set|use)$/i.test(tag) &&
        !isOurs
      )
        if (element.outerHTML.includes('alert') || element.outerHTML.includes('evil')) found.push(element.outerHTML);
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|action|formaction|xlink:href|data|srcset|poster|background)$/.test(name);
        if (/^on/.test(name) || (isAddress && /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value)))
          found.push(`${tag} ${name}=${value}`);
      }
    }
    return found;
  });
}

test('no hostile Markdown runs or fetches, even where no policy would stop it', async ({ page }) => {
  const contexts: ((text: string) => string)[] = [
    (text) => text,
    (text) => `- ${text}\n  1. ${text}`,
    (text) => `> ${text}`,
    (text) => `| ${text} | a |\n|---|---|\n| ${text} | b |`,
    (text) => `**${text}** *${text}* ~~${text}~~`,
    (text) => `[${text}](/q/a "${text}")`,
    (text) => `[a](${text})`,
    (text) => `![${text}](images/a.png "${text}")`,
    (text) => `### ${text}\n\n\`${text}\``,
    (text) => `\`\`\`${text}\n${text}\n\`\`\``,
    (text) => `\`\`\`mermaid\nflowchart LR\n  A["${text}"] --> B\n\`\`\``,
    (text) => `[^1]\n\n[^1]: ${text}`,
  ];
  const resolveImage = () => '/mark.svg';
  const html = hostileText.flatMap((text, place) =>
    contexts.map(
      (context) => renderMarkdown(context(text), { resolveImage, blanks: true, idPrefix: `t${place}` }).html,
    ),
  );
  const seen = await watch(page);
  // A page of ours by its address alone: no policy, no script but what the text brings.
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }));
  await page.goto('/bare');
  await page.evaluate((parts) => {
    for (const part of parts) document.body.appendChild(document.createElement('div')).innerHTML = part;
  }, html);
  expect(await provoke(page)).toEqual([]);
  // As the page itself, scripts that were written into it would run.
  await page.setContent(`<!doctype html><body>${html.join('\n')}`);
  expect(await provoke(page)).toEqual([]);
  await page.waitForLoadState('networkidle');
  expect(seen).toEqual({ ran: [], asked: [] });
});

test('no hostile text of people runs or fetches on any screen that shows it', async ({ page, baseURL }) => {
  const seen = await watch(page);
  await signUp(page, { ...newPerson(), name: '<img src=x onerror=alert(1)>' });
  const newId = () => newReviewId(Date.now(), randomBytes(16));
  const save = (type: string, name: string, input: Record<string, unknown>) =>
    ask<Record<string, { __typename: string }>>(
      page,
      `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`,
      { input },
    );
  const [deckId, questionId] = [newId(), newId()];
  const short = hostileMarkup.filter((text) => text.length <= 60 && !text.includes('\u0000') && !text.includes('\n'));
  const several = Array.from({ length: 12 }, (_, place) => short.filter((_, at) => at % 12 === place));
  for (const [place, texts] of several.entries()) {
    const input = {
      id: place === 0 ? deckId : newId(),
      title: texts[0],
      description: texts.slice(1).join(' ').slice(0, 300),
    };
    expect(await save('DeckInput', 'saveDeck', input)).toEqual({ saveDeck: { __typename: 'Deck' } });
  }
  const followUps = short.slice(0, 28).map((text) => `### ${encodeInline(text)}\n\n\`\`\`html\n${text}\n\`\`\``);
  const markdown = `# ${encodeInline('<img src=x onerror=alert(1)>')}\n\n## 30초 답변\n\n${short.map((text) => `\`\` ${text} \`\``).join('\n\n')}\n\n## 꼬리 질문\n\n${followUps.join('\n\n')}\n`;
  expect(await save('QuestionInput', 'saveQuestion', { id: questionId, deckId, markdown })).toEqual({
    saveQuestion: { __typename: 'OwnQuestion' },
  });
  const query = encodeURIComponent('"><img src=x onerror=alert(1)>');
  const screens: [address: string, shown: boolean][] = [
    ['/decks', true],
    [`/decks/${deckId}`, true],
    [`/q/${questionId}`, true],
    [`/study?deck=${deckId}`, true],
    ['/my-questions', true],
    [`/explore?q=${query}`, false],
    [`/cards?q=${query}`, false],
    [`/write?id=${questionId}`, true],
    ['/settings', false],
  ];
  for (const [address, shown] of screens) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    if (address.startsWith('/write')) await page.getByRole('radio', { name: '미리보기' }).click();
    if (shown) await expect(page.getByText('alert(1)').filter({ visible: true }).first()).toBeVisible();
    expect({ address, found: await provoke(page) }).toEqual({ address, found: [] });
  }
  // Text that is refused is previewed with what is wrong with it.
  for (const text of [hostileText.slice(0, 90).join('\n\n'), hostileText.slice(90).join('\n\n')]) {
    const preview = `query ($markdown: String!) { previewQuestion(markdown: $markdown) {
      ... on QuestionPreview { question { answerHtml } problems { message } } } }`;
    const answer = await ask<{ previewQuestion: { problems: unknown[] } }>(page, preview, {
      markdown: `# a\n\n## 30초 답변\n\n${text}`,
    });
    expect(answer.previewQuestion.problems.length).toBeGreaterThan(0);
  }
  // A drawing opened on its own.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><image href="https://evil.example/a.png"/><rect width="9" height="9"/></svg>`;
  const { address } = await page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await fetch('/media', { method: 'POST', headers, body });
    return (await response.json()) as { address: string };
  }, svg);
  await page.goto(`${baseURL}${address}`);
  expect(await page.locator('rect').count()).toBe(1);
  expect(seen).toEqual({ ran: [], asked: [] });
});
