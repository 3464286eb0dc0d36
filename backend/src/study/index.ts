import { CardMarkEntity } from './card-mark.entity.js';
import { InterviewEntity } from './interview.entity.js';
import { MarkUndoEntity } from './mark-undo.entity.js';
import { MemoryEntity } from './memory.entity.js';
import { CreateStudy1795342800000 } from './migrations/1795342800000-create-study.js';
import { CreateCardMarks1795352400000 } from './migrations/1795352400000-create-card-marks.js';
import { CreateInterview1795353000000 } from './migrations/1795353000000-create-interview.js';
import { CreateTuning1795356000000 } from './migrations/1795356000000-create-tuning.js';
import { AddReviewPriors1795359600000 } from './migrations/1795359600000-add-review-priors.js';
import { AddStudyOptions1795361000000 } from './migrations/1795361000000-add-study-options.js';
import { AddComeback1795362600000 } from './migrations/1795362600000-add-comeback.js';
import { StudyGoesWithAccount1795363260000 } from './migrations/1795363260000-study-goes-with-account.js';
import { CreateSavedSearch1795371000000 } from './migrations/1795371000000-create-saved-search.js';
import { AddStreak1795389300000 } from './migrations/1795389300000-add-streak.js';
import { CreateTally1795400200000 } from './migrations/1795400200000-create-tally.js';
import { ReviewEntity } from './review.entity.js';
import { SavedSearchEntity } from './saved-search.entity.js';
import { SettingsEntity } from './settings.entity.js';
import { TallyCountEntity, TallyEntity } from './tally.entity.js';
import { TuningEntity } from './tuning.entity.js';
import { UndoEntity } from './undo.entity.js';

export { ElsewhereService, type AnsweredElsewhere } from './elsewhere.service.js';
export { StudyExportService, type ExportedRows } from './study-export.service.js';
export { StudyModule } from './study.module.js';
export { TALLIED_DAYS, TalliesService } from './tallies.service.js';

export const studyEntities = [
  ReviewEntity,
  UndoEntity,
  MemoryEntity,
  SettingsEntity,
  CardMarkEntity,
  MarkUndoEntity,
  InterviewEntity,
  TuningEntity,
  SavedSearchEntity,
  TallyCountEntity,
  TallyEntity,
];
export const studyMigrations = [
  CreateStudy1795342800000,
  CreateCardMarks1795352400000,
  CreateInterview1795353000000,
  CreateTuning1795356000000,
  AddReviewPriors1795359600000,
  AddStudyOptions1795361000000,
  AddComeback1795362600000,
  StudyGoesWithAccount1795363260000,
  CreateSavedSearch1795371000000,
  AddStreak1795389300000,
  CreateTally1795400200000,
];
