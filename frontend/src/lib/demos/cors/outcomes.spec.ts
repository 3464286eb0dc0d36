import { askedFor, asksForHeader, outcomesOf, rightAnswers } from './outcomes.js';
import { presetComposition } from '@kkori/core/cors';

const request = {
  server: 'api',
  kind: 'request' as const,
  method: 'GET',
  headers: [],
  authorization: false,
  cookie: false,
  body: '',
  answer: { status: 200, headers: [] },
};
const blocked = { outcome: { answered: false as const, error: 'TypeError' }, exchanges: [request] };

it('tells what happened, question by question', () => {
  expect(outcomesOf(blocked)).toEqual({ preflight: 'no', arrives: 'yes', reads: 'no', header: 'no' });
  const read = { answered: true as const, type: 'cors', status: 200, headers: ['x-total-count'], body: '{}' };
  const preflight = { ...request, kind: 'preflight' as const };
  expect(outcomesOf({ outcome: read, exchanges: [preflight, request] })).toEqual({
    preflight: 'yes',
    arrives: 'yes',
    reads: 'yes',
    header: 'yes',
  });
  const opaque = { ...read, type: 'opaque', headers: [] };
  expect(outcomesOf({ outcome: opaque, exchanges: [request] }).reads).toBe('no');
});

it('counts right answers among those asked', () => {
  const answers = { preflight: 'no', arrives: 'no', reads: 'no', header: 'no' };
  expect(rightAnswers({ ...blocked, answers }, askedFor(false))).toBe(2);
  expect(rightAnswers({ ...blocked, answers }, askedFor(true))).toBe(3);
  expect(rightAnswers({ ...blocked, answers: {} }, askedFor(true))).toBe(0);
});

it('asks for a header where there is one to ask for', () => {
  expect(asksForHeader('hidden-header', presetComposition('hidden-header'))).toBe(true);
  expect(asksForHeader('exposed-header', presetComposition('exposed-header'))).toBe(true);
  expect(asksForHeader('no-header', presetComposition('no-header'))).toBe(false);
});
