import type { RecordedRequest } from './experiment.svelte.js';
import type { text } from './text.js';

/** Whether the rules and the browser agree on a request. */
export function agrees({ expected, actual, decision, inBackground }: RecordedRequest): boolean {
  return expected === actual && decision.inBackground === inBackground;
}

/** Why a request came out as it did. */
export function explain(recorded: RecordedRequest, t: ReturnType<typeof text>): string {
  const { decision, actual, reply, version } = recorded;
  if (!agrees(recorded)) return t.differs;
  const got = reply.answer?.version ?? version;
  return [
    t.reasons[decision.reason],
    actual === 'revalidated' ? t.gone : '',
    actual === 'fetched' && decision.act === 'validate' && decision.reason !== 'vary' ? t.changed : '',
    actual === 'cache' && got !== version ? t.outdated(got, version) : '',
    decision.inBackground ? t.background : '',
  ]
    .filter(Boolean)
    .join(' ');
}
