/**
 * Writes the types that follow from the contract (`backend/src/<room>/<room>.graphql`): the backend's resolver types and
 * the frontend's documents. `--check` writes nothing and fails when a committed file differs from what it would write.
 */
import { readFile, writeFile, mkdir, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import {
  buildASTSchema,
  concatAST,
  GraphQLError,
  Kind,
  parse,
  print,
  printSchema,
  separateOperations,
  Source,
  specifiedRules,
  stripIgnoredCharacters,
  validate,
} from 'graphql';
import * as prettier from 'prettier';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

/** Every file under `folder` whose name ends with `ending`, sorted, so that the output does not depend on the disk. */
async function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort();
}

async function parseFile(path) {
  return parse(new Source(await readFile(path, 'utf8'), relative(root, path)));
}

async function readSchema() {
  const files = await filesUnder(join(root, 'backend/src'), '.graphql');
  const schema = buildASTSchema(concatAST(await Promise.all(files.map(parseFile))));
  return { schema, schemaDocument: parse(printSchema(schema)) };
}

const header = '/* Generated from the .graphql files by `npm run generate`; not edited by hand. */\n';

const backendConfig = {
  contextType: '../platform/index.js#GraphqlContext',
  emitLegacyCommonJSImports: false,
  useTypeImports: true,
  enumsAsTypes: true,
  resolversNonOptionalTypename: { unionMember: true },
  strictScalars: true,
  scalars: {
    DateTime: { input: 'string', output: 'Date | string' },
    UUID: 'string',
    JSON: 'unknown',
    HTML: 'string',
  },
};

const frontendConfig = {
  useTypeImports: true,
  enumType: 'string-literal',
  strictScalars: true,
  scalars: { ID: 'string', DateTime: 'string', UUID: 'string', JSON: 'unknown', HTML: 'string' },
};

async function backendTypes({ schema, schemaDocument }) {
  const config = backendConfig;
  const content = await codegen({
    filename: 'graphql.ts',
    schema: schemaDocument,
    schemaAst: schema,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return [{ path: 'backend/src/generated/graphql.ts', content }];
}

const capitalised = (word) => word[0].toUpperCase() + word.slice(1);

/** The operations of one file of documents, each as the text that is sent, with the fragments that it uses. */
function documentsModule({ document }, texts) {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const typeNames = operations.map(({ name, operation }) => capitalised(name.value) + capitalised(operation));
  const types = typeNames.flatMap((name) => [name, `${name}Variables`]);
  const constants = operations.map(({ name }, index) => {
    const text = JSON.stringify(stripIgnoredCharacters(print(texts[name.value])));
    const type = `TypedDocumentString<${typeNames[index]}, ${typeNames[index]}Variables>`;
    return `export const ${capitalised(name.value)}Document = ${text} as ${type};\n`;
  });
  return `import type { TypedDocumentString } from '../typed-document.js';
import type { ${types.join(', ')} } from './graphql.js';

${constants.join('')}`;
}

/**
 * The types of everything, and a module for each file of documents, so that a screen loads the operations of its own
 * room and not those of all.
 */
async function frontendDocuments({ schema, schemaDocument }) {
  const files = await filesUnder(join(root, 'frontend/src'), '.graphql');
  const documents = await Promise.all(
    files.map(async (location) => ({ location, document: await parseFile(location) })),
  );
  const all = concatAST(documents.map(({ document }) => document));
  const unused = 'NoUnusedFragmentsRule';
  const problems = validate(
    schema,
    all,
    specifiedRules.filter((rule) => rule.name !== unused),
  );
  if (problems.length > 0) throw new AggregateError(problems, 'The documents do not fit the schema.');
  const types = await codegen({
    filename: 'graphql.ts',
    schema: schemaDocument,
    schemaAst: schema,
    documents,
    config: frontendConfig,
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const texts = separateOperations(all);
  const modules = documents
    .filter(({ document }) => document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION))
    .map((file) => ({ name: basename(file.location, '.graphql'), content: documentsModule(file, texts) }));
  const names = ['graphql', ...modules.map(({ name }) => name)];
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new Error(`Two modules would be ${twice}.ts: call one of the files of documents something else.`);
  const barrel = modules.map(({ name }) => `export * from './${name}.js';\n`).join('');
  return [{ name: 'graphql', content: `${types}\n${barrel}` }, ...modules].map(({ name, content }) => ({
    path: `frontend/src/lib/api/generated/${name}.ts`,
    content,
  }));
}

/** Writes, or with `--check` compares; answers whether the file was already as it should be. */
async function write(path, content) {
  const options = await prettier.resolveConfig(join(root, 'scripts/generate.mjs'));
  const wanted = await prettier.format(header + content, { ...options, parser: 'typescript', plugins: [] });
  const there = existsSync(path) ? await readFile(path, 'utf8') : undefined;
  if (there === wanted) return true;
  if (!check) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
  }
  console.log(`${check ? 'differs' : 'wrote'}: ${relative(root, path)}`);
  return false;
}

/** Removes, or with `--check` only finds, modules of files that are no longer there; answers whether there were none. */
async function sweep(paths) {
  const there = await Promise.all([...new Set(paths.map(dirname))].map((folder) => filesUnder(folder, '.ts')));
  const left = there.flat().filter((path) => !paths.includes(path));
  for (const path of left) {
    if (!check) await rm(path);
    console.log(`${check ? 'left over' : 'removed'}: ${relative(root, path)}`);
  }
  return left.length === 0;
}

function describe(problem) {
  if (problem instanceof AggregateError) return problem.errors.map(describe).join('\n');
  return problem instanceof GraphQLError ? problem.toString() : String(problem?.stack ?? problem);
}

try {
  const contract = await readSchema();
  // One side's mistake does not keep the other side from its types.
  const outcomes = await Promise.allSettled(
    [backendTypes, frontendDocuments].map(async (make) => {
      const files = (await make(contract)).map(({ path, content }) => ({ path: join(root, path), content }));
      const same = await Promise.all(files.map(({ path, content }) => write(path, content)));
      return [...same, await sweep(files.map(({ path }) => path))].every(Boolean);
    }),
  );
  for (const outcome of outcomes) if (outcome.status === 'rejected') console.error(describe(outcome.reason));
  if (outcomes.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  if (check && outcomes.some(({ value }) => value === false)) {
    console.error('Generated types differ from the contract: run `npm run generate`.');
    process.exitCode = 1;
  }
} catch (problem) {
  console.error(describe(problem));
  process.exitCode = 1;
}
