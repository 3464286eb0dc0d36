import { makeServerFolder, type ServerFolder } from '../support/data-folder.js';
import { ServerProcess } from '../support/process.js';
import { StudyingClient } from './studying-client.js';

/** `npm run test:kills` sets these to 30 and 50. */
const kills = Number(process.env['KILLS'] ?? 2);
const clients = Number(process.env['KILL_CLIENTS'] ?? 10);
/** Reviews that every round brings before the server is killed. */
const reviewsARound = 3 * clients;

describe('a server killed under people who study', () => {
  let folder: ServerFolder;
  beforeEach(async () => {
    folder = await makeServerFolder();
  });
  afterEach(() => folder.remove());

  it(
    `${kills} times loses no acknowledged review of ${clients} devices and counts none twice`,
    async () => {
      const start = () => ServerProcess.start({ DATA_DIR: folder.DATA_DIR, CONTENT_DIR: folder.CONTENT_DIR });
      let server = await start();
      const cards = await someCards(server);
      const people: StudyingClient[] = [];
      for (let index = 0; index < clients; index += 1) people.push(await StudyingClient.signUp(server, cards));
      const acknowledged = () => people.reduce((sum, person) => sum + person.acknowledged.size, 0);

      for (let kill = 0; kill < kills; kill += 1) {
        const wanted = acknowledged() + reviewsARound;
        const studying = Promise.all(people.map((person) => person.studyUntilGone(server)));
        let over = false;
        void studying.then(() => (over = true));
        while (acknowledged() < wanted && !over) await new Promise((resolve) => setImmediate(resolve));
        expect(acknowledged()).toBeGreaterThanOrEqual(wanted);
        await server.stop('SIGKILL');
        await studying;
        server = await start();
      }

      const found = { missing: [] as string[], wrong: [] as string[] };
      for (const person of people) {
        await person.flush(server);
        const { missing, wrong } = await person.compare(server);
        found.missing.push(...missing);
        found.wrong.push(...wrong);
      }
      expect(found).toEqual({ missing: [], wrong: [] });
      await server.stop();
    },
    60_000 + kills * 20_000,
  );
});

async function someCards(server: ServerProcess): Promise<string[]> {
  const { data } = await server.graphql<{ decks: { id: string }[] }>('{ decks { id } }');
  const all = await server.graphql<{ guestCards: { cards: { id: string }[] } }>(
    'query ($deckIds: [UUID!]!) { guestCards(deckIds: $deckIds) { cards { id } } }',
    { deckIds: data.decks.map(({ id }) => id) },
  );
  return all.data.guestCards.cards.slice(0, 5).map(({ id }) => id);
}
