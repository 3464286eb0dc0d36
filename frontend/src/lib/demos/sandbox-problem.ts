import type { SendSandboxCommandMutation, StartSandboxMutation } from '../api/generated/graphql.js';

type StartResult = StartSandboxMutation['startSandbox'];
type CommandResult = SendSandboxCommandMutation['sendSandboxCommand'];
export type StartedSandbox = Extract<StartResult, { __typename: 'Sandbox' }>;

/** What keeps a demo from doing what was asked, as far as the panel tells it apart. */
export type SandboxProblem =
  /** All sandboxes this viewer may have are in use; `retryAt` is when the first ends at the latest. */
  | { kind: 'quota'; message: string; retryAt: Date }
  /** The demo host is down or full. */
  | { kind: 'host'; message: string; retryAfterSeconds: number }
  /** Something has to end first. */
  | { kind: 'busy'; message: string; retryAfterSeconds: number }
  /** A run ended by a fault of the server's; another may follow. */
  | { kind: 'run-failed' }
  /** No connection to the server. */
  | { kind: 'offline' }
  /** What was sent does not fit the demo, or the demo is unknown. */
  | { kind: 'refused'; message: string };

export function startProblem(result: Exclude<StartResult, { __typename: 'Sandbox' }>): SandboxProblem {
  switch (result.__typename) {
    case 'SandboxQuotaReached':
      return { kind: 'quota', message: result.message, retryAt: new Date(result.retryAt) };
    case 'DemoHostUnavailable':
      return { kind: 'host', message: result.message, retryAfterSeconds: result.retryAfterSeconds };
    case 'InvalidDemoParameters':
    case 'UnknownDemo':
      return { kind: 'refused', message: result.message };
  }
}

/** What a command came to: done, the sandbox is gone, or a problem. */
export function commandOutcome(
  result: CommandResult,
): { kind: 'done'; reply: unknown } | { kind: 'gone' } | { kind: 'problem'; problem: SandboxProblem } {
  switch (result.__typename) {
    case 'SandboxCommandDone':
      return { kind: 'done', reply: result.reply };
    case 'SandboxNotFound':
      return { kind: 'gone' };
    case 'SandboxBusy':
      return {
        kind: 'problem',
        problem: { kind: 'busy', message: result.message, retryAfterSeconds: result.retryAfterSeconds },
      };
    case 'DemoHostUnavailable':
      return {
        kind: 'problem',
        problem: { kind: 'host', message: result.message, retryAfterSeconds: result.retryAfterSeconds },
      };
    case 'InvalidSandboxCommand':
      return { kind: 'problem', problem: { kind: 'refused', message: result.message } };
  }
}
