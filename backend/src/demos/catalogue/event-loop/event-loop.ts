import { DemoBusy, type RunningDemo, type SandboxContext } from '../../host/demo.js';
import { runInBackground } from '../../host/in-background.js';
import { runAsNode } from './node-loop.js';
import { PageServer } from './page-server.js';
import type { Command, Parameters } from './parameters.js';

/** Starts the server of the page in which programs run in the learner's own browser. */
export async function startEventLoop(parameters: Parameters, sandbox: SandboxContext): Promise<RunningDemo<Command>> {
  const server = new PageServer();
  const port = await server.start();
  let runs = 0;
  let running = false;

  const run = async (number: number, code: string): Promise<void> => {
    try {
      const result = await runAsNode(code, sandbox.startGuest);
      sandbox.log({ kind: 'RESULT', data: { result: { run: number, ...result } } });
    } finally {
      running = false;
    }
  };

  return {
    ports: { page: port },
    parameters: () => parameters,
    command: ({ code }) => {
      if (running) throw new DemoBusy(1);
      running = true;
      runs += 1;
      sandbox.log({ kind: 'RUN', data: { run: runs, characters: code.length } });
      const number = runs;
      runInBackground(number, run(number, code), (event) => sandbox.log(event));
      return { run: runs };
    },
    close: () => server.close(),
  };
}
