declare global {
  namespace App {
    interface PageState {
      /** Set by the `/` shortcut: the search box takes the focus. */
      focusSearch?: boolean;
    }
  }
}

export {};
