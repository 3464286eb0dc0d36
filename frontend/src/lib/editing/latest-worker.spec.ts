import { LatestWorker } from './latest-worker.js';

it('of what is asked while a worker is busy only the last is asked', () => {
  const port = {
    asked: [] as unknown[],
    postMessage: (message: unknown) => void port.asked.push(message),
    terminate: () => {},
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
  };
  const told: unknown[] = [];
  const latest = new LatestWorker<string, string>(port, {
    answered: (answer) => told.push(answer),
    failed: () => told.push('failed'),
  });
  for (const asked of ['a', 'b', 'c']) latest.ask(asked);
  expect(port.asked).toEqual(['a']);
  port.onmessage?.({ data: 'A' } as MessageEvent);
  expect(port.asked).toEqual(['a', 'c']);
  port.onerror?.({} as ErrorEvent);
  latest.ask('d');
  expect(port.asked).toEqual(['a', 'c', 'd']);
  expect(told).toEqual(['A', 'failed']);
});
