import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type {
  Demo,
  Sandbox,
  SandboxCommandInput,
  SandboxCommandResult,
  SandboxKeyInput,
  StartSandboxInput,
  StartSandboxResult,
  StopSandboxResult,
  WireEventKind,
  WireLogBatch,
} from '../generated/graphql.js';
import { CurrentViewer, Public, type GraphqlContext, type Viewer } from '../platform/index.js';
import { present } from './outcomes.js';
import { SandboxesService } from './sandboxes.service.js';

/** Open to guests: what a sandbox's key opens is decided by the key alone. */
@Resolver()
export class DemosResolver {
  constructor(private readonly sandboxes: SandboxesService) {}

  @Public()
  @Query('demos')
  demos(): Demo[] {
    return this.sandboxes.demos();
  }

  @Public()
  @Query('demo')
  demo(@Args('name') name: string): Demo | null {
    return this.sandboxes.demo(name);
  }

  @Public()
  @Query('sandbox')
  sandbox(@Args('key') key: SandboxKeyInput, @Context() { hostName }: GraphqlContext): Promise<Sandbox | null> {
    return this.sandboxes.find(key, hostName);
  }

  @Public()
  @Mutation('startSandbox')
  async startSandbox(
    @Args('input') input: StartSandboxInput,
    @CurrentViewer() viewer: Viewer,
    @Context() { hostName }: GraphqlContext,
  ): Promise<StartSandboxResult> {
    return present(viewer.locale, await this.sandboxes.start(viewer, input, hostName));
  }

  @Public()
  @Mutation('sendSandboxCommand')
  async sendSandboxCommand(
    @Args('input') input: SandboxCommandInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<SandboxCommandResult> {
    return present(viewer.locale, await this.sandboxes.command(input.sandbox, input.command));
  }

  @Public()
  @Mutation('stopSandbox')
  async stopSandbox(@Args('key') key: SandboxKeyInput, @CurrentViewer() viewer: Viewer): Promise<StopSandboxResult> {
    return present(viewer.locale, await this.sandboxes.stop(key));
  }

  @Public()
  @Subscription('wireLog', { resolve: (batch: WireLogBatch) => batch })
  wireLog(
    @Args('sandbox') key: SandboxKeyInput,
    @Args('after') after: number | null,
    @Args('kinds') kinds: WireEventKind[] | null,
  ): AsyncGenerator<WireLogBatch, void> {
    return this.sandboxes.wireLog(key, after ?? 0, kinds ?? null);
  }
}
