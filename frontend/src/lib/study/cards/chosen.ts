/** What only a session of chosen cards needs, loaded with it. */
export { gradeWithoutMemory, startChosen } from '@kkori/core/scheduling';
export { readChoice } from './choice.js';
export { default as ChoiceNote } from './ChoiceNote.svelte';
export { default as ChosenEmpty } from './ChosenEmpty.svelte';
export { default as CramBar } from './CramBar.svelte';
export { default as CramDone } from './CramDone.svelte';
export { loadChosen } from './load-chosen.js';
