const BOXES = 'pre, .table-scroll, figure.diagram';

/** What is wider than the column can be scrolled from the keyboard too; fonts and unfolding change what is. */
export function reachable(node: HTMLElement): () => void {
  // Told of each that is new, after the page was laid out for the next frame anyway.
  const sized = new ResizeObserver((entries) => settle(entries.map(({ target }) => target as HTMLElement)));
  const inserted = new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      removedNodes.forEach((gone) => boxesOf(gone).forEach((box) => sized.unobserve(box)));
      addedNodes.forEach((added) => boxesOf(added).forEach((box) => sized.observe(box)));
    }
  });
  const settleAll = () => settle(boxesOf(node));
  // Scrolling does not bubble, but it can be caught on its way down.
  const onscroll = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.matches(BOXES)) settle([target]);
  };
  boxesOf(node).forEach((box) => sized.observe(box));
  inserted.observe(node, { childList: true });
  document.fonts.addEventListener('loadingdone', settleAll);
  node.addEventListener('scroll', onscroll, { capture: true, passive: true });
  return () => {
    sized.disconnect();
    inserted.disconnect();
    document.fonts.removeEventListener('loadingdone', settleAll);
    node.removeEventListener('scroll', onscroll, { capture: true });
  };
}

function boxesOf(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const inside = [...node.querySelectorAll<HTMLElement>(BOXES)];
  return node.matches(BOXES) ? [node, ...inside] : inside;
}

function settle(boxes: readonly HTMLElement[]): void {
  // All are measured before any is changed: else each would be laid out by itself.
  const measured = boxes.map((box) => ({ box, left: box.scrollLeft, hidden: box.scrollWidth - box.clientWidth }));
  for (const { box, left, hidden } of measured) {
    if (hidden <= 0) box.removeAttribute('tabindex');
    else if (box.getAttribute('tabindex') !== '0') box.tabIndex = 0;
    box.toggleAttribute('data-more-before', left > 1);
    box.toggleAttribute('data-more-after', left < hidden - 1);
  }
}
