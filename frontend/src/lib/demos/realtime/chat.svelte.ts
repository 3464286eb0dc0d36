import { asArray, asNumber, asObject, asString } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import type { LiveSandbox } from '../sandbox.svelte.js';
import { socketAddress } from './clients/sockets.js';
import type { Setup } from './parameters.js';

/** One line in what a participant hears. */
export interface Heard {
  id: number;
  kind: 'said' | 'joined' | 'left' | 'closed';
  from: string;
  text: string;
  /** Of an end: why, as RFC 6455 numbers it. */
  code: number | null;
}

export interface Participant {
  name: string;
  state: 'off' | 'connecting' | 'open' | 'closed';
  heard: readonly Heard[];
}

const heardKept = 30;
/** A little more than the server takes in one message. */
const tooLargeBytes = 20 * 1024;

/** Several people in one page, each with a WebSocket of their own. */
export class Chat {
  participants = $state.raw<readonly Participant[]>([]);
  answers = $state.raw<PredictionAnswers>({});
  outcomes = $state.raw<PredictionAnswers | null>(null);
  #sockets: Readonly<Partial<Record<string, WebSocket>>> = {};
  #ids = 0;
  /** Who closed first, until it is known whom that cut off. */
  #closing: { name: string; others: readonly string[] } | null = null;

  constructor(
    private readonly sandbox: LiveSandbox,
    private readonly setup: () => Setup,
    readonly names: readonly string[],
  ) {
    this.participants = names.map((name) => ({ name, state: 'off', heard: [] }));
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  predictAgain(): void {
    this.answers = {};
    this.outcomes = null;
  }

  /** Lets them in, one or all. */
  async enter(name?: string): Promise<void> {
    this.sandbox.askedTo(() => this.enter(name));
    if (!(await this.sandbox.ensure({ ...this.setup() }))) return;
    const url = this.sandbox.url('chat');
    if (!url) return;
    for (const one of name ? [name] : this.names) if (!this.#sockets[one]) this.#connect(one, url);
  }

  say(name: string, text: string): void {
    const socket = this.#sockets[name];
    // One that is still opening has nobody to say it to, and would throw.
    if (!text.trim() || socket?.readyState !== WebSocket.OPEN) return;
    socket.send(text);
    this.sandbox.touch();
  }

  /** All at once, several times, without waiting for one another or for an answer. */
  sayTogether(words: readonly string[]): void {
    for (const word of words) for (const name of Object.keys(this.#sockets)) this.say(name, word);
  }

  close(name: string): void {
    const others = this.names.filter((one) => one !== name && this.#sockets[one]?.readyState === WebSocket.OPEN);
    this.#closing = { name, others };
    this.#sockets[name]?.close(1000);
  }

  /** Sends what the server will not take, which it answers by closing with 1009. */
  sayTooMuch(name: string): void {
    this.#sockets[name]?.send('x'.repeat(tooLargeBytes));
  }

  leave(): void {
    this.#closing = null;
    for (const socket of Object.values(this.#sockets)) socket?.close(1000);
  }

  #connect(name: string, url: string): void {
    const socket = new WebSocket(`${socketAddress(url)}chat?name=${encodeURIComponent(name)}`);
    this.#sockets = { ...this.#sockets, [name]: socket };
    this.#change(name, { state: 'connecting' });
    socket.onopen = () => this.#change(name, { state: 'open' });
    socket.onmessage = ({ data }: MessageEvent<string>) => this.#hear(name, data);
    socket.onclose = ({ code, reason }) => {
      const { [name]: _closed, ...open } = this.#sockets;
      this.#sockets = open;
      this.#add(name, { kind: 'closed', from: name, text: reason, code });
      this.#change(name, { state: 'closed' });
    };
  }

  #hear(name: string, data: string): void {
    const message = asObject(JSON.parse(data));
    const kind = (['said', 'joined', 'left'] as const).find((one) => one === message?.['type']);
    const from = asString(message?.['from']) ?? '';
    if (!kind) return;
    this.#add(name, { kind, from, text: asString(message?.['text']) ?? '', code: asNumber(message?.['code']) });
    if (kind === 'left' && from === this.#closing?.name) this.#observe(asArray(message?.['here']));
  }

  /** Whom a close cut off, as the server tells who is still there. */
  #observe(here: readonly unknown[]): void {
    if (!this.#closing || this.outcomes) return;
    const { others } = this.#closing;
    const cut = others.filter((one) => !here.includes(one) || this.#sockets[one]?.readyState !== WebSocket.OPEN);
    this.outcomes = { cut: cut.length === 0 ? 'self' : cut.length === others.length ? 'all' : 'neighbour' };
    this.#closing = null;
  }

  #add(name: string, heard: Omit<Heard, 'id'>): void {
    const participant = this.participants.find((one) => one.name === name);
    if (!participant) return;
    this.#change(name, { heard: [...participant.heard, { id: ++this.#ids, ...heard }].slice(-heardKept) });
  }

  #change(name: string, part: Partial<Participant>): void {
    this.participants = this.participants.map((one) => (one.name === name ? { ...one, ...part } : one));
  }
}
