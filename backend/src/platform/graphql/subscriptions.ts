import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import { CONFIG, type Config } from '../config/config.js';
import { EventBus, type Json } from '../events/event-bus.js';
import { isTrustedOrigin } from '../http/origin-check.js';
import { LOGGER } from '../logging/logger.js';
import { ContextFactory } from './context.js';
import { presentError } from './errors.js';
import { limitRules, operationLimits } from './limits.js';

/** A class may sit behind one address, each with a phone, in a live quiz. */
const socketsPerAddress = 120;
/** At once; a page has two or three. */
const operationsPerSocket = 20;
const maxMessageBytes = 256 * 1024;

/** The topic that tells whose sessions have ended: { userId }. */
export const SIGNED_OUT = 'accounts.signed-out';

/** The protocol's code for a connection that may come back with other credentials. */
const FORBIDDEN = 4403;

/**
 * GraphQL over WebSocket (graphql-transport-ws) at /graphql. Nest's built-in subscriptions stay off: they let an
 * unauthenticated request crash the server.
 */
@Injectable()
export class SubscriptionServer implements BeforeApplicationShutdown {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : false),
  });
  private readonly open = new Map<string, number>();
  private stop: (() => Promise<void>) | null = null;
  /** Who has asked for something on a connection. */
  private readonly askers = new WeakMap<WebSocket, Set<string>>();

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: ContextFactory,
    private readonly events: EventBus,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  attach(server: Server): void {
    const { schema } = this.schemaHost;
    const disposable = useServer(
      {
        schema,
        isProd: true,
        connectionInitWaitTimeout: 5_000,
        onSubscribe: ({ extra, subscriptions }, _id, payload) =>
          Object.keys(subscriptions).length > operationsPerSocket
            ? [tooManyOperations()]
            : this.prepare(schema, extra, payload),
        onNext: (_context, _id, _payload, _args, result) =>
          result.errors
            ? {
                ...result,
                errors: result.errors.map((error) => this.present(error)),
              }
            : undefined,
        onError: (_context, _id, _payload, errors) => errors.map((error) => this.present(error)),
      },
      this.sockets,
    );
    const listening = this.events.subscribe(SIGNED_OUT, (event) => {
      // Whoever ended their sessions over a connection of theirs hears the answer first.
      setImmediate(() => this.cut(event));
    });
    this.stop = async () => {
      await (
        await listening
      )();
      await disposable.dispose();
    };
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop?.();
  }

  /**
   * What to execute, or why not. Everything is caught here, because graphql-ws would close the whole connection. Who asks
   * is resolved for every operation anew, so that a session that ended can start nothing more.
   */
  private async prepare(
    schema: GraphQLSchema,
    { request, socket }: Extra,
    payload: SubscribePayload,
  ): Promise<ExecutionArgs | GraphQLError[]> {
    let document: DocumentNode;
    try {
      document = parse(payload.query, { maxTokens: operationLimits.tokens });
    } catch (error) {
      return [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
    }
    const problems = validate(schema, document, [...specifiedRules, ...limitRules]);
    if (problems.length > 0) return problems.map((problem) => coded(problem, 'GRAPHQL_VALIDATION_FAILED'));
    try {
      const contextValue = await this.contexts.forSocket(request, this.addressOf(request));
      const { userId } = contextValue.viewer;
      if (userId !== null) this.askers.set(socket, (this.askers.get(socket) ?? new Set()).add(userId));
      const { operationName, variables: variableValues } = payload;
      return { schema, document, operationName, variableValues, contextValue };
    } catch (error) {
      return [new GraphQLError('no context', { originalError: error as Error })];
    }
  }

  /** What a person had begun to hear ends with their sessions. */
  private cut(event: Json): void {
    const { userId } = event as { userId: string };
    for (const socket of this.sockets.clients) {
      if (this.askers.get(socket)?.has(userId)) socket.close(FORBIDDEN, 'Forbidden');
    }
  }

  /** As over HTTP: expected errors as they are, others without internals. */
  private present(error: GraphQLError): GraphQLError {
    // Without a path it is the request that does not fit, a variable of the wrong type for example; unless it has a cause.
    const isOurs = !error.originalError || error.originalError instanceof GraphQLError;
    const isRequestError = !error.path && isOurs && !error.extensions['code'];
    const known = isRequestError ? coded(error, 'BAD_USER_INPUT') : error;
    const { message, extensions } = presentError(known.toJSON(), known, this.log);
    const { nodes, path } = known;
    return new GraphQLError(message, { nodes, path, extensions });
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const address = this.addressOf(request);
    const count = this.open.get(address) ?? 0;
    if (request.url?.split('?')[0] !== '/graphql') return reject(socket, '404 Not Found');
    if (!isTrustedOrigin(request, this.config)) return reject(socket, '403 Forbidden');
    if (count >= socketsPerAddress) return reject(socket, '429 Too Many Requests');
    this.open.set(address, count + 1);
    socket.once('close', () => {
      const left = (this.open.get(address) ?? 1) - 1;
      if (left > 0) this.open.set(address, left);
      else this.open.delete(address);
    });
    this.sockets.handleUpgrade(request, socket, head, (client) => this.sockets.emit('connection', client, request));
  }

  /** As Express does with `trust proxy`: the n-th address from the right of X-Forwarded-For. */
  private addressOf(request: IncomingMessage): string {
    const peer = request.socket.remoteAddress ?? '';
    if (this.config.trustedProxies === 0) return peer;
    const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
    return forwarded.at(-this.config.trustedProxies)?.trim() || peer;
  }
}

function coded(error: GraphQLError, code: string): GraphQLError {
  const { nodes, source, positions } = error;
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    extensions: { ...error.extensions, code },
  });
}

function tooManyOperations(): GraphQLError {
  return new GraphQLError(`More than ${operationsPerSocket} operations at once on one connection.`, {
    extensions: { code: 'BAD_REQUEST' },
  });
}

function reject(socket: Duplex, status: string): void {
  // A client that never closes its end would otherwise keep the socket.
  socket.once('finish', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
