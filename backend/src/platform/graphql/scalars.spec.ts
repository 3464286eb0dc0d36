import { parseValue } from 'graphql';
import { UUIDScalar } from './scalars.js';

describe('the scalar UUID', () => {
  it('hands on every id in the letters of the database', () => {
    expect(UUIDScalar.parseValue('0197B1C0-0000-7000-8000-00000000000A')).toBe('0197b1c0-0000-7000-8000-00000000000a');
    expect(UUIDScalar.parseLiteral(parseValue('"0197B1C0-0000-7000-8000-00000000000A"'))).toMatch(/^0197b1c0/);
  });

  it.each(['', 'x', '{0197b1c0-0000-7000-8000-00000000000a', '{0197b1c0-0000-7000-8000-00000000000a}', 7, null])(
    'refuses %p, which the database would refuse or write otherwise',
    (value) => {
      expect(() => UUIDScalar.parseValue(value)).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error,
      );
    },
  );
});
