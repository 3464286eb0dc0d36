import { Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Clock, CONFIG, LOGGER, type Config } from '../platform/index.js';
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

@Module({
  providers: [
    {
      provide: HostProcess,
      inject: [CONFIG, LOGGER],
      useFactory: (config: Config, log: Logger) => new HostProcess({ open: hostSettings(config), log }),
    },
    {
      provide: SandboxesService,
      inject: [HostProcess, Clock],
      useFactory: async (host: HostProcess, clock: Clock) =>
        new SandboxesService(await loadCatalogue(), host, () => clock.now().getTime()),
    },
    HostLifecycle,
    DemosResolver,
  ],
})
export class DemosModule {}
