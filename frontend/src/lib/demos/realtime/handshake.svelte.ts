import type { PredictionAnswers } from '../prediction-score.js';
import type { LiveSandbox } from '../sandbox.svelte.js';
import { socketAddress } from './clients/sockets.js';
import type { Setup } from './parameters.js';
import { newestConnection, type ShownConnection } from './wire.js';

/** The sentence whose bytes are predicted. */
export const sentence = '안녕하세요';

/** One WebSocket, opened to be looked at. */
export class Handshake {
  state = $state<'off' | 'connecting' | 'open'>('off');
  answers = $state.raw<PredictionAnswers>({});
  #socket: WebSocket | null = null;

  constructor(
    private readonly sandbox: LiveSandbox,
    private readonly setup: () => Setup,
  ) {}

  /** As the relay in front of the server saw it. */
  readonly shown = $derived.by<ShownConnection | null>(() => newestConnection(this.sandbox.events, 'chat'));

  /** Which side masks, and how long the sentence became; undefined until it was seen. */
  readonly outcomes = $derived.by<PredictionAnswers | null>(() => {
    const texts = (this.shown?.frames ?? []).filter(({ head }) => head.name === 'text');
    const [up, down] = (['up', 'down'] as const).map((way) => texts.find(({ direction }) => direction === way));
    const sent = texts.find(
      ({ direction, parts }) =>
        direction === 'up' && parts.some((part) => part.kind === 'payload' && part.text === sentence),
    );
    if (!up || !down) return null;
    const masking = up.head.masked ? (down.head.masked ? 'both' : 'up') : down.head.masked ? 'down' : 'neither';
    return { masking, ...(sent ? { bytes: sent.length } : {}) };
  });

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  async open(): Promise<void> {
    if (this.state !== 'off') return;
    this.sandbox.askedTo(() => this.open());
    this.state = 'connecting';
    const ready = await this.sandbox.ensure({ ...this.setup() });
    const url = this.sandbox.url('chat');
    if (!ready || !url) {
      this.state = 'off';
      return;
    }
    const socket = new WebSocket(`${socketAddress(url)}chat?name=me`);
    this.#socket = socket;
    socket.onopen = () => (this.state = 'open');
    socket.onclose = () => {
      if (this.#socket === socket) this.state = 'off';
    };
  }

  send(text: string): void {
    if (text.trim()) this.#socket?.send(text);
    this.sandbox.touch();
  }

  close(): void {
    this.#socket?.close(1000);
  }
}
