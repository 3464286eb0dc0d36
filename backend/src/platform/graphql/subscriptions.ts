import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { CONFIG, type Config } from '../config/config.js';
import { isTrustedOrigin } from '../http/origin-check.js';
import { LOGGER } from '../logging/logger.js';
import { ContextFactory } from './context.js';
import { presentError } from './errors.js';
import { limitRules, operationLimits } from './limits.js';

const socketsPerAddress = 20;
const maxMessageBytes = 256 * 1024;

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
  private stop: (() => void | Promise<void>) | null = null;

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly contexts: ContextFactory,
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
        parse: (source) => parse(source, { maxTokens: operationLimits.tokens }),
        validate: (against, document, rules) =>
          validate(against, document, [...(rules ?? specifiedRules), ...limitRules]),
        // Resolved for every operation anew, so that a session that ended can start nothing more.
        context: ({ extra }) =>
          this.contexts.forSocket({
            cookie: extra.request.headers.cookie,
            address: this.addressOf(extra.request),
            userAgent: extra.request.headers['user-agent'] ?? '',
            acceptLanguage: extra.request.headers['accept-language'],
          }),
        onError: (_context, _id, _payload, errors) =>
          errors.map((error) => {
            const shown = presentError(error.toJSON(), error, this.log);
            return new GraphQLError(shown.message, { extensions: shown.extensions ?? {} });
          }),
      },
      this.sockets,
    );
    this.stop = () => disposable.dispose();
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.stop?.();
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

function reject(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
