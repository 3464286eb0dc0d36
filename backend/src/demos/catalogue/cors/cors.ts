import { presetComposition } from '@kkori/core/cors';
import { z } from 'zod';
import type { RunningDemo, SandboxContext } from '../../host/demo.js';
import { ComposedServer } from './composed-server.js';
import { ExchangeRecord } from './exchange-record.js';
import type { Command, Configuration, Parameters } from './parameters.js';

/** Two servers on two origins, whose answers the learner composes. */
export async function startCors(parameters: Parameters, sandbox: SandboxContext): Promise<RunningDemo<Command>> {
  const { preset, quiz: _quiz, ...parts } = parameters;
  const given = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
  let configuration: Configuration | null = null;
  const record = new ExchangeRecord((event) => sandbox.log(event));
  const options = {
    record,
    configuration: () => configuration,
    /** Where the redirect leads, for the browser. */
    redirectBase: () => (configuration ? configuration.otherOrigin + sandbox.pathOf('other') : null),
  };
  const api = new ComposedServer({ ...options, name: 'api', cookiePath: sandbox.pathOf('api') });
  const other = new ComposedServer({ ...options, name: 'other', cookiePath: sandbox.pathOf('other') });
  const close = async (): Promise<void> => {
    await Promise.all([api.close(), other.close()]);
  };
  const ports = await startBoth(api, other).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    ports,
    parameters: () => ({ ...parameters, ...presetComposition(preset), ...given, ...configuration?.composition }),
    command(command) {
      if (command.type === 'seen') return { exchanges: record.of(command.run) };
      const { type: _type, ...rest } = command;
      // They decide who may frame and drive the page, and where a redirect leads: never anybody from elsewhere.
      if (sandbox.knownOrigin(rest.allowedOrigin) !== 'app') throw unknownOrigin('allowedOrigin');
      if (sandbox.knownOrigin(rest.otherOrigin) !== 'demo') throw unknownOrigin('otherOrigin');
      configuration = rest;
      sandbox.log({ kind: 'CONFIGURE', data: { composition: rest.composition } });
      return { composition: rest.composition };
    },
    close,
  };
}

async function startBoth(api: ComposedServer, other: ComposedServer): Promise<{ api: number; other: number }> {
  return { api: await api.start(), other: await other.start() };
}

function unknownOrigin(field: 'allowedOrigin' | 'otherOrigin'): z.ZodError {
  return new z.ZodError([{ code: 'custom', path: [field], message: 'not an origin of this app', input: undefined }]);
}
