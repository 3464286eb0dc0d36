import { presetComposition, presetNames } from '@kkori/core/cors';
import { parametersFromAddress, readStart, startToAddress } from './parameters.js';

describe('what the CORS panel starts with', () => {
  it('is a preset and what differs from it', () => {
    expect(readStart({ preset: 'delete', answerStatus: 404, headers: ['range'] })).toEqual({
      preset: 'delete',
      composition: { ...presetComposition('delete'), answerStatus: 404, headers: ['range'] },
      quiz: false,
    });
  });

  it('takes nothing that does not fit', () => {
    const plain = { preset: 'no-header', composition: presetComposition('no-header'), quiz: false };
    for (const wrong of [null, 'x', { preset: 'x', method: 'TRACE', answerStatus: '404', maxAge: 600, quiz: 'yes' }]) {
      expect(readStart(wrong)).toEqual(plain);
    }
    expect(readStart({ headers: ['cookie', 7] }).composition.headers).toEqual([]);
  });

  it('survives its address', () => {
    const throughAddress = (start: ReturnType<typeof readStart>) =>
      readStart(parametersFromAddress(new URLSearchParams(startToAddress(start).toString())));
    for (const preset of presetNames) {
      const start = { preset, composition: presetComposition(preset), quiz: false };
      expect(throughAddress(start)).toEqual(start);
      expect(startToAddress(start).toString()).toBe(`preset=${preset}`);
    }
    const changed = readStart({
      preset: 'preflight-401',
      headers: ['authorization', 'range'],
      preflightStatus: 200,
      maxAge: '0',
    });
    expect(throughAddress(changed)).toEqual(changed);
    const without = { ...changed, composition: { ...changed.composition, headers: [] } };
    expect(throughAddress(without)).toEqual(without);
    expect(startToAddress({ ...changed, quiz: true }).toString()).toBe('quiz=1');
    expect(readStart(parametersFromAddress(new URLSearchParams('quiz=1'))).quiz).toBe(true);
  });
});
