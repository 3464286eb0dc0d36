import { observe, resumer, type ClientResult } from './observation.js';
import type { ClientName } from './parameters.js';

const result = (name: ClientName, part: Partial<ClientResult> = {}): ClientResult => ({
  name,
  median: 10,
  bytesPerEvent: 50,
  missedAfterBreak: null,
  ...part,
});

it('finds who is told last and who needs most', () => {
  const results = [result('poll', { median: 500 }), result('long-poll', { bytesPerEvent: 900 }), result('ws')];
  expect(observe(results)).toEqual({ latest: 'poll', heaviest: 'long-poll' });
});

it('knows nothing while somebody has received nothing', () => {
  expect(observe([result('poll', { median: null, bytesPerEvent: null }), result('ws')])).toEqual({});
  expect(observe([])).toEqual({});
});

describe('after the line broke', () => {
  const missed = (name: ClientName, missedAfterBreak: number | null): ClientResult =>
    result(name, { missedAfterBreak });

  it('finds the one that went on where it was', () => {
    expect(resumer([missed('poll', 0), missed('stream', 3), missed('sse', 0), missed('ws', 4)])).toBe('sse');
  });

  it('waits until all are back', () => {
    expect(resumer([missed('sse', 0), missed('ws', null)])).toBeNull();
    expect(resumer([missed('poll', 0)])).toBeNull();
  });

  it('says when nothing, or everything, was missed', () => {
    expect(resumer([missed('sse', 0), missed('ws', 0)])).toBe('everybody');
    expect(resumer([missed('stream', 1), missed('ws', 2)])).toBe('nobody');
    expect(resumer([missed('stream', 0), missed('sse', 0), missed('ws', 2)])).toBe('several');
  });
});
