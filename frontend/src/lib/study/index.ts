export { provideStudy, Study, useStudy } from './study.svelte.js';
