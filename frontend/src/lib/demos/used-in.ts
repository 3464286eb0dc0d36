export interface UsingQuestion {
  /** The card that asks it. */
  cardId: string;
  slug: string;
  title: string;
}

/** Which questions embed each demo, by the demo's name. */
export function groupByDemo(
  questions: readonly (UsingQuestion & { demoNames: readonly string[] })[],
): Readonly<Record<string, readonly UsingQuestion[]>> {
  const names = new Set(questions.flatMap(({ demoNames }) => demoNames));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      questions
        .filter(({ demoNames }) => demoNames.includes(name))
        .map(({ cardId, slug, title }) => ({ cardId, slug, title })),
    ]),
  );
}
