import { ApiError } from '../api/api-error.js';
import { sendInHalves } from './sending.js';

/** A server that refuses whole batches with one of those facts in them. */
function server(bad: readonly number[], problem = new ApiError('refused', 'INVALID_INPUT', '')) {
  const taken: number[] = [];
  const refused: number[] = [];
  let requests = 0;
  const send = async (facts: readonly number[]) => {
    requests += 1;
    if (facts.some((fact) => bad.includes(fact))) throw problem;
    taken.push(...facts);
  };
  const deliver = (facts: readonly number[]) =>
    sendInHalves(facts, send, async (fact) => {
      refused.push(fact);
    });
  return { deliver, taken, refused, requests: () => requests };
}

const facts = Array.from({ length: 150 }, (_, fact) => fact);

describe('facts that are sent together', () => {
  it('take one request when nothing is wrong with them', async () => {
    const { deliver, taken, refused, requests } = server([]);
    await deliver(facts);
    expect([taken, refused, requests()]).toEqual([facts, [], 1]);
  });

  it.each(['INVALID_INPUT', 'BAD_USER_INPUT'])(
    'arrive in order but for those that spoil the batch (%s)',
    async (code) => {
      const { deliver, taken, refused, requests } = server([0, 71], new ApiError('refused', code, ''));
      await deliver(facts);
      expect(refused).toEqual([0, 71]);
      expect(taken).toEqual(facts.filter((fact) => fact !== 0 && fact !== 71));
      expect(requests()).toBeLessThan(40);
    },
  );

  it.each([
    new ApiError('offline', 'OFFLINE', ''),
    new ApiError('busy', 'RATE_LIMITED', ''),
    new ApiError('server', 'INTERNAL_SERVER_ERROR', ''),
    new ApiError('refused', 'NOT_THAT_PERSON', ''),
    new ApiError('refused', 'GRAPHQL_VALIDATION_FAILED', ''),
    new ApiError('signedOut', 'UNAUTHENTICATED', ''),
    new ApiError('server', 'UNSETTLED', ''),
  ])('are kept for another time when it is not for them that they were not taken: $code', async (problem) => {
    const { deliver, refused, requests } = server([3], problem);
    await expect(deliver(facts)).rejects.toBe(problem);
    expect([refused, requests()]).toEqual([[], 1]);
  });
});
