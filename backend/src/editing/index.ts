import { ChangeEntity } from './change.entity.js';
import { CreateEditing1795400100000 } from './migrations/1795400100000-create-editing.js';
import { CreateReports1795400300000 } from './migrations/1795400300000-create-reports.js';
import { CreateSuggestions1795400400000 } from './migrations/1795400400000-create-suggestions.js';
import { CreateLinks1795432000000 } from './migrations/1795432000000-create-links.js';
import { LinkRuns1795433000000 } from './migrations/1795433000000-link-runs.js';
import { LinkEntity, LinkRunEntity } from './links/link.entity.js';
import { ReportEntity } from './report.entity.js';
import { StepEntity } from './step.entity.js';
import { SuggestionEntity } from './suggestion.entity.js';

export { EditingModule } from './editing.module.js';
export { LinkChecks } from './links/link-checks.service.js';
export { probeAll } from './links/probe.js';
export { Prober } from './links/prober.js';
export { PublicationService } from './publication.service.js';
export { ShownLists } from './lists/shown-lists.service.js';
export { ReportsService } from './reports.service.js';
export { SuggestionsService } from './suggestions.service.js';
export { ScheduledPublications } from './scheduled-publications.js';

export const editingEntities = [ChangeEntity, LinkEntity, LinkRunEntity, ReportEntity, StepEntity, SuggestionEntity];
export const editingMigrations = [
  CreateEditing1795400100000,
  CreateReports1795400300000,
  CreateSuggestions1795400400000,
  CreateLinks1795432000000,
  LinkRuns1795433000000,
];
