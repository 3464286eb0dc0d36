import { createContext } from 'svelte';

/** Whether the device believes it has a connection. */
export class Connection {
  online = $state(navigator.onLine);

  constructor() {
    addEventListener('online', () => (this.online = true));
    addEventListener('offline', () => (this.online = false));
  }
}

export const [useConnection, provideConnection] = createContext<Connection>();
