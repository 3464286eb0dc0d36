import { isComposing } from './composition.js';

type KeyPress = {
  key: string;
  code?: string;
  keyCode?: number;
  isComposing: boolean;
  defaultPrevented: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  target: EventTarget | null;
};

/** Hangul keyboards send jamo for letter keys while the Korean layout is on: the same key, another letter. */
const LATIN_OF_CODE = /^Key([A-Z])$/;

/**
 * The single key that was pressed as a shortcut, or null when it was meant for something else: while typing or composing
 * through an IME, with a modifier, or when somebody already handled it.
 */
export function shortcutKey(event: KeyPress): string | null {
  if (isComposing(event) || event.key === 'Process') return null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (isTyping(event.target)) return null;
  const letter = LATIN_OF_CODE.exec(event.code ?? '')?.[1];
  if (letter && !/^[a-z]$/i.test(event.key)) return letter.toLowerCase();
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  const element = target as { matches?: (selector: string) => boolean; isContentEditable?: boolean } | null;
  if (!element?.matches) return false;
  return (
    element.isContentEditable === true ||
    element.matches(
      'input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea, select, [role=textbox], [role=combobox]',
    )
  );
}

/** Whether the key would press what has the focus: then it is not ours. */
export function pressesFocused(event: KeyPress): boolean {
  if (event.key !== ' ' && event.key !== 'Enter') return false;
  const element = event.target as { closest?: (selector: string) => unknown } | null;
  return Boolean(
    element?.closest?.('a[href], button, summary, input, select, textarea, [role=button], [role=radio], [role=tab]'),
  );
}
