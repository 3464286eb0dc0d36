import { MemoryEntity } from './memory.entity.js';
import { CreateStudy1795342800000 } from './migrations/1795342800000-create-study.js';
import { ReviewEntity } from './review.entity.js';
import { SettingsEntity } from './settings.entity.js';
import { UndoEntity } from './undo.entity.js';

export { StudyModule } from './study.module.js';

export const studyEntities = [ReviewEntity, UndoEntity, MemoryEntity, SettingsEntity];
export const studyMigrations = [CreateStudy1795342800000];
