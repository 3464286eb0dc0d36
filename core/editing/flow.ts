/** The way of a proposed change from its first word to its publication, and who may take it a step further. */

export type ChangeState = 'DRAFT' | 'IN_REVIEW' | 'SCHEDULED' | 'PUBLISHED' | 'DECLINED' | 'WITHDRAWN';
export type ChangeAction = 'SAVE' | 'SEND_TO_REVIEW' | 'WITHDRAW' | 'DECLINE' | 'SCHEDULE' | 'UNSCHEDULE' | 'PUBLISH';

export const changeActions: readonly ChangeAction[] = [
  'SAVE',
  'SEND_TO_REVIEW',
  'WITHDRAW',
  'DECLINE',
  'SCHEDULE',
  'UNSCHEDULE',
  'PUBLISH',
];

export interface ChangeStanding {
  /** A suggestion is a learner's, who is told what came of it: it is taken up or declined, and that stands. */
  kind: 'EDIT' | 'SUGGESTION';
  state: ChangeState;
  /** Who began it; null when they have left. */
  authorId: string | null;
  /** Everybody who wrote in it. */
  writerIds: readonly string[];
}

/** Somebody who may edit. */
export interface Actor {
  id: string;
  role: 'EDITOR' | 'ADMIN';
}

/** `state`: not in the state it is in; `author`: only its author may; `reviewer`: only somebody who did not write in it. */
export type Verdict = 'allowed' | 'state' | 'author' | 'reviewer';

const from: Record<ChangeAction, readonly ChangeState[]> = {
  SAVE: ['DRAFT', 'IN_REVIEW', 'DECLINED', 'WITHDRAWN'],
  SEND_TO_REVIEW: ['DRAFT'],
  WITHDRAW: ['DRAFT', 'IN_REVIEW', 'SCHEDULED'],
  DECLINE: ['IN_REVIEW', 'SCHEDULED'],
  SCHEDULE: ['IN_REVIEW', 'SCHEDULED'],
  UNSCHEDULE: ['SCHEDULED'],
  PUBLISH: ['IN_REVIEW', 'SCHEDULED'],
};

/** Whether somebody may take a change that step further, and if not, what is in the way. */
export function judge(action: ChangeAction, change: ChangeStanding, actor: Actor): Verdict {
  const isAdmin = actor.role === 'ADMIN';
  const publishes = action === 'PUBLISH' || action === 'SCHEDULE';
  // Whoever needs no second pair of eyes need not send it to themselves first.
  const skipsReview = isAdmin && publishes && change.state === 'DRAFT';
  if (!from[action].includes(change.state) && !skipsReview) return 'state';
  const wasClosed = change.state === 'DECLINED' || change.state === 'WITHDRAWN';
  if (change.kind === 'SUGGESTION') {
    if (action === 'SAVE' && wasClosed) return 'state';
    if (action === 'WITHDRAW' && change.authorId !== actor.id) return 'author';
  }
  if (isAdmin) return 'allowed';
  const isAuthor = change.authorId === null || change.authorId === actor.id;
  if (!isAuthor && (action === 'WITHDRAW' || (action === 'SAVE' && wasClosed))) return 'author';
  const wrote = change.authorId === actor.id || change.writerIds.includes(actor.id);
  return publishes && wrote ? 'reviewer' : 'allowed';
}

/** The state that a saved change is in: what was closed is begun anew. */
export function stateAfterSaving(state: ChangeState): ChangeState {
  return state === 'DECLINED' || state === 'WITHDRAWN' ? 'DRAFT' : state;
}
