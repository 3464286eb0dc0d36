import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import type { NewWireEvent } from '../../host/wire-log.js';
import { NoNamedPipes } from './named-pipe.js';
import type { Command, Parameters } from './parameters.js';
import { readOnce } from './reader.js';
import type { ReaderMessage } from './reader-messages.js';
import { ReaderSlots } from './reader-slots.js';
import { RunRecord } from './run-result.js';

/** Of the whole process. */
const slots = new ReaderSlots();

export async function startBlockingIo(parameters: Parameters, sandbox: SandboxContext): Promise<RunningDemo<Command>> {
  return new BlockingIoDemo(parameters, sandbox);
}

class BlockingIoDemo implements RunningDemo<Command> {
  readonly ports = {};
  #parameters: Parameters;
  #runs = 0;
  #current: { readonly aborter: AbortController; readonly finished: Promise<void> } | null = null;

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  command(command: Command): unknown {
    if (command.type === 'cancel') {
      this.#current?.aborter.abort();
      return { cancelled: this.#current ? this.#runs : null };
    }
    const { type: _type, ...changes } = command;
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    const setup: Parameters = { ...this.#parameters, ...given };
    if (this.#current) throw new DemoBusy(1);
    const release = slots.take(setup.mode);
    if (!release) throw new DemoBusy(2);
    this.#parameters = setup;
    const run = ++this.#runs;
    const aborter = new AbortController();
    const finished = this.#run(run, setup, aborter.signal).finally(() => {
      release();
      this.#current = null;
    });
    this.#current = { aborter, finished };
    return { run };
  }

  async close(): Promise<void> {
    this.#current?.aborter.abort();
    await this.#current?.finished;
  }

  async #run(run: number, setup: Parameters, signal: AbortSignal): Promise<void> {
    const record = new RunRecord();
    this.sandbox.log({ kind: 'RUN', data: { run, setup } });
    try {
      const ended = await readOnce({
        setup,
        signal,
        onMessage: (message, at) => {
          record.add(message, at);
          const event = eventOf(message, setup, record.heartbeats);
          const count = message.type === 'would-block' ? { count: message.count } : {};
          if (event) this.sandbox.log({ from: 'pipe', to: 'reader', ...event, data: { run, at, ...count } });
        },
        onWrite: (number, at) => {
          record.addWrite(at);
          this.sandbox.log({
            kind: 'FRAME',
            from: 'writer',
            to: 'pipe',
            request: number,
            bytes: 8,
            line: 'write',
            data: { run, at },
          });
        },
      });
      this.sandbox.log({ kind: 'RESULT', data: { result: record.result(run, setup, ended) } });
    } catch (error) {
      if (error instanceof NoNamedPipes) {
        this.sandbox.log({ kind: 'NOTE', reason: error.message, data: { run, problem: 'no-named-pipes' } });
      } else {
        // A thread that could not be had: this run's misfortune, and nobody else's.
        this.sandbox.log({ kind: 'RESULT', data: { result: record.result(run, setup, 'failed') } });
      }
    }
  }
}

function eventOf(
  message: ReaderMessage,
  { mode }: Parameters,
  heartbeats: number,
): Pick<NewWireEvent, 'kind' | 'line' | 'bytes' | 'reason' | 'from' | 'to'> | null {
  switch (message.type) {
    case 'ready':
      return { kind: 'CONNECTION', from: 'reader', to: 'pipe', line: openCalls[mode] };
    case 'read':
      return { kind: 'REQUEST', from: 'reader', to: 'pipe', line: waitCalls[mode] };
    case 'would-block':
      return { kind: 'WOULD_BLOCK', reason: `read -1 EAGAIN, ${message.count} times` };
    case 'data':
      return { kind: 'FRAME', line: 'read', bytes: message.bytes };
    case 'heartbeat':
      return { kind: 'HEALTH', from: 'reader', to: 'reader', reason: `heartbeat ${heartbeats}` };
    case 'done':
      return null;
  }
}

const openCalls = {
  blocking: 'open(O_RDONLY)',
  polling: 'open(O_RDONLY | O_NONBLOCK)',
  readiness: 'open(O_RDONLY | O_NONBLOCK)',
  completion: 'open(O_RDONLY)',
} as const;

const waitCalls = {
  blocking: 'fs.readSync waits',
  polling: 'fs.readSync again and again',
  readiness: 'socket.on("data") waits for readiness',
  completion: 'fs.read waits in the thread pool',
} as const;
