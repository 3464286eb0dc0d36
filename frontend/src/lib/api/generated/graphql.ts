/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Role = 'LEARNER' | 'EDITOR' | 'ADMIN';

export type Locale = 'ko' | 'en';

export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

export type SignUpInput = {
  email: string;
  /** 10 to 200 characters. */
  password: string;
  name: string;
  preferences?: PreferencesInput | null | undefined;
};

export type SignInInput = {
  email: string;
  password: string;
};

/** What is left out stays as it is. */
export type PreferencesInput = {
  locale?: Locale | null | undefined;
  theme?: Theme | null | undefined;
  timeZone?: string | null | undefined;
  dayStartHour?: number | null | undefined;
};

/** What is left out does not matter. */
export type AuditFilter = {
  /** Who did it or to whom it was done: part of a name or e-mail address, or an id. */
  person?: string | null | undefined;
  /** An action or what actions begin with, such as `person.`. */
  action?: string | null | undefined;
  subjectKind?: string | null | undefined;
  subjectId?: string | null | undefined;
  from?: string | null | undefined;
  /** Entries before this moment. */
  until?: string | null | undefined;
};

export type NotificationKind =
  /** A comment names the viewer. */
  | 'MENTIONED'
  /** Somebody wrote in a thread that the viewer began, or wrote in last. */
  | 'ANSWERED'
  /** A thread that the viewer began was resolved. */
  | 'RESOLVED';

export type PersonState = 'ACTIVE' | 'SUSPENDED';

/** What is left out does not matter. */
export type PeopleFilter = {
  /** Part of a name or e-mail address. */
  search?: string | null | undefined;
  role?: Role | null | undefined;
  state?: PersonState | null | undefined;
};

export type DeckInput = {
  /** UUIDv7 made by the client: with the id of a deck of the viewer's it changes that, else it makes one. */
  id: string;
  /** 1 to 60 characters. */
  title: string;
  /** At most 300 characters. */
  description: string;
};

export type QuestionInput = {
  /** UUIDv7 made by the client: with the id of a question that the viewer wrote it changes that, else it makes one. */
  id: string;
  /** A deck of the viewer's that it comes to stand in, last; of none when left out. */
  deckId?: string | null | undefined;
  /** The format of content/README.md, of which only the question and its answer are required; at most 40,000 characters. */
  markdown: string;
};

export type WireEventKind =
  /** A TCP connection was opened (`from` to `to`), or refused or lost (`reason`). */
  | 'CONNECTION'
  | 'REQUEST'
  | 'RESPONSE'
  /** A balancer chose a server: `to`, `reason` and the numbers it looked at in `data`. */
  | 'PICK'
  | 'PREFLIGHT'
  | 'FRAME'
  | 'WOULD_BLOCK'
  | 'HEALTH'
  /** A limit of the sandbox was met. */
  | 'QUOTA'
  /** A parameter changed while running: `data` holds the parameters now in force. */
  | 'CONFIGURE'
  /** A run of generated load began: `data` holds its plan. */
  | 'RUN'
  /** A run ended: `data` holds its result and those before it, or `failed: true` after an unexpected failure. */
  | 'RESULT'
  /** Something the viewer should know, in `reason`. */
  | 'NOTE';

export type SandboxEnd =
  /** Stopped by its viewer, or replaced by another sandbox. */
  | 'STOPPED'
  /** Ten minutes are over. */
  | 'EXPIRED'
  /** Nobody used it for two minutes. */
  | 'IDLE'
  /** The process that ran it died. Starting a sandbox again starts the process again. */
  | 'HOST_LOST'
  /** There is no such sandbox, or no longer, or the token is wrong. */
  | 'NOT_FOUND';

export type SandboxKeyInput = {
  id: string;
  token: string;
};

export type StartSandboxInput = {
  demo: string;
  /** As `Demo.parameters` describes; what is left out takes its default. */
  parameters?: unknown;
  /** A sandbox of the same viewer to stop first, so that a reload does not meet the quota. */
  replaces?: SandboxKeyInput | null | undefined;
};

export type SandboxCommandInput = {
  sandbox: SandboxKeyInput;
  /** As `Demo.commands` describes. */
  command: unknown;
};

export type DemoHostProblem =
  /** The process that runs demos could not be started or died; it is tried again. */
  | 'DOWN'
  /** It runs as many sandboxes as it may. */
  | 'FULL';

/** What is done to many questions at once; what is left out stays. */
export type BulkChange = {
  subject?: string | null | undefined;
  level?: Level | null | undefined;
  /** 1 to 3. */
  importance?: number | null | undefined;
  addTag?: string | null | undefined;
  removeTag?: string | null | undefined;
  /** Takes them away from readers, and does nothing else. */
  archive?: boolean | null | undefined;
};

export type ChangeKind =
  /** By an editor. */
  | 'EDIT'
  /** By a learner. */
  | 'SUGGESTION';

export type ChangeState =
  | 'DRAFT'
  | 'IN_REVIEW'
  /** Reviewed; published by itself at its hour. */
  | 'SCHEDULED'
  | 'PUBLISHED'
  | 'DECLINED'
  | 'WITHDRAWN';

export type ChangeAction = 'SAVE' | 'SEND_TO_REVIEW' | 'WITHDRAW' | 'DECLINE' | 'SCHEDULE' | 'UNSCHEDULE' | 'PUBLISH';

export type RevisionOrigin =
  /** A file of the content folder. */
  | 'FILE'
  | 'EDIT'
  /** An earlier revision, brought back. */
  | 'RESTORE';

export type ChangeStepKind =
  /** Written in; several times in a row by the same person count once. */
  | 'SAVED'
  | 'SENT_TO_REVIEW'
  | 'WITHDRAWN'
  | 'DECLINED'
  | 'SCHEDULED'
  | 'UNSCHEDULED'
  | 'PUBLISHED'
  /** Its hour came, and it could not be published: it is in review again. */
  | 'NOT_PUBLISHED';

export type ChangeInput = {
  /** UUIDv7 made by the client: with the id of a change it changes that, else it makes one. */
  id: string;
  /** The question's. A new question's may be changed until it is published. */
  slug: string;
  /** The revision that the text was written on, or merged with; 0 for a new question. */
  baseRevision: number;
  /** At most 100,000 characters. */
  markdown: string;
  /** At most 500 characters. */
  why?: string | null | undefined;
  changedMeaning?: boolean;
  /** The version that the change had when it was read; 0 to make one. */
  version: number;
};

export type SettlementKind =
  | 'FIXED'
  | 'DECLINED'
  /** Another report says the same: it is settled with that. */
  | 'DUPLICATE';

export type SettlementInput = {
  questionId: string;
  /** 1 to 100 reports of the question. */
  reportIds: Array<string>;
  kind: SettlementKind;
  /** With FIXED: a revision that was published after they were reported. The one that learners see when left out. */
  fixedIn?: number | null | undefined;
  /** For the reporters to read: 1 to 500 characters with DECLINED, may be left out with FIXED. */
  reason?: string | null | undefined;
  /** With DUPLICATE. */
  duplicateOf?: string | null | undefined;
};

export type ReportKind =
  /** 오타 */
  | 'TYPO'
  /** 틀린 내용 */
  | 'WRONG'
  /** 낡은 내용 */
  | 'OUTDATED'
  /** 깨진 링크나 그림 */
  | 'BROKEN'
  /** 이해가 안 돼요 */
  | 'UNCLEAR'
  | 'OTHER';

export type QuestionPart =
  /** The question itself. */
  'TITLE' | 'ANSWER' | 'EXPLANATION' | 'MISCONCEPTION' | 'KEYWORDS' | 'FOLLOW_UP' | 'QUIZ' | 'DEMO' | 'SOURCES';

export type ReportState =
  /** Received; nobody decided on it yet. */
  'OPEN' | 'FIXED' | 'DECLINED';

export type ReportInput = {
  /** UUIDv7 made by the client: sent twice, it is one report. */
  id: string;
  questionId: string;
  kind: ReportKind;
  part: QuestionPart;
  /** The key of the 꼬리 질문 or quiz item; of nothing else. */
  partKey?: string | null | undefined;
  /** At most 1,000 characters; may be empty unless `kind` is OTHER. */
  words: string;
};

export type SubjectInput = {
  id: string;
  /** 1 to 60 characters each. */
  nameKo: string;
  nameEn: string;
};

export type GlossaryTermInput = {
  /** 1 to 60 characters, as are `en` and each of `not`. */
  term: string;
  en: string;
  /** 1 to 20. */
  not: Array<string>;
  /** At most 200 characters. */
  note?: string | null | undefined;
};

export type SiteDeckInput = {
  /** Kebab-case. */
  slug: string;
  /** 1 to 80 characters each. */
  titleKo: string;
  titleEn: string;
  /** 1 to 400 characters each. */
  descriptionKo: string;
  descriptionEn: string;
  /** 1 to 500 questions of the site, in order. */
  questions: Array<string>;
};

export type ListOrigin = 'FILE' | 'EDIT';

export type SuggestionState =
  /** Received; nobody decided on it yet. */
  | 'OPEN'
  /** It is in what learners see. */
  | 'ACCEPTED'
  | 'DECLINED';

export type SuggestionInput = {
  /** UUIDv7 made by the client: sent twice, it is one suggestion. */
  id: string;
  questionId: string;
  /** All but DEMO and SOURCES. */
  part: QuestionPart;
  partKey?: string | null | undefined;
  /** The revision that it was written on. */
  revision: number;
  /** What the part is to say: at most 20,000 characters. */
  markdown: string;
  /** What was changed and why; at most 500 characters. */
  why?: string | null | undefined;
  /** Whether the author is to be named on the question's page when it is accepted. */
  named?: boolean;
};

export type PartInput = {
  questionId: string;
  part: QuestionPart;
  partKey?: string | null | undefined;
  markdown: string;
};

export type GroupQuestionInput = {
  groupId: string;
  /** UUIDv7 made by the client: with the id of a question of the group's it changes that, else it makes one. */
  id: string;
  /** The revision that the change was written on; null for a new question. */
  revision?: number | null | undefined;
  /** A deck of the group's that it comes to stand in, last; of none when left out. */
  deckId?: string | null | undefined;
  /** At most 40,000 characters. */
  markdown: string;
};

export type GroupSuggestionState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REFUSED'
  /** Taken back by whoever made it. */
  | 'WITHDRAWN';

export type GroupSuggestionInput = {
  groupId: string;
  /** UUIDv7 made by the client: sent again it is the same suggestion. */
  id: string;
  questionId: string;
  /** The revision that it was written on. */
  revision: number;
  /** At most 40,000 characters. */
  markdown: string;
  /** At most 500 characters. */
  why: string;
};

export type GroupRole =
  /** One in every group: who is in it, as what, and its end are theirs to say. */
  | 'OWNER'
  /** Describes the group and invites members. */
  | 'EDITOR'
  | 'MEMBER';

/** What others can be made; the owner is made by handing over. */
export type GivenGroupRole = 'EDITOR' | 'MEMBER';

export type GroupInput = {
  /** UUIDv7 made by the client: with that of a group that is there it is a change. */
  id: string;
  /** 1 to 40 characters in one line. */
  name: string;
  /** Plain text of at most 1,000 characters. */
  description: string;
};

export type GroupInvitationInput = {
  /**
   * UUIDv7 made by the client. Asked again with the same, as after an answer that was lost, it is the same invitation with another link; the one
   * before is no good any more.
   */
  id: string;
  groupId: string;
  role: GivenGroupRole;
  /** How long it is good, 1 to 30. */
  days: number;
  /** How many may join by it, 1 to 50. */
  maxUses: number;
};

export type CommentInput = {
  /** UUIDv7 made by the client: with that of a comment of the viewer's it is a change of its text. */
  id: string;
  groupId: string;
  questionId: string;
  /** The thread that it answers in; null to begin one. */
  threadId?: string | null | undefined;
  /** Markdown of 1 to 4,000 characters, without pictures; members are named as @{<id>}, ten at most. */
  markdown: string;
};

export type ContentSide =
  /** What the file says holds: a text, or that the question is gone. */
  | 'FILE'
  /** What the app says holds, and the next `npm run content:export` writes it into the file. */
  | 'APP';

/** Either a side, or the text that was merged of both. */
export type ConflictDecision = {
  slug: string;
  /** As the conflict had it when the person decided. */
  seen: string;
  side?: ContentSide | null | undefined;
  /** At most 100,000 characters. It is published, and the next `npm run content:export` writes it into the file. */
  markdown?: string | null | undefined;
};

export type ListSide =
  /** What the file says holds. */
  | 'FILE'
  /** What the app says holds, and the next `npm run content:export` writes it into the file. */
  | 'APP';

export type MockRole = 'INTERVIEWER' | 'CANDIDATE' | 'OBSERVER';

export type MockQuestionState = 'WAITING' | 'ASKED' | 'DONE' | 'SKIPPED';

export type MockInterviewInput = {
  /** UUIDv7 made by the client: with that of a room of the viewer's it is a change, which later rounds follow. */
  id: string;
  /** 1 to 60 characters in one line. */
  title: string;
  subjectIds: Array<string>;
  level?: Level | null | undefined;
  deckId?: string | null | undefined;
  /** 1 to 10 a round. */
  questionCount: number;
  /** 0 to 120. */
  prepareSeconds: number;
  /** 30 to 600. */
  answerSeconds: number;
};

export type MockAct =
  /** The next question, or the one at `ordinal`. */
  | 'ASK'
  /** The candidate passes; the next question is asked. */
  | 'SKIP'
  /** The follow-up with `key` of the question that is asked. */
  | 'FOLLOW_UP'
  | 'PAUSE'
  | 'RESUME'
  /** Thirty seconds more. */
  | 'EXTEND'
  /** The round is over, and its report there. */
  | 'END';

export type MockActInput = {
  interviewId: string;
  roundId: string;
  /** The step that the viewer saw; after another nothing is done, and the answer shows what is. */
  step: number;
  act: MockAct;
  ordinal?: number | null | undefined;
  key?: string | null | undefined;
};

export type MockKeywordInput = {
  interviewId: string;
  roundId: string;
  ordinal: number;
  /** Its place, from 0. */
  keyword: number;
  said: boolean;
};

export type MockScoreInput = {
  interviewId: string;
  roundId: string;
  ordinal: number;
  /** 1 to 5; null for none. */
  knowledge?: number | null | undefined;
  delivery?: number | null | undefined;
};

export type MockNoteInput = {
  interviewId: string;
  roundId: string;
  ordinal: number;
  /** That of the note which was changed; 0 for a new one. */
  version: number;
  /** At most 4,000 characters. */
  text: string;
};

export type MockGradeInput = {
  ordinal: number;
  rating: Rating;
};

export type ProblemSeverity = 'ERROR' | 'WARNING';

export type Level =
  /** 신입 */
  | 'ENTRY'
  /** 주니어 */
  | 'JUNIOR'
  /** 경력 */
  | 'SENIOR';

export type CardKind = 'RECALL' | 'FOLLOW_UP' | 'CHOICE' | 'TRUE_FALSE' | 'CLOZE';

export type QuestionFilter = {
  subject?: string | null | undefined;
  level?: Level | null | undefined;
  tag?: string | null | undefined;
  hasDemo?: boolean | null | undefined;
};

export type LiveQuizPhase =
  /** Players come. */
  'LOBBY' | 'OPEN' | 'PAUSED' | 'CLOSED' | 'FINISHED';

export type LiveQuizInput = {
  /** UUIDv7 made by the client: asked again with the same, it is the same quiz. */
  id: string;
  /** Any that the viewer can read. */
  deckId: string;
  /** At most, 1 to 50; as many as the deck has if it has fewer. */
  questions: number;
  /** To answer a question in, 5 to 120. */
  seconds: number;
  order: LiveQuizOrder;
};

export type LiveQuizOrder = 'DECK' | 'SHUFFLED';

export type LiveQuizJoinInput = {
  code: string;
  /** 1 to 16 characters, like no other in the quiz. */
  nickname: string;
  /**
   * For guests: a secret of 22 to 64 letters, digits, - and _ that the browser made and keeps. With it they come back as who they are;
   * and whoever has signed in since takes over what they did as a guest.
   */
  token?: string | null | undefined;
};

export type LiveQuizAnswerInput = {
  /** UUIDv7 made by the client. */
  id: string;
  quizId: string;
  /** A guest's. */
  token?: string | null | undefined;
  /** The question that it answers. */
  number: number;
  /** Places of options from 0; of OX 0 for O and 1 for X. */
  chosen: Array<number>;
  /** What was typed into each blank. */
  typed: Array<string>;
  /** From when the question opened until the answer was given, by the device's clock set to the server's. */
  elapsedMs: number;
  /** How long a message took there and back when the device measured it. */
  latencyMs: number;
};

export type LiveQuizAct =
  /** The first question, the next one, or after the last the end. */
  | 'NEXT'
  /** The question closes before its time. */
  | 'CLOSE'
  | 'PAUSE'
  | 'RESUME'
  /** The question does not count; the next one follows. */
  | 'SKIP'
  /** At once; a question that is open does not count. */
  | 'END';

export type CardSort =
  /** Longest due first; new cards last, as with all but the latest three. */
  | 'DUE'
  /** Least likely recalled first. */
  | 'RETRIEVABILITY'
  /** Hardest first. */
  | 'DIFFICULTY'
  /** Least stable first. */
  | 'STABILITY'
  /** Most often forgotten first. */
  | 'LAPSES'
  /** Reviewed last first. */
  | 'REVIEWED'
  /** Published last first. */
  | 'ADDED'
  /** By the question's title. */
  | 'TITLE'
  /** By chance, the same for the same seed. */
  | 'RANDOM';

/** Which of one's cards: those of the decks one studies, of the decks that are named, and all that have a memory or a mark. */
export type CardSearchInput = {
  /** As core/card-search understands it: subject:network is:due difficulty>7 -is:suspended, 과목:네트워크 …; at most 500 characters, empty for all. */
  query: string;
  sort?: CardSort | null | undefined;
  /** The other way round. */
  reverse?: boolean | null | undefined;
  /** Of the order by chance. */
  seed?: number | null | undefined;
};

export type SavedSearchInput = {
  /** UUIDv7 made by the client; that of a saved one changes it. */
  id: string;
  /** 1 to 40 characters. */
  name: string;
  /** A query that is understood. */
  query: string;
};

export type ComebackInput = {
  /** YYYY-MM-DD. */
  from: string;
  /** 3, 7 or 14; 0 to give it up. */
  days: number;
  /** 0 to 9999. */
  reviewsPerDay: number;
};

export type StatisticsPeriod =
  /** 30 days, today included. */
  | 'MONTH'
  /** 90 days. */
  | 'QUARTER'
  /** 365 days. */
  | 'YEAR'
  /** Since the first review, ten years at most. */
  | 'ALL';

export type CardMaturity =
  /** New, or in learning or relearning. */
  | 'LEARNING'
  /** In review, with an interval of less than 21 days. */
  | 'YOUNG'
  | 'MATURE';

export type ReviewOrder =
  /** The longest due first. */
  | 'DUE'
  /** The least likely to be recalled first. */
  | 'RETRIEVABILITY'
  /** Shuffled, anew each day. */
  | 'RANDOM';

export type NewOrder =
  | 'FIRST'
  | 'LAST'
  /** Evenly among those in review. */
  | 'MIXED';

/** How much of the usual is studied on a weekday. */
export type DayLoad = 'NORMAL' | 'LESS' | 'NONE';

export type DeckLimitInput = {
  deckId: string;
  newPerDay?: number | null | undefined;
  reviewsPerDay?: number | null | undefined;
};

