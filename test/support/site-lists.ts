import type { ContentRoom } from './content-room.js';

type Conflict = { path: string; seen: string; appText: string; fileText: string | null };
type Revision = { number: number; origin: string; author: { name: string } | null };
const refusals = '... on ListMovedOn { message } ... on InvalidInput { fields { field message } }';

/** What admins ask of the subjects, the glossary and the site's decks. */
export class SiteLists {
  constructor(private readonly room: ContentRoom) {}

  saveTerms = (version: number, terms: Record<string, unknown>[]) =>
    this.room.ask<{ version: number }>(
      `mutation ($version: Int!, $terms: [GlossaryTermInput!]!) { saveGlossary(version: $version, terms: $terms) {
        __typename ... on Glossary { version author terms { term en not note } } ${refusals} } }`,
      { version, terms },
    );
  saveSubjects = (version: number, subjects: Record<string, unknown>[]) =>
    this.room.ask(
      `mutation ($version: Int!, $subjects: [SubjectInput!]!) { saveSubjects(version: $version, subjects: $subjects) {
        __typename ... on SubjectList { version subjects { id questionCount } } ${refusals} } }`,
      { version, subjects },
    );
  saveDeck = (version: number, changed: Record<string, unknown>) =>
    this.room.ask<{ version: number }>(
      `mutation ($version: Int!, $deck: SiteDeckInput!) { saveSiteDeck(version: $version, deck: $deck) {
        __typename ... on SiteDeck { version slug retired questions { slug title } } ${refusals} } }`,
      {
        version,
        deck: {
          slug: 'basics',
          titleKo: '기초',
          titleEn: 'Basics',
          descriptionKo: '처음',
          descriptionEn: 'First',
          ...changed,
        },
      },
    );
  retire = (slug: string, version: number, retired: boolean) =>
    this.room.ask(
      `mutation ($slug: String!, $version: Int!, $retired: Boolean!) {
        retireSiteDeck(slug: $slug, version: $version, retired: $retired) {
          __typename ... on SiteDeck { retired } ... on ListMovedOn { message } ... on DeckNotFound { message } } }`,
      { slug, version, retired },
    );
  listConflicts = () => this.room.ask<Conflict[]>('{ siteListConflicts { path seen appText fileText } }');
  decide = (path = '', seen = '', side: 'FILE' | 'APP') =>
    this.room.ask(
      `mutation ($path: String!, $seen: String!, $side: ListSide!) { decideSiteList(path: $path, seen: $seen, side: $side) {
        __typename ... on ListMovedOn { message } } }`,
      { path, seen, side },
    );
  decks = async () => (await this.room.ask<{ slug: string }[]>('{ decks { slug } }')).map(({ slug }) => slug);
  /** With what the first revision said. */
  history = (key: string) =>
    this.room.ask<{ version: number; text: string; revisions: Revision[] } | null>(
      `query ($key: ID!) { siteListHistory(key: $key) {
        version text(number: 1) revisions { number origin author { name } } } }`,
      { key },
    );
  restore = (key: string, version: number, number: number) =>
    this.room.ask(
      `mutation ($key: ID!, $version: Int!, $number: Int!) {
        restoreSiteList(key: $key, version: $version, number: $number) {
          __typename ... on SiteListRestored { version } ${refusals} } }`,
      { key, version, number },
    );
  /** With the addresses alone of what there is. */
  order = async (version: number, slugs: string[]) => {
    type Answer = { __typename: string; decks?: { slug: string }[] };
    const { decks, ...answer } = await this.room.ask<Answer>(
      `mutation ($version: Int!, $slugs: [String!]!) { orderSiteDecks(version: $version, slugs: $slugs) {
        __typename ... on SiteDeckList { version decks { slug } } ${refusals} } }`,
      { version, slugs },
    );
    return { ...answer, decks: decks?.map(({ slug }) => slug) };
  };
}
