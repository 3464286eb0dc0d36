import { ChangeEntity } from './change.entity.js';
import { CreateEditing1795400100000 } from './migrations/1795400100000-create-editing.js';
import { StepEntity } from './step.entity.js';

export { EditingModule } from './editing.module.js';
export { ScheduledPublications } from './scheduled-publications.js';

export const editingEntities = [ChangeEntity, StepEntity];
export const editingMigrations = [CreateEditing1795400100000];
