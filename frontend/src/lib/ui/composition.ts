/**
 * Whether a key belongs to a composition of the input method. Chrome and Firefox say so in `isComposing`; Safari ends the
 * composition first and marks the key with the code 229.
 */
export function isComposing(event: { isComposing: boolean; keyCode?: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** For a form, as an attachment: Enter that ends a composition of the input method picks a word, it does not submit. */
export function submitsOnlyComposed(form: HTMLFormElement): () => void {
  const guard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
  };
  form.addEventListener('keydown', guard);
  return () => form.removeEventListener('keydown', guard);
}
