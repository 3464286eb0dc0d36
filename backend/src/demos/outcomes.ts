import type { SandboxCommandResult, StartSandboxResult, StopSandboxResult } from '../generated/graphql.js';
import { say, type Locale } from '../platform/index.js';

type Results = Required<
  Pick<StartSandboxResult | SandboxCommandResult | StopSandboxResult, '__typename'>
>['__typename'];
type ResultOf<Name extends Results> = Extract<
  StartSandboxResult | SandboxCommandResult | StopSandboxResult,
  { __typename?: Name }
>;

/** A result as the service gives it: without the sentence, which depends on the viewer's language. */
export type Outcome<Name extends Results> = Name extends Results
  ? Omit<ResultOf<Name>, '__typename' | 'message'> & { __typename: Name }
  : never;

type NameOf<Result extends { __typename?: string }> = NonNullable<Result['__typename']> & Results;

export type StartSandboxOutcome = Outcome<NameOf<StartSandboxResult>>;
export type SandboxCommandOutcome = Outcome<NameOf<SandboxCommandResult>>;
export type StopSandboxOutcome = Outcome<NameOf<StopSandboxResult>>;

type Success = 'Sandbox' | 'SandboxCommandDone' | 'SandboxStopped';

const messages: Record<Exclude<Results, Success>, { ko: string; en: string }> = {
  UnknownDemo: { ko: '그런 실험은 없습니다.', en: 'There is no such demo.' },
  InvalidDemoParameters: { ko: '실험 설정이 허용 범위를 벗어났습니다.', en: "The demo's parameters are not valid." },
  SandboxQuotaReached: {
    ko: '동시에 열 수 있는 실험을 모두 쓰고 있습니다. 열린 실험을 닫거나 잠시 뒤에 다시 시도해 주세요.',
    en: 'You already have as many demos open as you may. Close one, or try again in a while.',
  },
  DemoHostUnavailable: {
    ko: '지금은 실험을 실행할 수 없습니다. 잠시 뒤에 다시 시도해 주세요.',
    en: 'Demos cannot run at the moment. Please try again in a while.',
  },
  SandboxNotFound: { ko: '실험이 끝났습니다. 다시 시작해 주세요.', en: 'This demo has ended. Please start it again.' },
  InvalidSandboxCommand: { ko: '실험이 알아듣지 못하는 요청입니다.', en: 'The demo does not understand this request.' },
  SandboxBusy: {
    ko: '앞선 실행이 아직 끝나지 않았습니다. 잠시만 기다려 주세요.',
    en: 'An earlier run has not ended yet. Please wait a moment.',
  },
};

/** Adds what a failure says to people. */
export function present<Name extends Results>(locale: Locale, outcome: Outcome<Name>): ResultOf<Name> {
  const text = (messages as Partial<Record<Results, { ko: string; en: string }>>)[outcome.__typename as Results];
  return { ...outcome, ...(text ? { message: say(locale, text) } : {}) } as unknown as ResultOf<Name>;
}
