export interface UsingQuestion {
  slug: string;
  title: string;
}

/** Which questions embed each demo, by the demo's name; a question that embeds one twice counts once. */
export function groupByDemo(
  questions: readonly (UsingQuestion & { demos: readonly { demo: string }[] })[],
): Readonly<Record<string, readonly UsingQuestion[]>> {
  const pairs = questions.flatMap(({ slug, title, demos }) =>
    [...new Set(demos.map(({ demo }) => demo))].map((demo) => ({ demo, question: { slug, title } })),
  );
  const names = new Set(pairs.map(({ demo }) => demo));
  return Object.fromEntries(
    [...names].map((name) => [name, pairs.filter(({ demo }) => demo === name).map(({ question }) => question)]),
  );
}
