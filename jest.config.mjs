import { suitesWithoutProgram } from './scripts/needed-programs.mjs';

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

export default {
  // Booting a database takes seconds on a busy machine.
  testTimeout: 60_000,
  projects: [
    { ...base, displayName: 'core', testMatch: ['<rootDir>/core/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'backend', testMatch: ['<rootDir>/backend/src/**/*.spec.ts'] },
    { ...base, displayName: 'frontend', testMatch: ['<rootDir>/frontend/src/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'api', testMatch: ['<rootDir>/test/api/**/*.spec.ts'] },
    { ...base, displayName: 'conformance', testMatch: ['<rootDir>/test/conformance/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.spec.ts'] },
  ],
};
