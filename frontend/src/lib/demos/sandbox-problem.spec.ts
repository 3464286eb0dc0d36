import { commandOutcome, startProblem } from './sandbox-problem.js';

describe('what a demo answers', () => {
  it('tells failures to start apart', () => {
    const retryAt = '2026-11-22T10:00:00.000Z';
    expect(startProblem({ __typename: 'SandboxQuotaReached', message: 'full', limit: 1, retryAt })).toEqual({
      kind: 'quota',
      message: 'full',
      retryAt: new Date(retryAt),
    });
    expect(
      startProblem({ __typename: 'DemoHostUnavailable', message: 'down', problem: 'DOWN', retryAfterSeconds: 3 }),
    ).toEqual({ kind: 'host', message: 'down', retryAfterSeconds: 3 });
    expect(startProblem({ __typename: 'UnknownDemo', message: 'none' }).kind).toBe('refused');
    expect(startProblem({ __typename: 'InvalidDemoParameters', message: 'no', problems: [] }).kind).toBe('refused');
  });

  it('tells what a command came to', () => {
    expect(commandOutcome({ __typename: 'SandboxCommandDone', reply: { run: 1 } })).toEqual({
      kind: 'done',
      reply: { run: 1 },
    });
    expect(commandOutcome({ __typename: 'SandboxNotFound', message: '' })).toEqual({ kind: 'gone' });
    expect(commandOutcome({ __typename: 'SandboxBusy', message: 'run', retryAfterSeconds: 2 })).toMatchObject({
      kind: 'problem',
      problem: { kind: 'busy', retryAfterSeconds: 2 },
    });
    expect(commandOutcome({ __typename: 'InvalidSandboxCommand', message: 'x', problems: [] })).toMatchObject({
      problem: { kind: 'refused' },
    });
  });
});
