import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type NextFunction, type Request, type Response } from 'express';
import { AppModule } from './app.module.js';
import {
  frontend,
  Lifecycle,
  NestLogger,
  originCheck,
  requestLog,
  securityHeaders,
  SubscriptionServer,
  type Foundations,
} from './platform/index.js';

const maxBodyBytes = 1024 * 1024;

export interface RunningApp {
  nest: NestExpressApplication;
  /** The port it listens on: the configured one, or what the system chose for 0. */
  port: number;
  /** Takes nothing new, finishes what runs, then closes everything but the database. */
  close(): Promise<void>;
}

/**
 * Puts the rooms together and listens.
 * @param prepare what must be done before anybody is served
 */
export async function startApp(
  foundations: Foundations,
  prepare: (nest: NestExpressApplication) => Promise<void> = () => Promise.resolve(),
): Promise<RunningApp> {
  const { config, log } = foundations;
  const nest = await NestFactory.create<NestExpressApplication>(AppModule.with(foundations), {
    logger: new NestLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  nest.set('trust proxy', config.trustedProxies);
  nest.disable('x-powered-by');
  nest.set('query parser', 'simple');
  nest.use(requestLog(log));
  nest.use(securityHeaders(config));
  nest.use('/graphql', originCheck(config), json({ limit: maxBodyBytes }), malformedBody);
  nest.use('/media', originCheck(config, 'application/octet-stream'));
  nest.use(frontend(config.frontendDir));
  await nest.init();
  await prepare(nest);

  const server = nest.getHttpServer() as Server;
  server.headersTimeout = 20_000;
  server.requestTimeout = 60_000;
  nest.get(SubscriptionServer).attach(server);
  await nest.listen(config.port, config.host);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.port;
  return {
    nest,
    port,
    async close() {
      nest.get(Lifecycle).stopping = true;
      await nest.close();
    },
  };
}

/** A body that is no JSON, is too large or was cut short is the client's mistake: a 4xx in GraphQL's own shape. */
function malformedBody(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const status = (error as { status?: number }).status;
  if (status === undefined || status < 400 || status >= 500) return next(error);
  const message = status === 413 ? 'The request is too large.' : 'The request body is not valid JSON.';
  response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