export type ExtraTodayInput = {
  /** YYYY-MM-DD. */
  date: string;
  /** 0 to 999. */
  new: number;
  /** 0 to 9999. */
  reviews: number;
};

/** The steps within a day, minutes each: at most six of 1 to 720. */
export type StepsInput = {
  learning: Array<number>;
  relearning: Array<number>;
};

export type Rating =
  /** 다시 */
  | 'AGAIN'
  /** 어려움 */
  | 'HARD'
  /** 알맞음 */
  | 'GOOD'
  /** 쉬움 */
  | 'EASY';

export type MemoryState = 'LEARNING' | 'REVIEW' | 'RELEARNING';

export type MarkKind =
  /** Not asked again until the person's day ends. Value: ON. */
  | 'BURY'
  /** Not asked until that is taken back. Value: ON. */
  | 'SUSPEND'
  /** Value: a number from 1 to 7: 빨강, 주황, 초록, 파랑, 분홍, 청록, 보라. */
  | 'FLAG'
  /** Value: plain text, at most 10,000 characters. */
  | 'NOTE'
  /** Started anew: reviews up to and including that moment do not count. Value: ON, never null. */
  | 'RESET';

/** What is left out stays as it is. */
export type StudySettingsInput = {
  newPerDay?: number | null | undefined;
  reviewsPerDay?: number | null | undefined;
  desiredRetention?: number | null | undefined;
  /** Changes nothing when a way back that begins later was chosen meanwhile. */
  comeback?: ComebackInput | null | undefined;
  showStreak?: boolean | null | undefined;
  reviewOrder?: ReviewOrder | null | undefined;
  newOrder?: NewOrder | null | undefined;
  spreadSiblings?: boolean | null | undefined;
  learnAheadMinutes?: number | null | undefined;
  learningSteps?: Array<number> | null | undefined;
  relearningSteps?: Array<number> | null | undefined;
  weekdays?: Array<DayLoad> | null | undefined;
  /** All of them, at most 200, each deck once. */
  deckLimits?: Array<DeckLimitInput> | null | undefined;
  /** Of the same day the greater numbers hold, so that two devices do not take each other's away. */
  extraToday?: ExtraTodayInput | null | undefined;
};

/** A fact made by the client. Sending it again changes nothing. */
export type ReviewInput = {
  /** UUIDv7 made by the client. */
  id: string;
  cardId: string;
  rating: Rating;
  reviewedAt: string;
  /** Milliseconds from showing the question to the grade, 0 to 3,600,000; longer ones are cut. */
  durationMs: number;
  /** The desired retention in force on the device, 0.70 to 0.99. */
  desiredRetention: number;
  /**
   * Minutes to add to UTC so that midnight is where the person's days begin, on the device when it was graded: -2,280 to 900.
   * It keeps the review on the day that it was made on when the person moves. Left out, it is on the day that the settings
   * give it whenever that is asked.
   */
  dayOffset?: number | null | undefined;
  /**
   * Where in the range that its interval may vary in the device put the next review, 0 to 9,999; left out, the interval is
   * as calculated. The device chooses by weekdays and by what else is due, so that every fold agrees without knowing either.
   */
  fuzz?: number | null | undefined;
  /** The steps in force on the device, unless they were the default ones: 1 and 10 minutes for learning, 10 for relearning. */
  steps?: StepsInput | null | undefined;
};

/** A fact made by the client: that review does not count. May arrive before the review does. */
export type UndoInput = {
  reviewId: string;
  undoneAt: string;
};

/** What is wrong with a review, a mark, or what takes one back. */
export type ReviewProblem =
  /** No such card, or not one the viewer may study. */
  | 'UNKNOWN_CARD'
  /** The id is not a UUIDv7, a number is out of its range, or a mark says what its kind cannot. */
  | 'MALFORMED'
  /** That id is already taken by one with other content. */
  | 'ID_TAKEN'
  /** It takes back what has not arrived, and too much of that waits already. */
  | 'TOO_MANY_WAITING';

/** A fact made by the client. Sending it again changes nothing. */
export type MarkInput = {
  /** UUIDv7 made by the client. */
  id: string;
  cardId: string;
  kind: MarkKind;
  value?: string | null | undefined;
  markedAt: string;
};

/** A fact made by the client: that mark does not count, so the earlier one of its kind holds again. May arrive before the mark does. */
export type MarkUndoInput = {
  markId: string;
  undoneAt: string;
};

export type InterviewGoalInput = {
  /** YYYY-MM-DD: today to two years ahead. */
  date: string;
  /** 1 to 20. */
  deckIds: Array<string>;
  /** 5 to 600. */
  minutesADay: number;
  /** At most 60 characters. */
  title?: string | null | undefined;
};

export type TuningState = 'RUNNING' | 'DONE' | 'FAILED';

export type PersonFragment = {
  id: string;
  email: string;
  name: string;
  role: Role;
  preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
};

export type InvalidFieldsFragment = { message: string; fields: Array<{ field: string; message: string }> };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  me: {
    id: string;
    email: string;
    name: string;
    role: Role;
    preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
  } | null;
};

export type DevicesQueryVariables = Exact<{ [key: string]: never }>;

export type DevicesQuery = {
  mySessions: Array<{ id: string; userAgent: string; createdAt: string; lastSeenAt: string; current: boolean }>;
};

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;

