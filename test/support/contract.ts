import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildASTSchema, concatAST, extendSchema, parse, type DocumentNode, type GraphQLSchema } from 'graphql';

const rooms = path.resolve(import.meta.dirname, '../../backend/src');

/** The contract as it is written: every room's SDL together. */
export async function contract(): Promise<GraphQLSchema> {
  const documents: DocumentNode[] = [];
  for (const room of (await readdir(rooms)).sort()) {
    const files = await readdir(path.join(rooms, room), { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('.graphql'))) {
      documents.push(parse(await readFile(path.join(rooms, room, file), 'utf8')));
    }
  }
  const whole = concatAST(documents);
  const isExtension = ({ kind }: { kind: string }) => kind.endsWith('Extension');
  const base = buildASTSchema(
    { ...whole, definitions: whole.definitions.filter((definition) => !isExtension(definition)) },
    { assumeValid: true },
  );
  return extendSchema(base, { ...whole, definitions: whole.definitions.filter(isExtension) });
}

/** Every operation there is, such as `Query.me`, sorted. */
export function operationsOf(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .flatMap((type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`))
    .sort();
}
