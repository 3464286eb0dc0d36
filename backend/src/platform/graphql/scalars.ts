import { GraphQLError, GraphQLScalarType } from 'graphql';

/** Only ever leaves the server: nothing a client sends counts as sanitised. */
export const HTMLScalar = new GraphQLScalarType<string, string>({
  name: 'HTML',
  serialize: String,
  parseValue: () => {
    throw new TypeError('HTML is never an input');
  },
});

/**
 * Hands on lower-case ids alone, as PostgreSQL writes them: in braces, or in capitals, one would be the same to the database
 * and another to everything that compares text.
 */
export const UUIDScalar = new GraphQLScalarType<string, string>({
  name: 'UUID',
  serialize: String,
  parseValue: (value) => {
    if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value))
      return value.toLowerCase();
    throw new GraphQLError('UUID이(가) 아닙니다. (Not a UUID.)', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
