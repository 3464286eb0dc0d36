/** Somebody in a room, in the order in which they came. */
export interface Rotating {
  id: string;
  host: boolean;
  /** How often they were it in this room. */
  candidateTurns: number;
  interviewerTurns: number;
}

export interface Pair {
  candidateId: string;
  interviewerId: string;
}

/**
 * Who goes next: whoever was the candidate least often, and asked by whoever asked least often. Who made the room asks
 * first and answers last, so that it begins with somebody who knows how it goes.
 * @param people those who are there, in the order in which they came
 * @returns null of fewer than two
 */
export function nextPair(people: readonly Rotating[]): Pair | null {
  if (people.length < 2) return null;
  const [candidate] = [...people].sort(
    (a, b) => a.candidateTurns - b.candidateTurns || Number(a.host) - Number(b.host),
  );
  const [interviewer] = people
    .filter(({ id }) => id !== candidate!.id)
    .sort((a, b) => a.interviewerTurns - b.interviewerTurns || Number(b.host) - Number(a.host));
  return { candidateId: candidate!.id, interviewerId: interviewer!.id };
}

/** Who asks on when the interviewer is gone: who made the room, else who asked least often; null when nobody is left. */
export function nextInterviewer(people: readonly Rotating[], candidateId: string): string | null {
  const others = people.filter(({ id }) => id !== candidateId);
  const [next] = [...others].sort((a, b) => Number(b.host) - Number(a.host) || a.interviewerTurns - b.interviewerTurns);
  return next?.id ?? null;
}
