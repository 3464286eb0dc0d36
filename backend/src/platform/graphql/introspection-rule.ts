import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/**
 * The contract may be read once an operation, as tools read it. The other limits leave introspection out, for it is
 * large; asked for under many aliases it would make an answer of megabytes out of a few hundred characters.
 */
export function introspectionOnce(context: ValidationContext): ASTVisitor {
  const asked = new Set<string>();
  const isRepeated = (name: string) => asked.has(name) || !asked.add(name);
  return {
    Field(node) {
      const { value: name } = node.name;
      const isInside = context.getParentType()?.name.startsWith('__') ?? false;
      const isEntry = name === '__schema' || name === '__type';
      if ((isInside && node.alias) || (isEntry && isRepeated(name))) {
        context.reportError(new GraphQLError('The contract may be read once an operation.', { nodes: [node] }));
      }
    },
  };
}
