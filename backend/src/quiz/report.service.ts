import { Injectable } from '@nestjs/common';
import type { LiveQuizReport, LiveQuizSummary } from '../generated/graphql.js';
import { Database, type SignedInViewer, type Viewer } from '../platform/index.js';
import { AnswerStore } from './answer-store.js';
import { shownQuestion, shownSolution } from './item-content.js';
import { identityOf } from './joining.service.js';
import { given, ownPart, SHOWN_TO_PLAYERS, standingsOf } from './live-view.js';
import { PlayerStore } from './player-store.js';
import { isHost, RoomStore } from './room-store.js';

/** Quizzes as they were. */
@Injectable()
export class ReportService {
  constructor(
    private readonly database: Database,
    private readonly rooms: RoomStore,
    private readonly players: PlayerStore,
    private readonly answers: AnswerStore,
  ) {}

  /** Those that somebody leads or takes part in, the latest first. */
  async of({ userId }: Pick<SignedInViewer, 'userId'>): Promise<LiveQuizSummary[]> {
    return this.database.query<LiveQuizSummary>(
      `SELECT r.id, r.code, r.deck_title AS "deckTitle", coalesce(r.host_id = $1, false) AS hosting, r.phase = 'FINISHED' AS finished,
         r.created_at AS "createdAt",
         (SELECT count(*)::integer FROM quiz_player AS o WHERE o.room_id = r.id AND o.removed_at IS NULL) AS "playerCount"
       FROM quiz_room AS r
       WHERE r.host_id = $1 OR r.id IN (SELECT room_id FROM quiz_player WHERE user_id = $1 AND removed_at IS NULL)
       ORDER BY r.created_at DESC, r.id LIMIT 100`,
      [userId],
    );
  }

  async report(viewer: Viewer, id: string, token: string | null | undefined): Promise<LiveQuizReport | null> {
    const room = await this.rooms.find(id);
    if (room?.phase !== 'FINISHED') return null;
    const hosting = isHost(room, viewer.userId);
    const player = hosting ? null : await this.players.find(id, identityOf(viewer, token));
    if (!hosting && (!player || player.removedAt)) return null;
    const [items, players, answers] = [
      await this.rooms.items(id),
      await this.players.of(id),
      await this.answers.all(id),
    ];
    const scores = new Map<string, number>();
    for (const { playerId, points } of answers) scores.set(playerId, (scores.get(playerId) ?? 0) + points);
    const standings = standingsOf(players, scores);
    const asked = items.filter(({ number, skipped }) => !skipped && number <= room.number);
    return {
      id,
      deckTitle: room.deckTitle,
      hosting,
      finishedAt: room.finishedAt!,
      playerCount: players.length,
      standings: hosting ? standings : standings.slice(0, SHOWN_TO_PLAYERS),
      me:
        player &&
        ownPart(
          player,
          standings.find(({ playerId }) => playerId === player.id),
          undefined,
        ),
      questions: asked.map(({ number, content }) => {
        const all = answers.filter((answer) => answer.number === number);
        const mine = player && all.find(({ playerId }) => playerId === player.id);
        const took = all.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
        return {
          question: shownQuestion(number, content),
          solution: shownSolution(content, all),
          answered: all.length,
          averageMs: all.length === 0 ? null : Math.round(took / all.length),
          mine: mine ? given(mine, true) : null,
        };
      }),
    };
  }

  /** All that a person has led and taken part in, for them to take along. */
  async exportOf(userId: string) {
    const led = await this.database.query<{ id: string; deckTitle: string; createdAt: Date }>(
      'SELECT id, deck_title AS "deckTitle", created_at AS "createdAt" FROM quiz_room WHERE host_id = $1 ORDER BY 3, 1',
      [userId],
    );
    const played = await this.database.query<object>(
      `SELECT r.id, r.deck_title AS "deckTitle", r.created_at AS "createdAt", p.nickname, p.joined_at AS "joinedAt",
         (SELECT coalesce(json_agg(json_build_object('number', a.number, 'chosen', a.chosen, 'typed', a.typed,
            'right', a.is_right, 'points', a.points, 'elapsedMs', a.elapsed_ms) ORDER BY a.number), '[]')
          FROM quiz_answer AS a WHERE a.room_id = p.room_id AND a.player_id = p.id) AS answers
       FROM quiz_player AS p JOIN quiz_room AS r ON r.id = p.room_id WHERE p.user_id = $1 ORDER BY r.created_at, r.id`,
      [userId],
    );
    return [...led.map((room) => ({ ...room, role: 'host' })), ...played.map((room) => ({ ...room, role: 'player' }))];
  }
}
