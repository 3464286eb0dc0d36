import { LastingDatabase } from './lasting-database.js';

class Fake {
  closed = false;
  async read(): Promise<string> {
    if (this.closed) throw new DOMException('The database connection is closing.', 'InvalidStateError');
    return 'kept';
  }
}

function opened() {
  const made: { database: Fake; gone: () => void }[] = [];
  const lasting = new LastingDatabase<Fake>(async (gone) => {
    const database = new Fake();
    made.push({ database, gone });
    return database;
  });
  return { made, lasting, read: () => lasting.with((database) => database.read()) };
}

it('opens once, however often it is used', async () => {
  const { made, read } = opened();
  await Promise.all([read(), read()]);
  await read();
  expect(made).toHaveLength(1);
});

it('is opened anew when the browser closed it, told or not', async () => {
  const { made, read } = opened();
  await read();
  made[0]!.database.closed = true;
  expect(await read()).toBe('kept');
  made[1]!.database.closed = true;
  made[1]!.gone();
  expect(await read()).toBe('kept');
  // What is said of one that was given up long since is no reason to give up this one.
  made[0]!.gone();
  await read();
  expect(made).toHaveLength(3);
});

it('tries again after it could not be opened, and passes on what else goes wrong', async () => {
  let tries = 0;
  const lasting = new LastingDatabase<Fake>(async () => {
    tries += 1;
    if (tries === 1) throw new DOMException('No room.', 'QuotaExceededError');
    return new Fake();
  });
  await expect(lasting.with((database) => database.read())).rejects.toThrow('No room.');
  expect(await lasting.with((database) => database.read())).toBe('kept');
  await expect(lasting.with(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(tries).toBe(2);
});
