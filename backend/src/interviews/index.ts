import { AssessmentEntity } from './assessment.entity.js';
import { CreateInterviews1795443000000 } from './migrations/1795443000000-create-interviews.js';
import { PersonEntity } from './person.entity.js';
import { RoomEntity } from './room.entity.js';
import { RoundEntity } from './round.entity.js';

export { InterviewsModule } from './interviews.module.js';
export { RoomInvitationsService } from './invitations.service.js';
export { InterviewReportsService } from './reports.service.js';
export { RoomsService } from './rooms.service.js';

export const interviewsEntities = [AssessmentEntity, PersonEntity, RoomEntity, RoundEntity];
export const interviewsMigrations = [CreateInterviews1795443000000];
