import { Injectable } from '@nestjs/common';
import { RoomStore, type Item } from './room-store.js';

/** As many rooms as one process has busy at once, and more. */
const KEPT = 200;

/** What the questions of rooms are: they never change, so each process reads them once. */
@Injectable()
export class QuizItems {
  private readonly kept = new Map<string, Promise<Item[]>>();

  constructor(private readonly rooms: RoomStore) {}

  of(roomId: string): Promise<Item[]> {
    const known = this.kept.get(roomId) ?? this.rooms.items(roomId);
    // What was asked for last goes last.
    this.kept.delete(roomId);
    this.kept.set(roomId, known);
    known.catch(() => this.kept.delete(roomId));
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return known;
  }
}
