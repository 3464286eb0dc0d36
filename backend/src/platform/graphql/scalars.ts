import { GraphQLScalarType } from 'graphql';

/** Only ever leaves the server: nothing a client sends counts as sanitised. */
export const HTMLScalar = new GraphQLScalarType<string, string>({
  name: 'HTML',
  serialize: String,
  parseValue: () => {
    throw new TypeError('HTML is never an input');
  },
});
