import { TooBusy, Turns, type Turn } from './turns.js';

/** Work that goes on until it is told to end. */
class Desk {
  private readonly started: string[] = [];
  private readonly ends = new Map<string, () => void>();
  private readonly turns = new Turns(2);

  take(name: string, turn: Turn): Promise<string> {
    return this.turns.take(turn, async () => {
      this.started.push(name);
      await new Promise<void>((end) => this.ends.set(name, end));
      return name;
    });
  }

  end(name: string): void {
    this.ends.get(name)?.();
  }

  /** Who started, once whoever may has. */
  async everybody(): Promise<string[]> {
    await new Promise(setImmediate);
    return this.started;
  }

  sendLearnersAway(): void {
    this.turns.dismissLearners();
  }
}

const learner = (person: string): Turn => ({ lane: 'learners', person });
const editor: Turn = { lane: 'editors' };
const file: Turn = { lane: 'files' };

describe('turns', () => {
  it('leave a place to editors, whatever learners ask for, and go to them first', async () => {
    const desk = new Desk();
    const first = desk.take('learner 1', learner('a'));
    const others = [
      desk.take('learner 2', learner('b')),
      desk.take('file 1', file),
      desk.take('file 2', file),
      desk.take('editor', editor),
    ];
    expect(await desk.everybody()).toEqual(['learner 1', 'file 1']);
    desk.end('file 1');
    await others[1];
    expect(await desk.everybody()).toEqual(['learner 1', 'file 1', 'editor']);
    desk.end('learner 1');
    await first;
    expect(await desk.everybody()).toEqual(['learner 1', 'file 1', 'editor', 'learner 2']);
    for (const name of ['editor', 'learner 2']) desk.end(name);
    await Promise.all([others[0], others[3]]);
    desk.end('file 2');
    await others[2];
    expect(await desk.everybody()).toHaveLength(5);
  });

  it('are taken on while few of a person wait, and few learners', async () => {
    const desk = new Desk();
    const own = Array.from({ length: 4 }, (_, index) => desk.take(`${index}`, learner('a')));
    await expect(desk.take('too many', learner('a'))).rejects.toThrow(TooBusy);
    const others = Array.from({ length: 28 }, (_, index) => desk.take(`other ${index}`, learner(`b${index}`)));
    await expect(desk.take('too many', learner('c'))).rejects.toThrow(TooBusy);
    expect(await desk.everybody()).toEqual(['0']);
    desk.end('0');
    await own[0];
    const another = desk.take('another', learner('a'));
    expect(await desk.everybody()).toEqual(['0', '1']);
    // What nobody waits for longer goes, and what runs ends.
    const gone = Promise.allSettled([...own.slice(2), ...others, another]);
    desk.sendLearnersAway();
    const refused = { status: 'rejected', reason: expect.any(TooBusy) as TooBusy };
    expect(await gone).toEqual(Array.from({ length: 31 }, () => refused));
    desk.end('1');
    await expect(own[1]).resolves.toBe('1');
  });

  it('go to files as well, however much editors ask for, of each of whom so many wait', async () => {
    const desk = new Desk();
    const busy = Array.from({ length: 60 }, (_, index) => desk.take(`${index}`, { lane: 'editors', person: 'a' }));
    await expect(desk.take('too many', { lane: 'editors', person: 'a' })).rejects.toThrow(TooBusy);
    // Editors of one's own questions, too, and the site itself.
    const others = [desk.take('file', file), desk.take('mine', learner('a')), desk.take('site', editor)];
    let ended = 0;
    for (const name of ['file', 'mine']) {
      while (!(await desk.everybody()).includes(name)) desk.end(`${ended++}`);
      desk.end(name);
    }
    expect(ended).toBeLessThan(16);
    while (ended < 60) {
      await desk.everybody();
      desk.end(`${ended++}`);
    }
    await Promise.all([...busy, others[0], others[1]]);
    await desk.everybody();
    desk.end('site');
    await expect(others[2]).resolves.toBe('site');
  });

  it('are given back by what fails', async () => {
    const turns = new Turns(2);
    for (let round = 0; round < 5; round += 1) {
      await expect(turns.take(learner('a'), () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
    }
    await expect(turns.take(learner('a'), () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
