import { withoutChange } from './without-change.js';

const before = { theme: 'LIGHT', hour: 4 };

it('takes back what was changed, and nothing else', () => {
  expect(withoutChange({ theme: 'DARK', hour: 6 }, { theme: 'DARK' }, before)).toEqual({ theme: 'LIGHT', hour: 6 });
});

it('leaves what was chosen since', () => {
  expect(withoutChange({ theme: 'SYSTEM', hour: 4 }, { theme: 'DARK' }, before)).toEqual({ theme: 'SYSTEM', hour: 4 });
});
