import { Injectable } from '@nestjs/common';
import type { Leavetaking } from '../accounts/index.js';
import { RoomStore } from './room-store.js';
import { RoomsService } from './rooms.service.js';

/** What becomes of open rooms when somebody's account goes: as when they leave. Their reports and notes go with them. */
@Injectable()
export class RoomLeavetaking implements Leavetaking {
  constructor(
    private readonly store: RoomStore,
    private readonly rooms: RoomsService,
  ) {}

  async hold(userId: string): Promise<void> {
    await this.store.lockPerson(userId);
    for (const id of await this.store.idsOfPerson(userId)) await this.store.lock(id);
  }

  async settle(userId: string): Promise<void> {
    for (const id of await this.store.idsOfPerson(userId)) await this.rooms.takeOut(userId, id, 'LEFT');
  }
}
