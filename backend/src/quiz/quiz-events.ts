import { Injectable } from '@nestjs/common';
import { Database, EventBus, type Json } from '../platform/index.js';

const topicOf = (roomId: string) => `quiz.room.${roomId}`;

/** What is new in a room: where it stands, who is in it, or only answers. What it is stands in the database. */
export type News = 'room' | 'people' | 'answers';

@Injectable()
export class QuizEvents {
  constructor(
    private readonly database: Database,
    private readonly events: EventBus,
  ) {}

  /** Once what the running transaction wrote is there. */
  tell(roomId: string, news: News): Promise<void> {
    return this.database.afterCommit(() => this.events.publish(topicOf(roomId), news));
  }

  listen(roomId: string, listener: (news: News) => void): Promise<() => Promise<void>> {
    return this.events.subscribe(topicOf(roomId), (payload: Json) => listener(payload as News));
  }
}
