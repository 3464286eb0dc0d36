import { scenarios } from './scenarios.js';
import { sessionNames, type Levels, type ScenarioName, type SessionName } from './scenario.js';
import { simulate, type Move } from './model.js';
import type { LabView } from './view.js';

/** Whose turn it is in the classic order; `wait` while nobody can go on, null at the end. */
export type Turn = { readonly session: SessionName; readonly position: number } | 'wait' | null;

/**
 * @param position of the order so far, 0 at the beginning; each turn says the next one's
 */
export function classicTurn(view: LabView, position: number): Turn {
  const order = scenarios[view.scenario].classicOrder;
  for (let at = position; at < order.length; at += 1) {
    const session = order[at];
    if (session && view.sessions[session].state === 'running') return 'wait';
    // One that waits for the other is passed over: only the other can let it go on.
    if (session && view.sessions[session].state === 'ready') return { session, position: at + 1 };
  }
  const ready = sessionNames.find((session) => view.sessions[session].state === 'ready');
  if (ready) return { session: ready, position: order.length };
  return sessionNames.some((session) => ['running', 'waiting'].includes(view.sessions[session].state)) ? 'wait' : null;
}

/** The moves of the classic order as the model takes them. */
export function classicMoves(scenario: ScenarioName, levels: Levels, victims: readonly SessionName[] = []): Move[] {
  const moves: Move[] = [];
  for (let position = 0; ;) {
    const turn = classicTurn(simulate(scenario, levels, moves, victims), position);
    if (turn === null || turn === 'wait') return moves;
    moves.push({ do: 'step', session: turn.session });
    position = turn.position;
  }
}
