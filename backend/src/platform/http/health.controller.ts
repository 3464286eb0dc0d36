import { Controller, Get, HttpCode, Injectable, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Public } from '../graphql/access.js';

/** Set when the process has been told to stop: it finishes what runs and takes nothing new. */
@Injectable()
export class Lifecycle {
  stopping = false;
}

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly lifecycle: Lifecycle,
  ) {}

  /** Whether the process lives. */
  @Public()
  @Get('healthz')
  @HttpCode(200)
  health(): { status: string } {
    return { status: 'ok' };
  }

  /** Whether it can serve: the database answers and nobody has told it to stop. */
  @Public()
  @Get('readyz')
  async readiness(): Promise<{ status: string }> {
    if (this.lifecycle.stopping) throw new ServiceUnavailableException({ status: 'stopping' });
    try {
      await this.database.query('SELECT 1');
    } catch {
      throw new ServiceUnavailableException({ status: 'database unavailable' });
    }
    return { status: 'ready' };
  }
}
