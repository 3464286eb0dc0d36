import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './frontend/svelte.config.js';

const typed = { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' };

export default ts.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.svelte-kit/',
      '**/generated/',
      'frontend/src/lib/paraglide/',
      '.data/',
      '.cache/',
      'test-results/',
      'test/programs/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
      'no-console': ['error', { allow: ['error'] }],
      'no-undef': 'off',
    },
  },
  {
    files: ['core/**/*.ts'],
    languageOptions: { parserOptions: { project: './core/tsconfig.spec.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...typed,
      // Time and chance are arguments of the rules, never read by them.
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core reads no clock: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'core has no chance of its own: take the seed as an argument.' },
        { object: 'performance', property: 'now', message: 'core reads no clock: take the time as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'core reads no clock.' },
      ],
    },
  },
  {
    files: ['core/**/*.spec.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['backend/src/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './backend/tsconfig.spec.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: typed,
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  {
    files: ['frontend/src/**/*.ts', 'frontend/src/**/*.svelte', 'frontend/src/**/*.svelte.ts'],
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        project: './frontend/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
    rules: {
      ...typed,
      // Addresses are plain here: the app is always served from the root.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['frontend/src/service-worker/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './frontend/src/service-worker/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
  },
  { files: ['scripts/**/*.mjs', '**/*.config.*'], rules: { 'no-console': 'off' } },
);
