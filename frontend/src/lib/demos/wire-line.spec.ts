import { freshEvents, keepNewest, type WireEvent } from './wire-event.js';
import { formatMs, inGroups, lineText, wireLine } from './wire-line.js';

const event = (values: Partial<WireEvent> & Pick<WireEvent, 'kind'>): WireEvent =>
  ({ seq: 1, at: 412.34, ...values }) as WireEvent;

describe('the wire log in text', () => {
  it('reads like the wire', () => {
    const request = event({ kind: 'REQUEST', from: '127.20.5.1', to: 'b', line: 'GET / HTTP/1.1' });
    expect(lineText(wireLine(request))).toBe('0.412 →b        GET /  127.20.5.1');
    const response = event({
      kind: 'RESPONSE',
      at: 1655,
      from: 'c',
      to: 'balancer',
      status: 200,
      ms: 243.2,
      bytes: 58,
    });
    expect(lineText(wireLine(response))).toBe('1.655 ←c        200  243 ms  58 B');
  });

  it('marks slow and failed answers', () => {
    const tones = (values: Partial<WireEvent>) =>
      wireLine(event({ kind: 'RESPONSE', from: 'c', ...values }))
        .segments.filter((segment) => segment.tone === 'bad')
        .map((segment) => segment.text.trim());
    expect(tones({ status: 200, ms: 20 })).toEqual([]);
    expect(tones({ status: 200, ms: 243 })).toEqual(['243 ms']);
    expect(tones({ status: 502, ms: 2 })).toEqual(['502']);
    expect(tones({ status: null })).toEqual(['ERR']);
  });

  it('lets a demo word its own events', () => {
    const pick = event({ kind: 'PICK', to: 'b', reason: 'its turn' });
    expect(lineText(wireLine(pick))).toBe('0.412 pick its turn → b');
    expect(lineText(wireLine(pick, () => [{ text: 'b!', tone: 'strong' }]))).toBe('0.412 b!');
    expect(lineText(wireLine(pick, () => undefined))).toBe('0.412 pick its turn → b');
  });

  it('narrows to groups of kinds', () => {
    const events = [event({ kind: 'PICK' }), event({ kind: 'REQUEST' }), event({ kind: 'NOTE' })];
    expect(inGroups(events, [])).toHaveLength(3);
    expect(inGroups(events, ['decisions', 'remarks']).map((one) => one.kind)).toEqual(['PICK', 'NOTE']);
  });

  it('writes milliseconds for people', () => {
    expect([0.04, 9.96, 21.4, 1204].map(formatMs)).toEqual(['0.0 ms', '10.0 ms', '21 ms', '1,204 ms']);
  });
});

describe('the events kept', () => {
  const numbered = (...seqs: number[]) => seqs.map((seq) => event({ kind: 'NOTE', seq }));

  it('takes each event once', () => {
    expect(freshEvents(3, numbered(2, 3, 4)).map((one) => one.seq)).toEqual([4]);
    expect(freshEvents(0, numbered(1, 2))).toHaveLength(2);
  });

  it('keeps the newest', () => {
    expect(keepNewest(numbered(1, 2), numbered(3, 4), 3).map((one) => one.seq)).toEqual([2, 3, 4]);
    expect(keepNewest([], [], 3)).toEqual([]);
  });
});
