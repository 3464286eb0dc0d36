import { onMount } from 'svelte';

/** An editor that is loaded once its place is on the page, and goes with it. To be made while a component is. */
export class LazyEditor<Tools, Editor extends { destroy(): void }> {
  /** Null until it is there. */
  open = $state.raw<{ tools: Tools; editor: Editor } | null>(null);
  /** It could not be loaded. */
  failed = $state(false);

  /** @param make called once both the tools and the place are there */
  constructor(
    load: () => Promise<Tools>,
    place: () => HTMLElement | undefined,
    make: (tools: Tools, parent: HTMLElement) => Editor,
  ) {
    onMount(() => {
      let gone = false;
      load().then(
        (tools) => {
          const parent = place();
          if (!gone && parent) this.open = { tools, editor: make(tools, parent) };
        },
        () => (this.failed = true),
      );
      return () => {
        gone = true;
        this.open?.editor.destroy();
      };
    });
  }
}
