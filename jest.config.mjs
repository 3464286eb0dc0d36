import { suitesWithoutProgram } from './scripts/needed-programs.mjs';
import { groupSpecs } from './scripts/spec-groups.mjs';

/** One configuration for every Jest suite: ESM, TypeScript through SWC with the decorators Nest and TypeORM need. */
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@kkori/core/([a-z-]+)$': '<rootDir>/core/$1/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['/dist/', '/build/', '/.svelte-kit/'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...suitesWithoutProgram().map(({ suite }) => `${suite}$`),
    // What the embedded database cannot do is tested where there is a server.
    ...(process.env.TEST_DATABASE_URL ? [] : ['\\.postgres\\.spec\\.ts$']),
  ],
  rootDir: import.meta.dirname,
};

const withDatabase = {
  ...base,
  globalSetup: '<rootDir>/test/support/database-image.mjs',
  globalTeardown: '<rootDir>/test/support/remove-database-image.mjs',
};

const group = (...of) => (process.env.TEST_SPECS_GROUPED ? groupSpecs(...of) : { files: [], specs: [] });
const inGroups = {
  api: group('api', ['test/api', 'backend/src/accounts', 'backend/src/study'], 7),
  faults: group('faults', ['test/faults'], 1),
};
const exactly = (file) => `^${file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
/** Of specs that may be in a group: the others. */
const ungrouped = {
  ...withDatabase,
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    ...Object.values(inGroups).flatMap(({ specs }) => specs.map(exactly)),
  ],
};

export default {
  // Booting a database takes seconds on a busy machine.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  projects: [
    { ...base, displayName: 'core', testMatch: ['<rootDir>/core/**/*.spec.ts'] },
    { ...ungrouped, displayName: 'backend', testMatch: ['<rootDir>/backend/src/**/*.spec.ts'] },
    { ...base, displayName: 'frontend', testMatch: ['<rootDir>/frontend/src/**/*.spec.ts'] },
    { ...ungrouped, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.spec.ts', ...inGroups.api.files] },
    { ...base, displayName: 'conformance', testMatch: ['<rootDir>/test/conformance/**/*.spec.ts'] },
    {
      ...ungrouped,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.spec.ts', ...inGroups.faults.files],
    },
  ],
};
