import fs from 'node:fs';
import path from 'node:path';
import { readHelp } from '../../../help.mjs';

const topics = { ko: readHelp('ko'), en: readHelp('en') };
const languages = ['ko', 'en'] as const;

/** The addresses of the screens, without the folders that only group them. */
const screens = fs
  .readdirSync(path.resolve(import.meta.dirname, '../../routes'), { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === '+page.svelte')
  .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, '').replace(/\/\.$/, '/'));

it('says the same in both languages, in the same order', () => {
  expect(topics.en.map(({ slug }) => slug)).toEqual(topics.ko.map(({ slug }) => slug));
  expect(new Set(topics.ko.map(({ slug }) => slug)).size).toBe(topics.ko.length);
  const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href).sort();
  const headings = (html: string) => [...html.matchAll(/<h3/g)].length;
  for (const [index, { slug, html }] of topics.ko.entries()) {
    const english = topics.en[index]?.html ?? '';
    expect([slug, headings(english), links(english)]).toEqual([slug, headings(html), links(html)]);
  }
});

it.each(languages)('links only to screens and pages that there are: %s', (language) => {
  for (const { slug, html } of topics[language]) {
    for (const [, href = ''] of html.matchAll(/href="(\/[^"]*)"/g)) {
      const [, topic] = /^\/help\/(.+)$/.exec(href) ?? [];
      const there = topic ? topics[language].some((other) => other.slug === topic) : screens.includes(href);
      expect([slug, href, there]).toEqual([slug, href, true]);
    }
  }
});
