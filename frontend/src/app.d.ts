declare global {
  namespace App {
    interface PageState {
      /** Set by the `/` shortcut: the search box takes the focus. */
      focusSearch?: boolean;
      /** Who has just set a new password, for signing in. */
      email?: string;
    }
  }
}

export {};
