import type { RecordedAttempt } from './experiment.svelte.js';
import type { Setup } from './parameters.js';
import type { text } from './text.js';

/** Whether the rules and the browser agree on an attempt. */
export function agrees({ expected, observation }: Pick<RecordedAttempt, 'expected' | 'observation'>): boolean {
  return (
    expected.arrives === observation.arrived &&
    expected.cookie.sent === observation.cookie &&
    expected.accepted === observation.accepted
  );
}

/** Why an attempt came out as it did: what the browser decided, then what the bank did. */
export function explain(attempt: RecordedAttempt, t: ReturnType<typeof text>): string {
  const { expected, observation, setup } = attempt;
  if (!agrees(attempt)) return t.differs;
  const fetched = setup.attack === 'fetch' || setup.attack === 'fetch-header';
  const refusals = observation.refusals.map((refusal) => t.refusals[refusal]).join(' · ');
  const forged = setup.initiator !== 'bank';
  return [
    t.reasons[expected.cookie.reason],
    observation.accepted ? (forged ? t.nothingStopped : '') : refusals ? t.refused(refusals) : '',
    observation.accepted && setup.initiator === 'same-site' ? t.neighbourNote : '',
    fetched && observation.arrived ? (observation.read ? t.read : t.notRead) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The header as the bank sent it, without the cookie's value. */
export function setCookieLine({ sameSite, secure, httpOnly, maxAge }: Setup): string {
  const named = { unset: '', lax: 'SameSite=Lax', strict: 'SameSite=Strict', none: 'SameSite=None' }[sameSite];
  return [
    'Set-Cookie: demo-session=…; Path=/s/…/bank/',
    named,
    secure ? 'Secure' : '',
    httpOnly ? 'HttpOnly' : '',
    maxAge === null ? '' : `Max-Age=${maxAge}`,
  ]
    .filter(Boolean)
    .join('; ');
}
