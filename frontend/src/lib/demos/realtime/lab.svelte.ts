import { LiveSandbox } from '../sandbox.svelte.js';
import { Chat } from './chat.svelte.js';
import { Handshake } from './handshake.svelte.js';
import type { Setup } from './parameters.js';
import { Race } from './race.svelte.js';

/** The three things that can be tried, on the same servers. */
export class RealtimeLab {
  setup = $state.raw<Setup>() as Setup;
  readonly sandbox = new LiveSandbox('realtime', (events) => this.race.take(events));
  readonly race: Race;
  readonly handshake: Handshake;
  readonly chat: Chat;

  constructor(setup: Setup, names: readonly string[]) {
    this.setup = setup;
    this.race = new Race(this.sandbox, () => this.setup);
    this.handshake = new Handshake(this.sandbox, () => this.setup);
    this.chat = new Chat(this.sandbox, () => this.setup, names);
  }

  change(part: Partial<Setup>): void {
    this.setup = { ...this.setup, ...part };
    this.race.apply();
  }

  /** Starts servers again after they ended. */
  async restart(): Promise<void> {
    await this.sandbox.ensure({ ...this.setup });
  }

  leave(): void {
    this.race.stop();
    this.handshake.close();
    this.chat.leave();
    this.sandbox.stop();
  }
}
