import { Upstreams } from '../support/proxy.js';

describe('the list of app processes', () => {
  it('is not written when there is none: the container starts again instead', async () => {
    const upstreams = new Upstreams();
    upstreams.resolveTo([]);
    expect(await upstreams.run(3000)).toBe(1);
    upstreams.stop();
  });
});
