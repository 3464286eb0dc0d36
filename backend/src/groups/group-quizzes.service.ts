import { Injectable } from '@nestjs/common';
import { NamesService } from '../accounts/index.js';
import type { LiveQuizInput } from '../generated/graphql.js';
import type { SignedInViewer } from '../platform/index.js';
import { OpeningService } from '../quiz/index.js';
import { GroupChanges } from './group-changes.js';
import { GroupGate, type GroupView } from './group-gate.js';

/** Live quizzes that are opened for a group: its members are told of them. Who joins needs only the code. */
@Injectable()
export class GroupQuizzesService {
  constructor(
    private readonly gate: GroupGate,
    private readonly quizzes: OpeningService,
    private readonly changes: GroupChanges,
    private readonly names: NamesService,
  ) {}

  async of({ id }: Pick<GroupView, 'id'>, { userId }: SignedInViewer) {
    const rooms = await this.quizzes.openForGroup(id);
    const names = await this.names.of(rooms.flatMap(({ hostId }) => hostId ?? []));
    return rooms.map(({ hostId, ...room }) => ({
      ...room,
      hostedBy: names.get(hostId ?? '')?.name ?? '',
      hosting: hostId === userId,
    }));
  }

  /** To be called in a transaction. */
  open(viewer: SignedInViewer, groupId: string, input: LiveQuizInput) {
    return this.gate.enter(viewer, groupId, null, async () => {
      const opened = await this.quizzes.open(viewer, input, groupId);
      if (opened.__typename === 'OpenedLiveQuiz') await this.changes.changed(groupId);
      return opened;
    });
  }
}
