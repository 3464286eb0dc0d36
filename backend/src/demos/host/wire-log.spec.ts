import fc from 'fast-check';
import { WireLog } from './wire-log.js';

function logOf(count: number, capacity: number): WireLog {
  const log = new WireLog(() => 1.23456, capacity);
  for (let i = 0; i < count; i++) log.append({ kind: 'NOTE', reason: String(i + 1) });
  return log;
}

it('numbers events from 1 and stamps them with the elapsed time', () => {
  expect(logOf(2, 10).read(0, 10).events).toEqual([
    { seq: 1, at: 1.23, kind: 'NOTE', reason: '1' },
    { seq: 2, at: 1.23, kind: 'NOTE', reason: '2' },
  ]);
});

it('gives every reader exactly what it has not read, in order, and owns up to what it lost', () => {
  const steps = fc.array(fc.record({ append: fc.nat({ max: 30 }), read: fc.integer({ min: 1, max: 20 }) }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), steps, (capacity, script) => {
      const log = new WireLog(() => 0, capacity);
      let position = 0;
      for (const { append, read } of script) {
        for (let i = 0; i < append; i++) log.append({ kind: 'NOTE' });
        const slice = log.read(position, read);
        const seqs = slice.events.map(({ seq }) => seq);
        expect(seqs).toEqual(seqs.map((_, i) => position + slice.dropped + i + 1));
        expect(slice.lastSeq).toBe(position + slice.dropped + seqs.length);
        expect(slice.more).toBe(slice.lastSeq < log.lastSeq);
        expect(slice.dropped).toBe(Math.max(0, log.lastSeq - capacity - position));
        position = slice.lastSeq;
      }
    }),
  );
});

it('reads from a position beyond the end as from the end', () => {
  expect(logOf(3, 10).read(99, 10)).toEqual({ events: [], lastSeq: 3, dropped: 0, more: false });
});

it('keeps no more than its capacity', () => {
  const { events, dropped } = logOf(5_500, 5_000).read(0, 10_000);
  expect(events).toHaveLength(5_000);
  expect(events[0]?.seq).toBe(501);
  expect(dropped).toBe(500);
});

it('lets long events push out early ones, and keeps the newest whatever its length', () => {
  const log = new WireLog(() => 0, 100, 1_000);
  for (let i = 0; i < 50; i++) log.append({ kind: 'NOTE', reason: 'x'.repeat(100) });
  const { events, dropped } = log.read(0, 100);
  expect(events.length).toBeLessThan(10);
  expect(events.at(-1)?.seq).toBe(50);
  expect(dropped).toBe(50 - events.length);
  log.append({ kind: 'NOTE', reason: 'x'.repeat(5_000) });
  expect(log.read(50, 10).events.map(({ seq }) => seq)).toEqual([51]);
  expect(log.read(0, 10)).toMatchObject({ dropped: 50, lastSeq: 51 });
});
