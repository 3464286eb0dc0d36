import { SendingId } from './sending-id.js';

it('is one id for one content until it arrived', () => {
  let made = 0;
  const ids = new SendingId(() => `id ${++made}`);
  expect(ids.of({ words: 'a' })).toBe('id 1');
  expect(ids.of({ words: 'a' })).toBe('id 1');
  expect(ids.of({ words: 'b' })).toBe('id 2');
  ids.arrived();
  expect(ids.of({ words: 'b' })).toBe('id 3');
});
