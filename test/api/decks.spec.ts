import { questionUuid, type DeckSource } from '@kkori/core/question-format';
import { DeckImporter, deckUuid } from '../../backend/src/decks/index.js';
import { Database } from '../../backend/src/platform/index.js';
import { ContentImportService } from '../../backend/src/questions/index.js';
import { ShownLists } from '../../backend/src/editing/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { questionFile, testSubject } from '../support/question-file.js';

const deckSource = (id: string, questions: string[]): DeckSource => ({
  id,
  title: { ko: `${id} 덱`, en: `Deck ${id}` },
  description: { ko: '설명', en: 'Description' },
  questions,
});
const first = deckSource('first', ['two', 'one', 'missing']);
const second = deckSource('second', ['two']);

interface Deck {
  id: string;
  slug: string;
  title: string;
  questionCount: number;
  cardCount: number;
  enrolled: boolean;
  questions: { slug: string }[];
}
const fields = 'id slug title description questionCount cardCount enrolled questions { slug title }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.get(ContentImportService).importSubjects([testSubject]);
  await app.get(ContentImportService).importQuestions([questionFile('one'), questionFile('two')]);
  await app.get(DeckImporter).replaceSiteDecks([first, second]);
});
afterAll(() => app.close());

const decks = async (cookie?: string) =>
  (await app.graphql<{ decks: Deck[] }>(`{ decks { ${fields} } }`, {}, { cookie })).data.decks;
const enrol = (mutation: 'enrol' | 'leave', deckId: string, cookie?: string) =>
  app.graphql<Record<string, Partial<Deck> & { __typename: string; message?: string }>>(
    `mutation ($deckId: UUID!) { ${mutation}(deckId: $deckId) {
      __typename ... on Deck { slug enrolled } ... on DeckNotFound { message } } }`,
    { deckId },
    { cookie },
  );

describe('decks', () => {
  it('stand in the site’s order, their questions in theirs, those that are not published left out', async () => {
    const [one, two] = await decks();
    expect(one).toMatchObject({
      id: deckUuid('first'),
      slug: 'first',
      title: 'first 덱',
      questionCount: 2,
      cardCount: 6, // of each its own and two follow-ups; quiz items are not studied
      enrolled: false,
      questions: [{ slug: 'two' }, { slug: 'one' }],
    });
    expect(two).toMatchObject({ slug: 'second', questionCount: 1 });
  });

  it('are found by their address, in the viewer’s language', async () => {
    const query = 'query ($slug: String!) { deck(slug: $slug) { title } }';
    const headers = { 'accept-language': 'en' };
    expect((await app.graphql(query, { slug: 'first' }, { headers })).data).toEqual({ deck: { title: 'Deck first' } });
    expect((await app.graphql(query, { slug: 'none' })).data).toEqual({ deck: null });
  });

  it('are studied by whoever enrols, until they leave', async () => {
    const [me, other] = [await app.signUp(), await app.signUp()];
    for (let i = 0; i < 2; i++) {
      // Ids are the same in capitals.
      const { data } = await enrol('enrol', deckUuid('second').toUpperCase(), me.cookie);
      expect(data).toEqual({ enrol: { __typename: 'Deck', slug: 'second', enrolled: true } });
    }
    expect((await decks(me.cookie)).map(({ enrolled }) => enrolled)).toEqual([false, true]);
    expect((await decks(other.cookie)).map(({ enrolled }) => enrolled)).toEqual([false, false]);
    await enrol('leave', deckUuid('second'), other.cookie);
    expect((await decks(me.cookie)).map(({ enrolled }) => enrolled)).toEqual([false, true]);
    const { data } = await enrol('leave', deckUuid('second'), me.cookie);
    expect(data).toEqual({ leave: { __typename: 'Deck', slug: 'second', enrolled: false } });
  });

  it('that are not there cannot be enrolled in', async () => {
    const me = await app.signUp();
    for (const mutation of ['enrol', 'leave'] as const) {
      const { data } = await enrol(mutation, questionUuid('one'), me.cookie);
      expect(data[mutation]).toEqual({ __typename: 'DeckNotFound', message: expect.any(String) });
    }
  });

  it('are not enrolled in by guests', async () => {
    for (const mutation of ['enrol', 'leave'] as const) {
      const { errors } = await enrol(mutation, deckUuid('first'));
      expect(errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    }
  });
});

describe('decks from the content folder', () => {
  const replace = (sources: DeckSource[]) => app.get(DeckImporter).replaceSiteDecks(sources);
  afterEach(() => replace([first, second]));

  it('write nothing when they are as they were', async () => {
    const versions = () =>
      app.get(Database).query(`SELECT xmin::text, ctid::text FROM decks_deck
        UNION ALL SELECT xmin::text, ctid::text FROM decks_deck_question`);
    const before = await versions();
    expect(await replace([first, second])).toEqual({
      added: [],
      changed: [],
      archived: [],
      unchanged: ['first', 'second'],
    });
    expect(await versions()).toEqual(before);
  });

  it('change with their file', async () => {
    const changed = { ...first, title: { ko: '새 제목', en: 'New' }, questions: ['one', 'two'] };
    expect(await replace([second, changed])).toMatchObject({ changed: ['second', 'first'], added: [], archived: [] });
    expect(await decks()).toMatchObject([
      { slug: 'second' },
      { title: '새 제목', questions: [{ slug: 'one' }, { slug: 'two' }] },
    ]);
    await replace([second, { ...changed, questions: ['two'] }]);
    expect((await decks())[1]).toMatchObject({ questions: [{ slug: 'two' }] });
  });

  it('are archived with their file, and come back with their people', async () => {
    const me = await app.signUp();
    await enrol('enrol', deckUuid('first'), me.cookie);
    // No list was read that says anything of them.
    await app.get(ShownLists).showDecks();
    expect(await decks(me.cookie)).toMatchObject([{ slug: 'first', enrolled: true }, { slug: 'second' }]);
    expect(await replace([second])).toMatchObject({ archived: ['first'] });
    expect(await replace([second])).toMatchObject({ archived: [], unchanged: ['second'] });
    expect((await decks(me.cookie)).map(({ slug }) => slug)).toEqual(['second']);
    expect((await enrol('enrol', deckUuid('first'), me.cookie)).data['enrol']?.__typename).toBe('DeckNotFound');
    await replace([first, second]);
    expect(await decks(me.cookie)).toMatchObject([{ slug: 'first', enrolled: true }, { slug: 'second' }]);
  });
});
