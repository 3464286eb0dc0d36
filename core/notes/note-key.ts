import { v5 } from 'uuid';

/** The namespace of everything imported from notes. It never changes: imports find what they brought before by it. */
export const NOTES_NAMESPACE = '0d9a1d52-6b3c-5c0e-8f7e-6e6f74657301';

/**
 * A stable id for a question of a note: the same file and title give the same one, however the rest has changed.
 * `file` is the path within what is imported; separators, case, spaces and the composition of Hangul do not matter.
 * `occurrence` counts the questions of one title in a file, from 1.
 */
export function noteKey(file: string, title: string, occurrence = 1): string {
  const path = fold(file.replace(/\\/g, '/').replace(/^(?:\.\/)+/, ''));
  return v5(`${path}\n${fold(title)}${occurrence > 1 ? `\n${occurrence}` : ''}`, NOTES_NAMESPACE);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
