import {
  composedBody,
  composedHeaders,
  originOf,
  type Composition,
  type HeaderList,
  type Surroundings,
} from '@kkori/core/cors';
import type { ConsoleMessage, Page } from '@playwright/test';
import { ask } from './study.js';

export interface SeenExchange {
  kind: 'preflight' | 'request';
  server: string;
  body: string;
  cookie: boolean;
  headers: HeaderList;
}

export interface Outcome {
  answered: boolean;
  type: string;
  headers: string[];
  error?: string;
}

export interface Sent {
  url: string;
  outcome: Outcome;
  exchanges: SeenExchange[];
  /** What the console said meanwhile. */
  messages: string[];
}

interface Init {
  method: string;
  headers: [string, string][];
  credentials: RequestCredentials;
  mode: RequestMode;
  body?: string;
}

interface Started {
  id: string;
  token: string;
  servers: { name: string; url: string }[];
}

/** The demo's servers, and a page of the app that sends them requests as the browser lets it. */
export class CorsBench {
  #run = 0;
  #last: Composition | null = null;
  #messages: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly sandbox: Started,
  ) {
    page.on('console', (message: ConsoleMessage) => this.#messages.push(message.text()));
  }

  static async open(page: Page): Promise<CorsBench> {
    await page.goto('/lab');
    const { startSandbox } = await ask<{ startSandbox: Started }>(
      page,
      `mutation { startSandbox(input: { demo: "cors" }) {
        ... on Sandbox { id token servers { name url } } ... on SandboxQuotaReached { message }
      } }`,
    );
    return new CorsBench(page, startSandbox);
  }

  /** Gives the servers back; as many as an address may have would be used up by a few tests. */
  async close(): Promise<void> {
    const { id, token } = this.sandbox;
    await ask(
      this.page,
      `mutation ($key: SandboxKeyInput!) { stopSandbox(key: $key) { ... on SandboxStopped { id } } }`,
      { key: { id, token } },
    );
  }

  pageOrigin(page: Composition['page']): string {
    if (page === 'opaque') return 'null';
    return page === 'same' ? originOf(this.#url('api')) : originOf(this.page.url());
  }

  surroundings(url: string): Surroundings {
    const path = /orders\/\d+$/.exec(url)?.[0] ?? '';
    return { allowedOrigin: originOf(this.page.url()), redirectTo: this.#url('other') + path };
  }

  /** To an address of its own, so that no cache knows it. */
  async send(composition: Composition): Promise<Sent> {
    this.#run += 1;
    this.#last = composition;
    await this.#command({
      type: 'configure',
      composition,
      allowedOrigin: originOf(this.page.url()),
      otherOrigin: originOf(this.#url('other')),
    });
    if (composition.page !== 'app') await this.#frame(composition.page === 'opaque');
    return this.sendAgain();
  }

  async sendAgain(): Promise<Sent> {
    if (!this.#last) throw new Error('nothing was sent yet');
    const composition = this.#last;
    const url = `${this.#url('api')}orders/${this.#run}`;
    const { method, credentials, mode } = composition;
    const body = composedBody(composition);
    const headers = composedHeaders(composition).map(([name, value]): [string, string] => [name, value]);
    const init: Init = { method, headers, credentials, mode, ...(body === null ? {} : { body }) };
    this.#messages = [];
    const outcome = await (composition.page === 'app' ? this.#fetchHere(url, init) : this.#fetchInFrame(url, init));
    const { exchanges } = (await this.#command({ type: 'seen', run: this.#run })) as { exchanges: SeenExchange[] };
    return { url, outcome, exchanges, messages: this.#messages };
  }

  #url(server: string): string {
    return this.sandbox.servers.find(({ name }) => name === server)?.url ?? '';
  }

  async #command(command: object): Promise<unknown> {
    const { id, token } = this.sandbox;
    const done = await ask<{ sendSandboxCommand: { reply?: unknown; message?: string } }>(
      this.page,
      `mutation ($input: SandboxCommandInput!) { sendSandboxCommand(input: $input) {
        ... on SandboxCommandDone { reply } ... on InvalidSandboxCommand { message }
      } }`,
      { input: { sandbox: { id, token }, command } },
    );
    if (!done.sendSandboxCommand.reply) throw new Error(`refused: ${JSON.stringify(done)}`);
    return done.sendSandboxCommand.reply;
  }

  #fetchHere(url: string, init: Init): Promise<Outcome> {
    return this.page.evaluate(
      async ([url, init]) => {
        try {
          const answer = await fetch(url, init);
          await answer.text();
          return { answered: true, type: answer.type, headers: [...answer.headers.keys()] };
        } catch (error) {
          return { answered: false, type: 'error', headers: [], error: String(error) };
        }
      },
      [url, init] as const,
    );
  }

  /** A page of the server itself, or with an opaque origin. */
  async #frame(opaque: boolean): Promise<void> {
    await this.page.evaluate(
      async ([src, opaque]) => {
        document.querySelector('#bench')?.remove();
        const frame = document.createElement('iframe');
        frame.id = 'bench';
        if (opaque) frame.setAttribute('sandbox', 'allow-scripts');
        const ready = new Promise((resolve) =>
          addEventListener('message', function listen({ source }) {
            if (source !== frame.contentWindow) return;
            removeEventListener('message', listen);
            resolve(null);
          }),
        );
        frame.src = src;
        document.body.append(frame);
        await ready;
      },
      [`${this.#url('api')}page`, opaque] as const,
    );
  }

  #fetchInFrame(url: string, init: Init): Promise<Outcome> {
    return this.page.evaluate(
      async ([url, init]) => {
        const frame = document.querySelector<HTMLIFrameElement>('#bench')?.contentWindow;
        const outcome = new Promise<Outcome>((resolve) =>
          addEventListener('message', function listen({ source, data }) {
            if (source !== frame) return;
            removeEventListener('message', listen);
            const { outcome } = data as { outcome: Partial<Outcome> };
            resolve({ answered: false, type: 'error', headers: [], ...outcome });
          }),
        );
        frame?.postMessage({ id: 1, url, init }, '*');
        return outcome;
      },
      [url, init] as const,
    );
  }
}
