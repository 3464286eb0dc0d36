import path from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { DateTimeResolver, JSONResolver } from 'graphql-scalars';
import type { Logger } from 'pino';
import { LOGGER } from '../logging/logger.js';
import { ContextFactory } from './context.js';
import { presentError } from './errors.js';
import { limitRules, operationLimits } from './limits.js';
import { HTMLScalar, UUIDScalar } from './scalars.js';
import { statusCodes } from './status-codes.js';
import { SubscriptionServer } from './subscriptions.js';

/** Schema files stand in src/, also when the compiled code runs. */
const schemaFiles = path.resolve(import.meta.dirname, '../../../src/**/*.graphql');

@Module({ providers: [ContextFactory], exports: [ContextFactory] })
class ContextModule {}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [ContextModule],
      inject: [ContextFactory, LOGGER],
      useFactory: (contexts: ContextFactory, log: Logger) => ({
        typePaths: [schemaFiles],
        resolvers: { DateTime: DateTimeResolver, UUID: UUIDScalar, JSON: JSONResolver, HTML: HTMLScalar },
        resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
        context: ({ req, res }: { req: Request; res: Response }) => contexts.forHttp(req, res),
        formatError: (formatted, error) => presentError(formatted, error, log),
        plugins: [statusCodes],
        validationRules: limitRules,
        parseOptions: { maxTokens: operationLimits.tokens },
        introspection: true,
        graphiql: false,
        // Our own origin and content type check covers what Apollo's does and more.
        csrfPrevention: false,
        cache: 'bounded',
        persistedQueries: false,
        includeStacktraceInErrorResponses: false,
        allowBatchedHttpRequests: false,
        stopOnApplicationShutdown: true,
      }),
    }),
    ContextModule,
  ],
  providers: [SubscriptionServer],
})
export class GraphqlModule {}
