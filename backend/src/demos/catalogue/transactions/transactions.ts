import { sessionNames, type LabProblem, type LabReport, type SessionName } from '@kkori/core/transactions';
import type pg from 'pg';
import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import { within } from '../../host/within.js';
import { asUnavailable, LabUnavailable } from './connection.js';
import { LabRun } from './lab-run.js';
import { Laboratory } from './laboratory.js';
import type { Command, Parameters } from './parameters.js';

/** Laboratories of one host at once: each holds three connections, of which a server has a hundred by default. */
const mostLaboratories = 10;
/** A command answers by then. */
const answerMs = 800;

let laboratories = 0;

export function startTransactions(parameters: Parameters, sandbox: SandboxContext): Promise<RunningDemo<Command>> {
  return Promise.resolve(new TransactionsDemo(parameters, sandbox));
}

/** The laboratory is made with the first command, so that a page that is only looked at costs the server nothing. */
class TransactionsDemo implements RunningDemo<Command> {
  readonly ports = {};
  #parameters: Parameters;
  #laboratory: Laboratory | null = null;
  #clients: Record<SessionName, pg.Client | null> = { a: null, b: null };
  #run: LabRun | null = null;
  #preparing: Promise<LabProblem | null> | null = null;
  #closed = false;

  constructor(
    parameters: Parameters,
    private readonly sandbox: SandboxContext,
  ) {
    this.#parameters = parameters;
  }

  parameters(): Parameters {
    return this.#parameters;
  }

  async command(command: Command): Promise<LabReport> {
    if (this.sandbox.databaseUrl === null) return { status: 'problem', problem: 'embedded' };
    if (command.type === 'look' && this.#preparing) return { status: 'preparing' };
    if (this.#preparing) throw new DemoBusy(1);
    if (command.type === 'prepare') return this.#prepare(command, this.sandbox.databaseUrl);
    return this.#onRun(async (run) => {
      if (command.type === 'step') await run.step(command.session);
      if (command.type === 'retry') run.retry(command.session);
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#preparing;
    await this.#discard();
  }

  async #prepare({ scenario, a, b }: Command & { type: 'prepare' }, databaseUrl: string): Promise<LabReport> {
    this.#parameters = { scenario, a, b };
    const preparing = this.#begin(databaseUrl).catch(async (error: unknown) => {
      await this.#discard();
      return asUnavailable(error).problem;
    });
    this.#preparing = preparing;
    const ready = preparing.then((problem): LabReport | Promise<LabReport> => {
      this.#preparing = null;
      this.sandbox.log({
        kind: 'CONFIGURE',
        data: { parameters: this.#parameters },
        ...(problem ? { reason: problem } : {}),
      });
      return problem ? { status: 'problem', problem } : this.#onRun();
    });
    return (await within(answerMs, ready)) ?? { status: 'preparing' };
  }

  /** Null when it has begun. @throws LabUnavailable */
  async #begin(databaseUrl: string): Promise<null> {
    if (this.#run) this.#clients = await this.#run.release();
    this.#run = null;
    const laboratory = (this.#laboratory ??= await openOne(databaseUrl));
    for (const name of sessionNames) this.#clients[name] ??= await laboratory.connect();
    const { a, b } = this.#clients;
    if (!a || !b || this.#closed) throw new LabUnavailable('unreachable');
    const { scenario, ...levels } = this.#parameters;
    this.#run = await LabRun.begin(laboratory, { a, b }, scenario, levels, (event) => this.sandbox.log(event));
    return null;
  }

  async #onRun(act: (run: LabRun) => Promise<void> = () => Promise.resolve()): Promise<LabReport> {
    const run = this.#run;
    if (!run) throw new DemoBusy(1);
    try {
      await act(run);
      return await run.report();
    } catch (error) {
      // Another has begun meanwhile.
      if (this.#preparing || this.#run !== run) return { status: 'preparing' };
      // What cannot be looked at is gone: the server, or the connection to it.
      await this.#discard();
      return { status: 'problem', problem: asUnavailable(error).problem };
    }
  }

  async #discard(): Promise<void> {
    const [run, laboratory, clients] = [this.#run, this.#laboratory, Object.values(this.#clients)];
    this.#run = null;
    this.#laboratory = null;
    this.#clients = { a: null, b: null };
    await run?.close().catch(() => {});
    await Promise.all(clients.map((client) => client?.end().catch(() => {})));
    if (!laboratory) return;
    await laboratory.close();
    laboratories -= 1;
  }
}

/** @throws LabUnavailable */
async function openOne(databaseUrl: string): Promise<Laboratory> {
  if (laboratories >= mostLaboratories) throw new LabUnavailable('crowded');
  laboratories += 1;
  try {
    return await Laboratory.open(databaseUrl);
  } catch (error) {
    laboratories -= 1;
    throw error;
  }
}
