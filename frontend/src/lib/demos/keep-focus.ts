/**
 * Keeps the keyboard's place in a panel: when the control that has the focus goes away or can no longer be used, as a
 * run button does that its result replaces, the named section it stood in takes the focus, or else the one around that.
 */
export function keepFocus(panel: HTMLElement): () => void {
  let focused: Element | null = null;
  /** Inmost first. They are kept because a control that is gone no longer says where it was. */
  let sections: readonly HTMLElement[] = [];

  function enter({ target }: FocusEvent): void {
    focused = target instanceof Element ? target : null;
    sections = focused ? sectionsAround(focused, panel) : [];
  }

  /** Somebody who leaves a control that is still there means to. */
  function leave(): void {
    const left = focused;
    queueMicrotask(() => {
      if (left === focused && left?.isConnected && !left.matches(':disabled') && document.hasFocus()) focused = null;
    });
  }

  const changes = new MutationObserver(() => {
    if (!focused || (focused.isConnected && !focused.matches(':disabled'))) return;
    const { activeElement } = document;
    const taken = activeElement !== null && activeElement !== document.body && activeElement !== focused;
    focused = null;
    const home = sections.find(({ isConnected }) => isConnected);
    if (!taken && home) focusOnce(home);
  });

  panel.addEventListener('focusin', enter);
  panel.addEventListener('focusout', leave);
  changes.observe(panel, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    panel.removeEventListener('focusin', enter);
    panel.removeEventListener('focusout', leave);
    changes.disconnect();
  };
}

function sectionsAround(element: Element, panel: HTMLElement): HTMLElement[] {
  const sections: HTMLElement[] = [];
  for (let at: Element | null = element; at && panel.contains(at); at = at.parentElement) {
    if (at instanceof HTMLElement && at.matches('section[aria-label]')) sections.push(at);
  }
  return sections;
}

/** Only a script can put the focus there, and only until it moves on: a click on the section is no use of it. */
function focusOnce(section: HTMLElement): void {
  section.tabIndex = -1;
  section.addEventListener('blur', () => section.removeAttribute('tabindex'), { once: true });
  section.focus({ preventScroll: true });
}
