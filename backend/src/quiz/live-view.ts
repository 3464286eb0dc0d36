import { placesOf } from '@kkori/core/live-quiz';
import type { LiveQuiz, LiveQuizGiven, LiveQuizPlayer, LiveQuizStanding } from '../generated/graphql.js';
import type { Answer } from './answer-store.js';
import { shownQuestion, shownSolution } from './item-content.js';
import type { Player } from './player-store.js';
import type { Item, Room } from './room-store.js';

/** How many of the best players see. */
export const SHOWN_TO_PLAYERS = 5;

/** What is true of a room at one moment. */
export interface RoomFacts {
  room: Room;
  items: readonly Item[];
  /** In the order in which they came. */
  players: readonly Player[];
  /** By player, of the questions that are closed. */
  scores: ReadonlyMap<string, number>;
  /** To the question that is asked or was asked last. */
  answers: readonly Answer[];
}

type Shown = Omit<LiveQuiz, 'me'>;

/** A room as everybody in it sees it: made once, and only what is somebody's own is added for each. */
export interface RoomView extends RoomFacts {
  forHost: Shown;
  forPlayers: Shown;
  places: ReadonlyMap<string, LiveQuizStanding>;
  answerOf: ReadonlyMap<string, Answer>;
}

export function viewOf(facts: RoomFacts): RoomView {
  const { room, items, players, scores, answers } = facts;
  const { id, code, deckTitle, phase, number, total, seconds, remainingMs } = room;
  const standings = standingsOf(players, scores);
  const item = items[number - 1];
  const isAsked = phase === 'OPEN' || phase === 'PAUSED' || phase === 'CLOSED';
  const content = isAsked && item ? item.content : null;
  const question = content && shownQuestion(number, content);
  const common = {
    __typename: 'LiveQuiz' as const,
    id,
    code,
    deckTitle,
    phase,
    number,
    total,
    seconds,
    opensAt: room.opensAt === null ? null : new Date(room.opensAt),
    closesAt: room.closesAt === null ? null : new Date(room.closesAt),
    remainingMs,
    playerCount: players.length,
    answeredCount: answers.length,
    solution: phase === 'CLOSED' && content ? shownSolution(content, answers) : null,
  };
  return {
    ...facts,
    forHost: { ...common, hosting: true, question, standings },
    forPlayers: {
      ...common,
      hosting: false,
      // Nobody thinks on while the clock stands still.
      question: phase === 'PAUSED' ? null : question,
      standings: phase === 'LOBBY' ? standings : standings.slice(0, SHOWN_TO_PLAYERS),
    },
    places: new Map(standings.map((standing) => [standing.playerId, standing])),
    answerOf: new Map(answers.map((answer) => [answer.playerId, answer])),
  };
}

/** The best first; of equals whoever came first. */
export function standingsOf(players: readonly Player[], scores: ReadonlyMap<string, number>): LiveQuizStanding[] {
  return placesOf(players.map(({ id, nickname }) => ({ playerId: id, nickname, score: scores.get(id) ?? 0 })));
}

export function forPlayer(view: RoomView, player: Player): LiveQuiz {
  const answer = view.answerOf.get(player.id);
  return {
    ...view.forPlayers,
    me: ownPart(
      player,
      view.places.get(player.id),
      answer && given(answer, view.room.phase !== 'OPEN' && view.room.phase !== 'PAUSED'),
    ),
  };
}

export function ownPart(
  { id, nickname, dueAgain }: Player,
  standing: LiveQuizStanding | undefined,
  answer: LiveQuizGiven | undefined,
): LiveQuizPlayer {
  return { id, nickname, score: standing?.score ?? 0, place: standing?.place ?? 0, answer: answer ?? null, dueAgain };
}

/** @param isClosed only then is it said whether it is right */
export function given({ chosen, typed, isRight, points }: Answer, isClosed: boolean): LiveQuizGiven {
  return { chosen, typed, right: isClosed ? isRight : null, points: isClosed ? points : null };
}
