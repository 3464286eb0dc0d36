import type { Server } from 'node:http';
import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Logger } from 'pino';
import { Clock, CONFIG, demoOriginsFor, LOGGER, type Config } from '../platform/index.js';
import { loadCatalogue } from './catalogue/index.js';
import { DemosResolver } from './demos.resolver.js';
import { HostProcess } from './host-process.js';
import { hostSettings } from './origins.js';
import { SandboxesService } from './sandboxes.service.js';

/** Ends the demo host with the app. */
@Injectable()
class HostLifecycle implements OnApplicationShutdown {
  constructor(private readonly host: HostProcess) {}

  async onApplicationShutdown(): Promise<void> {
    await this.host.close();
  }
}

/** Known once the app listens; with PORT=0 the system chooses it. */
function listeningPort(http: HttpAdapterHost): number | null {
  const address = (http.httpAdapter.getHttpServer() as Server).address();
  return typeof address === 'object' && address ? address.port : null;
}

@Module({
  providers: [
    {
      provide: HostProcess,
      inject: [CONFIG, LOGGER, HttpAdapterHost],
      useFactory: (config: Config, log: Logger, http: HttpAdapterHost) =>
        new HostProcess({ open: () => hostSettings(config, listeningPort(http) ?? config.port), log }),
    },
    {
      provide: SandboxesService,
      inject: [HostProcess, CONFIG, Clock],
      useFactory: async (host: HostProcess, config: Config, clock: Clock) =>
        new SandboxesService(
          await loadCatalogue(),
          host,
          (hostName, ports) => demoOriginsFor({ demoOrigins: config.demoOrigins, demoPorts: [...ports] }, hostName),
          () => clock.now().getTime(),
        ),
    },
    HostLifecycle,
    DemosResolver,
  ],
})
export class DemosModule {}
