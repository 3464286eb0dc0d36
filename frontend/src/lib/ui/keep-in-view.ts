const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Scrolls to what an address names and stays there while the page still takes its shape: fonts and late parts above it
 * change its place by whole screens, and the browser holds only what was in view before. Ends with the reader's first
 * own act, or with what is returned.
 */
export function keepInView(target: HTMLElement): () => void {
  const scroll = (): void => target.scrollIntoView();
  const sized = new ResizeObserver(scroll);
  const end = (): void => {
    sized.disconnect();
    for (const act of acts) removeEventListener(act, end, { capture: true });
  };
  for (const act of acts) addEventListener(act, end, { capture: true, passive: true });
  scroll();
  sized.observe(document.body);
  return end;
}
