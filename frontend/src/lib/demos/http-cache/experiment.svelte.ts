import type { CacheMode, StoredResponse } from '@kkori/core/http-cache';
import { asNumber, asObject } from '../json.js';
import type { PredictionAnswers } from '../prediction-score.js';
import { LiveSandbox } from '../sandbox.svelte.js';
import { compare, type Comparison } from './browser-cache.js';
import { askClient, loadClient, type ClientReply, type ClientRequest } from './client.js';
import { sameSetup, type Setup } from './parameters.js';

/** A request that was sent, and what was predicted of it. */
export interface RecordedRequest extends Comparison {
  id: number;
  request: ClientRequest;
  reply: ClientReply;
  answers: PredictionAnswers;
  /** Of the resource on the server when it was sent. */
  version: number;
  /** Seconds since the one before; null for the first under an address. */
  after: number | null;
}

const keptRequests = 20;

/** One resource and this browser's cache, request after request. */
export class Experiment {
  setup = $state.raw<Setup>() as Setup;
  mode = $state<CacheMode>('default');
  language = $state<'ko' | 'en'>('ko');
  answers = $state.raw<PredictionAnswers>({});
  requests = $state.raw<readonly RecordedRequest[]>([]);
  /** The request whose outcome stands beside its prediction; null while one predicts. */
  observed = $state.raw<RecordedRequest | null>(null);
  running = $state(false);
  failed = $state(false);
  /** Of the resource on the server. */
  version = $state(1);
  /** What the browser has stored for the address in use, by the rules. */
  stored = $state.raw<StoredResponse | null>(null);
  readonly sandbox = new LiveSandbox('http-cache');
  #frame: HTMLIFrameElement | null = null;
  #inForce: Setup | null = null;
  #ids = 0;
  /** Part of the resource's address: another one finds nothing stored. */
  #key = 1;
  #lastSent: number | null = null;

  constructor(setup: Setup) {
    this.setup = setup;
  }

  /** The page of the server's own origin that sends the requests. */
  useFrame(frame: HTMLIFrameElement): void {
    this.#frame = frame;
  }

  /** Other headers make another resource, which nothing is stored of. */
  change(part: Partial<Setup>): void {
    const setup = { ...this.setup, ...part };
    if (sameSetup(setup, this.setup)) return;
    this.setup = setup;
    this.startOver();
  }

  /** Another address for the resource: an empty cache. */
  startOver(): void {
    this.#key = Math.floor(Math.random() * 1e9);
    this.stored = null;
    this.version = 1;
    this.#inForce = null;
    this.#lastSent = null;
    this.requests = [];
    this.predictAgain();
  }

  answer(id: string, value: string | number | undefined): void {
    this.answers = { ...this.answers, [id]: value };
  }

  /** Another way to ask is another question. */
  ask(how: { mode?: CacheMode; language?: 'ko' | 'en' }): void {
    this.mode = how.mode ?? this.mode;
    this.language = how.language ?? this.language;
    this.predictAgain();
  }

  predictAgain(): void {
    this.answers = {};
    this.observed = null;
    this.failed = false;
  }

  async send(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.send());
    this.running = true;
    this.failed = false;
    try {
      if ((await this.#apply()) || (this.sandbox.phase === 'ended' && (await this.#apply()))) await this.#send();
    } catch {
      this.failed = true;
    }
    this.running = false;
  }

  /** The resource on the server becomes another. */
  async changeResource(): Promise<void> {
    if (this.running) return;
    this.sandbox.askedTo(() => this.changeResource());
    if (!(await this.#apply())) return;
    const done = await this.sandbox.command({ type: 'change' });
    this.version = asNumber(asObject(done?.reply)?.['version']) ?? this.version;
    this.predictAgain();
  }

  /** Starts servers again after they ended, without a request. */
  async restart(): Promise<void> {
    await this.#apply();
  }

  leave(): void {
    this.sandbox.stop();
  }

  async #send(): Promise<void> {
    const url = this.sandbox.url('origin');
    if (!url || !this.#frame) return;
    const request = { id: ++this.#ids, key: this.#key, mode: this.mode, language: this.language };
    const sent = Date.now();
    const reply = await askClient(this.#frame, url, request);
    this.sandbox.touch();
    const { version } = this;
    const compared = compare(this.stored, request, reply, version, { sent, answered: Date.now() });
    const after = this.#lastSent === null ? null : (sent - this.#lastSent) / 1000;
    const recorded = { ...compared, id: request.id, request, reply, answers: this.answers, version, after };
    this.#lastSent = sent;
    this.stored = compared.stored;
    this.requests = [...this.requests, recorded].slice(-keptRequests);
    this.observed = recorded;
  }

  /** Makes sure that a server with the chosen headers runs, and that its page stands ready. */
  async #apply(): Promise<boolean> {
    const { setup } = this;
    const sandbox = await this.sandbox.ensure({ ...setup });
    const url = this.sandbox.url('origin');
    if (!sandbox || !url || !this.#frame) return false;
    if (sandbox.fresh) {
      await loadClient(this.#frame, url);
      this.stored = null;
      this.version = 1;
    } else if (!(this.#inForce && sameSetup(this.#inForce, setup))) {
      if (!(await this.sandbox.command({ type: 'configure', parameters: { ...setup } }))) return false;
    }
    this.#inForce = setup;
    return true;
  }
}
