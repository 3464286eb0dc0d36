/** The rules of the house about who may import whom; see docs/architecture.md. */
const line = [
  'platform',
  'accounts',
  'questions',
  'decks',
  'study',
  'editing',
  'quiz',
  'interviews',
  'groups',
  'interchange',
];

/** A room imports to its left, never to its right. Only who edits and who imports content looks into the demos. */
const leftwards = line.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-leftwards`,
  severity: 'error',
  from: { path: `^backend/src/${room}/` },
  to: {
    path: `^backend/src/(${[...line.slice(index + 1), ...(room === 'editing' ? [] : ['demos']), 'reminders'].join('|')})/`,
  },
}));

export default {
  forbidden: [
    ...leftwards,
    {
      name: 'demos-stand-beside-decks',
      severity: 'error',
      from: { path: '^backend/src/demos/' },
      to: { path: '^backend/src/(decks|study|quiz|interviews|groups|editing|interchange|reminders)/' },
    },
    {
      name: 'enter-a-room-by-its-door',
      comment: "Other rooms may import only what a room's index.ts exports.",
      severity: 'error',
      from: { path: '^backend/src/([^/]+)/' },
      to: {
        path: '^backend/src/[^/]+/',
        pathNot: ['^backend/src/$1/', '^backend/src/[^/]+/index\\.ts$', '^backend/src/generated/'],
      },
    },
    {
      name: 'the-house-enters-by-the-doors-too',
      severity: 'error',
      from: { path: '^(backend/src/[^/]+\\.ts|test/)' },
      to: { path: '^backend/src/[^/]+/', pathNot: ['^backend/src/[^/]+/index\\.ts$', '^backend/src/generated/'] },
    },
    {
      name: 'core-by-its-doors',
      severity: 'error',
      from: { pathNot: '^core/' },
      to: { path: '^core/[^/]+/', pathNot: '^core/(dist/)?[^/]+/index\\.(ts|js|d\\.ts)$' },
    },
    {
      name: 'core-is-framework-free',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^backend/', '^frontend/', 'node_modules/(@nestjs|typeorm|svelte|@sveltejs|pg)/'] },
    },
    {
      name: 'core-knows-no-node',
      severity: 'error',
      from: { path: '^core/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'questions-are-drawn-in-threads',
      comment:
        'Rendering takes long, and everybody waits for the main thread; content is checked by a program of its own.',
      severity: 'error',
      from: {
        path: '^backend/src/',
        pathNot: '^backend/src/(questions/rendering-worker\\.mjs|interchange/check-content\\.ts)$',
      },
      to: { path: '^core/(dist/)?markdown/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'frontend-never-imports-the-backend',
      severity: 'error',
      from: { path: '^frontend/' },
      to: { path: '^backend/' },
    },
    {
      name: 'backend-never-imports-the-frontend',
      severity: 'error',
      from: { path: '^backend/' },
      to: { path: '^frontend/' },
    },
    {
      name: 'ui-has-no-domain-word',
      severity: 'error',
      from: { path: '^frontend/src/lib/(ui|api)/' },
      to: { path: '^frontend/src/(routes|lib)/', pathNot: '^frontend/src/lib/(ui|api|paraglide)/' },
    },
    {
      name: 'lib-never-imports-routes',
      severity: 'error',
      from: { path: '^frontend/src/lib/' },
      to: { path: '^frontend/src/routes/' },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|test/programs|\\.svelte-kit|lib/paraglide)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.imports.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
