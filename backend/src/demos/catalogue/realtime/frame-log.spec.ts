import type { NewWireEvent } from '../../host/wire-log.js';
import { FrameLog } from './frame-log.js';

let logged: NewWireEvent[];
let time: number;
let frames: FrameLog;

beforeEach(() => {
  logged = [];
  time = 0;
  frames = new FrameLog(
    'chat',
    (event) => logged.push(event),
    () => time,
  );
});
afterEach(() => frames.close());

function pass(count: number): void {
  for (let index = 0; index < count; index++) frames.add(10, () => ({ kind: 'FRAME', bytes: 10 }));
}

it('logs every frame at a pace that can be followed', () => {
  for (let second = 0; second < 30; second++, time += 1_000) pass(50);
  frames.summarise();
  expect(logged).toHaveLength(30 * 50);
});

it('tells the number and the bytes of those beyond it', () => {
  pass(5_000);
  expect(logged).toHaveLength(100);
  frames.summarise();
  frames.summarise();
  expect(logged.slice(100)).toEqual([
    { kind: 'NOTE', from: 'chat', reason: '4900 more frames, not shown', bytes: 49_000 },
  ]);
  time += 1_000;
  pass(50);
  expect(logged).toHaveLength(151);
});

it('tells it by itself after a while', async () => {
  const told = new Promise<NewWireEvent>((resolve) => {
    frames = new FrameLog(
      'ws',
      (event) => event.kind === 'NOTE' && resolve(event),
      () => time,
    );
  });
  pass(101);
  expect(await told).toMatchObject({ reason: '1 more frames, not shown' });
});