export type SignUpMutation = {
  signUp:
    | {
        __typename: 'SignedIn';
        user: {
          id: string;
          email: string;
          name: string;
          role: Role;
          preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
        };
      }
    | { __typename: 'EmailTaken'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  signIn:
    | {
        __typename: 'SignedIn';
        user: {
          id: string;
          email: string;
          name: string;
          role: Role;
          preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
        };
      }
    | { __typename: 'WrongCredentials'; message: string }
    | { __typename: 'AccountSuspended'; reason: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutEverywhereMutation = { signOutEverywhere: number };

export type ClaimAdminMutationVariables = Exact<{
  token: string;
}>;

export type ClaimAdminMutation = {
  claimAdmin:
    | {
        __typename: 'User';
        id: string;
        email: string;
        name: string;
        role: Role;
        preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
      }
    | { __typename: 'SetupLinkInvalid'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type UpdatePreferencesMutationVariables = Exact<{
  input: PreferencesInput;
}>;

export type UpdatePreferencesMutation = {
  updatePreferences:
    | {
        __typename: 'User';
        id: string;
        email: string;
        name: string;
        role: Role;
        preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type DeleteAccountMutationVariables = Exact<{
  password: string;
}>;

export type DeleteAccountMutation = {
  deleteAccount:
    | { __typename: 'AccountDeleted' }
    | { __typename: 'WrongCredentials'; message: string }
    | { __typename: 'LastAdmin'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  new: string;
}>;

export type ChangePasswordMutation = {
  changePassword:
    | {
        __typename: 'User';
        id: string;
        email: string;
        name: string;
        role: Role;
        preferences: { locale: Locale; theme: Theme; timeZone: string; dayStartHour: number };
      }
    | { __typename: 'WrongCredentials'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type PersonRowFragment = {
  id: string;
  name: string;
  email: string;
  role: Role;
  lastSeenAt: string | null;
  self: boolean;
  suspension: { since: string; reason: string } | null;
};

export type PersonDetailFragment = {
  createdAt: string;
  devices: number;
  id: string;
  name: string;
  email: string;
  role: Role;
  lastSeenAt: string | null;
  self: boolean;
  suspension: { since: string; reason: string } | null;
};

export type AuditLineFragment = {
  id: string;
  at: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  detail: unknown;
  undoneBy: string | null;
  actor: { id: string; name: string | null } | null;
  person: { id: string; name: string | null } | null;
  question: { slug: string; title: string } | null;
};

export type PeopleQueryVariables = Exact<{
  filter?: PeopleFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type PeopleQuery = {
  people: {
    total: number;
    endCursor: string | null;
    nodes: Array<{
      id: string;
      name: string;
      email: string;
      role: Role;
      lastSeenAt: string | null;
      self: boolean;
      suspension: { since: string; reason: string } | null;
    }>;
  };
};

export type PersonQueryVariables = Exact<{
  id: string;
  mentioned: string;
}>;

export type PersonQuery = {
  person: {
    createdAt: string;
    devices: number;
    id: string;
    name: string;
    email: string;
    role: Role;
    lastSeenAt: string | null;
    self: boolean;
    suspension: { since: string; reason: string } | null;
  } | null;
  auditLog: {
    nodes: Array<{
      id: string;
      at: string;
      action: string;
      subjectKind: string;
      subjectId: string;
      detail: unknown;
      undoneBy: string | null;
      actor: { id: string; name: string | null } | null;
      person: { id: string; name: string | null } | null;
      question: { slug: string; title: string } | null;
    }>;
  };
};

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditLogQuery = {
  auditLog: {
    endCursor: string | null;
    nodes: Array<{
      id: string;
      at: string;
      action: string;
      subjectKind: string;
      subjectId: string;
      detail: unknown;
      undoneBy: string | null;
      actor: { id: string; name: string | null } | null;
      person: { id: string; name: string | null } | null;
      question: { slug: string; title: string } | null;
    }>;
  };
};

export type SetRoleMutationVariables = Exact<{
  personId: string;
  role: Role;
}>;

export type SetRoleMutation = {
  outcome:
    | {
        __typename: 'Person';
        createdAt: string;
        devices: number;
        id: string;
        name: string;
        email: string;
        role: Role;
        lastSeenAt: string | null;
        self: boolean;
        suspension: { since: string; reason: string } | null;
      }
    | { __typename: 'PersonNotFound'; message: string }
    | { __typename: 'NotToOneself'; message: string };
};

export type SuspendPersonMutationVariables = Exact<{
  personId: string;
  reason: string;
}>;

export type SuspendPersonMutation = {
  outcome:
    | {
        __typename: 'Person';
        createdAt: string;
        devices: number;
        id: string;
        name: string;
        email: string;
        role: Role;
        lastSeenAt: string | null;
        self: boolean;
        suspension: { since: string; reason: string } | null;
      }
    | { __typename: 'PersonNotFound'; message: string }
    | { __typename: 'NotToOneself'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type LiftSuspensionMutationVariables = Exact<{
  personId: string;
}>;

export type LiftSuspensionMutation = {
  outcome:
    | {
        __typename: 'Person';
        createdAt: string;
        devices: number;
        id: string;
        name: string;
        email: string;
        role: Role;
        lastSeenAt: string | null;
        self: boolean;
        suspension: { since: string; reason: string } | null;
      }
    | { __typename: 'PersonNotFound'; message: string }
    | { __typename: 'NotToOneself'; message: string };
};

export type SignOutPersonMutationVariables = Exact<{
  personId: string;
}>;

export type SignOutPersonMutation = {
  outcome:
    | {
        __typename: 'Person';
        createdAt: string;
        devices: number;
        id: string;
        name: string;
        email: string;
        role: Role;
        lastSeenAt: string | null;
        self: boolean;
        suspension: { since: string; reason: string } | null;
      }
    | { __typename: 'PersonNotFound'; message: string }
    | { __typename: 'NotToOneself'; message: string };
};

export type CreateResetLinkMutationVariables = Exact<{
  personId: string;
}>;

export type CreateResetLinkMutation = {
  createResetLink:
    | { __typename: 'ResetLink'; token: string; expiresAt: string }
    | { __typename: 'PersonNotFound'; message: string }
    | { __typename: 'NotToOneself'; message: string };
};

type PersonOutcome_Person_Fragment = {
  __typename: 'Person';
  createdAt: string;
  devices: number;
  id: string;
  name: string;
  email: string;
  role: Role;
  lastSeenAt: string | null;
  self: boolean;
  suspension: { since: string; reason: string } | null;
};

type PersonOutcome_PersonNotFound_Fragment = { __typename: 'PersonNotFound'; message: string };

type PersonOutcome_NotToOneself_Fragment = { __typename: 'NotToOneself'; message: string };

export type PersonOutcomeFragment =
  PersonOutcome_Person_Fragment | PersonOutcome_PersonNotFound_Fragment | PersonOutcome_NotToOneself_Fragment;

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  new: string;
}>;

export type ResetPasswordMutation = {
  resetPassword:
    | { __typename: 'PasswordReset'; email: string }
    | { __typename: 'ResetLinkInvalid'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type DeckLineFragment = {
  id: string;
  slug: string;
  title: string;
  description: string;
  questionCount: number;
  cardCount: number;
  enrolled: boolean;
  own: boolean;
  group: { id: string; name: string; role: GroupRole } | null;
};

export type DecksQueryVariables = Exact<{ [key: string]: never }>;

export type DecksQuery = {
  decks: Array<{
    id: string;
    slug: string;
    title: string;
    description: string;
    questionCount: number;
    cardCount: number;
    enrolled: boolean;
    own: boolean;
    questions: Array<{ id: string }>;
    group: { id: string; name: string; role: GroupRole } | null;
  }>;
};

export type DeckPageQueryVariables = Exact<{
  slug: string;
}>;

export type DeckPageQuery = {
  deck: {
    id: string;
    slug: string;
    title: string;
    description: string;
    questionCount: number;
    cardCount: number;
    enrolled: boolean;
    own: boolean;
    questions: Array<{
      id: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      followUpCount: number;
      hasDemo: boolean;
      own: boolean;
      groupId: string | null;
      subject: { id: string; name: string };
    }>;
    group: { id: string; name: string; role: GroupRole } | null;
  } | null;
};

export type EnrolMutationVariables = Exact<{
  deckId: string;
}>;

export type EnrolMutation = {
  enrol: { __typename: 'Deck'; id: string; enrolled: boolean } | { __typename: 'DeckNotFound'; message: string };
};

export type LeaveMutationVariables = Exact<{
  deckId: string;
}>;

export type LeaveMutation = {
  leave: { __typename: 'Deck'; id: string; enrolled: boolean } | { __typename: 'DeckNotFound'; message: string };
};

export type GroupDecksQueryVariables = Exact<{
  id: string;
}>;

export type GroupDecksQuery = {
  group: {
    id: string;
    name: string;
    role: GroupRole;
    decks: Array<{
      id: string;
      slug: string;
      title: string;
      description: string;
      questionCount: number;
      cardCount: number;
      enrolled: boolean;
      own: boolean;
      group: { id: string; name: string; role: GroupRole } | null;
    }>;
    questions: Array<{
      id: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      followUpCount: number;
      hasDemo: boolean;
      own: boolean;
      groupId: string | null;
      subject: { id: string; name: string };
    }>;
  } | null;
};

export type GroupQuestionQueryVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type GroupQuestionQuery = {
  group: { id: string; question: { id: string; markdown: string; revision: number } | null } | null;
};

export type SaveGroupDeckMutationVariables = Exact<{
  groupId: string;
  input: DeckInput;
}>;

export type SaveGroupDeckMutation = {
  outcome:
    | { __typename: 'Deck' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

type GroupDeckDeleted_Group_Fragment = { __typename: 'Group' };

type GroupDeckDeleted_GroupNotFound_Fragment = { __typename: 'GroupNotFound'; message: string };

type GroupDeckDeleted_GroupRoleLacking_Fragment = { __typename: 'GroupRoleLacking'; message: string };

type GroupDeckDeleted_RateLimited_Fragment = { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };

export type GroupDeckDeletedFragment =
  | GroupDeckDeleted_Group_Fragment
  | GroupDeckDeleted_GroupNotFound_Fragment
  | GroupDeckDeleted_GroupRoleLacking_Fragment
  | GroupDeckDeleted_RateLimited_Fragment;

export type DeleteGroupDeckMutationVariables = Exact<{
  groupId: string;
  deckId: string;
}>;

export type DeleteGroupDeckMutation = {
  outcome:
    | { __typename: 'Group' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

type GroupDeckChanged_Deck_Fragment = { __typename: 'Deck' };

type GroupDeckChanged_GroupNotFound_Fragment = { __typename: 'GroupNotFound'; message: string };

type GroupDeckChanged_GroupRoleLacking_Fragment = { __typename: 'GroupRoleLacking'; message: string };

type GroupDeckChanged_DeckNotFound_Fragment = { __typename: 'DeckNotFound'; message: string };

type GroupDeckChanged_LimitReached_Fragment = { __typename: 'LimitReached'; message: string };

type GroupDeckChanged_RateLimited_Fragment = { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };

export type GroupDeckChangedFragment =
  | GroupDeckChanged_Deck_Fragment
  | GroupDeckChanged_GroupNotFound_Fragment
  | GroupDeckChanged_GroupRoleLacking_Fragment
  | GroupDeckChanged_DeckNotFound_Fragment
  | GroupDeckChanged_LimitReached_Fragment
  | GroupDeckChanged_RateLimited_Fragment;

export type AddToGroupDeckMutationVariables = Exact<{
  groupId: string;
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type AddToGroupDeckMutation = {
  outcome:
    | { __typename: 'Deck' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type RemoveFromGroupDeckMutationVariables = Exact<{
  groupId: string;
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type RemoveFromGroupDeckMutation = {
  outcome:
    | { __typename: 'Deck' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type ArrangeGroupDeckMutationVariables = Exact<{
  groupId: string;
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type ArrangeGroupDeckMutation = {
  outcome:
    | { __typename: 'Deck' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SaveGroupQuestionMutationVariables = Exact<{
  input: GroupQuestionInput;
}>;

export type SaveGroupQuestionMutation = {
  outcome:
    | { __typename: 'GroupQuestion'; id: string; revision: number }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'GroupQuestionMovedOn'; message: string; markdown: string; revision: number }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type DeleteGroupQuestionMutationVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type DeleteGroupQuestionMutation = {
  outcome:
    | { __typename: 'Group' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SaveDeckMutationVariables = Exact<{
  input: DeckInput;
}>;

export type SaveDeckMutation = {
  saveDeck:
    | { __typename: 'Deck'; id: string; slug: string; title: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string };
};

export type DeleteDeckMutationVariables = Exact<{
  deckId: string;
}>;

export type DeleteDeckMutation = { deleteDeck: boolean };

export type ArrangeDecksMutationVariables = Exact<{
  deckIds: Array<string> | string;
}>;

export type ArrangeDecksMutation = { arrangeDecks: Array<{ id: string }> };

export type AddToDeckMutationVariables = Exact<{
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type AddToDeckMutation = {
  addToDeck:
    | { __typename: 'Deck' }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string };
};

export type RemoveFromDeckMutationVariables = Exact<{
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type RemoveFromDeckMutation = {
  removeFromDeck:
    | { __typename: 'Deck' }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string };
};

export type ArrangeDeckMutationVariables = Exact<{
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type ArrangeDeckMutation = {
  arrangeDeck:
    | { __typename: 'Deck' }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string };
};

export type SaveQuestionMutationVariables = Exact<{
  input: QuestionInput;
}>;

export type SaveQuestionMutation = {
  saveQuestion:
    | { __typename: 'OwnQuestion'; id: string }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'QuestionSavedElsewhere'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type DeleteQuestionMutationVariables = Exact<{
  id: string;
}>;

export type DeleteQuestionMutation = { deleteQuestion: boolean };

export type DemoCatalogueQueryVariables = Exact<{ [key: string]: never }>;

export type DemoCatalogueQuery = {
  demos: Array<{
    name: string;
    title: { ko: string; en: string };
    servers: Array<{ name: string; role: string }>;
    limits: {
      lifeSeconds: number;
      idleSeconds: number;
      requestsPerSecond: number;
      requestsPerRun: number;
      sandboxesPerPerson: number;
      sandboxesPerAddress: number;
    };
  }>;
};

export type QuestionsWithDemoQueryVariables = Exact<{
  first: number;
}>;

export type QuestionsWithDemoQuery = {
  questions: { nodes: Array<{ id: string; cardId: string; slug: string; title: string; demoNames: Array<string> }> };
};

export type StartSandboxMutationVariables = Exact<{
  input: StartSandboxInput;
}>;

export type StartSandboxMutation = {
  startSandbox:
    | {
        __typename: 'Sandbox';
        id: string;
        token: string;
        parameters: unknown;
        startedAt: string;
        expiresAt: string;
        idleSeconds: number;
        servers: Array<{ name: string; role: string; url: string; crossSiteUrl: string | null }>;
      }
    | { __typename: 'UnknownDemo'; message: string }
    | { __typename: 'InvalidDemoParameters'; message: string; problems: Array<{ path: string; message: string }> }
    | { __typename: 'SandboxQuotaReached'; message: string; limit: number; retryAt: string }
    | { __typename: 'DemoHostUnavailable'; message: string; problem: DemoHostProblem; retryAfterSeconds: number };
};

export type SendSandboxCommandMutationVariables = Exact<{
  input: SandboxCommandInput;
}>;

export type SendSandboxCommandMutation = {
  sendSandboxCommand:
    | { __typename: 'SandboxCommandDone'; reply: unknown }
    | { __typename: 'InvalidSandboxCommand'; message: string; problems: Array<{ path: string; message: string }> }
    | { __typename: 'SandboxNotFound'; message: string }
    | { __typename: 'SandboxBusy'; message: string; retryAfterSeconds: number }
    | { __typename: 'DemoHostUnavailable'; message: string; problem: DemoHostProblem; retryAfterSeconds: number };
};

export type StopSandboxMutationVariables = Exact<{
  key: SandboxKeyInput;
}>;

export type StopSandboxMutation = { stopSandbox: { __typename: 'SandboxStopped' } | { __typename: 'SandboxNotFound' } };

export type WireLogSubscriptionVariables = Exact<{
  sandbox: SandboxKeyInput;
  after?: number | null | undefined;
}>;

export type WireLogSubscription = {
  wireLog: {
    lastSeq: number;
    dropped: number;
    ended: SandboxEnd | null;
    events: Array<{
      seq: number;
      at: number;
      kind: WireEventKind;
      from: string | null;
      to: string | null;
      request: number | null;
      line: string | null;
      status: number | null;
      bytes: number | null;
      ms: number | null;
      reason: string | null;
      data: unknown;
      headers: Array<{ name: string; value: string }> | null;
    }>;
  };
};

export type ArchivedLineFragment = {
  id: string;
  slug: string;
  title: string;
  subject: string;
  archivedAt: string | null;
};

export type ArchivedQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ArchivedQuestionsQuery = {
  archivedQuestions: {
    total: number;
    endCursor: string | null;
    nodes: Array<{ id: string; slug: string; title: string; subject: string; archivedAt: string | null }>;
  };
};

export type BulkOutcomeFragment = {
  entryId: string;
  changed: number;
  unchanged: number;
  skipped: Array<{ slug: string; title: string; message: string }>;
};

export type TagsQueryVariables = Exact<{ [key: string]: never }>;

export type TagsQuery = { tags: Array<{ name: string; questionCount: number }> };

export type ChangeQuestionsMutationVariables = Exact<{
  questionIds: Array<string> | string;
  change: BulkChange;
}>;

export type ChangeQuestionsMutation = {
  outcome:
    | {
        __typename: 'BulkDone';
        entryId: string;
        changed: number;
        unchanged: number;
        skipped: Array<{ slug: string; title: string; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string };
};

export type RenameTagMutationVariables = Exact<{
  from: string;
  to: string;
}>;

export type RenameTagMutation = {
  outcome:
    | {
        __typename: 'BulkDone';
        entryId: string;
        changed: number;
        unchanged: number;
        skipped: Array<{ slug: string; title: string; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string };
};

export type UndoBulkMutationVariables = Exact<{
  entryId: string;
}>;

export type UndoBulkMutation = {
  outcome:
    | {
        __typename: 'BulkDone';
        entryId: string;
        changed: number;
        unchanged: number;
        skipped: Array<{ slug: string; title: string; message: string }>;
      }
    | { __typename: 'NotUndoable'; message: string };
};

export type ChangeRowFragment = {
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  slug: string;
  title: string;
  why: string | null;
  changedMeaning: boolean;
  baseRevision: number;
  publishAt: string | null;
  changedAt: string;
  author: { id: string; name: string } | null;
};

export type ReviewedChangeFragment = {
  markdown: string;
  baseMarkdown: string | null;
  currentRevision: number;
  currentMarkdown: string | null;
  publishedRevision: number | null;
  version: number;
  may: Array<ChangeAction>;
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  slug: string;
  title: string;
  why: string | null;
  changedMeaning: boolean;
  baseRevision: number;
  publishAt: string | null;
  changedAt: string;
  reviewer: { name: string } | null;
  steps: Array<{ id: string; kind: ChangeStepKind; note: string | null; at: string; actor: { name: string } | null }>;
  problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
  preview: {
    id: string;
    cardId: string;
    slug: string;
    topic: string;
    tags: Array<string>;
    level: Level;
    importance: number;
    title: string;
    own: boolean;
    groupId: string | null;
    answerHtml: string;
    explanationHtml: string;
    misconceptionHtml: string | null;
    publishedAt: string;
    subject: { id: string; name: string };
    keywords: Array<{ terms: Array<string>; essential: boolean }>;
    followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
    quiz: Array<
      | {
          __typename: 'ChoiceItem';
          cardId: string;
          key: string;
          promptHtml: string;
          explanationHtml: string;
          options: Array<{ html: string; correct: boolean }>;
        }
      | {
          __typename: 'TrueFalseItem';
          cardId: string;
          key: string;
          statementHtml: string;
          answer: boolean;
          explanationHtml: string;
        }
      | {
          __typename: 'ClozeItem';
          cardId: string;
          key: string;
          textHtml: string;
          explanationHtml: string;
          blanks: Array<{ answer: string; accepted: Array<string> }>;
        }
    >;
    demos: Array<{ demo: string; title: string; parameters: unknown }>;
    sources: Array<{ title: string; url: string }>;
  } | null;
  author: { id: string; name: string } | null;
};

export type ChangesQueryVariables = Exact<{
  states: Array<ChangeState> | ChangeState;
  after?: string | null | undefined;
}>;

export type ChangesQuery = {
  changes: {
    total: number;
    endCursor: string | null;
    nodes: Array<{
      id: string;
      kind: ChangeKind;
      state: ChangeState;
      slug: string;
      title: string;
      why: string | null;
      changedMeaning: boolean;
      baseRevision: number;
      publishAt: string | null;
      changedAt: string;
      author: { id: string; name: string } | null;
    }>;
  };
};

export type ReviewChangeQueryVariables = Exact<{
  id: string;
}>;

export type ReviewChangeQuery = {
  change: {
    markdown: string;
    baseMarkdown: string | null;
    currentRevision: number;
    currentMarkdown: string | null;
    publishedRevision: number | null;
    version: number;
    may: Array<ChangeAction>;
    id: string;
    kind: ChangeKind;
    state: ChangeState;
    slug: string;
    title: string;
    why: string | null;
    changedMeaning: boolean;
    baseRevision: number;
    publishAt: string | null;
    changedAt: string;
    reviewer: { name: string } | null;
    steps: Array<{ id: string; kind: ChangeStepKind; note: string | null; at: string; actor: { name: string } | null }>;
    problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
    preview: {
      id: string;
      cardId: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      own: boolean;
      groupId: string | null;
      answerHtml: string;
      explanationHtml: string;
      misconceptionHtml: string | null;
      publishedAt: string;
      subject: { id: string; name: string };
      keywords: Array<{ terms: Array<string>; essential: boolean }>;
      followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
      quiz: Array<
        | {
            __typename: 'ChoiceItem';
            cardId: string;
            key: string;
            promptHtml: string;
            explanationHtml: string;
            options: Array<{ html: string; correct: boolean }>;
          }
        | {
            __typename: 'TrueFalseItem';
            cardId: string;
            key: string;
            statementHtml: string;
            answer: boolean;
            explanationHtml: string;
          }
        | {
            __typename: 'ClozeItem';
            cardId: string;
            key: string;
            textHtml: string;
            explanationHtml: string;
            blanks: Array<{ answer: string; accepted: Array<string> }>;
          }
      >;
      demos: Array<{ demo: string; title: string; parameters: unknown }>;
      sources: Array<{ title: string; url: string }>;
    } | null;
    author: { id: string; name: string } | null;
  } | null;
};

type StepTaken_Change_Fragment = {
  __typename: 'Change';
  markdown: string;
  baseMarkdown: string | null;
  currentRevision: number;
  currentMarkdown: string | null;
  publishedRevision: number | null;
  version: number;
  may: Array<ChangeAction>;
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  slug: string;
  title: string;
  why: string | null;
  changedMeaning: boolean;
  baseRevision: number;
  publishAt: string | null;
  changedAt: string;
  reviewer: { name: string } | null;
  steps: Array<{ id: string; kind: ChangeStepKind; note: string | null; at: string; actor: { name: string } | null }>;
  problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
  preview: {
    id: string;
    cardId: string;
    slug: string;
    topic: string;
    tags: Array<string>;
    level: Level;
    importance: number;
    title: string;
    own: boolean;
    groupId: string | null;
    answerHtml: string;
    explanationHtml: string;
    misconceptionHtml: string | null;
    publishedAt: string;
    subject: { id: string; name: string };
    keywords: Array<{ terms: Array<string>; essential: boolean }>;
    followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
    quiz: Array<
      | {
          __typename: 'ChoiceItem';
          cardId: string;
          key: string;
          promptHtml: string;
          explanationHtml: string;
          options: Array<{ html: string; correct: boolean }>;
        }
      | {
          __typename: 'TrueFalseItem';
          cardId: string;
          key: string;
          statementHtml: string;
          answer: boolean;
          explanationHtml: string;
        }
      | {
          __typename: 'ClozeItem';
          cardId: string;
          key: string;
          textHtml: string;
          explanationHtml: string;
          blanks: Array<{ answer: string; accepted: Array<string> }>;
        }
    >;
    demos: Array<{ demo: string; title: string; parameters: unknown }>;
    sources: Array<{ title: string; url: string }>;
  } | null;
  author: { id: string; name: string } | null;
};

type StepTaken_ChangeNotFound_Fragment = { __typename: 'ChangeNotFound'; message: string };

type StepTaken_ChangeMovedOn_Fragment = { __typename: 'ChangeMovedOn'; message: string };

type StepTaken_ChangeNotOpen_Fragment = { __typename: 'ChangeNotOpen'; message: string };

type StepTaken_NotYours_Fragment = { __typename: 'NotYours'; message: string };

type StepTaken_QuestionMovedOn_Fragment = {
  __typename: 'QuestionMovedOn';
  message: string;
  base: string;
  theirs: string;
  mine: string;
  revision: number;
};

type StepTaken_InvalidQuestion_Fragment = { __typename: 'InvalidQuestion'; message: string };

type StepTaken_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type StepTaken_RateLimited_Fragment = { __typename: 'RateLimited'; message: string };

export type StepTakenFragment =
  | StepTaken_Change_Fragment
  | StepTaken_ChangeNotFound_Fragment
  | StepTaken_ChangeMovedOn_Fragment
  | StepTaken_ChangeNotOpen_Fragment
  | StepTaken_NotYours_Fragment
  | StepTaken_QuestionMovedOn_Fragment
  | StepTaken_InvalidQuestion_Fragment
  | StepTaken_InvalidInput_Fragment
  | StepTaken_RateLimited_Fragment;

export type SendToReviewMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type SendToReviewMutation = {
  sendToReview:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeNotFound'; message: string }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; mine: string; revision: number }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type WithdrawChangeMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type WithdrawChangeMutation = {
  withdrawChange:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeNotFound'; message: string }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; mine: string; revision: number }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type DeclineChangeMutationVariables = Exact<{
  id: string;
  version: number;
  why: string;
}>;

export type DeclineChangeMutation = {
  declineChange:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeNotFound'; message: string }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; mine: string; revision: number }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type PublishChangeMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type PublishChangeMutation = {
  publishChange:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeNotFound'; message: string }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; mine: string; revision: number }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type SchedulePublicationMutationVariables = Exact<{
  id: string;
  version: number;
  at?: string | null | undefined;
}>;

export type SchedulePublicationMutation = {
  schedulePublication:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeNotFound'; message: string }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; mine: string; revision: number }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type SaveMergedChangeMutationVariables = Exact<{
  input: ChangeInput;
}>;

export type SaveMergedChangeMutation = {
  saveChange:
    | {
        __typename: 'Change';
        markdown: string;
        baseMarkdown: string | null;
        currentRevision: number;
        currentMarkdown: string | null;
        publishedRevision: number | null;
        version: number;
        may: Array<ChangeAction>;
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        title: string;
        why: string | null;
        changedMeaning: boolean;
        baseRevision: number;
        publishAt: string | null;
        changedAt: string;
        reviewer: { name: string } | null;
        steps: Array<{
          id: string;
          kind: ChangeStepKind;
          note: string | null;
          at: string;
          actor: { name: string } | null;
        }>;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        preview: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        author: { id: string; name: string } | null;
      }
    | { __typename: 'ChangeMovedOn'; message: string }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'RevisionNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type RevisionRowFragment = {
  number: number;
  origin: RevisionOrigin;
  why: string | null;
  changedMeaning: boolean;
  createdAt: string;
  author: { name: string } | null;
  creditedTo: { name: string } | null;
};

export type QuestionHistoryQueryVariables = Exact<{
  slug: string;
}>;

export type QuestionHistoryQuery = {
  editedQuestion: {
    id: string;
    slug: string;
    title: string;
    archived: boolean;
    revision: number;
    revisions: Array<{
      number: number;
      origin: RevisionOrigin;
      why: string | null;
      changedMeaning: boolean;
      createdAt: string;
      author: { name: string } | null;
      creditedTo: { name: string } | null;
    }>;
    openChanges: Array<{
      id: string;
      kind: ChangeKind;
      state: ChangeState;
      slug: string;
      title: string;
      why: string | null;
      changedMeaning: boolean;
      baseRevision: number;
      publishAt: string | null;
      changedAt: string;
      author: { id: string; name: string } | null;
    }>;
  } | null;
};

export type EarlierRevisionsQueryVariables = Exact<{
  slug: string;
  before: number;
}>;

export type EarlierRevisionsQuery = {
  editedQuestion: {
    revisions: Array<{
      number: number;
      origin: RevisionOrigin;
      why: string | null;
      changedMeaning: boolean;
      createdAt: string;
      author: { name: string } | null;
      creditedTo: { name: string } | null;
    }>;
  } | null;
};

export type TwoRevisionsQueryVariables = Exact<{
  slug: string;
  before: number;
  after: number;
}>;

export type TwoRevisionsQuery = {
  editedQuestion: { before: { markdown: string } | null; after: { markdown: string } | null } | null;
};

export type RestoreRevisionMutationVariables = Exact<{
  changeId: string;
  slug: string;
  number: number;
  atOnce: boolean;
}>;

export type RestoreRevisionMutation = {
  restoreRevision:
    | { __typename: 'Change'; id: string; state: ChangeState }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'RevisionNotFound'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'InvalidInput'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

type Archived_EditedQuestion_Fragment = { __typename: 'EditedQuestion'; archived: boolean };

type Archived_QuestionNotFound_Fragment = { __typename: 'QuestionNotFound'; message: string };

type Archived_InvalidQuestion_Fragment = {
  __typename: 'InvalidQuestion';
  message: string;
  problems: Array<{ message: string }>;
};

export type ArchivedFragment =
  Archived_EditedQuestion_Fragment | Archived_QuestionNotFound_Fragment | Archived_InvalidQuestion_Fragment;

export type ArchiveQuestionMutationVariables = Exact<{
  slug: string;
}>;

export type ArchiveQuestionMutation = {
  archiveQuestion:
    | { __typename: 'EditedQuestion'; archived: boolean }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidQuestion'; message: string; problems: Array<{ message: string }> };
};

export type UnarchiveQuestionMutationVariables = Exact<{
  slug: string;
}>;

export type UnarchiveQuestionMutation = {
  unarchiveQuestion:
    | { __typename: 'EditedQuestion'; archived: boolean }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidQuestion'; message: string; problems: Array<{ message: string }> };
};

export type ConflictRowFragment = {
  slug: string;
  title: string;
  path: string;
  fileGone: boolean;
  archived: boolean;
  revision: number;
  author: string | null;
  changedAt: string;
};

export type ListConflictRowFragment = {
  path: string;
  fileGone: boolean;
  archived: boolean;
  revision: number;
  author: string | null;
  changedAt: string;
};

export type OpenConflictFragment = {
  seen: string;
  base: string | null;
  fileText: string | null;
  appText: string;
  slug: string;
  title: string;
  path: string;
  fileGone: boolean;
  archived: boolean;
  revision: number;
  author: string | null;
  changedAt: string;
};

export type ContentConflictsQueryVariables = Exact<{ [key: string]: never }>;

export type ContentConflictsQuery = {
  contentConflicts: Array<{
    slug: string;
    title: string;
    path: string;
    fileGone: boolean;
    archived: boolean;
    revision: number;
    author: string | null;
    changedAt: string;
  }>;
  siteListConflicts: Array<{
    path: string;
    fileGone: boolean;
    archived: boolean;
    revision: number;
    author: string | null;
    changedAt: string;
  }>;
};

export type OpenConflictsQueryVariables = Exact<{ [key: string]: never }>;

export type OpenConflictsQuery = {
  contentConflicts: Array<{
    seen: string;
    base: string | null;
    fileText: string | null;
    appText: string;
    slug: string;
    title: string;
    path: string;
    fileGone: boolean;
    archived: boolean;
    revision: number;
    author: string | null;
    changedAt: string;
  }>;
};

export type DecideContentConflictMutationVariables = Exact<{
  decision: ConflictDecision;
}>;

export type DecideContentConflictMutation = {
  decideContentConflict:
    | { __typename: 'ConflictDecided' }
    | {
        __typename: 'ConflictMovedOn';
        message: string;
        conflict: {
          seen: string;
          base: string | null;
          fileText: string | null;
          appText: string;
          slug: string;
          title: string;
          path: string;
          fileGone: boolean;
          archived: boolean;
          revision: number;
          author: string | null;
          changedAt: string;
        } | null;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ message: string }> }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'RateLimited'; message: string };
};

export type EditorChangeFragment = {
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  slug: string;
  markdown: string;
  baseRevision: number;
  baseMarkdown: string | null;
  publishedRevision: number | null;
  why: string | null;
  changedMeaning: boolean;
  version: number;
  author: { id: string; name: string } | null;
  problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
};

export type EditorQuestionQueryVariables = Exact<{
  slug: string;
  own: boolean;
}>;

export type EditorQuestionQuery = {
  editedQuestion: {
    id: string;
    slug: string;
    revision: number;
    markdown: string;
    openChanges: Array<{ id: string; author: { name: string } | null }>;
  } | null;
  ownChange?: {
    id: string;
    kind: ChangeKind;
    state: ChangeState;
    slug: string;
    markdown: string;
    baseRevision: number;
    baseMarkdown: string | null;
    publishedRevision: number | null;
    why: string | null;
    changedMeaning: boolean;
    version: number;
    author: { id: string; name: string } | null;
    problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
  } | null;
};

export type EditorChangeByIdQueryVariables = Exact<{
  id: string;
}>;

export type EditorChangeByIdQuery = {
  change: {
    id: string;
    kind: ChangeKind;
    state: ChangeState;
    slug: string;
    markdown: string;
    baseRevision: number;
    baseMarkdown: string | null;
    publishedRevision: number | null;
    why: string | null;
    changedMeaning: boolean;
    version: number;
    author: { id: string; name: string } | null;
    problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
  } | null;
};

export type EditorDemosQueryVariables = Exact<{ [key: string]: never }>;

export type EditorDemosQuery = {
  demos: Array<{ name: string; parameters: unknown; title: { ko: string; en: string } }>;
};

export type SaveEditorChangeMutationVariables = Exact<{
  input: ChangeInput;
}>;

export type SaveEditorChangeMutation = {
  saveChange:
    | {
        __typename: 'Change';
        id: string;
        kind: ChangeKind;
        state: ChangeState;
        slug: string;
        markdown: string;
        baseRevision: number;
        baseMarkdown: string | null;
        publishedRevision: number | null;
        why: string | null;
        changedMeaning: boolean;
        version: number;
        author: { id: string; name: string } | null;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | {
        __typename: 'ChangeMovedOn';
        message: string;
        change: {
          id: string;
          kind: ChangeKind;
          state: ChangeState;
          slug: string;
          markdown: string;
          baseRevision: number;
          baseMarkdown: string | null;
          publishedRevision: number | null;
          why: string | null;
          changedMeaning: boolean;
          version: number;
          author: { id: string; name: string } | null;
          problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        };
      }
    | {
        __typename: 'ChangeNotOpen';
        message: string;
        change: {
          id: string;
          kind: ChangeKind;
          state: ChangeState;
          slug: string;
          markdown: string;
          baseRevision: number;
          baseMarkdown: string | null;
          publishedRevision: number | null;
          why: string | null;
          changedMeaning: boolean;
          version: number;
          author: { id: string; name: string } | null;
          problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        };
      }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'RevisionNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

type EditorStep_Change_Fragment = { __typename: 'Change'; id: string; version: number };

type EditorStep_ChangeNotFound_Fragment = { __typename: 'ChangeNotFound'; message: string };

type EditorStep_ChangeMovedOn_Fragment = {
  __typename: 'ChangeMovedOn';
  message: string;
  change: {
    id: string;
    kind: ChangeKind;
    state: ChangeState;
    slug: string;
    markdown: string;
    baseRevision: number;
    baseMarkdown: string | null;
    publishedRevision: number | null;
    why: string | null;
    changedMeaning: boolean;
    version: number;
    author: { id: string; name: string } | null;
    problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
  };
};

type EditorStep_ChangeNotOpen_Fragment = { __typename: 'ChangeNotOpen'; message: string };

type EditorStep_NotYours_Fragment = { __typename: 'NotYours'; message: string };

type EditorStep_QuestionMovedOn_Fragment = {
  __typename: 'QuestionMovedOn';
  message: string;
  base: string;
  theirs: string;
  revision: number;
};

type EditorStep_InvalidQuestion_Fragment = {
  __typename: 'InvalidQuestion';
  message: string;
  problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
};

type EditorStep_InvalidInput_Fragment = { __typename: 'InvalidInput'; message: string };

type EditorStep_RateLimited_Fragment = { __typename: 'RateLimited'; message: string };

export type EditorStepFragment =
  | EditorStep_Change_Fragment
  | EditorStep_ChangeNotFound_Fragment
  | EditorStep_ChangeMovedOn_Fragment
  | EditorStep_ChangeNotOpen_Fragment
  | EditorStep_NotYours_Fragment
  | EditorStep_QuestionMovedOn_Fragment
  | EditorStep_InvalidQuestion_Fragment
  | EditorStep_InvalidInput_Fragment
  | EditorStep_RateLimited_Fragment;

export type SendEditorChangeMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type SendEditorChangeMutation = {
  sendToReview:
    | { __typename: 'Change'; id: string; version: number }
    | { __typename: 'ChangeNotFound'; message: string }
    | {
        __typename: 'ChangeMovedOn';
        message: string;
        change: {
          id: string;
          kind: ChangeKind;
          state: ChangeState;
          slug: string;
          markdown: string;
          baseRevision: number;
          baseMarkdown: string | null;
          publishedRevision: number | null;
          why: string | null;
          changedMeaning: boolean;
          version: number;
          author: { id: string; name: string } | null;
          problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        };
      }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; revision: number }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type PublishEditorChangeMutationVariables = Exact<{
  id: string;
  version: number;
}>;

export type PublishEditorChangeMutation = {
  publishChange:
    | { __typename: 'Change'; id: string; version: number }
    | { __typename: 'ChangeNotFound'; message: string }
    | {
        __typename: 'ChangeMovedOn';
        message: string;
        change: {
          id: string;
          kind: ChangeKind;
          state: ChangeState;
          slug: string;
          markdown: string;
          baseRevision: number;
          baseMarkdown: string | null;
          publishedRevision: number | null;
          why: string | null;
          changedMeaning: boolean;
          version: number;
          author: { id: string; name: string } | null;
          problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
        };
      }
    | { __typename: 'ChangeNotOpen'; message: string }
    | { __typename: 'NotYours'; message: string }
    | { __typename: 'QuestionMovedOn'; message: string; base: string; theirs: string; revision: number }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

type HarmReasons_Reported_Fragment = {
  __typename: 'Reported';
  reports: number;
  suggestions: number;
  reporters: number;
};

type HarmReasons_OftenForgotten_Fragment = { __typename: 'OftenForgotten'; lapseRate: number; usual: number };

type HarmReasons_BelowWanted_Fragment = { __typename: 'BelowWanted'; retention: number; wanted: number };

type HarmReasons_ManyLeeches_Fragment = { __typename: 'ManyLeeches'; leeches: number; learners: number };

export type HarmReasonsFragment =
  | HarmReasons_Reported_Fragment
  | HarmReasons_OftenForgotten_Fragment
  | HarmReasons_BelowWanted_Fragment
  | HarmReasons_ManyLeeches_Fragment;

export type FiguresFragment = {
  learners: number;
  reviews: number;
  retention: number | null;
  wanted: number | null;
  lapseRate: number | null;
  leeches: number;
  medianSeconds: number | null;
};

export type HarmOfQuestionFragment = {
  revision: number;
  harm: number;
  countedAt: string | null;
  counting: boolean;
  question: { id: string; slug: string; title: string; subject: { id: string; name: string } };
  reasons: Array<
    | { __typename: 'Reported'; reports: number; suggestions: number; reporters: number }
    | { __typename: 'OftenForgotten'; lapseRate: number; usual: number }
    | { __typename: 'BelowWanted'; retention: number; wanted: number }
    | { __typename: 'ManyLeeches'; leeches: number; learners: number }
  >;
  figures: {
    learners: number;
    reviews: number;
    retention: number | null;
    wanted: number | null;
    lapseRate: number | null;
    leeches: number;
    medianSeconds: number | null;
  } | null;
  cards: Array<{
    cardId: string;
    key: string;
    kind: CardKind;
    figures: {
      learners: number;
      reviews: number;
      retention: number | null;
      wanted: number | null;
      lapseRate: number | null;
      leeches: number;
      medianSeconds: number | null;
    } | null;
  }>;
  reports: Array<{
    id: string;
    kind: ReportKind;
    part: QuestionPart;
    partKey: string | null;
    words: string;
    revision: number;
    createdAt: string;
    state: ReportState;
    fixedIn: number | null;
    reason: string | null;
    settledAt: string | null;
    duplicateOf: string | null;
  }>;
  suggestions: Array<{
    id: string;
    kind: ChangeKind;
    state: ChangeState;
    slug: string;
    title: string;
    why: string | null;
    changedMeaning: boolean;
    baseRevision: number;
    publishAt: string | null;
    changedAt: string;
    author: { id: string; name: string } | null;
  }>;
};

export type HarmQueueQueryVariables = Exact<{
  first: number;
  skip: number;
}>;

export type HarmQueueQuery = {
  harmQueue: {
    total: number;
    openReports: number;
    countedAt: string | null;
    counting: boolean;
    rows: Array<{
      harm: number;
      openReports: number;
      question: { id: string; slug: string; title: string; subject: { id: string; name: string } };
      reasons: Array<
        | { __typename: 'Reported'; reports: number; suggestions: number; reporters: number }
        | { __typename: 'OftenForgotten'; lapseRate: number; usual: number }
        | { __typename: 'BelowWanted'; retention: number; wanted: number }
        | { __typename: 'ManyLeeches'; leeches: number; learners: number }
      >;
    }>;
  };
};

export type QuestionHarmQueryVariables = Exact<{
  slug: string;
}>;

export type QuestionHarmQuery = {
  questionHarm: {
    revision: number;
    harm: number;
    countedAt: string | null;
    counting: boolean;
    question: { id: string; slug: string; title: string; subject: { id: string; name: string } };
    reasons: Array<
      | { __typename: 'Reported'; reports: number; suggestions: number; reporters: number }
      | { __typename: 'OftenForgotten'; lapseRate: number; usual: number }
      | { __typename: 'BelowWanted'; retention: number; wanted: number }
      | { __typename: 'ManyLeeches'; leeches: number; learners: number }
    >;
    figures: {
      learners: number;
      reviews: number;
      retention: number | null;
      wanted: number | null;
      lapseRate: number | null;
      leeches: number;
      medianSeconds: number | null;
    } | null;
    cards: Array<{
      cardId: string;
      key: string;
      kind: CardKind;
      figures: {
        learners: number;
        reviews: number;
        retention: number | null;
        wanted: number | null;
        lapseRate: number | null;
        leeches: number;
        medianSeconds: number | null;
      } | null;
    }>;
    reports: Array<{
      id: string;
      kind: ReportKind;
      part: QuestionPart;
      partKey: string | null;
      words: string;
      revision: number;
      createdAt: string;
      state: ReportState;
      fixedIn: number | null;
      reason: string | null;
      settledAt: string | null;
      duplicateOf: string | null;
    }>;
    suggestions: Array<{
      id: string;
      kind: ChangeKind;
      state: ChangeState;
      slug: string;
      title: string;
      why: string | null;
      changedMeaning: boolean;
      baseRevision: number;
      publishAt: string | null;
      changedAt: string;
      author: { id: string; name: string } | null;
    }>;
  } | null;
};

export type SubjectFiguresQueryVariables = Exact<{ [key: string]: never }>;

export type SubjectFiguresQuery = {
  subjectFigures: Array<{
    openReports: number;
    subject: { id: string; name: string };
    figures: {
      learners: number;
      reviews: number;
      retention: number | null;
      wanted: number | null;
      lapseRate: number | null;
      leeches: number;
      medianSeconds: number | null;
    } | null;
  }>;
};

export type SettleReportsMutationVariables = Exact<{
  input: SettlementInput;
}>;

export type SettleReportsMutation = {
  settleReports:
    | {
        __typename: 'ReportsSettled';
        settled: number;
        question: {
          revision: number;
          harm: number;
          countedAt: string | null;
          counting: boolean;
          question: { id: string; slug: string; title: string; subject: { id: string; name: string } };
          reasons: Array<
            | { __typename: 'Reported'; reports: number; suggestions: number; reporters: number }
            | { __typename: 'OftenForgotten'; lapseRate: number; usual: number }
            | { __typename: 'BelowWanted'; retention: number; wanted: number }
            | { __typename: 'ManyLeeches'; leeches: number; learners: number }
          >;
          figures: {
            learners: number;
            reviews: number;
            retention: number | null;
            wanted: number | null;
            lapseRate: number | null;
            leeches: number;
            medianSeconds: number | null;
          } | null;
          cards: Array<{
            cardId: string;
            key: string;
            kind: CardKind;
            figures: {
              learners: number;
              reviews: number;
              retention: number | null;
              wanted: number | null;
              lapseRate: number | null;
              leeches: number;
              medianSeconds: number | null;
            } | null;
          }>;
          reports: Array<{
            id: string;
            kind: ReportKind;
            part: QuestionPart;
            partKey: string | null;
            words: string;
            revision: number;
            createdAt: string;
            state: ReportState;
            fixedIn: number | null;
            reason: string | null;
            settledAt: string | null;
            duplicateOf: string | null;
          }>;
          suggestions: Array<{
            id: string;
            kind: ChangeKind;
            state: ChangeState;
            slug: string;
            title: string;
            why: string | null;
            changedMeaning: boolean;
            baseRevision: number;
            publishAt: string | null;
            changedAt: string;
            author: { id: string; name: string } | null;
          }>;
        };
      }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type LinksShownFragment = {
  checking: boolean;
  left: number;
  checkedAt: string | null;
  count: number;
  unknown: number;
  dead: Array<{ url: string; reason: string; questions: Array<{ id: string; slug: string; title: string }> }>;
};

export type LinkReportQueryVariables = Exact<{ [key: string]: never }>;

export type LinkReportQuery = {
  linkReport: {
    checking: boolean;
    left: number;
    checkedAt: string | null;
    count: number;
    unknown: number;
    dead: Array<{ url: string; reason: string; questions: Array<{ id: string; slug: string; title: string }> }>;
  };
};

export type CheckLinksMutationVariables = Exact<{ [key: string]: never }>;

export type CheckLinksMutation = {
  outcome:
    | {
        __typename: 'LinkReport';
        checking: boolean;
        left: number;
        checkedAt: string | null;
        count: number;
        unknown: number;
        dead: Array<{ url: string; reason: string; questions: Array<{ id: string; slug: string; title: string }> }>;
      }
    | { __typename: 'RateLimited'; message: string };
};

export type ReportContentFragment = {
  id: string;
  kind: ReportKind;
  part: QuestionPart;
  partKey: string | null;
  words: string;
  revision: number;
  createdAt: string;
  state: ReportState;
  fixedIn: number | null;
  reason: string | null;
  settledAt: string | null;
  duplicateOf: string | null;
};

export type ReportQuestionMutationVariables = Exact<{
  input: ReportInput;
}>;

export type ReportQuestionMutation = {
  reportQuestion:
    | { __typename: 'Report'; id: string }
    | { __typename: 'AlreadyReported'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type MyReportsQueryVariables = Exact<{ [key: string]: never }>;

export type MyReportsQuery = {
  myReports: Array<{
    isNews: boolean;
    id: string;
    kind: ReportKind;
    part: QuestionPart;
    partKey: string | null;
    words: string;
    revision: number;
    createdAt: string;
    state: ReportState;
    fixedIn: number | null;
    reason: string | null;
    settledAt: string | null;
    duplicateOf: string | null;
    question: { id: string; slug: string; title: string } | null;
  }>;
};

export type SettledNewsQueryVariables = Exact<{ [key: string]: never }>;

export type SettledNewsQuery = { settledNews: number };

export type LookAtSettledMutationVariables = Exact<{ [key: string]: never }>;

export type LookAtSettledMutation = { lookAtSettled: boolean };

export type SubjectListShownFragment = {
  version: number;
  author: string | null;
  origin: ListOrigin | null;
  changedAt: string | null;
  subjects: Array<{ id: string; nameKo: string; nameEn: string; questionCount: number }>;
};

export type GlossaryShownFragment = {
  version: number;
  author: string | null;
  origin: ListOrigin | null;
  changedAt: string | null;
  terms: Array<{ term: string; en: string; not: Array<string>; note: string | null }>;
};

export type SiteDeckShownFragment = {
  version: number;
  slug: string;
  titleKo: string;
  titleEn: string;
  descriptionKo: string;
  descriptionEn: string;
  retired: boolean;
  author: string | null;
  origin: ListOrigin | null;
  changedAt: string | null;
  questions: Array<{ slug: string; title: string | null }>;
};

export type ListRefusalFragment = { message: string; fields: Array<{ field: string; message: string }> };

export type SubjectListQueryVariables = Exact<{ [key: string]: never }>;

export type SubjectListQuery = {
  list: {
    version: number;
    author: string | null;
    origin: ListOrigin | null;
    changedAt: string | null;
    subjects: Array<{ id: string; nameKo: string; nameEn: string; questionCount: number }>;
  };
};

export type SaveSubjectsMutationVariables = Exact<{
  version: number;
  subjects: Array<SubjectInput> | SubjectInput;
}>;

export type SaveSubjectsMutation = {
  outcome:
    | {
        __typename: 'SubjectList';
        version: number;
        author: string | null;
        origin: ListOrigin | null;
        changedAt: string | null;
        subjects: Array<{ id: string; nameKo: string; nameEn: string; questionCount: number }>;
      }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type GlossaryQueryVariables = Exact<{ [key: string]: never }>;

export type GlossaryQuery = {
  list: {
    version: number;
    author: string | null;
    origin: ListOrigin | null;
    changedAt: string | null;
    terms: Array<{ term: string; en: string; not: Array<string>; note: string | null }>;
  };
};

export type SaveGlossaryMutationVariables = Exact<{
  version: number;
  terms: Array<GlossaryTermInput> | GlossaryTermInput;
}>;

export type SaveGlossaryMutation = {
  outcome:
    | {
        __typename: 'Glossary';
        version: number;
        author: string | null;
        origin: ListOrigin | null;
        changedAt: string | null;
        terms: Array<{ term: string; en: string; not: Array<string>; note: string | null }>;
      }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type SiteDeckListShownFragment = {
  version: number;
  author: string | null;
  origin: ListOrigin | null;
  changedAt: string | null;
  decks: Array<{
    slug: string;
    titleKo: string;
    titleEn: string;
    retired: boolean;
    questions: Array<{ slug: string }>;
  }>;
};

export type SiteDeckListQueryVariables = Exact<{ [key: string]: never }>;

export type SiteDeckListQuery = {
  list: {
    version: number;
    author: string | null;
    origin: ListOrigin | null;
    changedAt: string | null;
    decks: Array<{
      slug: string;
      titleKo: string;
      titleEn: string;
      retired: boolean;
      questions: Array<{ slug: string }>;
    }>;
  };
};

export type OrderSiteDecksMutationVariables = Exact<{
  version: number;
  slugs: Array<string> | string;
}>;

export type OrderSiteDecksMutation = {
  outcome:
    | {
        __typename: 'SiteDeckList';
        version: number;
        author: string | null;
        origin: ListOrigin | null;
        changedAt: string | null;
        decks: Array<{
          slug: string;
          titleKo: string;
          titleEn: string;
          retired: boolean;
          questions: Array<{ slug: string }>;
        }>;
      }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type SiteDeckQueryVariables = Exact<{
  slug: string;
}>;

export type SiteDeckQuery = {
  siteDeck: {
    version: number;
    slug: string;
    titleKo: string;
    titleEn: string;
    descriptionKo: string;
    descriptionEn: string;
    retired: boolean;
    author: string | null;
    origin: ListOrigin | null;
    changedAt: string | null;
    questions: Array<{ slug: string; title: string | null }>;
  } | null;
};

export type SaveSiteDeckMutationVariables = Exact<{
  version: number;
  deck: SiteDeckInput;
}>;

export type SaveSiteDeckMutation = {
  outcome:
    | {
        __typename: 'SiteDeck';
        version: number;
        slug: string;
        titleKo: string;
        titleEn: string;
        descriptionKo: string;
        descriptionEn: string;
        retired: boolean;
        author: string | null;
        origin: ListOrigin | null;
        changedAt: string | null;
        questions: Array<{ slug: string; title: string | null }>;
      }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type RetireSiteDeckMutationVariables = Exact<{
  slug: string;
  version: number;
  retired: boolean;
}>;

export type RetireSiteDeckMutation = {
  outcome:
    | {
        __typename: 'SiteDeck';
        version: number;
        slug: string;
        titleKo: string;
        titleEn: string;
        descriptionKo: string;
        descriptionEn: string;
        retired: boolean;
        author: string | null;
        origin: ListOrigin | null;
        changedAt: string | null;
        questions: Array<{ slug: string; title: string | null }>;
      }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type SiteListConflictsQueryVariables = Exact<{ [key: string]: never }>;

export type SiteListConflictsQuery = {
  siteListConflicts: Array<{
    appText: string;
    fileText: string | null;
    seen: string;
    path: string;
    fileGone: boolean;
    archived: boolean;
    revision: number;
    author: string | null;
    changedAt: string;
  }>;
  siteListProblems: Array<{ path: string; line: number; message: string }>;
};

export type DecideSiteListMutationVariables = Exact<{
  path: string;
  seen: string;
  side: ListSide;
}>;

export type DecideSiteListMutation = {
  outcome: { __typename: 'SiteListDecided' } | { __typename: 'ListMovedOn'; message: string };
};

export type ListRevisionRowFragment = {
  number: number;
  origin: ListOrigin;
  createdAt: string;
  author: { name: string } | null;
};

export type SiteListHistoryQueryVariables = Exact<{
  key: string;
}>;

export type SiteListHistoryQuery = {
  siteListHistory: {
    version: number;
    revisions: Array<{ number: number; origin: ListOrigin; createdAt: string; author: { name: string } | null }>;
  } | null;
};

export type EarlierListRevisionsQueryVariables = Exact<{
  key: string;
  before: number;
}>;

export type EarlierListRevisionsQuery = {
  siteListHistory: {
    revisions: Array<{ number: number; origin: ListOrigin; createdAt: string; author: { name: string } | null }>;
  } | null;
};

export type TwoListRevisionsQueryVariables = Exact<{
  key: string;
  before: number;
  after: number;
}>;

export type TwoListRevisionsQuery = { siteListHistory: { before: string | null; after: string | null } | null };

export type RestoreSiteListMutationVariables = Exact<{
  key: string;
  version: number;
  number: number;
}>;

export type RestoreSiteListMutation = {
  outcome:
    | { __typename: 'SiteListRestored'; version: number }
    | { __typename: 'ListMovedOn'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string };
};

export type PartTextQueryVariables = Exact<{
  questionId: string;
  part: QuestionPart;
  partKey?: string | null | undefined;
}>;

export type PartTextQuery = { partText: { markdown: string; revision: number } | null };

export type PreviewPartQueryVariables = Exact<{
  input: PartInput;
}>;

export type PreviewPartQuery = {
  previewPart:
    | {
        __typename: 'PartPreview';
        question: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        problems: Array<{ severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type SuggestMutationVariables = Exact<{
  input: SuggestionInput;
}>;

export type SuggestMutation = {
  suggest:
    | { __typename: 'Suggestion'; id: string }
    | { __typename: 'PartMovedOn'; message: string; now: { markdown: string; revision: number } }
    | { __typename: 'QuestionNotFound'; message: string }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type MySuggestionsQueryVariables = Exact<{ [key: string]: never }>;

export type MySuggestionsQuery = {
  mySuggestions: Array<{
    id: string;
    part: QuestionPart;
    partKey: string | null;
    why: string | null;
    createdAt: string;
    state: SuggestionState;
    reason: string | null;
    isNews: boolean;
    question: { id: string; slug: string; title: string } | null;
  }>;
};

export type CreditsQueryVariables = Exact<{
  slug: string;
}>;

export type CreditsQuery = { question: { creditedTo: Array<string> } | null };

export type SuggestionLineFragment = {
  id: string;
  groupId: string;
  title: string;
  author: string | null;
  own: boolean;
  why: string;
  state: GroupSuggestionState;
  createdAt: string;
};

export type SuggestionDetailFragment = {
  questionId: string;
  answeredBy: string | null;
  before: string;
  after: string;
  outdated: boolean;
  id: string;
  groupId: string;
  title: string;
  author: string | null;
  own: boolean;
  why: string;
  state: GroupSuggestionState;
  createdAt: string;
  comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
};

export type OpenSuggestionsQueryVariables = Exact<{
  id: string;
}>;

export type OpenSuggestionsQuery = {
  group: {
    id: string;
    openSuggestions: Array<{
      id: string;
      groupId: string;
      title: string;
      author: string | null;
      own: boolean;
      why: string;
      state: GroupSuggestionState;
      createdAt: string;
    }>;
  } | null;
};

export type SuggestionPageQueryVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type SuggestionPageQuery = {
  group: {
    id: string;
    name: string;
    role: GroupRole;
    suggestion: {
      questionId: string;
      answeredBy: string | null;
      before: string;
      after: string;
      outdated: boolean;
      id: string;
      groupId: string;
      title: string;
      author: string | null;
      own: boolean;
      why: string;
      state: GroupSuggestionState;
      createdAt: string;
      comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
    } | null;
  } | null;
};

export type GroupQuestionHistoryQueryVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type GroupQuestionHistoryQuery = {
  group: {
    id: string;
    name: string;
    role: GroupRole;
    question: {
      id: string;
      revision: number;
      question: { title: string };
      revisions: Array<{
        number: number;
        origin: RevisionOrigin;
        why: string | null;
        changedMeaning: boolean;
        createdAt: string;
        author: { name: string } | null;
        creditedTo: { name: string } | null;
      }>;
      suggestions: Array<{
        id: string;
        groupId: string;
        title: string;
        author: string | null;
        own: boolean;
        why: string;
        state: GroupSuggestionState;
        createdAt: string;
      }>;
    } | null;
  } | null;
};

export type GroupRevisionLineFragment = {
  number: number;
  origin: RevisionOrigin;
  why: string | null;
  changedMeaning: boolean;
  createdAt: string;
  author: { name: string } | null;
  creditedTo: { name: string } | null;
};

export type EarlierGroupRevisionsQueryVariables = Exact<{
  groupId: string;
  id: string;
  before: number;
}>;

export type EarlierGroupRevisionsQuery = {
  group: {
    id: string;
    question: {
      id: string;
      revisions: Array<{
        number: number;
        origin: RevisionOrigin;
        why: string | null;
        changedMeaning: boolean;
        createdAt: string;
        author: { name: string } | null;
        creditedTo: { name: string } | null;
      }>;
    } | null;
  } | null;
};

export type TwoGroupRevisionsQueryVariables = Exact<{
  groupId: string;
  id: string;
  before: number;
  after: number;
}>;

export type TwoGroupRevisionsQuery = {
  group: {
    id: string;
    question: { id: string; before: { markdown: string } | null; after: { markdown: string } | null } | null;
  } | null;
};

export type SuggestGroupEditMutationVariables = Exact<{
  input: GroupSuggestionInput;
}>;

export type SuggestGroupEditMutation = {
  outcome:
    | { __typename: 'GroupSuggestion'; id: string }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'GroupQuestionMovedOn'; message: string; markdown: string; revision: number }
    | {
        __typename: 'InvalidQuestion';
        message: string;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

type SuggestionAnswered_GroupSuggestion_Fragment = {
  __typename: 'GroupSuggestion';
  questionId: string;
  answeredBy: string | null;
  before: string;
  after: string;
  outdated: boolean;
  id: string;
  groupId: string;
  title: string;
  author: string | null;
  own: boolean;
  why: string;
  state: GroupSuggestionState;
  createdAt: string;
  comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
};

type SuggestionAnswered_GroupNotFound_Fragment = { __typename: 'GroupNotFound'; message: string };

type SuggestionAnswered_GroupRoleLacking_Fragment = { __typename: 'GroupRoleLacking'; message: string };

type SuggestionAnswered_GroupSuggestionNotFound_Fragment = { __typename: 'GroupSuggestionNotFound'; message: string };

type SuggestionAnswered_GroupSuggestionAnswered_Fragment = { __typename: 'GroupSuggestionAnswered'; message: string };

type SuggestionAnswered_GroupSuggestionOutdated_Fragment = { __typename: 'GroupSuggestionOutdated'; message: string };

type SuggestionAnswered_QuestionNotFound_Fragment = { __typename: 'QuestionNotFound'; message: string };

type SuggestionAnswered_InvalidQuestion_Fragment = { __typename: 'InvalidQuestion'; message: string };

type SuggestionAnswered_LimitReached_Fragment = { __typename: 'LimitReached'; message: string };

type SuggestionAnswered_RateLimited_Fragment = {
  __typename: 'RateLimited';
  message: string;
  retryAfterSeconds: number;
};

export type SuggestionAnsweredFragment =
  | SuggestionAnswered_GroupSuggestion_Fragment
  | SuggestionAnswered_GroupNotFound_Fragment
  | SuggestionAnswered_GroupRoleLacking_Fragment
  | SuggestionAnswered_GroupSuggestionNotFound_Fragment
  | SuggestionAnswered_GroupSuggestionAnswered_Fragment
  | SuggestionAnswered_GroupSuggestionOutdated_Fragment
  | SuggestionAnswered_QuestionNotFound_Fragment
  | SuggestionAnswered_InvalidQuestion_Fragment
  | SuggestionAnswered_LimitReached_Fragment
  | SuggestionAnswered_RateLimited_Fragment;

export type AnswerGroupSuggestionMutationVariables = Exact<{
  groupId: string;
  id: string;
  accept: boolean;
}>;

export type AnswerGroupSuggestionMutation = {
  outcome:
    | {
        __typename: 'GroupSuggestion';
        questionId: string;
        answeredBy: string | null;
        before: string;
        after: string;
        outdated: boolean;
        id: string;
        groupId: string;
        title: string;
        author: string | null;
        own: boolean;
        why: string;
        state: GroupSuggestionState;
        createdAt: string;
        comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'GroupSuggestionNotFound'; message: string }
    | { __typename: 'GroupSuggestionAnswered'; message: string }
    | { __typename: 'GroupSuggestionOutdated'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type WithdrawGroupSuggestionMutationVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type WithdrawGroupSuggestionMutation = {
  outcome:
    | {
        __typename: 'GroupSuggestion';
        questionId: string;
        answeredBy: string | null;
        before: string;
        after: string;
        outdated: boolean;
        id: string;
        groupId: string;
        title: string;
        author: string | null;
        own: boolean;
        why: string;
        state: GroupSuggestionState;
        createdAt: string;
        comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'GroupSuggestionNotFound'; message: string }
    | { __typename: 'GroupSuggestionAnswered'; message: string }
    | { __typename: 'GroupSuggestionOutdated'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type DiscussGroupSuggestionMutationVariables = Exact<{
  groupId: string;
  id: string;
  commentId: string;
  text: string;
}>;

export type DiscussGroupSuggestionMutation = {
  outcome:
    | {
        __typename: 'GroupSuggestion';
        questionId: string;
        answeredBy: string | null;
        before: string;
        after: string;
        outdated: boolean;
        id: string;
        groupId: string;
        title: string;
        author: string | null;
        own: boolean;
        why: string;
        state: GroupSuggestionState;
        createdAt: string;
        comments: Array<{ id: string; author: string | null; own: boolean; text: string; createdAt: string }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupSuggestionNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type RestoreGroupQuestionMutationVariables = Exact<{
  groupId: string;
  id: string;
  revision: number;
  number: number;
}>;

export type RestoreGroupQuestionMutation = {
  outcome:
    | { __typename: 'GroupQuestion' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'GroupQuestionMovedOn'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'InvalidQuestion'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type GroupLineFragment = { id: string; name: string; description: string; role: GroupRole; memberCount: number };

export type GroupDetailFragment = {
  createdAt: string;
  id: string;
  name: string;
  description: string;
  role: GroupRole;
  memberCount: number;
  members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
  invitations: Array<{
    id: string;
    role: GivenGroupRole;
    madeBy: string;
    createdAt: string;
    expiresAt: string;
    uses: number;
    maxUses: number;
    revocable: boolean;
  }>;
  liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
};

export type GroupsQueryVariables = Exact<{ [key: string]: never }>;

export type GroupsQuery = {
  groups: Array<{
    unreadComments: number;
    id: string;
    name: string;
    description: string;
    role: GroupRole;
    memberCount: number;
  }>;
};

export type GroupPageQueryVariables = Exact<{
  id: string;
}>;

export type GroupPageQuery = {
  group: {
    createdAt: string;
    id: string;
    name: string;
    description: string;
    role: GroupRole;
    memberCount: number;
    members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
    invitations: Array<{
      id: string;
      role: GivenGroupRole;
      madeBy: string;
      createdAt: string;
      expiresAt: string;
      uses: number;
      maxUses: number;
      revocable: boolean;
    }>;
    liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
  } | null;
};

export type GroupOfferQueryVariables = Exact<{
  token: string;
}>;

export type GroupOfferQuery = {
  groupOffer:
    | {
        __typename: 'GroupOffer';
        groupId: string;
        name: string;
        description: string;
        memberCount: number;
        role: GivenGroupRole;
        invitedBy: string;
        joined: boolean;
      }
    | { __typename: 'GroupInvitationInvalid'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SaveGroupMutationVariables = Exact<{
  input: GroupInput;
}>;

export type SaveGroupMutation = {
  saveGroup:
    | {
        __typename: 'Group';
        createdAt: string;
        id: string;
        name: string;
        description: string;
        role: GroupRole;
        memberCount: number;
        members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
        invitations: Array<{
          id: string;
          role: GivenGroupRole;
          madeBy: string;
          createdAt: string;
          expiresAt: string;
          uses: number;
          maxUses: number;
          revocable: boolean;
        }>;
        liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type InviteToGroupMutationVariables = Exact<{
  input: GroupInvitationInput;
}>;

export type InviteToGroupMutation = {
  inviteToGroup:
    | {
        __typename: 'NewGroupInvitation';
        token: string;
        group: {
          createdAt: string;
          id: string;
          name: string;
          description: string;
          role: GroupRole;
          memberCount: number;
          members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
          invitations: Array<{
            id: string;
            role: GivenGroupRole;
            madeBy: string;
            createdAt: string;
            expiresAt: string;
            uses: number;
            maxUses: number;
            revocable: boolean;
          }>;
          liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
        };
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type RevokeGroupInvitationMutationVariables = Exact<{
  groupId: string;
  invitationId: string;
}>;

export type RevokeGroupInvitationMutation = {
  outcome:
    | {
        __typename: 'Group';
        createdAt: string;
        id: string;
        name: string;
        description: string;
        role: GroupRole;
        memberCount: number;
        members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
        invitations: Array<{
          id: string;
          role: GivenGroupRole;
          madeBy: string;
          createdAt: string;
          expiresAt: string;
          uses: number;
          maxUses: number;
          revocable: boolean;
        }>;
        liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string };
};

export type JoinGroupMutationVariables = Exact<{
  token: string;
}>;

export type JoinGroupMutation = {
  joinGroup:
    | { __typename: 'Group'; id: string; name: string }
    | { __typename: 'GroupInvitationInvalid'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type LeaveGroupMutationVariables = Exact<{
  groupId: string;
}>;

export type LeaveGroupMutation = {
  leaveGroup:
    | { __typename: 'GroupLeft' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'OwnerMustHandOver'; message: string };
};

type MemberOutcome_Group_Fragment = {
  __typename: 'Group';
  createdAt: string;
  id: string;
  name: string;
  description: string;
  role: GroupRole;
  memberCount: number;
  members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
  invitations: Array<{
    id: string;
    role: GivenGroupRole;
    madeBy: string;
    createdAt: string;
    expiresAt: string;
    uses: number;
    maxUses: number;
    revocable: boolean;
  }>;
  liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
};

type MemberOutcome_GroupNotFound_Fragment = { __typename: 'GroupNotFound'; message: string };

type MemberOutcome_GroupRoleLacking_Fragment = { __typename: 'GroupRoleLacking'; message: string };

type MemberOutcome_MemberNotFound_Fragment = { __typename: 'MemberNotFound'; message: string };

type MemberOutcome_OwnerMustHandOver_Fragment = { __typename: 'OwnerMustHandOver'; message: string };

export type MemberOutcomeFragment =
  | MemberOutcome_Group_Fragment
  | MemberOutcome_GroupNotFound_Fragment
  | MemberOutcome_GroupRoleLacking_Fragment
  | MemberOutcome_MemberNotFound_Fragment
  | MemberOutcome_OwnerMustHandOver_Fragment;

export type HandOverGroupMutationVariables = Exact<{
  groupId: string;
  personId: string;
}>;

export type HandOverGroupMutation = {
  outcome:
    | {
        __typename: 'Group';
        createdAt: string;
        id: string;
        name: string;
        description: string;
        role: GroupRole;
        memberCount: number;
        members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
        invitations: Array<{
          id: string;
          role: GivenGroupRole;
          madeBy: string;
          createdAt: string;
          expiresAt: string;
          uses: number;
          maxUses: number;
          revocable: boolean;
        }>;
        liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'MemberNotFound'; message: string }
    | { __typename: 'OwnerMustHandOver'; message: string };
};

export type SetGroupRoleMutationVariables = Exact<{
  groupId: string;
  personId: string;
  role: GivenGroupRole;
}>;

export type SetGroupRoleMutation = {
  outcome:
    | {
        __typename: 'Group';
        createdAt: string;
        id: string;
        name: string;
        description: string;
        role: GroupRole;
        memberCount: number;
        members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
        invitations: Array<{
          id: string;
          role: GivenGroupRole;
          madeBy: string;
          createdAt: string;
          expiresAt: string;
          uses: number;
          maxUses: number;
          revocable: boolean;
        }>;
        liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'MemberNotFound'; message: string }
    | { __typename: 'OwnerMustHandOver'; message: string };
};

export type RemoveFromGroupMutationVariables = Exact<{
  groupId: string;
  personId: string;
}>;

export type RemoveFromGroupMutation = {
  outcome:
    | {
        __typename: 'Group';
        createdAt: string;
        id: string;
        name: string;
        description: string;
        role: GroupRole;
        memberCount: number;
        members: Array<{ personId: string; name: string; role: GroupRole; joinedAt: string; self: boolean }>;
        invitations: Array<{
          id: string;
          role: GivenGroupRole;
          madeBy: string;
          createdAt: string;
          expiresAt: string;
          uses: number;
          maxUses: number;
          revocable: boolean;
        }>;
        liveQuizzes: Array<{ id: string; code: string; deckTitle: string; hostedBy: string; hosting: boolean }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'OwnerMustHandOver'; message: string };
};

export type DissolveGroupMutationVariables = Exact<{
  groupId: string;
  name: string;
}>;

export type DissolveGroupMutation = {
  dissolveGroup:
    | { __typename: 'GroupDissolved' }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type GroupChangedSubscriptionVariables = Exact<{
  groupId: string;
}>;

export type GroupChangedSubscription = { groupChanged: boolean | null };

export type OpenGroupQuizMutationVariables = Exact<{
  groupId: string;
  input: LiveQuizInput;
}>;

export type OpenGroupQuizMutation = {
  openGroupQuiz:
    | { __typename: 'OpenedLiveQuiz'; id: string; code: string }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'DeckWithoutQuiz'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type MockRoomFragment = {
  id: string;
  title: string;
  subjectIds: Array<string>;
  level: Level | null;
  deckId: string | null;
  questionCount: number;
  prepareSeconds: number;
  answerSeconds: number;
  host: boolean;
  closed: boolean;
  groupId: string | null;
  invitedUntil: string | null;
  now: string;
  people: Array<{
    personId: string;
    name: string;
    host: boolean;
    self: boolean;
    present: boolean;
    candidateTurns: number;
  }>;
  next: { candidateId: string; interviewerId: string } | null;
  round: {
    id: string;
    number: number;
    role: MockRole;
    candidateId: string;
    interviewerId: string | null;
    endedAt: string | null;
    step: number;
    total: number;
    over: number;
    asked: { ordinal: number; title: string; followUp: boolean } | null;
    clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
    questions: Array<{
      ordinal: number;
      title: string;
      state: MockQuestionState;
      answerHtml: string | null;
      explanationHtml: string | null;
      knowledge: number | null;
      delivery: number | null;
      scoredBy: number;
      keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
      followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
      notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
    }>;
  } | null;
};

export type MockReportDetailFragment = {
  roundId: string;
  interviewId: string;
  title: string;
  endedAt: string;
  interviewer: string | null;
  observers: Array<string>;
  knowledge: number | null;
  delivery: number | null;
  reviewedAt: string | null;
  questions: Array<{
    ordinal: number;
    title: string;
    slug: string | null;
    state: MockQuestionState;
    followUps: Array<string>;
    knowledge: number | null;
    delivery: number | null;
    scoredBy: number;
    usedSeconds: number;
    suggested: Rating | null;
    covered: Array<{ terms: Array<string>; essential: boolean }>;
    missed: Array<{ terms: Array<string>; essential: boolean }>;
    notes: Array<{ author: string; text: string }>;
  }>;
};

type MockOutcome_MockInterview_Fragment = {
  __typename: 'MockInterview';
  id: string;
  title: string;
  subjectIds: Array<string>;
  level: Level | null;
  deckId: string | null;
  questionCount: number;
  prepareSeconds: number;
  answerSeconds: number;
  host: boolean;
  closed: boolean;
  groupId: string | null;
  invitedUntil: string | null;
  now: string;
  people: Array<{
    personId: string;
    name: string;
    host: boolean;
    self: boolean;
    present: boolean;
    candidateTurns: number;
  }>;
  next: { candidateId: string; interviewerId: string } | null;
  round: {
    id: string;
    number: number;
    role: MockRole;
    candidateId: string;
    interviewerId: string | null;
    endedAt: string | null;
    step: number;
    total: number;
    over: number;
    asked: { ordinal: number; title: string; followUp: boolean } | null;
    clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
    questions: Array<{
      ordinal: number;
      title: string;
      state: MockQuestionState;
      answerHtml: string | null;
      explanationHtml: string | null;
      knowledge: number | null;
      delivery: number | null;
      scoredBy: number;
      keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
      followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
      notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
    }>;
  } | null;
};

type MockOutcome_MockInterviewNotFound_Fragment = { __typename: 'MockInterviewNotFound'; message: string };

type MockOutcome_MockRoleLacking_Fragment = { __typename: 'MockRoleLacking'; message: string };

type MockOutcome_MockInterviewClosed_Fragment = { __typename: 'MockInterviewClosed'; message: string };

type MockOutcome_MockPersonUnfit_Fragment = { __typename: 'MockPersonUnfit'; message: string };

type MockOutcome_NoQuestionsFit_Fragment = { __typename: 'NoQuestionsFit'; message: string };

type MockOutcome_InvalidInput_Fragment = {
  __typename: 'InvalidInput';
  message: string;
  fields: Array<{ field: string; message: string }>;
};

type MockOutcome_LimitReached_Fragment = { __typename: 'LimitReached'; message: string };

type MockOutcome_RateLimited_Fragment = { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };

export type MockOutcomeFragment =
  | MockOutcome_MockInterview_Fragment
  | MockOutcome_MockInterviewNotFound_Fragment
  | MockOutcome_MockRoleLacking_Fragment
  | MockOutcome_MockInterviewClosed_Fragment
  | MockOutcome_MockPersonUnfit_Fragment
  | MockOutcome_NoQuestionsFit_Fragment
  | MockOutcome_InvalidInput_Fragment
  | MockOutcome_LimitReached_Fragment
  | MockOutcome_RateLimited_Fragment;

export type MockHomeQueryVariables = Exact<{ [key: string]: never }>;

export type MockHomeQuery = {
  mockInterviews: Array<{
    id: string;
    title: string;
    host: boolean;
    peopleCount: number;
    running: boolean;
    activeAt: string;
  }>;
  mockReports: Array<{
    roundId: string;
    title: string;
    endedAt: string;
    questionCount: number;
    knowledge: number | null;
    delivery: number | null;
    reviewed: boolean;
  }>;
};

export type MockSourcesQueryVariables = Exact<{ [key: string]: never }>;

export type MockSourcesQuery = {
  subjects: Array<{ id: string; name: string }>;
  decks: Array<{ id: string; title: string; questionCount: number }>;
};

export type MockInterviewPageQueryVariables = Exact<{
  id: string;
}>;

export type MockInterviewPageQuery = {
  mockInterview: {
    id: string;
    title: string;
    subjectIds: Array<string>;
    level: Level | null;
    deckId: string | null;
    questionCount: number;
    prepareSeconds: number;
    answerSeconds: number;
    host: boolean;
    closed: boolean;
    groupId: string | null;
    invitedUntil: string | null;
    now: string;
    people: Array<{
      personId: string;
      name: string;
      host: boolean;
      self: boolean;
      present: boolean;
      candidateTurns: number;
    }>;
    next: { candidateId: string; interviewerId: string } | null;
    round: {
      id: string;
      number: number;
      role: MockRole;
      candidateId: string;
      interviewerId: string | null;
      endedAt: string | null;
      step: number;
      total: number;
      over: number;
      asked: { ordinal: number; title: string; followUp: boolean } | null;
      clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
      questions: Array<{
        ordinal: number;
        title: string;
        state: MockQuestionState;
        answerHtml: string | null;
        explanationHtml: string | null;
        knowledge: number | null;
        delivery: number | null;
        scoredBy: number;
        keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
        followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
        notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
      }>;
    } | null;
  } | null;
};

export type MockInterviewOfferQueryVariables = Exact<{
  token: string;
}>;

export type MockInterviewOfferQuery = {
  mockInterviewOffer:
    | {
        __typename: 'MockInterviewOffer';
        id: string;
        title: string;
        invitedBy: string;
        peopleCount: number;
        joined: boolean;
      }
    | { __typename: 'MockInvitationInvalid'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type MockReportPageQueryVariables = Exact<{
  roundId: string;
}>;

export type MockReportPageQuery = {
  mockReport: {
    roundId: string;
    interviewId: string;
    title: string;
    endedAt: string;
    interviewer: string | null;
    observers: Array<string>;
    knowledge: number | null;
    delivery: number | null;
    reviewedAt: string | null;
    questions: Array<{
      ordinal: number;
      title: string;
      slug: string | null;
      state: MockQuestionState;
      followUps: Array<string>;
      knowledge: number | null;
      delivery: number | null;
      scoredBy: number;
      usedSeconds: number;
      suggested: Rating | null;
      covered: Array<{ terms: Array<string>; essential: boolean }>;
      missed: Array<{ terms: Array<string>; essential: boolean }>;
      notes: Array<{ author: string; text: string }>;
    }>;
  } | null;
};

export type SaveMockInterviewMutationVariables = Exact<{
  input: MockInterviewInput;
}>;

export type SaveMockInterviewMutation = {
  saveMockInterview:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type InviteToMockInterviewMutationVariables = Exact<{
  id: string;
}>;

export type InviteToMockInterviewMutation = {
  inviteToMockInterview:
    | {
        __typename: 'NewMockInvitation';
        token: string;
        interview: {
          id: string;
          title: string;
          subjectIds: Array<string>;
          level: Level | null;
          deckId: string | null;
          questionCount: number;
          prepareSeconds: number;
          answerSeconds: number;
          host: boolean;
          closed: boolean;
          groupId: string | null;
          invitedUntil: string | null;
          now: string;
          people: Array<{
            personId: string;
            name: string;
            host: boolean;
            self: boolean;
            present: boolean;
            candidateTurns: number;
          }>;
          next: { candidateId: string; interviewerId: string } | null;
          round: {
            id: string;
            number: number;
            role: MockRole;
            candidateId: string;
            interviewerId: string | null;
            endedAt: string | null;
            step: number;
            total: number;
            over: number;
            asked: { ordinal: number; title: string; followUp: boolean } | null;
            clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
            questions: Array<{
              ordinal: number;
              title: string;
              state: MockQuestionState;
              answerHtml: string | null;
              explanationHtml: string | null;
              knowledge: number | null;
              delivery: number | null;
              scoredBy: number;
              keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
              followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
              notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
            }>;
          } | null;
        };
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type JoinMockInterviewMutationVariables = Exact<{
  token: string;
}>;

export type JoinMockInterviewMutation = {
  joinMockInterview:
    | { __typename: 'MockInterview'; id: string; title: string }
    | { __typename: 'MockInvitationInvalid'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type LeaveMockInterviewMutationVariables = Exact<{
  id: string;
}>;

export type LeaveMockInterviewMutation = {
  leaveMockInterview: { __typename: 'MockInterviewLeft' } | { __typename: 'MockInterviewNotFound' };
};

export type RemoveFromMockInterviewMutationVariables = Exact<{
  id: string;
  personId: string;
}>;

export type RemoveFromMockInterviewMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type CloseMockInterviewMutationVariables = Exact<{
  id: string;
}>;

export type CloseMockInterviewMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type StartMockRoundMutationVariables = Exact<{
  id: string;
  candidateId: string;
  interviewerId: string;
}>;

export type StartMockRoundMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type HandOverMockRoundMutationVariables = Exact<{
  id: string;
  personId: string;
}>;

export type HandOverMockRoundMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type ConductMockRoundMutationVariables = Exact<{
  input: MockActInput;
}>;

export type ConductMockRoundMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type MarkMockKeywordMutationVariables = Exact<{
  input: MockKeywordInput;
}>;

export type MarkMockKeywordMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type ScoreMockAnswerMutationVariables = Exact<{
  input: MockScoreInput;
}>;

export type ScoreMockAnswerMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type SaveMockNoteMutationVariables = Exact<{
  input: MockNoteInput;
}>;

export type SaveMockNoteMutation = {
  saveMockNote:
    | { __typename: 'MockNoteSaved'; version: number }
    | { __typename: 'MockNoteChanged'; version: number; text: string }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type AttendMockInterviewMutationVariables = Exact<{
  id: string;
}>;

export type AttendMockInterviewMutation = {
  outcome:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string }
    | { __typename: 'MockPersonUnfit'; message: string }
    | { __typename: 'NoQuestionsFit'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type ReviewMockReportMutationVariables = Exact<{
  roundId: string;
  grades: Array<MockGradeInput> | MockGradeInput;
}>;

export type ReviewMockReportMutation = {
  reviewMockReport:
    | {
        __typename: 'MockReport';
        roundId: string;
        interviewId: string;
        title: string;
        endedAt: string;
        interviewer: string | null;
        observers: Array<string>;
        knowledge: number | null;
        delivery: number | null;
        reviewedAt: string | null;
        questions: Array<{
          ordinal: number;
          title: string;
          slug: string | null;
          state: MockQuestionState;
          followUps: Array<string>;
          knowledge: number | null;
          delivery: number | null;
          scoredBy: number;
          usedSeconds: number;
          suggested: Rating | null;
          covered: Array<{ terms: Array<string>; essential: boolean }>;
          missed: Array<{ terms: Array<string>; essential: boolean }>;
          notes: Array<{ author: string; text: string }>;
        }>;
      }
    | { __typename: 'MockReportNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type MockInterviewChangedSubscriptionVariables = Exact<{
  id: string;
}>;

export type MockInterviewChangedSubscription = { mockInterviewChanged: boolean | null };

export type InterviewsOfGroupQueryVariables = Exact<{
  id: string;
}>;

export type InterviewsOfGroupQuery = {
  group: {
    id: string;
    interviews: Array<{ id: string; title: string; peopleCount: number; running: boolean; joined: boolean }>;
  } | null;
};

export type GroupsForInterviewQueryVariables = Exact<{ [key: string]: never }>;

export type GroupsForInterviewQuery = { groups: Array<{ id: string; name: string }> };

export type OpenInterviewToGroupMutationVariables = Exact<{
  groupId: string;
  interviewId: string;
  open: boolean;
}>;

export type OpenInterviewToGroupMutation = {
  openInterviewToGroup:
    | {
        __typename: 'MockInterview';
        id: string;
        title: string;
        subjectIds: Array<string>;
        level: Level | null;
        deckId: string | null;
        questionCount: number;
        prepareSeconds: number;
        answerSeconds: number;
        host: boolean;
        closed: boolean;
        groupId: string | null;
        invitedUntil: string | null;
        now: string;
        people: Array<{
          personId: string;
          name: string;
          host: boolean;
          self: boolean;
          present: boolean;
          candidateTurns: number;
        }>;
        next: { candidateId: string; interviewerId: string } | null;
        round: {
          id: string;
          number: number;
          role: MockRole;
          candidateId: string;
          interviewerId: string | null;
          endedAt: string | null;
          step: number;
          total: number;
          over: number;
          asked: { ordinal: number; title: string; followUp: boolean } | null;
          clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
          questions: Array<{
            ordinal: number;
            title: string;
            state: MockQuestionState;
            answerHtml: string | null;
            explanationHtml: string | null;
            knowledge: number | null;
            delivery: number | null;
            scoredBy: number;
            keywords: Array<{ terms: Array<string>; essential: boolean; said: boolean }>;
            followUps: Array<{ key: string; title: string; answerHtml: string | null; asked: boolean }>;
            notes: Array<{ personId: string; name: string; self: boolean; text: string; version: number }>;
          }>;
        } | null;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'MockInterviewNotFound'; message: string }
    | { __typename: 'MockRoleLacking'; message: string }
    | { __typename: 'MockInterviewClosed'; message: string };
};

export type JoinGroupInterviewMutationVariables = Exact<{
  groupId: string;
  interviewId: string;
}>;

export type JoinGroupInterviewMutation = {
  joinGroupInterview:
    | { __typename: 'MockInterview'; id: string }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'MockInvitationInvalid'; message: string }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type NotificationsQueryVariables = Exact<{ [key: string]: never }>;

export type NotificationsQuery = {
  notifications: Array<{
    id: string;
    kind: NotificationKind;
    by: string | null;
    place: string;
    title: string;
    path: string;
    at: string;
    isNew: boolean;
  }>;
};

export type SeeNotificationsMutationVariables = Exact<{
  until: string;
}>;

export type SeeNotificationsMutation = { seeNotifications: boolean };

export type NotificationsChangedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type NotificationsChangedSubscription = { notificationsChanged: number };

export type MarkdownProblemFieldsFragment = { line: number; code: string; severity: ProblemSeverity; message: string };

export type OwnQuestionQueryVariables = Exact<{
  id: string;
}>;

export type OwnQuestionQuery = { ownQuestion: { id: string; markdown: string } | null };

export type OwnQuestionsQueryVariables = Exact<{ [key: string]: never }>;

export type OwnQuestionsQuery = {
  ownQuestions: Array<{
    id: string;
    slug: string;
    topic: string;
    tags: Array<string>;
    level: Level;
    importance: number;
    title: string;
    followUpCount: number;
    hasDemo: boolean;
    own: boolean;
    groupId: string | null;
    subject: { id: string; name: string };
  }>;
};

export type PreviewQuestionQueryVariables = Exact<{
  markdown: string;
}>;

export type PreviewQuestionQuery = {
  previewQuestion:
    | {
        __typename: 'QuestionPreview';
        question: {
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        } | null;
        problems: Array<{ line: number; code: string; severity: ProblemSeverity; message: string }>;
      }
    | { __typename: 'RateLimited'; retryAfterSeconds: number };
};

export type QuestionPublishedSubscriptionVariables = Exact<{ [key: string]: never }>;

export type QuestionPublishedSubscription = {
  questionPublished: { questionId: string; slug: string; revision: number } | null;
};

export type QuestionLineFragment = {
  id: string;
  slug: string;
  topic: string;
  tags: Array<string>;
  level: Level;
  importance: number;
  title: string;
  followUpCount: number;
  hasDemo: boolean;
  own: boolean;
  groupId: string | null;
  subject: { id: string; name: string };
};

export type QuestionContentFragment = {
  id: string;
  cardId: string;
  slug: string;
  topic: string;
  tags: Array<string>;
  level: Level;
  importance: number;
  title: string;
  own: boolean;
  groupId: string | null;
  answerHtml: string;
  explanationHtml: string;
  misconceptionHtml: string | null;
  publishedAt: string;
  subject: { id: string; name: string };
  keywords: Array<{ terms: Array<string>; essential: boolean }>;
  followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
  quiz: Array<
    | {
        __typename: 'ChoiceItem';
        cardId: string;
        key: string;
        promptHtml: string;
        explanationHtml: string;
        options: Array<{ html: string; correct: boolean }>;
      }
    | {
        __typename: 'TrueFalseItem';
        cardId: string;
        key: string;
        statementHtml: string;
        answer: boolean;
        explanationHtml: string;
      }
    | {
        __typename: 'ClozeItem';
        cardId: string;
        key: string;
        textHtml: string;
        explanationHtml: string;
        blanks: Array<{ answer: string; accepted: Array<string> }>;
      }
  >;
  demos: Array<{ demo: string; title: string; parameters: unknown }>;
  sources: Array<{ title: string; url: string }>;
};

export type QuestionPageQueryVariables = Exact<{
  slug: string;
}>;

export type QuestionPageQuery = {
  question: {
    revision: number;
    author: string | null;
    id: string;
    cardId: string;
    slug: string;
    topic: string;
    tags: Array<string>;
    level: Level;
    importance: number;
    title: string;
    own: boolean;
    groupId: string | null;
    answerHtml: string;
    explanationHtml: string;
    misconceptionHtml: string | null;
    publishedAt: string;
    group: { id: string; name: string; role: GroupRole } | null;
    related: Array<{
      id: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      followUpCount: number;
      hasDemo: boolean;
      own: boolean;
      groupId: string | null;
      subject: { id: string; name: string };
    }>;
    subject: { id: string; name: string };
    keywords: Array<{ terms: Array<string>; essential: boolean }>;
    followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
    quiz: Array<
      | {
          __typename: 'ChoiceItem';
          cardId: string;
          key: string;
          promptHtml: string;
          explanationHtml: string;
          options: Array<{ html: string; correct: boolean }>;
        }
      | {
          __typename: 'TrueFalseItem';
          cardId: string;
          key: string;
          statementHtml: string;
          answer: boolean;
          explanationHtml: string;
        }
      | {
          __typename: 'ClozeItem';
          cardId: string;
          key: string;
          textHtml: string;
          explanationHtml: string;
          blanks: Array<{ answer: string; accepted: Array<string> }>;
        }
    >;
    demos: Array<{ demo: string; title: string; parameters: unknown }>;
    sources: Array<{ title: string; url: string }>;
  } | null;
};

export type QuestionRevisionQueryVariables = Exact<{
  slug: string;
}>;

export type QuestionRevisionQuery = { question: { revision: number } | null };

export type DecksOfQuestionQueryVariables = Exact<{
  questionId: string;
}>;

export type DecksOfQuestionQuery = {
  decks: Array<{
    id: string;
    slug: string;
    title: string;
    enrolled: boolean;
    own: boolean;
    holds: boolean;
    group: { id: string; name: string; role: GroupRole } | null;
  }>;
};

export type QuizQuestionFragment = {
  number: number;
  kind: CardKind;
  promptHtml: string;
  options: Array<string>;
  multiple: boolean;
  blankCount: number;
};

export type QuizSolutionFragment = {
  right: Array<number>;
  blanks: Array<string>;
  counts: Array<number>;
  rightCount: number;
  explanationHtml: string;
  title: string;
  slug: string | null;
};

export type QuizStandingFragment = { playerId: string; nickname: string; score: number; place: number };

export type QuizViewFragment = {
  id: string;
  code: string;
  deckTitle: string;
  hosting: boolean;
  phase: LiveQuizPhase;
  number: number;
  total: number;
  seconds: number;
  opensAt: string | null;
  closesAt: string | null;
  remainingMs: number | null;
  playerCount: number;
  answeredCount: number;
  question: {
    number: number;
    kind: CardKind;
    promptHtml: string;
    options: Array<string>;
    multiple: boolean;
    blankCount: number;
  } | null;
  solution: {
    right: Array<number>;
    blanks: Array<string>;
    counts: Array<number>;
    rightCount: number;
    explanationHtml: string;
    title: string;
    slug: string | null;
  } | null;
  standings: Array<{ playerId: string; nickname: string; score: number; place: number }>;
  me: {
    id: string;
    nickname: string;
    score: number;
    place: number;
    dueAgain: number | null;
    answer: { chosen: Array<number>; typed: Array<string>; right: boolean | null; points: number | null } | null;
  } | null;
};

export type FollowLiveQuizSubscriptionVariables = Exact<{
  id: string;
  token?: string | null | undefined;
}>;

export type FollowLiveQuizSubscription = {
  liveQuiz: {
    id: string;
    code: string;
    deckTitle: string;
    hosting: boolean;
    phase: LiveQuizPhase;
    number: number;
    total: number;
    seconds: number;
    opensAt: string | null;
    closesAt: string | null;
    remainingMs: number | null;
    playerCount: number;
    answeredCount: number;
    question: {
      number: number;
      kind: CardKind;
      promptHtml: string;
      options: Array<string>;
      multiple: boolean;
      blankCount: number;
    } | null;
    solution: {
      right: Array<number>;
      blanks: Array<string>;
      counts: Array<number>;
      rightCount: number;
      explanationHtml: string;
      title: string;
      slug: string | null;
    } | null;
    standings: Array<{ playerId: string; nickname: string; score: number; place: number }>;
    me: {
      id: string;
      nickname: string;
      score: number;
      place: number;
      dueAgain: number | null;
      answer: { chosen: Array<number>; typed: Array<string>; right: boolean | null; points: number | null } | null;
    } | null;
  } | null;
};

export type LiveQuizOfferQueryVariables = Exact<{
  code: string;
  token?: string | null | undefined;
}>;

export type LiveQuizOfferQuery = {
  liveQuizOffer:
    | {
        __typename: 'LiveQuizOffer';
        id: string;
        code: string;
        deckTitle: string;
        hosting: boolean;
        joined: boolean;
        finished: boolean;
        playerCount: number;
      }
    | { __typename: 'LiveQuizNotFound'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type LiveQuizzesQueryVariables = Exact<{ [key: string]: never }>;

export type LiveQuizzesQuery = {
  liveQuizzes: Array<{
    id: string;
    code: string;
    deckTitle: string;
    hosting: boolean;
    finished: boolean;
    createdAt: string;
    playerCount: number;
  }>;
};

export type LiveQuizReportQueryVariables = Exact<{
  id: string;
  token?: string | null | undefined;
}>;

export type LiveQuizReportQuery = {
  liveQuizReport: {
    id: string;
    deckTitle: string;
    hosting: boolean;
    finishedAt: string;
    playerCount: number;
    standings: Array<{ playerId: string; nickname: string; score: number; place: number }>;
    me: { id: string; nickname: string; score: number; place: number; dueAgain: number | null } | null;
    questions: Array<{
      answered: number;
      averageMs: number | null;
      question: {
        number: number;
        kind: CardKind;
        promptHtml: string;
        options: Array<string>;
        multiple: boolean;
        blankCount: number;
      };
      solution: {
        right: Array<number>;
        blanks: Array<string>;
        counts: Array<number>;
        rightCount: number;
        explanationHtml: string;
        title: string;
        slug: string | null;
      };
      mine: { chosen: Array<number>; typed: Array<string>; right: boolean | null; points: number | null } | null;
    }>;
  } | null;
};

export type OpenLiveQuizMutationVariables = Exact<{
  input: LiveQuizInput;
}>;

export type OpenLiveQuizMutation = {
  openLiveQuiz:
    | { __typename: 'OpenedLiveQuiz'; id: string; code: string }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'DeckWithoutQuiz'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type JoinLiveQuizMutationVariables = Exact<{
  input: LiveQuizJoinInput;
}>;

export type JoinLiveQuizMutation = {
  joinLiveQuiz:
    | { __typename: 'JoinedLiveQuiz'; id: string; playerId: string }
    | { __typename: 'LiveQuizNotFound'; message: string }
    | { __typename: 'LiveQuizOver'; message: string }
    | { __typename: 'NicknameTaken'; message: string }
    | { __typename: 'RemovedFromLiveQuiz'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type AnswerLiveQuizMutationVariables = Exact<{
  input: LiveQuizAnswerInput;
}>;

export type AnswerLiveQuizMutation = {
  answerLiveQuiz:
    | { __typename: 'LiveQuizAnswered'; counted: boolean }
    | { __typename: 'LiveQuizNotFound'; message: string }
    | { __typename: 'LiveQuizQuestionClosed'; message: string }
    | { __typename: 'InvalidInput'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type LeadLiveQuizMutationVariables = Exact<{
  id: string;
  act: LiveQuizAct;
  number: number;
}>;

export type LeadLiveQuizMutation = {
  leadLiveQuiz: { __typename: 'LiveQuizLed' } | { __typename: 'LiveQuizNotFound'; message: string };
};

export type RemoveFromLiveQuizMutationVariables = Exact<{
  id: string;
  playerId: string;
}>;

export type RemoveFromLiveQuizMutation = {
  removeFromLiveQuiz: { __typename: 'LiveQuizLed' } | { __typename: 'LiveQuizNotFound'; message: string };
};

export type QuizClockQueryVariables = Exact<{ [key: string]: never }>;

export type QuizClockQuery = { server: { time: string } };

export type SubjectsQueryVariables = Exact<{ [key: string]: never }>;

export type SubjectsQuery = { subjects: Array<{ id: string; name: string; questionCount: number }> };

export type QuestionListQueryVariables = Exact<{
  filter?: QuestionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type QuestionListQuery = {
  questions: {
    total: number;
    endCursor: string | null;
    nodes: Array<{
      id: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      followUpCount: number;
      hasDemo: boolean;
      own: boolean;
      groupId: string | null;
      subject: { id: string; name: string };
    }>;
  };
};

export type QuestionSearchQueryVariables = Exact<{
  query: string;
  filter?: QuestionFilter | null | undefined;
  first: number;
}>;

export type QuestionSearchQuery = {
  searchQuestions: {
    total: number;
    nodes: Array<{
      excerpt: string | null;
      question: {
        id: string;
        slug: string;
        topic: string;
        tags: Array<string>;
        level: Level;
        importance: number;
        title: string;
        followUpCount: number;
        hasDemo: boolean;
        own: boolean;
        groupId: string | null;
        subject: { id: string; name: string };
      };
    }>;
  };
};

export type FoundQuestionFragment = {
  id: string;
  slug: string;
  title: string;
  topic: string;
  tags: Array<string>;
  level: Level;
  publishedAt: string;
  subject: { id: string; name: string };
  keywords: Array<{ terms: Array<string> }>;
  followUps: Array<{ key: string; title: string }>;
};

export type QueryProblemFieldsFragment = { message: string; from: number; to: number };

export type SearchCardsQueryVariables = Exact<{
  search: CardSearchInput;
  first: number;
  offset: number;
}>;

export type SearchCardsQuery = {
  searchCards:
    | {
        __typename: 'FoundCards';
        total: number;
        cards: Array<{
          id: string;
          kind: CardKind;
          key: string;
          questionId: string;
          opensAfter: string | null;
          meaningChangedAt: string | null;
          memory: {
            cardId: string;
            state: MemoryState;
            stability: number;
            difficulty: number;
            due: string;
            firstReviewedAt: string;
            lastReviewedAt: string;
            reps: number;
            lapses: number;
            step: number;
            intervalDays: number;
          } | null;
          marks: Array<{ id: string; cardId: string; kind: MarkKind; value: string | null; markedAt: string }>;
        }>;
        questions: Array<{
          id: string;
          slug: string;
          title: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string> }>;
          followUps: Array<{ key: string; title: string }>;
        }>;
      }
    | { __typename: 'CardQueryProblem'; message: string; from: number; to: number };
  studySettings: {
    newPerDay: number;
    reviewsPerDay: number;
    desiredRetention: number;
    reviewOrder: ReviewOrder;
    newOrder: NewOrder;
    spreadSiblings: boolean;
    learnAheadMinutes: number;
    learningSteps: Array<number>;
    relearningSteps: Array<number>;
    weekdays: Array<DayLoad>;
    showStreak: boolean;
    weights: Array<number> | null;
    deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
    extraToday: { date: string; new: number; reviews: number } | null;
    comeback: { from: string; days: number; reviewsPerDay: number } | null;
  };
};

export type FoundCardIdsQueryVariables = Exact<{
  search: CardSearchInput;
}>;

export type FoundCardIdsQuery = {
  foundCardIds:
    | { __typename: 'FoundCardIds'; ids: Array<string>; questionIds: Array<string> }
    | { __typename: 'CardQueryProblem'; message: string; from: number; to: number };
};

export type ChooseCardsQueryVariables = Exact<{
  search: CardSearchInput;
  most: number;
  locked: boolean;
  memory: boolean;
}>;

export type ChooseCardsQuery = {
  spacing?: { dueByDay: Array<number> };
  chooseCards:
    | {
        __typename: 'ChosenCards';
        cards: Array<{
          id: string;
          kind: CardKind;
          key: string;
          questionId: string;
          opensAfter: string | null;
          meaningChangedAt: string | null;
          memory: {
            cardId: string;
            state: MemoryState;
            stability: number;
            difficulty: number;
            due: string;
            firstReviewedAt: string;
            lastReviewedAt: string;
            reps: number;
            lapses: number;
            step: number;
            intervalDays: number;
          } | null;
          marks: Array<{ id: string; cardId: string; kind: MarkKind; value: string | null; markedAt: string }>;
        }>;
        questions: Array<{
          id: string;
          cardId: string;
          slug: string;
          topic: string;
          tags: Array<string>;
          level: Level;
          importance: number;
          title: string;
          own: boolean;
          groupId: string | null;
          answerHtml: string;
          explanationHtml: string;
          misconceptionHtml: string | null;
          publishedAt: string;
          subject: { id: string; name: string };
          keywords: Array<{ terms: Array<string>; essential: boolean }>;
          followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
          quiz: Array<
            | {
                __typename: 'ChoiceItem';
                cardId: string;
                key: string;
                promptHtml: string;
                explanationHtml: string;
                options: Array<{ html: string; correct: boolean }>;
              }
            | {
                __typename: 'TrueFalseItem';
                cardId: string;
                key: string;
                statementHtml: string;
                answer: boolean;
                explanationHtml: string;
              }
            | {
                __typename: 'ClozeItem';
                cardId: string;
                key: string;
                textHtml: string;
                explanationHtml: string;
                blanks: Array<{ answer: string; accepted: Array<string> }>;
              }
          >;
          demos: Array<{ demo: string; title: string; parameters: unknown }>;
          sources: Array<{ title: string; url: string }>;
        }>;
      }
    | { __typename: 'CardQueryProblem'; message: string; from: number; to: number };
  studySettings: {
    newPerDay: number;
    reviewsPerDay: number;
    desiredRetention: number;
    reviewOrder: ReviewOrder;
    newOrder: NewOrder;
    spreadSiblings: boolean;
    learnAheadMinutes: number;
    learningSteps: Array<number>;
    relearningSteps: Array<number>;
    weekdays: Array<DayLoad>;
    showStreak: boolean;
    weights: Array<number> | null;
    deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
    extraToday: { date: string; new: number; reviews: number } | null;
    comeback: { from: string; days: number; reviewsPerDay: number } | null;
  };
};

export type CountChosenQueryVariables = Exact<{
  search: CardSearchInput;
  locked: boolean;
}>;

export type CountChosenQuery = {
  chooseCards:
    | { __typename: 'ChosenCards'; total: number }
    | { __typename: 'CardQueryProblem'; message: string; from: number; to: number };
};

export type GuestShelfQueryVariables = Exact<{
  deckIds: Array<string> | string;
}>;

export type GuestShelfQuery = {
  guestCards: {
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
    }>;
    questions: Array<{
      id: string;
      slug: string;
      title: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      publishedAt: string;
      subject: { id: string; name: string };
      keywords: Array<{ terms: Array<string> }>;
      followUps: Array<{ key: string; title: string }>;
    }>;
  };
};

export type SavedSearchFieldsFragment = { id: string; name: string; query: string };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never }>;

export type SavedSearchesQuery = { savedSearches: Array<{ id: string; name: string; query: string }> };

export type SaveSearchMutationVariables = Exact<{
  search: SavedSearchInput;
}>;

export type SaveSearchMutation = {
  saveSearch:
    | { __typename: 'SavedSearch'; id: string; name: string; query: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type DeleteSavedSearchMutationVariables = Exact<{
  id: string;
}>;

export type DeleteSavedSearchMutation = { deleteSavedSearch: boolean };

export type AddFoundToDeckMutationVariables = Exact<{
  deckId: string;
  questionIds: Array<string> | string;
}>;

export type AddFoundToDeckMutation = {
  addToDeck:
    | { __typename: 'Deck' }
    | { __typename: 'DeckNotFound'; message: string }
    | { __typename: 'LimitReached'; message: string };
};

export type InterviewGoalFieldsFragment = {
  date: string;
  deckIds: Array<string>;
  minutesADay: number;
  title: string | null;
};

export type InterviewQueryVariables = Exact<{ [key: string]: never }>;

export type InterviewQuery = {
  interview: {
    daysLeft: number;
    goal: { date: string; deckIds: Array<string>; minutesADay: number; title: string | null };
    outlook: {
      cards: number;
      recallNow: number;
      recall: number;
      good: boolean;
      minutesNeeded: number | null;
      days: Array<{ day: number; newCards: number; reviews: number; seconds: number; recall: number }>;
    } | null;
  } | null;
};

export type SetInterviewGoalMutationVariables = Exact<{
  input: InterviewGoalInput;
}>;

export type SetInterviewGoalMutation = {
  setInterviewGoal:
    | { __typename: 'InterviewGoal'; date: string; deckIds: Array<string>; minutesADay: number; title: string | null }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type ClearInterviewGoalMutationVariables = Exact<{ [key: string]: never }>;

export type ClearInterviewGoalMutation = { clearInterviewGoal: boolean };

export type AccuracyFragment = { count: number; logLoss: number; rmseBins: number };

export type TuningFieldsFragment = {
  id: string;
  state: TuningState;
  progress: number;
  inForce: boolean;
  report: {
    trainedOn: number;
    heldOut: number;
    better: boolean;
    trained: { count: number; logLoss: number; rmseBins: number };
    defaults: { count: number; logLoss: number; rmseBins: number };
    average: { count: number; logLoss: number; rmseBins: number };
    previous: { count: number; logLoss: number; rmseBins: number };
  } | null;
};

export type MemoryModelQueryVariables = Exact<{ [key: string]: never }>;

export type MemoryModelQuery = {
  memoryModel: {
    needed: number;
    latest: {
      id: string;
      state: TuningState;
      progress: number;
      inForce: boolean;
      report: {
        trainedOn: number;
        heldOut: number;
        better: boolean;
        trained: { count: number; logLoss: number; rmseBins: number };
        defaults: { count: number; logLoss: number; rmseBins: number };
        average: { count: number; logLoss: number; rmseBins: number };
        previous: { count: number; logLoss: number; rmseBins: number };
      } | null;
    } | null;
    inForce: {
      id: string;
      state: TuningState;
      progress: number;
      inForce: boolean;
      report: {
        trainedOn: number;
        heldOut: number;
        better: boolean;
        trained: { count: number; logLoss: number; rmseBins: number };
        defaults: { count: number; logLoss: number; rmseBins: number };
        average: { count: number; logLoss: number; rmseBins: number };
        previous: { count: number; logLoss: number; rmseBins: number };
      } | null;
    } | null;
    recall: {
      trials: number;
      model: { count: number; logLoss: number; rmseBins: number } | null;
      average: { count: number; logLoss: number; rmseBins: number } | null;
      previous: { count: number; logLoss: number; rmseBins: number } | null;
      calibration: Array<{ from: number; count: number; predicted: number; actual: number }>;
    };
  };
};

export type TuningQueryVariables = Exact<{
  id: string;
}>;

export type TuningQuery = {
  tuning: {
    id: string;
    state: TuningState;
    progress: number;
    inForce: boolean;
    report: {
      trainedOn: number;
      heldOut: number;
      better: boolean;
      trained: { count: number; logLoss: number; rmseBins: number };
      defaults: { count: number; logLoss: number; rmseBins: number };
      average: { count: number; logLoss: number; rmseBins: number };
      previous: { count: number; logLoss: number; rmseBins: number };
    } | null;
  } | null;
};

export type TrainMemoryModelMutationVariables = Exact<{ [key: string]: never }>;

export type TrainMemoryModelMutation = {
  trainMemoryModel:
    | {
        __typename: 'Tuning';
        id: string;
        state: TuningState;
        progress: number;
        inForce: boolean;
        report: {
          trainedOn: number;
          heldOut: number;
          better: boolean;
          trained: { count: number; logLoss: number; rmseBins: number };
          defaults: { count: number; logLoss: number; rmseBins: number };
          average: { count: number; logLoss: number; rmseBins: number };
          previous: { count: number; logLoss: number; rmseBins: number };
        } | null;
      }
    | { __typename: 'TooFewReviews'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type UseMemoryModelMutationVariables = Exact<{
  tuningId?: string | null | undefined;
}>;

export type UseMemoryModelMutation = {
  useMemoryModel:
    | { __typename: 'ModelInUse' }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type BinsFragment = { bounds: Array<number>; counts: Array<number>; median: number | null };

export type RecalledFragment = { passed: number; total: number };

export type StatisticsQueryVariables = Exact<{
  period: StatisticsPeriod;
  deckId?: string | null | undefined;
}>;

export type StatisticsQuery = {
  statistics: {
    today: string;
    from: string;
    days: Array<{
      date: string;
      reviews: number;
      newCards: number;
      seconds: number;
      young: { passed: number; total: number };
      mature: { passed: number; total: number };
    }>;
    hours: Array<{ hour: number; reviews: number; recall: { passed: number; total: number } }>;
    answers: Array<{ cards: CardMaturity; again: number; hard: number; good: number; easy: number }>;
    due: { overdue: number; days: Array<number> };
    cards: { learning: number; young: number; mature: number };
    intervals: { bounds: Array<number>; counts: Array<number>; median: number | null };
    stability: { bounds: Array<number>; counts: Array<number>; median: number | null };
    difficulty: { bounds: Array<number>; counts: Array<number>; median: number | null };
    retrievability: { bounds: Array<number>; counts: Array<number>; median: number | null };
  };
};

export type StreakQueryVariables = Exact<{ [key: string]: never }>;

export type StreakQuery = {
  streak: {
    current: number;
    longest: number;
    credit: number;
    frozen: number;
    lastDay: { date: string; first: string; last: string; offsets: Array<number> } | null;
  };
};

export type MemoryFieldsFragment = {
  cardId: string;
  state: MemoryState;
  stability: number;
  difficulty: number;
  due: string;
  firstReviewedAt: string;
  lastReviewedAt: string;
  reps: number;
  lapses: number;
  step: number;
  intervalDays: number;
};

export type StudyCardFieldsFragment = {
  id: string;
  kind: CardKind;
  key: string;
  questionId: string;
  opensAfter: string | null;
  meaningChangedAt: string | null;
};

export type CardMarkFieldsFragment = {
  id: string;
  cardId: string;
  kind: MarkKind;
  value: string | null;
  markedAt: string;
};

export type StudiedCardFragment = {
  id: string;
  kind: CardKind;
  key: string;
  questionId: string;
  opensAfter: string | null;
  meaningChangedAt: string | null;
  memory: {
    cardId: string;
    state: MemoryState;
    stability: number;
    difficulty: number;
    due: string;
    firstReviewedAt: string;
    lastReviewedAt: string;
    reps: number;
    lapses: number;
    step: number;
    intervalDays: number;
  } | null;
  marks: Array<{ id: string; cardId: string; kind: MarkKind; value: string | null; markedAt: string }>;
};

export type CountsFragment = { learning: number; review: number; new: number; done: number };

export type StudySettingsFieldsFragment = {
  newPerDay: number;
  reviewsPerDay: number;
  desiredRetention: number;
  reviewOrder: ReviewOrder;
  newOrder: NewOrder;
  spreadSiblings: boolean;
  learnAheadMinutes: number;
  learningSteps: Array<number>;
  relearningSteps: Array<number>;
  weekdays: Array<DayLoad>;
  showStreak: boolean;
  weights: Array<number> | null;
  deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
  extraToday: { date: string; new: number; reviews: number } | null;
  comeback: { from: string; days: number; reviewsPerDay: number } | null;
};

export type StudyQueueQueryVariables = Exact<{
  deckId?: string | null | undefined;
}>;

export type StudyQueueQuery = {
  studyQueue: {
    newBeyondLimit: number;
    reviewsBeyondLimit: number;
    dueByDay: Array<number>;
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
      memory: {
        cardId: string;
        state: MemoryState;
        stability: number;
        difficulty: number;
        due: string;
        firstReviewedAt: string;
        lastReviewedAt: string;
        reps: number;
        lapses: number;
        step: number;
        intervalDays: number;
      } | null;
      marks: Array<{ id: string; cardId: string; kind: MarkKind; value: string | null; markedAt: string }>;
    }>;
    questions: Array<{
      id: string;
      cardId: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      own: boolean;
      groupId: string | null;
      answerHtml: string;
      explanationHtml: string;
      misconceptionHtml: string | null;
      publishedAt: string;
      subject: { id: string; name: string };
      keywords: Array<{ terms: Array<string>; essential: boolean }>;
      followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
      quiz: Array<
        | {
            __typename: 'ChoiceItem';
            cardId: string;
            key: string;
            promptHtml: string;
            explanationHtml: string;
            options: Array<{ html: string; correct: boolean }>;
          }
        | {
            __typename: 'TrueFalseItem';
            cardId: string;
            key: string;
            statementHtml: string;
            answer: boolean;
            explanationHtml: string;
          }
        | {
            __typename: 'ClozeItem';
            cardId: string;
            key: string;
            textHtml: string;
            explanationHtml: string;
            blanks: Array<{ answer: string; accepted: Array<string> }>;
          }
      >;
      demos: Array<{ demo: string; title: string; parameters: unknown }>;
      sources: Array<{ title: string; url: string }>;
    }>;
    counts: { learning: number; review: number; new: number; done: number };
    otherMemories: Array<{
      cardId: string;
      state: MemoryState;
      stability: number;
      difficulty: number;
      due: string;
      firstReviewedAt: string;
      lastReviewedAt: string;
      reps: number;
      lapses: number;
      step: number;
      intervalDays: number;
    }>;
  };
  studySettings: {
    newPerDay: number;
    reviewsPerDay: number;
    desiredRetention: number;
    reviewOrder: ReviewOrder;
    newOrder: NewOrder;
    spreadSiblings: boolean;
    learnAheadMinutes: number;
    learningSteps: Array<number>;
    relearningSteps: Array<number>;
    weekdays: Array<DayLoad>;
    showStreak: boolean;
    weights: Array<number> | null;
    deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
    extraToday: { date: string; new: number; reviews: number } | null;
    comeback: { from: string; days: number; reviewsPerDay: number } | null;
  };
};

export type AskedFragment = { id: string; title: string; followUps: Array<{ key: string; title: string }> };

export type TodayQueryVariables = Exact<{ [key: string]: never }>;

export type TodayQuery = {
  next: {
    newBeyondLimit: number;
    reviewsBeyondLimit: number;
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
    }>;
    questions: Array<{ id: string; title: string; followUps: Array<{ key: string; title: string }> }>;
  };
  studySettings: {
    newPerDay: number;
    reviewsPerDay: number;
    desiredRetention: number;
    reviewOrder: ReviewOrder;
    newOrder: NewOrder;
    spreadSiblings: boolean;
    learnAheadMinutes: number;
    learningSteps: Array<number>;
    relearningSteps: Array<number>;
    weekdays: Array<DayLoad>;
    showStreak: boolean;
    weights: Array<number> | null;
    deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
    extraToday: { date: string; new: number; reviews: number } | null;
    comeback: { from: string; days: number; reviewsPerDay: number } | null;
  };
  today: {
    nextDueAt: string | null;
    backlog: { overdue: number; usual: number; due: Array<number> } | null;
    counts: { learning: number; review: number; new: number; done: number };
    decks: Array<{
      deck: { id: string; slug: string; title: string };
      counts: { learning: number; review: number; new: number; done: number };
    }>;
  };
};

export type StudyPackQueryVariables = Exact<{ [key: string]: never }>;

export type StudyPackQuery = {
  studyPack: {
    usualDay: number | null;
    dueByDay: Array<number>;
    dayEndsAt: string;
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
      memory: {
        cardId: string;
        state: MemoryState;
        stability: number;
        difficulty: number;
        due: string;
        firstReviewedAt: string;
        lastReviewedAt: string;
        reps: number;
        lapses: number;
        step: number;
        intervalDays: number;
      } | null;
      marks: Array<{ id: string; cardId: string; kind: MarkKind; value: string | null; markedAt: string }>;
    }>;
    questions: Array<{
      id: string;
      cardId: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      own: boolean;
      groupId: string | null;
      answerHtml: string;
      explanationHtml: string;
      misconceptionHtml: string | null;
      publishedAt: string;
      subject: { id: string; name: string };
      keywords: Array<{ terms: Array<string>; essential: boolean }>;
      followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
      quiz: Array<
        | {
            __typename: 'ChoiceItem';
            cardId: string;
            key: string;
            promptHtml: string;
            explanationHtml: string;
            options: Array<{ html: string; correct: boolean }>;
          }
        | {
            __typename: 'TrueFalseItem';
            cardId: string;
            key: string;
            statementHtml: string;
            answer: boolean;
            explanationHtml: string;
          }
        | {
            __typename: 'ClozeItem';
            cardId: string;
            key: string;
            textHtml: string;
            explanationHtml: string;
            blanks: Array<{ answer: string; accepted: Array<string> }>;
          }
      >;
      demos: Array<{ demo: string; title: string; parameters: unknown }>;
      sources: Array<{ title: string; url: string }>;
    }>;
    settings: {
      newPerDay: number;
      reviewsPerDay: number;
      desiredRetention: number;
      reviewOrder: ReviewOrder;
      newOrder: NewOrder;
      spreadSiblings: boolean;
      learnAheadMinutes: number;
      learningSteps: Array<number>;
      relearningSteps: Array<number>;
      weekdays: Array<DayLoad>;
      showStreak: boolean;
      weights: Array<number> | null;
      deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
      extraToday: { date: string; new: number; reviews: number } | null;
      comeback: { from: string; days: number; reviewsPerDay: number } | null;
    };
    doneToday: { reviews: number; new: number; review: number };
    otherMemories: Array<{
      cardId: string;
      state: MemoryState;
      stability: number;
      difficulty: number;
      due: string;
      firstReviewedAt: string;
      lastReviewedAt: string;
      reps: number;
      lapses: number;
      step: number;
      intervalDays: number;
    }>;
    deckTallies: Array<{ deckId: string; new: number; review: number }>;
  };
};

export type MemoriesQueryVariables = Exact<{
  cardIds: Array<string> | string;
}>;

export type MemoriesQuery = {
  memories: Array<{
    cardId: string;
    state: MemoryState;
    stability: number;
    difficulty: number;
    due: string;
    firstReviewedAt: string;
    lastReviewedAt: string;
    reps: number;
    lapses: number;
    step: number;
    intervalDays: number;
  }>;
};

export type StudySettingsQueryVariables = Exact<{ [key: string]: never }>;

export type StudySettingsQuery = {
  studySettings: {
    newPerDay: number;
    reviewsPerDay: number;
    desiredRetention: number;
    reviewOrder: ReviewOrder;
    newOrder: NewOrder;
    spreadSiblings: boolean;
    learnAheadMinutes: number;
    learningSteps: Array<number>;
    relearningSteps: Array<number>;
    weekdays: Array<DayLoad>;
    showStreak: boolean;
    weights: Array<number> | null;
    deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
    extraToday: { date: string; new: number; reviews: number } | null;
    comeback: { from: string; days: number; reviewsPerDay: number } | null;
  };
};

export type GuestCardsQueryVariables = Exact<{
  deckIds: Array<string> | string;
}>;

export type GuestCardsQuery = {
  guestCards: {
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
    }>;
    questions: Array<{
      id: string;
      cardId: string;
      slug: string;
      topic: string;
      tags: Array<string>;
      level: Level;
      importance: number;
      title: string;
      own: boolean;
      groupId: string | null;
      answerHtml: string;
      explanationHtml: string;
      misconceptionHtml: string | null;
      publishedAt: string;
      subject: { id: string; name: string };
      keywords: Array<{ terms: Array<string>; essential: boolean }>;
      followUps: Array<{ cardId: string; key: string; title: string; answerHtml: string }>;
      quiz: Array<
        | {
            __typename: 'ChoiceItem';
            cardId: string;
            key: string;
            promptHtml: string;
            explanationHtml: string;
            options: Array<{ html: string; correct: boolean }>;
          }
        | {
            __typename: 'TrueFalseItem';
            cardId: string;
            key: string;
            statementHtml: string;
            answer: boolean;
            explanationHtml: string;
          }
        | {
            __typename: 'ClozeItem';
            cardId: string;
            key: string;
            textHtml: string;
            explanationHtml: string;
            blanks: Array<{ answer: string; accepted: Array<string> }>;
          }
      >;
      demos: Array<{ demo: string; title: string; parameters: unknown }>;
      sources: Array<{ title: string; url: string }>;
    }>;
  };
};

export type GuestCardIdsQueryVariables = Exact<{
  deckIds: Array<string> | string;
}>;

export type GuestCardIdsQuery = {
  guestCards: {
    cards: Array<{
      id: string;
      kind: CardKind;
      key: string;
      questionId: string;
      opensAfter: string | null;
      meaningChangedAt: string | null;
    }>;
    questions: Array<{ id: string; title: string; followUps: Array<{ key: string; title: string }> }>;
  };
};

export type RecordReviewsMutationVariables = Exact<{
  reviews: Array<ReviewInput> | ReviewInput;
  undos: Array<UndoInput> | UndoInput;
  personId: string;
}>;

export type RecordReviewsMutation = {
  recordReviews:
    | {
        __typename: 'ReviewsRecorded';
        accepted: Array<string>;
        rejected: Array<{ id: string; problem: ReviewProblem; message: string }>;
      }
    | { __typename: 'NotThatPerson'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type RecordMarksMutationVariables = Exact<{
  marks: Array<MarkInput> | MarkInput;
  undos: Array<MarkUndoInput> | MarkUndoInput;
  personId: string;
}>;

export type RecordMarksMutation = {
  recordMarks:
    | {
        __typename: 'MarksRecorded';
        accepted: Array<string>;
        rejected: Array<{ id: string; problem: ReviewProblem; message: string }>;
      }
    | { __typename: 'NotThatPerson'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type UpdateStudySettingsMutationVariables = Exact<{
  input: StudySettingsInput;
}>;

export type UpdateStudySettingsMutation = {
  updateStudySettings:
    | {
        __typename: 'StudySettings';
        newPerDay: number;
        reviewsPerDay: number;
        desiredRetention: number;
        reviewOrder: ReviewOrder;
        newOrder: NewOrder;
        spreadSiblings: boolean;
        learnAheadMinutes: number;
        learningSteps: Array<number>;
        relearningSteps: Array<number>;
        weekdays: Array<DayLoad>;
        showStreak: boolean;
        weights: Array<number> | null;
        deckLimits: Array<{ deckId: string; newPerDay: number | null; reviewsPerDay: number | null }>;
        extraToday: { date: string; new: number; reviews: number } | null;
        comeback: { from: string; days: number; reviewsPerDay: number } | null;
      }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> };
};

export type StudyWorkloadQueryVariables = Exact<{ [key: string]: never }>;

export type StudyWorkloadQuery = {
  studyWorkload: {
    met: number;
    newCards: number;
    memories: Array<{ stability: number; difficulty: number; lastReviewedAt: string }>;
    pace: { new: number; pass: number; fail: number };
  };
};

export type TalkCommentPartsFragment = {
  id: string;
  author: string | null;
  self: boolean;
  html: string | null;
  markdown: string | null;
  createdAt: string;
  editedAt: string | null;
  isNew: boolean;
  deletable: boolean;
  moderated: boolean;
};

export type QuestionTalkPartsFragment = {
  groupId: string;
  groupName: string;
  questionId: string;
  unread: number;
  latest: number;
  people: Array<{ personId: string; name: string; isMember: boolean }>;
  threads: Array<{
    id: string;
    resolved: boolean;
    resolvedBy: string | null;
    opening: {
      id: string;
      author: string | null;
      self: boolean;
      html: string | null;
      markdown: string | null;
      createdAt: string;
      editedAt: string | null;
      isNew: boolean;
      deletable: boolean;
      moderated: boolean;
    };
    replies: Array<{
      id: string;
      author: string | null;
      self: boolean;
      html: string | null;
      markdown: string | null;
      createdAt: string;
      editedAt: string | null;
      isNew: boolean;
      deletable: boolean;
      moderated: boolean;
    }>;
  }>;
};

export type TalkCountsQueryVariables = Exact<{
  questionId: string;
}>;

export type TalkCountsQuery = {
  talkCounts: Array<{ groupId: string; groupName: string; comments: number; unread: number }>;
};

export type QuestionTalkQueryVariables = Exact<{
  groupId: string;
  questionId: string;
}>;

export type QuestionTalkQuery = {
  questionTalk: {
    groupId: string;
    groupName: string;
    questionId: string;
    unread: number;
    latest: number;
    people: Array<{ personId: string; name: string; isMember: boolean }>;
    threads: Array<{
      id: string;
      resolved: boolean;
      resolvedBy: string | null;
      opening: {
        id: string;
        author: string | null;
        self: boolean;
        html: string | null;
        markdown: string | null;
        createdAt: string;
        editedAt: string | null;
        isNew: boolean;
        deletable: boolean;
        moderated: boolean;
      };
      replies: Array<{
        id: string;
        author: string | null;
        self: boolean;
        html: string | null;
        markdown: string | null;
        createdAt: string;
        editedAt: string | null;
        isNew: boolean;
        deletable: boolean;
        moderated: boolean;
      }>;
    }>;
  } | null;
};

export type GroupTalkQueryVariables = Exact<{
  groupId: string;
}>;

export type GroupTalkQuery = {
  groupTalk: {
    unread: number;
    questions: Array<{
      comments: number;
      open: number;
      unread: number;
      excerpt: string;
      author: string | null;
      at: string;
      question: { id: string; slug: string; title: string };
    }>;
  } | null;
};

export type SaveCommentMutationVariables = Exact<{
  input: CommentInput;
}>;

export type SaveCommentMutation = {
  saveComment:
    | {
        __typename: 'QuestionTalk';
        groupId: string;
        groupName: string;
        questionId: string;
        unread: number;
        latest: number;
        people: Array<{ personId: string; name: string; isMember: boolean }>;
        threads: Array<{
          id: string;
          resolved: boolean;
          resolvedBy: string | null;
          opening: {
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          };
          replies: Array<{
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          }>;
        }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'QuestionNotFound'; message: string }
    | { __typename: 'CommentNotFound'; message: string }
    | { __typename: 'InvalidInput'; message: string; fields: Array<{ field: string; message: string }> }
    | { __typename: 'LimitReached'; message: string }
    | { __typename: 'RateLimited'; message: string; retryAfterSeconds: number };
};

export type DeleteCommentMutationVariables = Exact<{
  groupId: string;
  id: string;
}>;

export type DeleteCommentMutation = {
  outcome:
    | {
        __typename: 'QuestionTalk';
        groupId: string;
        groupName: string;
        questionId: string;
        unread: number;
        latest: number;
        people: Array<{ personId: string; name: string; isMember: boolean }>;
        threads: Array<{
          id: string;
          resolved: boolean;
          resolvedBy: string | null;
          opening: {
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          };
          replies: Array<{
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          }>;
        }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'GroupRoleLacking'; message: string }
    | { __typename: 'CommentNotFound'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type ResolveThreadMutationVariables = Exact<{
  groupId: string;
  id: string;
  resolved: boolean;
}>;

export type ResolveThreadMutation = {
  outcome:
    | {
        __typename: 'QuestionTalk';
        groupId: string;
        groupName: string;
        questionId: string;
        unread: number;
        latest: number;
        people: Array<{ personId: string; name: string; isMember: boolean }>;
        threads: Array<{
          id: string;
          resolved: boolean;
          resolvedBy: string | null;
          opening: {
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          };
          replies: Array<{
            id: string;
            author: string | null;
            self: boolean;
            html: string | null;
            markdown: string | null;
            createdAt: string;
            editedAt: string | null;
            isNew: boolean;
            deletable: boolean;
            moderated: boolean;
          }>;
        }>;
      }
    | { __typename: 'GroupNotFound'; message: string }
    | { __typename: 'CommentNotFound'; message: string }
    | { __typename: 'RateLimited'; message: string };
};

export type ReadTalkMutationVariables = Exact<{
  groupId: string;
  questionId?: string | null | undefined;
  until: number;
}>;

export type ReadTalkMutation = {
  readTalk: { __typename: 'TalkRead' } | { __typename: 'GroupNotFound' } | { __typename: 'RateLimited' };
};

export type TalkChangedSubscriptionVariables = Exact<{
  groupId: string;
}>;

export type TalkChangedSubscription = { talkChanged: { questionId: string | null } | null };

export * from './accounts.js';
export * from './people.js';
export * from './decks.js';
export * from './group-decks.js';
export * from './own-decks.js';
export * from './demos.js';
export * from './archive.js';
export * from './bulk.js';
export * from './changes.js';
export * from './content-conflicts.js';
export * from './editor.js';
export * from './harm.js';
export * from './links.js';
export * from './reports.js';
export * from './site-lists.js';
export * from './suggestions.js';
export * from './group-suggestions.js';
export * from './groups.js';
export * from './interviews.js';
export * from './notifications.js';
export * from './own-questions.js';
export * from './published.js';
export * from './questions.js';
export * from './live-quiz.js';
export * from './search.js';
export * from './cards.js';
export * from './interview.js';
export * from './memory-model.js';
export * from './statistics.js';
export * from './streak.js';
export * from './study.js';
export * from './workload.js';
export * from './talk.js';
