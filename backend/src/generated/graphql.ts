/* Generated from the .graphql files by `npm run generate`; not edited by hand. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { GraphqlContext } from '../platform/index.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** RFC 3339 instant in UTC, millisecond precision. */
  DateTime: { input: string; output: Date | string };
  /** RFC 9562 UUID, lower case. */
  UUID: { input: string; output: string };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
  /** Sanitised HTML, rendered when its Markdown was published; safe to insert as it is. */
  HTML: { input: string; output: string };
};

export type Role = 'LEARNER' | 'EDITOR' | 'ADMIN';

export type Locale = 'ko' | 'en';

export type Theme = 'SYSTEM' | 'LIGHT' | 'DARK';

/** A person with an account. Only oneself (and, for admins, others) is ever visible. */
export type User = {
  __typename?: 'User';
  id: Scalars['UUID']['output'];
  email: Scalars['String']['output'];
  /** What others see, 1 to 40 characters. */
  name: Scalars['String']['output'];
  role: Role;
  preferences: Preferences;
  createdAt: Scalars['DateTime']['output'];
};

/** How the product shows itself to a person. */
export type Preferences = {
  __typename?: 'Preferences';
  locale: Locale;
  theme: Theme;
  /** IANA time zone, such as Asia/Seoul. */
  timeZone: Scalars['String']['output'];
  /** The hour, 0 to 23, at which the person's day begins. */
  dayStartHour: Scalars['Int']['output'];
};

/** A signed-in device. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['UUID']['output'];
  /** The browser's own words, shortened. */
  userAgent: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  lastSeenAt: Scalars['DateTime']['output'];
  /** Whether this request was made with it. */
  current: Scalars['Boolean']['output'];
};

export type SignUpInput = {
  email: Scalars['String']['input'];
  /** 10 to 200 characters. */
  password: Scalars['String']['input'];
  name: Scalars['String']['input'];
  preferences?: InputMaybe<PreferencesInput>;
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

/** What is left out stays as it is. */
export type PreferencesInput = {
  locale?: InputMaybe<Locale>;
  theme?: InputMaybe<Theme>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  dayStartHour?: InputMaybe<Scalars['Int']['input']>;
};

/** Success: the session is in the cookie that came with the answer. */
export type SignedIn = {
  __typename?: 'SignedIn';
  user: User;
};

export type EmailTaken = {
  __typename?: 'EmailTaken';
  message: Scalars['String']['output'];
};

/** No such e-mail address, or not its password: which of the two is not told. */
export type WrongCredentials = {
  __typename?: 'WrongCredentials';
  message: Scalars['String']['output'];
};

/** The password was right, but an admin has suspended the account. */
export type AccountSuspended = {
  __typename?: 'AccountSuspended';
  message: Scalars['String']['output'];
  /** In the admin's words. */
  reason: Scalars['String']['output'];
};

export type SignUpResult = SignedIn | EmailTaken | InvalidInput | RateLimited;

export type SignInResult = SignedIn | WrongCredentials | AccountSuspended | RateLimited;

/** The one-time link was used already, or is not this server's. */
export type SetupLinkInvalid = {
  __typename?: 'SetupLinkInvalid';
  message: Scalars['String']['output'];
};

export type ClaimAdminResult = User | SetupLinkInvalid | RateLimited;

export type UpdatePreferencesResult = User | InvalidInput;

/** An account and everything that was its person's is gone; so are all sessions. */
export type AccountDeleted = {
  __typename?: 'AccountDeleted';
  id: Scalars['UUID']['output'];
};

/** Nobody else could look after the site. */
export type LastAdmin = {
  __typename?: 'LastAdmin';
  message: Scalars['String']['output'];
};

export type DeleteAccountResult = AccountDeleted | WrongCredentials | LastAdmin | RateLimited;

export type ChangePasswordResult = User | WrongCredentials | InvalidInput | RateLimited;

/** Something that somebody did by their privileges. Entries are never changed. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  id: Scalars['UUID']['output'];
  at: Scalars['DateTime']['output'];
  /** Null for the server itself. */
  actor?: Maybe<NamedPerson>;
  /** As `<kind>.<verb>`, such as person.suspend or question.publish. */
  action: Scalars['String']['output'];
  /** Such as person, question or deck. */
  subjectKind: Scalars['String']['output'];
  /** Empty for what was done to many at once. */
  subjectId: Scalars['String']['output'];
  /** The subject, when it is a person. */
  person?: Maybe<NamedPerson>;
  /** What more there is to know. */
  detail: Scalars['JSON']['output'];
  /** The entry of its undoing. */
  undoneBy?: Maybe<Scalars['UUID']['output']>;
  /** The subject, when it is a question of the site. */
  question?: Maybe<AuditedQuestion>;
};

export type NamedPerson = {
  __typename?: 'NamedPerson';
  id: Scalars['UUID']['output'];
  /** Null when the account has been deleted. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What is left out does not matter. */
export type AuditFilter = {
  /** Who did it or to whom it was done: part of a name or e-mail address, or an id. */
  person?: InputMaybe<Scalars['String']['input']>;
  /** An action or what actions begin with, such as `person.`. */
  action?: InputMaybe<Scalars['String']['input']>;
  subjectKind?: InputMaybe<Scalars['String']['input']>;
  subjectId?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Entries before this moment. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditPage = {
  __typename?: 'AuditPage';
  nodes: Array<AuditEntry>;
  /** Pass as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['UUID']['output']>;
};

/** Something that others did and that concerns the viewer. */
export type Notification = {
  __typename?: 'Notification';
  /** Of what it is about: when it happens again before the viewer has looked, the later takes the place of the earlier. */
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  /** What whoever did it is called; null when they have no account any more. */
  by?: Maybe<Scalars['String']['output']>;
  /** Where it happened, such as a group's name. */
  place: Scalars['String']['output'];
  /** What it happened to, such as a question's title. */
  title: Scalars['String']['output'];
  /** The page of the app to look at it, from its /. */
  path: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  /** Whether the viewer has not looked yet. */
  isNew: Scalars['Boolean']['output'];
};

export type NotificationKind =
  /** A comment names the viewer. */
  | 'MENTIONED'
  /** Somebody wrote in a thread that the viewer began, or wrote in last. */
  | 'ANSWERED'
  /** A thread that the viewer began was resolved. */
  | 'RESOLVED';

/** A person as admins see them. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['UUID']['output'];
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  role: Role;
  createdAt: Scalars['DateTime']['output'];
  /** Right to a few minutes; null when they are signed in nowhere. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Devices they are signed in on. */
  devices: Scalars['Int']['output'];
  /** Null for whoever may use their account. */
  suspension?: Maybe<Suspension>;
  /** Whether it is the viewer, whose own role and account nobody may take away by mistake. */
  self: Scalars['Boolean']['output'];
};

export type Suspension = {
  __typename?: 'Suspension';
  since: Scalars['DateTime']['output'];
  /** What the person reads when they sign in. */
  reason: Scalars['String']['output'];
};

export type PersonState = 'ACTIVE' | 'SUSPENDED';

/** What is left out does not matter. */
export type PeopleFilter = {
  /** Part of a name or e-mail address. */
  search?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<Role>;
  state?: InputMaybe<PersonState>;
};

export type PeoplePage = {
  __typename?: 'PeoplePage';
  nodes: Array<Person>;
  total: Scalars['Int']['output'];
  /** Pass as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['UUID']['output']>;
};

export type PersonNotFound = {
  __typename?: 'PersonNotFound';
  message: Scalars['String']['output'];
};

/** What would lock the viewer out is for another admin to do. */
export type NotToOneself = {
  __typename?: 'NotToOneself';
  message: Scalars['String']['output'];
};

/** A link with which a person sets a new password, once. Its token is shown this one time. */
export type ResetLink = {
  __typename?: 'ResetLink';
  /** The link is /reset#<token>. */
  token: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** The link was used, is too old, was replaced by a newer one, or is not this server's. */
export type ResetLinkInvalid = {
  __typename?: 'ResetLinkInvalid';
  message: Scalars['String']['output'];
};

/** All their sessions have ended. */
export type PasswordReset = {
  __typename?: 'PasswordReset';
  /** For signing in. */
  email: Scalars['String']['output'];
};

export type PersonResult = Person | PersonNotFound | NotToOneself;

export type SuspendPersonResult = Person | PersonNotFound | NotToOneself | InvalidInput;

export type CreateResetLinkResult = ResetLink | PersonNotFound | NotToOneself;

export type ResetPasswordResult = PasswordReset | ResetLinkInvalid | InvalidInput | RateLimited;

/** An ordered set of questions. */
export type Deck = {
  __typename?: 'Deck';
  id: Scalars['UUID']['output'];
  /** Its address: /decks/<slug>. */
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  description: Scalars['String']['output'];
  /** Published ones. */
  questionCount: Scalars['Int']['output'];
  /** Recall and follow-up cards in it. */
  cardCount: Scalars['Int']['output'];
  /** Whether the signed-in viewer studies it; false for a guest, whose enrolments live in the browser. */
  enrolled: Scalars['Boolean']['output'];
  /** Whether the viewer made it, and alone sees it. */
  own: Scalars['Boolean']['output'];
  /** The study group whose it is, and the viewer's; null for others. */
  groupId?: Maybe<Scalars['UUID']['output']>;
  questions: Array<QuestionSummary>;
  /** Whether that question stands in it. */
  holds: Scalars['Boolean']['output'];
  /** The study group whose it is; null for others. */
  group?: Maybe<Group>;
};

/** An ordered set of questions. */
export type DeckHoldsArgs = {
  questionId: Scalars['UUID']['input'];
};

export type DeckNotFound = {
  __typename?: 'DeckNotFound';
  message: Scalars['String']['output'];
};

export type EnrolResult = Deck | DeckNotFound;

export type DeckInput = {
  /** UUIDv7 made by the client: with the id of a deck of the viewer's it changes that, else it makes one. */
  id: Scalars['UUID']['input'];
  /** 1 to 60 characters. */
  title: Scalars['String']['input'];
  /** At most 300 characters. */
  description: Scalars['String']['input'];
};

export type QuestionInput = {
  /** UUIDv7 made by the client: with the id of a question that the viewer wrote it changes that, else it makes one. */
  id: Scalars['UUID']['input'];
  /** A deck of the viewer's that it comes to stand in, last; of none when left out. */
  deckId?: InputMaybe<Scalars['UUID']['input']>;
  /** The format of content/README.md, of which only the question and its answer are required; at most 40,000 characters. */
  markdown: Scalars['String']['input'];
};

export type SaveDeckResult = Deck | InvalidInput | LimitReached;

export type ChangeDeckResult = Deck | DeckNotFound | LimitReached;

export type SaveQuestionResult =
  OwnQuestion | InvalidQuestion | QuestionNotFound | QuestionSavedElsewhere | DeckNotFound | LimitReached | RateLimited;

/**
 * A live demo: real servers started for one viewer. What a demo accepts is described by JSON Schema, so that a new demo
 * changes nothing in this contract.
 */
export type Demo = {
  __typename?: 'Demo';
  /** Stable name, kebab-case, as written in a question's front matter. */
  name: Scalars['String']['output'];
  title: DemoText;
  /** JSON Schema (draft 2020-12) of `StartSandboxInput.parameters`: bounds and defaults. */
  parameters: Scalars['JSON']['output'];
  /** JSON Schema of `SandboxCommandInput.command`. */
  commands: Scalars['JSON']['output'];
  servers: Array<DemoServer>;
  limits: DemoLimits;
};

/** What one sandbox may use. */
export type DemoLimits = {
  __typename?: 'DemoLimits';
  lifeSeconds: Scalars['Int']['output'];
  /** Without a request or a command it ends after this long. */
  idleSeconds: Scalars['Int']['output'];
  requestsPerSecond: Scalars['Int']['output'];
  requestsPerRun: Scalars['Int']['output'];
  /** Of learner's code. */
  codeCharacters: Scalars['Int']['output'];
  /** Sandboxes that somebody signed in may have at once. */
  sandboxesPerPerson: Scalars['Int']['output'];
  /** Sandboxes that guests with the same address may have at once. */
  sandboxesPerAddress: Scalars['Int']['output'];
};

/** The same text in both languages of the site. */
export type DemoText = {
  __typename?: 'DemoText';
  ko: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

export type DemoServer = {
  __typename?: 'DemoServer';
  /** Unique within the demo; part of the server's address. */
  name: Scalars['String']['output'];
  /** What it does, in the field's words, for example `balancer` or `upstream`. */
  role: Scalars['String']['output'];
  /** Which of the three demo origins it is served under: 0, 1 or 2. */
  origin: Scalars['Int']['output'];
};

/**
 * One running demo for one viewer. It ends ten minutes after its start, two minutes after the last request or command, or
 * when it is stopped.
 */
export type Sandbox = {
  __typename?: 'Sandbox';
  /** Unguessable. Who knows it may send requests to its servers. */
  id: Scalars['ID']['output'];
  /** Unguessable. Who knows it may command the sandbox and read its log. Keep it out of addresses. */
  token: Scalars['String']['output'];
  demo: Demo;
  /** The parameters in force, defaults filled in. */
  parameters: Scalars['JSON']['output'];
  servers: Array<SandboxServer>;
  startedAt: Scalars['DateTime']['output'];
  /** No use extends a sandbox beyond this time. */
  expiresAt: Scalars['DateTime']['output'];
  /** Seconds without a request or a command after which it ends. */
  idleSeconds: Scalars['Int']['output'];
};

export type SandboxServer = {
  __typename?: 'SandboxServer';
  name: Scalars['String']['output'];
  role: Scalars['String']['output'];
  /** An absolute address, ending in `/`, that the viewer's own browser can reach. */
  url: Scalars['String']['output'];
  /**
   * The same server under this machine's other name, which makes it another site for a browser (`localhost` and
   * `127.0.0.1`); null where there is none, as behind public host names.
   */
  crossSiteUrl?: Maybe<Scalars['String']['output']>;
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

export type WireHeader = {
  __typename?: 'WireHeader';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** One thing that really happened on the wire, or a decision that led to it. */
export type WireEvent = {
  __typename?: 'WireEvent';
  /** 1, 2, 3 … within the sandbox, without gaps. */
  seq: Scalars['Int']['output'];
  /** Milliseconds since the sandbox started, from a monotonic clock. */
  at: Scalars['Float']['output'];
  kind: WireEventKind;
  /** A server's name, `browser` for the viewer's own browser, or the IP address of a generated client. */
  from?: Maybe<Scalars['String']['output']>;
  to?: Maybe<Scalars['String']['output']>;
  /** The same number on every event of one client request. */
  request?: Maybe<Scalars['Int']['output']>;
  /** The start line, for example `GET / HTTP/1.1` or `HTTP/1.1 200 OK`. */
  line?: Maybe<Scalars['String']['output']>;
  status?: Maybe<Scalars['Int']['output']>;
  /** Bytes of the body. */
  bytes?: Maybe<Scalars['Int']['output']>;
  /** A few headers worth seeing; never cookies or credentials. */
  headers?: Maybe<Array<WireHeader>>;
  /** How long it took, milliseconds. */
  ms?: Maybe<Scalars['Float']['output']>;
  /** Why, for people: a short English phrase. */
  reason?: Maybe<Scalars['String']['output']>;
  /** More, by kind and demo. */
  data?: Maybe<Scalars['JSON']['output']>;
};

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

export type WireLogBatch = {
  __typename?: 'WireLogBatch';
  /** In order of `seq`; empty in a batch that only reports the end. */
  events: Array<WireEvent>;
  /** Pass it as `after` to go on from here after a reconnect. */
  lastSeq: Scalars['Int']['output'];
  /** Events that left the buffer before they could be sent (it keeps the newest 5,000). */
  dropped: Scalars['Int']['output'];
  /** Set in the last batch of a subscription: why there will be no more. */
  ended?: Maybe<SandboxEnd>;
};

export type SandboxKeyInput = {
  id: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};

export type StartSandboxInput = {
  demo: Scalars['String']['input'];
  /** As `Demo.parameters` describes; what is left out takes its default. */
  parameters?: InputMaybe<Scalars['JSON']['input']>;
  /** A sandbox of the same viewer to stop first, so that a reload does not meet the quota. */
  replaces?: InputMaybe<SandboxKeyInput>;
};

export type SandboxCommandInput = {
  sandbox: SandboxKeyInput;
  /** As `Demo.commands` describes. */
  command: Scalars['JSON']['input'];
};

export type UnknownDemo = {
  __typename?: 'UnknownDemo';
  message: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type DemoInputProblem = {
  __typename?: 'DemoInputProblem';
  /** Where, for example `weights.a`; empty for the whole. */
  path: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type InvalidDemoParameters = {
  __typename?: 'InvalidDemoParameters';
  message: Scalars['String']['output'];
  problems: Array<DemoInputProblem>;
};

/** Every sandbox the viewer may have is in use. */
export type SandboxQuotaReached = {
  __typename?: 'SandboxQuotaReached';
  message: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
  /** When the first of them ends at the latest. */
  retryAt: Scalars['DateTime']['output'];
};

export type DemoHostProblem =
  /** The process that runs demos could not be started or died; it is tried again. */
  | 'DOWN'
  /** It runs as many sandboxes as it may. */
  | 'FULL';

/** Demos cannot run at the moment; everything else works. */
export type DemoHostUnavailable = {
  __typename?: 'DemoHostUnavailable';
  message: Scalars['String']['output'];
  problem: DemoHostProblem;
  retryAfterSeconds: Scalars['Int']['output'];
};

/** There is no such sandbox, or no longer, or the token is wrong. */
export type SandboxNotFound = {
  __typename?: 'SandboxNotFound';
  message: Scalars['String']['output'];
  id: Scalars['ID']['output'];
};

export type InvalidSandboxCommand = {
  __typename?: 'InvalidSandboxCommand';
  message: Scalars['String']['output'];
  problems: Array<DemoInputProblem>;
};

/** The sandbox does something that has to end first, or the host has too much to do. */
export type SandboxBusy = {
  __typename?: 'SandboxBusy';
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

export type SandboxCommandDone = {
  __typename?: 'SandboxCommandDone';
  /** What the demo answers at once. What happens later arrives in the wire log. */
  reply: Scalars['JSON']['output'];
};

export type SandboxStopped = {
  __typename?: 'SandboxStopped';
  id: Scalars['ID']['output'];
};

export type StartSandboxResult =
  Sandbox | UnknownDemo | InvalidDemoParameters | SandboxQuotaReached | DemoHostUnavailable;

export type SandboxCommandResult =
  SandboxCommandDone | InvalidSandboxCommand | SandboxNotFound | SandboxBusy | DemoHostUnavailable;

export type StopSandboxResult = SandboxStopped | SandboxNotFound;

/** A question of the site that was taken away from learners; `unarchiveQuestion` gives it back to them. */
export type ArchivedQuestion = {
  __typename?: 'ArchivedQuestion';
  id: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** The subject's name; its id when the site has it no more. */
  subject: Scalars['String']['output'];
  /** Null when nobody wrote it down. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ArchivedPage = {
  __typename?: 'ArchivedPage';
  nodes: Array<ArchivedQuestion>;
  total: Scalars['Int']['output'];
  /** Pass as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A question of the site as the audit log names it. */
export type AuditedQuestion = {
  __typename?: 'AuditedQuestion';
  id: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
};

/** What is done to many questions at once; what is left out stays. */
export type BulkChange = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  /** 1 to 3. */
  importance?: InputMaybe<Scalars['Int']['input']>;
  addTag?: InputMaybe<Scalars['String']['input']>;
  removeTag?: InputMaybe<Scalars['String']['input']>;
  /** Takes them away from readers, and does nothing else. */
  archive?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Done, each question in a revision of its own; all of it can be taken back at once. */
export type BulkDone = {
  __typename?: 'BulkDone';
  /** Of the audit log; `undoBulk` takes it. */
  entryId: Scalars['UUID']['output'];
  changed: Scalars['Int']['output'];
  /** Those that were as wanted before. */
  unchanged: Scalars['Int']['output'];
  /** Those that could not be changed, and why. */
  skipped: Array<SkippedQuestion>;
};

export type SkippedQuestion = {
  __typename?: 'SkippedQuestion';
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** There is nothing to take back: it was taken back before, or is nothing of the kind. */
export type NotUndoable = {
  __typename?: 'NotUndoable';
  message: Scalars['String']['output'];
};

export type BulkResult = BulkDone | InvalidInput | LimitReached;

export type UndoBulkResult = BulkDone | NotUndoable;

/** A tag of the site's published questions. */
export type Tag = {
  __typename?: 'Tag';
  name: Scalars['String']['output'];
  questionCount: Scalars['Int']['output'];
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

/** Somebody who wrote or reviewed. */
export type Author = {
  __typename?: 'Author';
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
};

/** A proposed text of a question of the site (변경안), from its first word to its publication. */
export type Change = {
  __typename?: 'Change';
  /** UUIDv7 made by the client. */
  id: Scalars['UUID']['output'];
  kind: ChangeKind;
  state: ChangeState;
  questionId: Scalars['UUID']['output'];
  /** The question's address: /edit/<slug>. */
  slug: Scalars['String']['output'];
  /** The title that the text gives the question; its slug while it gives none. */
  title: Scalars['String']['output'];
  /** The whole file in the format of content/README.md; while it is written it may be broken. */
  markdown: Scalars['String']['output'];
  /** The revision that it was written on; 0 for a new question. */
  baseRevision: Scalars['Int']['output'];
  /** The text of that revision; null for a new question. */
  baseMarkdown?: Maybe<Scalars['String']['output']>;
  /** The question's revision that learners see now; 0 when there is none. While it is another than `baseRevision` the texts must be merged first. */
  currentRevision: Scalars['Int']['output'];
  /** The text that learners see now; null for a new question. */
  currentMarkdown?: Maybe<Scalars['String']['output']>;
  /** The revision that it became; null until it is PUBLISHED. */
  publishedRevision?: Maybe<Scalars['Int']['output']>;
  /** What was changed and why, in the writer's words. */
  why?: Maybe<Scalars['String']['output']>;
  /** Whether the answer now means something else: who learned the old one is shown it again soon. */
  changedMeaning: Scalars['Boolean']['output'];
  /** Goes up with every save; a save names the one it was made on. */
  version: Scalars['Int']['output'];
  /** Null when they have left. */
  author?: Maybe<Author>;
  /** Who published, scheduled or declined it. */
  reviewer?: Maybe<Author>;
  /** When it is to be published, while it is SCHEDULED. */
  publishAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  changedAt: Scalars['DateTime']['output'];
  steps: Array<ChangeStep>;
  /** What is wrong with its text. Errors keep it from being published. */
  problems: Array<MarkdownProblem>;
  /** What learners would see; null while there is an error among the problems. */
  preview?: Maybe<Question>;
  /** What the viewer may do with it now. */
  may: Array<ChangeAction>;
};

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

/** Who did what with a change, and when. */
export type ChangeStep = {
  __typename?: 'ChangeStep';
  id: Scalars['UUID']['output'];
  kind: ChangeStepKind;
  /** Null when they have left, and when the site did it by itself. */
  actor?: Maybe<Author>;
  /** Why, where somebody said so; of NOT_PUBLISHED one of MOVED_ON, INVALID, ARCHIVED, REVIEWER (who may publish no more) and FAILED. */
  note?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

export type ChangePage = {
  __typename?: 'ChangePage';
  nodes: Array<Change>;
  total: Scalars['Int']['output'];
  /** Pass as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** What was published once, never rewritten. */
export type Revision = {
  __typename?: 'Revision';
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  origin: RevisionOrigin;
  /** Null when it came from a file, or they have left. */
  author?: Maybe<Author>;
  /** The learner who suggested it. */
  creditedTo?: Maybe<Author>;
  why?: Maybe<Scalars['String']['output']>;
  changedMeaning: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  markdown: Scalars['String']['output'];
};

/** A question of the site as editors see it, archived ones too. */
export type EditedQuestion = {
  __typename?: 'EditedQuestion';
  id: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  archived: Scalars['Boolean']['output'];
  /** The revision that learners see. */
  revision: Scalars['Int']['output'];
  /** Its text. */
  markdown: Scalars['String']['output'];
  /** The latest first; `first` 1 to 100. */
  revisions: Array<Revision>;
  /** Null when there is none of that number. */
  revisionOf?: Maybe<Revision>;
  /** Changes to it that are not done: drafts, in review and scheduled ones. */
  openChanges: Array<Change>;
};

/** A question of the site as editors see it, archived ones too. */
export type EditedQuestionRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** A question of the site as editors see it, archived ones too. */
export type EditedQuestionRevisionOfArgs = {
  number: Scalars['Int']['input'];
};

export type ChangeInput = {
  /** UUIDv7 made by the client: with the id of a change it changes that, else it makes one. */
  id: Scalars['UUID']['input'];
  /** The question's. A new question's may be changed until it is published. */
  slug: Scalars['String']['input'];
  /** The revision that the text was written on, or merged with; 0 for a new question. */
  baseRevision: Scalars['Int']['input'];
  /** At most 100,000 characters. */
  markdown: Scalars['String']['input'];
  /** At most 500 characters. */
  why?: InputMaybe<Scalars['String']['input']>;
  changedMeaning?: Scalars['Boolean']['input'];
  /** The version that the change had when it was read; 0 to make one. */
  version: Scalars['Int']['input'];
};

/** Somebody saved it meanwhile: `change` is what there is now. Nothing was changed. */
export type ChangeMovedOn = {
  __typename?: 'ChangeMovedOn';
  message: Scalars['String']['output'];
  change: Change;
};

/** It is in a state in which that cannot be done. Nothing was changed. */
export type ChangeNotOpen = {
  __typename?: 'ChangeNotOpen';
  message: Scalars['String']['output'];
  change: Change;
};

/** It is for somebody else to do: for its author, for somebody who did not write in it or, first, for an admin who unarchives the question. Nothing was changed. */
export type NotYours = {
  __typename?: 'NotYours';
  message: Scalars['String']['output'];
};

/** The question was published anew since the change was begun: merge the three texts first. Nothing was published. */
export type QuestionMovedOn = {
  __typename?: 'QuestionMovedOn';
  message: Scalars['String']['output'];
  base: Scalars['String']['output'];
  theirs: Scalars['String']['output'];
  mine: Scalars['String']['output'];
  /** The revision of `theirs`: the base of what is merged. */
  revision: Scalars['Int']['output'];
};

export type ChangeNotFound = {
  __typename?: 'ChangeNotFound';
  message: Scalars['String']['output'];
};

export type RevisionNotFound = {
  __typename?: 'RevisionNotFound';
  message: Scalars['String']['output'];
};

export type SaveChangeResult =
  | Change
  | ChangeMovedOn
  | ChangeNotOpen
  | NotYours
  | QuestionNotFound
  | RevisionNotFound
  | InvalidInput
  | LimitReached
  | RateLimited;

export type ChangeStepResult =
  | Change
  | ChangeNotFound
  | ChangeMovedOn
  | ChangeNotOpen
  | NotYours
  | QuestionMovedOn
  | InvalidQuestion
  | InvalidInput
  | RateLimited;

export type RestoreRevisionResult =
  Change | QuestionNotFound | RevisionNotFound | NotYours | InvalidQuestion | InvalidInput | LimitReached | RateLimited;

export type ArchiveQuestionResult = EditedQuestion | QuestionNotFound | InvalidQuestion;

export type QuestionProblems = {
  __typename?: 'QuestionProblems';
  /** In the order of the lines. */
  problems: Array<MarkdownProblem>;
};

export type CheckQuestionResult = QuestionProblems | RateLimited;

/** Open reports and suggestions, and of how many people. */
export type Reported = {
  __typename?: 'Reported';
  reports: Scalars['Int']['output'];
  suggestions: Scalars['Int']['output'];
  reporters: Scalars['Int']['output'];
};

/** Forgotten more often than questions usually are: shares of trials, 0 to 1. */
export type OftenForgotten = {
  __typename?: 'OftenForgotten';
  lapseRate: Scalars['Float']['output'];
  usual: Scalars['Float']['output'];
};

/** Remembered less often than its learners want: shares of trials, 0 to 1. */
export type BelowWanted = {
  __typename?: 'BelowWanted';
  retention: Scalars['Float']['output'];
  wanted: Scalars['Float']['output'];
};

/** A card of it is a leech to more of its learners than usual. */
export type ManyLeeches = {
  __typename?: 'ManyLeeches';
  leeches: Scalars['Int']['output'];
  learners: Scalars['Int']['output'];
};

/** Why a question is in the queue. */
export type HarmReason = Reported | OftenForgotten | BelowWanted | ManyLeeches;

export type HarmRow = {
  __typename?: 'HarmRow';
  question: QuestionSummary;
  /** See docs/decisions/0008-where-content-hurts.md; 0 for nothing to do. */
  harm: Scalars['Float']['output'];
  /** The worst first. */
  reasons: Array<HarmReason>;
  openReports: Scalars['Int']['output'];
};

/** Questions of the site that want an editor (손볼 곳), those first that hurt most. */
export type HarmQueue = {
  __typename?: 'HarmQueue';
  rows: Array<HarmRow>;
  total: Scalars['Int']['output'];
  openReports: Scalars['Int']['output'];
  /** What learners did was added up then; null before the first time. */
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  /** It is being added up anew. */
  counting: Scalars['Boolean']['output'];
};

/** What learners did in the last 90 days, added up over everybody; never of fewer than five people. */
export type StudyFigures = {
  __typename?: 'StudyFigures';
  learners: Scalars['Int']['output'];
  reviews: Scalars['Int']['output'];
  /** Share of trials that were passed, 0 to 1; null without trials. A trial is a review at least eight hours after the one before. */
  retention?: Maybe<Scalars['Float']['output']>;
  /** What the learners want it to be, on average. */
  wanted?: Maybe<Scalars['Float']['output']>;
  lapseRate?: Maybe<Scalars['Float']['output']>;
  /** People to whom a card of it is a leech. */
  leeches: Scalars['Int']['output'];
  /** Seconds from seeing the question to grading it. */
  medianSeconds?: Maybe<Scalars['Float']['output']>;
};

export type CardFigures = {
  __typename?: 'CardFigures';
  cardId: Scalars['UUID']['output'];
  key: Scalars['String']['output'];
  kind: CardKind;
  figures?: Maybe<StudyFigures>;
};

/** All that tells an editor how a question fares. */
export type QuestionHarm = {
  __typename?: 'QuestionHarm';
  question: QuestionSummary;
  /** The revision that learners see. */
  revision: Scalars['Int']['output'];
  harm: Scalars['Float']['output'];
  reasons: Array<HarmReason>;
  /** Null when fewer than five people studied it lately. */
  figures?: Maybe<StudyFigures>;
  /** Those that are studied. */
  cards: Array<CardFigures>;
  /** The latest first: all open ones and the last 50 settled ones. */
  reports: Array<Report>;
  /** Learners' suggestions that nobody answered, the latest changed first. */
  suggestions: Array<Change>;
  countedAt?: Maybe<Scalars['DateTime']['output']>;
  counting: Scalars['Boolean']['output'];
};

export type SubjectFigures = {
  __typename?: 'SubjectFigures';
  subject: Subject;
  openReports: Scalars['Int']['output'];
  /** Null when fewer than five people studied it lately. */
  figures?: Maybe<StudyFigures>;
};

export type SettlementKind =
  | 'FIXED'
  | 'DECLINED'
  /** Another report says the same: it is settled with that. */
  | 'DUPLICATE';

export type SettlementInput = {
  questionId: Scalars['UUID']['input'];
  /** 1 to 100 reports of the question. */
  reportIds: Array<Scalars['UUID']['input']>;
  kind: SettlementKind;
  /** With FIXED: a revision that was published after they were reported. The one that learners see when left out. */
  fixedIn?: InputMaybe<Scalars['Int']['input']>;
  /** For the reporters to read: 1 to 500 characters with DECLINED, may be left out with FIXED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** With DUPLICATE. */
  duplicateOf?: InputMaybe<Scalars['UUID']['input']>;
};

/** What was open is settled; what somebody else settled before stays as they did. */
export type ReportsSettled = {
  __typename?: 'ReportsSettled';
  settled: Scalars['Int']['output'];
  question: QuestionHarm;
};

export type SettleReportsResult = ReportsSettled | QuestionNotFound | InvalidInput;

/** A page of another site that was not there when it was last asked for. */
export type DeadLink = {
  __typename?: 'DeadLink';
  url: Scalars['String']['output'];
  /** The status of the answer, such as 404, or why there was none, such as ENOTFOUND. */
  reason: Scalars['String']['output'];
  checkedAt: Scalars['DateTime']['output'];
  /** Published questions that lead there. */
  questions: Array<QuestionSummary>;
};

/** What the last look at links to other sites found. */
export type LinkReport = {
  __typename?: 'LinkReport';
  /** It is being looked now. */
  checking: Scalars['Boolean']['output'];
  /** Addresses that are still to be asked. */
  left: Scalars['Int']['output'];
  /** Null before the first time. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Addresses that were asked. */
  count: Scalars['Int']['output'];
  /** Those of them of which could not be told whether they are there: they refused to say, or did not answer. */
  unknown: Scalars['Int']['output'];
  dead: Array<DeadLink>;
};

export type CheckLinksResult = LinkReport | RateLimited;

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

/** What a learner says is wrong with a question of the site, and what came of it. It names nobody. */
export type Report = {
  __typename?: 'Report';
  id: Scalars['UUID']['output'];
  /** Null when it is not published any more. */
  question?: Maybe<QuestionSummary>;
  kind: ReportKind;
  part: QuestionPart;
  /** Which 꼬리 질문 or quiz item. */
  partKey?: Maybe<Scalars['String']['output']>;
  words: Scalars['String']['output'];
  /** The question's revision when it was reported. */
  revision: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  state: ReportState;
  /** The revision that it is right in, when it is FIXED. */
  fixedIn?: Maybe<Scalars['Int']['output']>;
  /** An editor's words to the reporter, always there when it is DECLINED. */
  reason?: Maybe<Scalars['String']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** A report that says the same, and that this one is settled with. */
  duplicateOf?: Maybe<Scalars['UUID']['output']>;
  /** Whether it was settled since the reporter last looked at their reports. */
  isNews: Scalars['Boolean']['output'];
};

export type ReportInput = {
  /** UUIDv7 made by the client: sent twice, it is one report. */
  id: Scalars['UUID']['input'];
  questionId: Scalars['UUID']['input'];
  kind: ReportKind;
  part: QuestionPart;
  /** The key of the 꼬리 질문 or quiz item; of nothing else. */
  partKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters; may be empty unless `kind` is OTHER. */
  words: Scalars['String']['input'];
};

/** The viewer has reported this part of the question before, and nobody decided on that yet. Nothing was changed. */
export type AlreadyReported = {
  __typename?: 'AlreadyReported';
  message: Scalars['String']['output'];
  report: Report;
};

export type ReportResult = Report | AlreadyReported | QuestionNotFound | InvalidInput | LimitReached | RateLimited;

/** A subject as admins keep it. */
export type ManagedSubject = {
  __typename?: 'ManagedSubject';
  /** Kebab-case; it never changes. */
  id: Scalars['ID']['output'];
  nameKo: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  /** Questions of the site, archived ones too: while there are any it cannot be deleted. */
  questionCount: Scalars['Int']['output'];
};

/** The subjects in the order they are shown. */
export type SubjectList = {
  __typename?: 'SubjectList';
  /** Of the list: a save names the one that it read. 0 of a list that nobody wrote yet. */
  version: Scalars['Int']['output'];
  /** Who wrote it; null when it came from a file, or they have left. */
  author?: Maybe<Scalars['String']['output']>;
  /** Null of a list that nobody wrote yet. */
  origin?: Maybe<ListOrigin>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  subjects: Array<ManagedSubject>;
};

export type SubjectInput = {
  id: Scalars['ID']['input'];
  /** 1 to 60 characters each. */
  nameKo: Scalars['String']['input'];
  nameEn: Scalars['String']['input'];
};

/** What prose calls something (용어집). */
export type GlossaryTerm = {
  __typename?: 'GlossaryTerm';
  term: Scalars['String']['output'];
  en: Scalars['String']['output'];
  /** Names that are warned of. */
  not: Array<Scalars['String']['output']>;
  note?: Maybe<Scalars['String']['output']>;
};

export type Glossary = {
  __typename?: 'Glossary';
  version: Scalars['Int']['output'];
  author?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<ListOrigin>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  terms: Array<GlossaryTerm>;
};

export type GlossaryTermInput = {
  /** 1 to 60 characters, as are `en` and each of `not`. */
  term: Scalars['String']['input'];
  en: Scalars['String']['input'];
  /** 1 to 20. */
  not: Array<Scalars['String']['input']>;
  /** At most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A question's place in a deck. */
export type SiteDeckQuestion = {
  __typename?: 'SiteDeckQuestion';
  slug: Scalars['String']['output'];
  /** Null when readers do not find it: it was archived, or is not there. */
  title?: Maybe<Scalars['String']['output']>;
};

/** A deck of the site as admins keep it. */
export type SiteDeck = {
  __typename?: 'SiteDeck';
  version: Scalars['Int']['output'];
  /** Its address: /decks/<slug>; it never changes. */
  slug: Scalars['String']['output'];
  titleKo: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  descriptionKo: Scalars['String']['output'];
  descriptionEn: Scalars['String']['output'];
  /** Readers do not see it; who studied it goes on when it is published again. */
  retired: Scalars['Boolean']['output'];
  author?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<ListOrigin>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  questions: Array<SiteDeckQuestion>;
};

/** The site's decks in the order of readers, those that are retired among them. */
export type SiteDeckList = {
  __typename?: 'SiteDeckList';
  /** Of the order; a deck has its own. */
  version: Scalars['Int']['output'];
  author?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<ListOrigin>;
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  decks: Array<SiteDeck>;
};

export type SiteDeckInput = {
  /** Kebab-case. */
  slug: Scalars['String']['input'];
  /** 1 to 80 characters each. */
  titleKo: Scalars['String']['input'];
  titleEn: Scalars['String']['input'];
  /** 1 to 400 characters each. */
  descriptionKo: Scalars['String']['input'];
  descriptionEn: Scalars['String']['input'];
  /** 1 to 500 questions of the site, in order. */
  questions: Array<Scalars['String']['input']>;
};

/** Somebody else saved first: nothing was changed. Read the list again. */
export type ListMovedOn = {
  __typename?: 'ListMovedOn';
  message: Scalars['String']['output'];
};

export type ListOrigin = 'FILE' | 'EDIT';

/** What a list said once, never rewritten. */
export type SiteListRevision = {
  __typename?: 'SiteListRevision';
  /** Counts from 1. */
  number: Scalars['Int']['output'];
  origin: ListOrigin;
  /** Null when it came from a file, or they have left. */
  author?: Maybe<Author>;
  createdAt: Scalars['DateTime']['output'];
};

/** What a list said from the first. */
export type SiteListHistory = {
  __typename?: 'SiteListHistory';
  key: Scalars['ID']['output'];
  /** The latest. */
  version: Scalars['Int']['output'];
  /** A deck that readers do not see, or a list whose file went. */
  archived: Scalars['Boolean']['output'];
  /** The latest first; `first` 1 to 100. */
  revisions: Array<SiteListRevision>;
  /** As its file says it; null when there is none of that number. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What a list said from the first. */
export type SiteListHistoryRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** What a list said from the first. */
export type SiteListHistoryTextArgs = {
  number: Scalars['Int']['input'];
};

export type SiteListRestored = {
  __typename?: 'SiteListRestored';
  /** The one that says it again. */
  version: Scalars['Int']['output'];
};

export type RestoreSiteListResult = SiteListRestored | ListMovedOn | InvalidInput | RateLimited;

export type SaveSubjectsResult = SubjectList | ListMovedOn | InvalidInput | RateLimited;

export type SaveGlossaryResult = Glossary | ListMovedOn | InvalidInput | RateLimited;

export type SaveSiteDeckResult = SiteDeck | ListMovedOn | InvalidInput | RateLimited;

export type OrderSiteDecksResult = SiteDeckList | ListMovedOn | InvalidInput | RateLimited;

export type RetireSiteDeckResult = SiteDeck | ListMovedOn | DeckNotFound | RateLimited;

export type SuggestionState =
  /** Received; nobody decided on it yet. */
  | 'OPEN'
  /** It is in what learners see. */
  | 'ACCEPTED'
  | 'DECLINED';

/** A learner's proposal for one part of a question: a change of kind SUGGESTION, as its author sees it. */
export type Suggestion = {
  __typename?: 'Suggestion';
  /** The change's. */
  id: Scalars['UUID']['output'];
  /** Null when it is not published any more. */
  question?: Maybe<QuestionSummary>;
  part: QuestionPart;
  /** Which 꼬리 질문 or quiz item. */
  partKey?: Maybe<Scalars['String']['output']>;
  why?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  state: SuggestionState;
  /** An editor's words, when it is DECLINED. */
  reason?: Maybe<Scalars['String']['output']>;
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was settled since its author last looked. */
  isNews: Scalars['Boolean']['output'];
};

/** The text of one part of a question. */
export type PartText = {
  __typename?: 'PartText';
  /** Markdown without the part's heading; of the title, plain text. */
  markdown: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type SuggestionInput = {
  /** UUIDv7 made by the client: sent twice, it is one suggestion. */
  id: Scalars['UUID']['input'];
  questionId: Scalars['UUID']['input'];
  /** All but DEMO and SOURCES. */
  part: QuestionPart;
  partKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision that it was written on. */
  revision: Scalars['Int']['input'];
  /** What the part is to say: at most 20,000 characters. */
  markdown: Scalars['String']['input'];
  /** What was changed and why; at most 500 characters. */
  why?: InputMaybe<Scalars['String']['input']>;
  /** Whether the author is to be named on the question's page when it is accepted. */
  named?: Scalars['Boolean']['input'];
};

export type PartInput = {
  questionId: Scalars['UUID']['input'];
  part: QuestionPart;
  partKey?: InputMaybe<Scalars['String']['input']>;
  markdown: Scalars['String']['input'];
};

/** What the question would be with that part. */
export type PartPreview = {
  __typename?: 'PartPreview';
  /** Null while there is an error among the problems. */
  question?: Maybe<Question>;
  /** Of the whole text. */
  problems: Array<MarkdownProblem>;
};

/** Somebody else's text of the part was published meanwhile. Nothing was sent. */
export type PartMovedOn = {
  __typename?: 'PartMovedOn';
  message: Scalars['String']['output'];
  now: PartText;
};

export type SuggestResult =
  Suggestion | PartMovedOn | QuestionNotFound | InvalidQuestion | InvalidInput | LimitReached | RateLimited;

export type PreviewPartResult = PartPreview | QuestionNotFound | RateLimited;

/** A question that a group wrote, for changing it. */
export type GroupQuestion = {
  __typename?: 'GroupQuestion';
  id: Scalars['UUID']['output'];
  /** The format of content/README.md, of which only the question and its answer are required. */
  markdown: Scalars['String']['output'];
  /** Counts from 1: what a change is written on. */
  revision: Scalars['Int']['output'];
  changedAt: Scalars['DateTime']['output'];
  /** What everybody in the group sees of it. */
  question: Question;
  /** The latest first; `before` for those of lower numbers. */
  revisions: Array<Revision>;
  revisionOf?: Maybe<Revision>;
  /** Open ones first, the latest first; at most 100. */
  suggestions: Array<GroupSuggestion>;
};

/** A question that a group wrote, for changing it. */
export type GroupQuestionRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** A question that a group wrote, for changing it. */
export type GroupQuestionRevisionOfArgs = {
  number: Scalars['Int']['input'];
};

export type GroupQuestionInput = {
  groupId: Scalars['UUID']['input'];
  /** UUIDv7 made by the client: with the id of a question of the group's it changes that, else it makes one. */
  id: Scalars['UUID']['input'];
  /** The revision that the change was written on; null for a new question. */
  revision?: InputMaybe<Scalars['Int']['input']>;
  /** A deck of the group's that it comes to stand in, last; of none when left out. */
  deckId?: InputMaybe<Scalars['UUID']['input']>;
  /** At most 40,000 characters. */
  markdown: Scalars['String']['input'];
};

/** Somebody else saved meanwhile: this is what there is now. Nothing was changed. */
export type GroupQuestionMovedOn = {
  __typename?: 'GroupQuestionMovedOn';
  message: Scalars['String']['output'];
  markdown: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type SaveGroupDeckResult = Deck | GroupNotFound | GroupRoleLacking | InvalidInput | LimitReached | RateLimited;

export type ChangeGroupDeckResult = Deck | GroupNotFound | GroupRoleLacking | DeckNotFound | LimitReached | RateLimited;

export type DeleteGroupDeckResult = Group | GroupNotFound | GroupRoleLacking | RateLimited;

export type SaveGroupQuestionResult =
  | GroupQuestion
  | GroupNotFound
  | GroupRoleLacking
  | GroupQuestionMovedOn
  | QuestionNotFound
  | DeckNotFound
  | InvalidQuestion
  | LimitReached
  | RateLimited;

export type GroupInterview = {
  __typename?: 'GroupInterview';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  peopleCount: Scalars['Int']['output'];
  /** Whether somebody is being interviewed. */
  running: Scalars['Boolean']['output'];
  /** Whether the viewer is in it. */
  joined: Scalars['Boolean']['output'];
};

export type OpenInterviewToGroupResult =
  MockInterview | GroupNotFound | MockInterviewNotFound | MockRoleLacking | MockInterviewClosed;

export type JoinGroupInterviewResult =
  MockInterview | GroupNotFound | MockInvitationInvalid | LimitReached | RateLimited;

export type GroupLiveQuiz = {
  __typename?: 'GroupLiveQuiz';
  id: Scalars['UUID']['output'];
  /** What one joins by: /live/<code>. */
  code: Scalars['String']['output'];
  deckTitle: Scalars['String']['output'];
  /** What its host is called. */
  hostedBy: Scalars['String']['output'];
  /** Whether that is the viewer. */
  hosting: Scalars['Boolean']['output'];
};

export type OpenGroupQuizResult =
  OpenedLiveQuiz | GroupNotFound | DeckNotFound | DeckWithoutQuiz | InvalidInput | LimitReached | RateLimited;

export type GroupSuggestionState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REFUSED'
  /** Taken back by whoever made it. */
  | 'WITHDRAWN';

/** Another text that somebody in a group suggests for one of its questions. */
export type GroupSuggestion = {
  __typename?: 'GroupSuggestion';
  id: Scalars['UUID']['output'];
  groupId: Scalars['UUID']['output'];
  questionId: Scalars['UUID']['output'];
  /** The question's title as it is now. */
  title: Scalars['String']['output'];
  /** What whoever suggested it is called; null when their account is gone. */
  author?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer suggested it. */
  own: Scalars['Boolean']['output'];
  /** What is better so; may be empty. */
  why: Scalars['String']['output'];
  state: GroupSuggestionState;
  /** What whoever accepted or refused it is called. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** The text it was written on, and what it makes of it. */
  before: Scalars['String']['output'];
  after: Scalars['String']['output'];
  /** The revision that the group sees now, and whether the suggestion was written on an earlier one. */
  revision: Scalars['Int']['output'];
  outdated: Scalars['Boolean']['output'];
  /** What was said of it, the earliest first. */
  comments: Array<GroupSuggestionComment>;
};

export type GroupSuggestionComment = {
  __typename?: 'GroupSuggestionComment';
  id: Scalars['UUID']['output'];
  /** Null when their account is gone. */
  author?: Maybe<Scalars['String']['output']>;
  own: Scalars['Boolean']['output'];
  /** Plain text. */
  text: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type GroupSuggestionInput = {
  groupId: Scalars['UUID']['input'];
  /** UUIDv7 made by the client: sent again it is the same suggestion. */
  id: Scalars['UUID']['input'];
  questionId: Scalars['UUID']['input'];
  /** The revision that it was written on. */
  revision: Scalars['Int']['input'];
  /** At most 40,000 characters. */
  markdown: Scalars['String']['input'];
  /** At most 500 characters. */
  why: Scalars['String']['input'];
};

/** There is no such suggestion in the group. */
export type GroupSuggestionNotFound = {
  __typename?: 'GroupSuggestionNotFound';
  message: Scalars['String']['output'];
};

/** It was accepted, refused or taken back already. */
export type GroupSuggestionAnswered = {
  __typename?: 'GroupSuggestionAnswered';
  message: Scalars['String']['output'];
};

/** The question was changed meanwhile in the very places that the suggestion changes: somebody has to write it by hand. */
export type GroupSuggestionOutdated = {
  __typename?: 'GroupSuggestionOutdated';
  message: Scalars['String']['output'];
};

export type SuggestGroupEditResult =
  | GroupSuggestion
  | GroupNotFound
  | QuestionNotFound
  | GroupQuestionMovedOn
  | InvalidQuestion
  | InvalidInput
  | LimitReached
  | RateLimited;

export type AnswerGroupSuggestionResult =
  | GroupSuggestion
  | GroupNotFound
  | GroupRoleLacking
  | GroupSuggestionNotFound
  | GroupSuggestionAnswered
  | GroupSuggestionOutdated
  | QuestionNotFound
  | InvalidQuestion
  | LimitReached
  | RateLimited;

export type DiscussGroupSuggestionResult =
  GroupSuggestion | GroupNotFound | GroupSuggestionNotFound | InvalidInput | LimitReached | RateLimited;

/** People who prepare together. Who is not in it learns nothing of it, not even that it is there. */
export type Group = {
  __typename?: 'Group';
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  /** Plain text; may be empty. */
  description: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** What the viewer is in it. */
  role: GroupRole;
  memberCount: Scalars['Int']['output'];
  /** The owner first, then editors, then members; within these whoever has been there longest. */
  members: Array<GroupMember>;
  /** Those that have not expired, the latest first; for a member without the right to invite none. */
  invitations: Array<GroupInvitation>;
  /** In the group's order. */
  decks: Array<Deck>;
  /** Those that the group wrote, the latest change first. */
  questions: Array<QuestionSummary>;
  /** One of these, for changing it; null when there is none of that id. */
  question?: Maybe<GroupQuestion>;
  /** Open rooms for mock interviews that members may come into, the one in which something happened last first; at most 20. */
  interviews: Array<GroupInterview>;
  /** Live quizzes opened for the group that are not over, the latest first. */
  liveQuizzes: Array<GroupLiveQuiz>;
  /** Those that wait for an answer, the earliest first. */
  openSuggestions: Array<GroupSuggestion>;
  /** Null when there is none of that id in the group. */
  suggestion?: Maybe<GroupSuggestion>;
  /** How many comments the viewer has not read. */
  unreadComments: Scalars['Int']['output'];
};

/** People who prepare together. Who is not in it learns nothing of it, not even that it is there. */
export type GroupQuestionArgs = {
  id: Scalars['UUID']['input'];
};

/** People who prepare together. Who is not in it learns nothing of it, not even that it is there. */
export type GroupSuggestionArgs = {
  id: Scalars['UUID']['input'];
};

export type GroupRole =
  /** One in every group: who is in it, as what, and its end are theirs to say. */
  | 'OWNER'
  /** Describes the group and invites members. */
  | 'EDITOR'
  | 'MEMBER';

/** What others can be made; the owner is made by handing over. */
export type GivenGroupRole = 'EDITOR' | 'MEMBER';

export type GroupMember = {
  __typename?: 'GroupMember';
  personId: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  role: GroupRole;
  joinedAt: Scalars['DateTime']['output'];
  /** Whether it is the viewer. */
  self: Scalars['Boolean']['output'];
};

/** Its link is not kept: it was shown once, to whoever made it. */
export type GroupInvitation = {
  __typename?: 'GroupInvitation';
  id: Scalars['UUID']['output'];
  /** What whoever joins by it becomes. */
  role: GivenGroupRole;
  /** What its maker is called. When they leave, it ends. */
  madeBy: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  uses: Scalars['Int']['output'];
  maxUses: Scalars['Int']['output'];
  /** Whether the viewer may revoke it: their own, and the owner all. */
  revocable: Scalars['Boolean']['output'];
};

export type GroupInput = {
  /** UUIDv7 made by the client: with that of a group that is there it is a change. */
  id: Scalars['UUID']['input'];
  /** 1 to 40 characters in one line. */
  name: Scalars['String']['input'];
  /** Plain text of at most 1,000 characters. */
  description: Scalars['String']['input'];
};

export type GroupInvitationInput = {
  /**
   * UUIDv7 made by the client. Asked again with the same, as after an answer that was lost, it is the same invitation with another link; the one
   * before is no good any more.
   */
  id: Scalars['UUID']['input'];
  groupId: Scalars['UUID']['input'];
  role: GivenGroupRole;
  /** How long it is good, 1 to 30. */
  days: Scalars['Int']['input'];
  /** How many may join by it, 1 to 50. */
  maxUses: Scalars['Int']['input'];
};

/** The link is /join#<token>. Its token is shown this one time. */
export type NewGroupInvitation = {
  __typename?: 'NewGroupInvitation';
  token: Scalars['String']['output'];
  group: Group;
};

/** What whoever holds a link is told before they join. */
export type GroupOffer = {
  __typename?: 'GroupOffer';
  groupId: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  description: Scalars['String']['output'];
  memberCount: Scalars['Int']['output'];
  /** What the viewer becomes. */
  role: GivenGroupRole;
  invitedBy: Scalars['String']['output'];
  /** Whether the viewer is in the group already. */
  joined: Scalars['Boolean']['output'];
};

/** There is no such group, or it is not the viewer's. */
export type GroupNotFound = {
  __typename?: 'GroupNotFound';
  message: Scalars['String']['output'];
};

/** The viewer is in the group, but this is for others in it. */
export type GroupRoleLacking = {
  __typename?: 'GroupRoleLacking';
  message: Scalars['String']['output'];
};

/** Nobody with this id is in the group. */
export type MemberNotFound = {
  __typename?: 'MemberNotFound';
  message: Scalars['String']['output'];
};

/** The owner leaves by handing the group over, or dissolves it. */
export type OwnerMustHandOver = {
  __typename?: 'OwnerMustHandOver';
  message: Scalars['String']['output'];
};

/** There is no such invitation; or it has expired, was revoked or used up, or is not for the viewer, who was removed after it had been made. */
export type GroupInvitationInvalid = {
  __typename?: 'GroupInvitationInvalid';
  message: Scalars['String']['output'];
};

export type GroupLeft = {
  __typename?: 'GroupLeft';
  groupId: Scalars['UUID']['output'];
};

export type GroupDissolved = {
  __typename?: 'GroupDissolved';
  groupId: Scalars['UUID']['output'];
};

export type SaveGroupResult = Group | GroupNotFound | GroupRoleLacking | InvalidInput | LimitReached | RateLimited;

export type InviteToGroupResult =
  NewGroupInvitation | GroupNotFound | GroupRoleLacking | InvalidInput | LimitReached | RateLimited;

export type RevokeGroupInvitationResult = Group | GroupNotFound | GroupRoleLacking;

export type GroupOfferResult = GroupOffer | GroupInvitationInvalid | RateLimited;

export type JoinGroupResult = Group | GroupInvitationInvalid | LimitReached | RateLimited;

export type LeaveGroupResult = GroupLeft | GroupNotFound | OwnerMustHandOver;

export type ChangeMemberResult = Group | GroupNotFound | GroupRoleLacking | MemberNotFound | OwnerMustHandOver;

export type RemoveFromGroupResult = Group | GroupNotFound | GroupRoleLacking | OwnerMustHandOver;

export type DissolveGroupResult = GroupDissolved | GroupNotFound | GroupRoleLacking | InvalidInput;

/** What a group says about one question: for its members alone. */
export type QuestionTalk = {
  __typename?: 'QuestionTalk';
  groupId: Scalars['UUID']['output'];
  groupName: Scalars['String']['output'];
  questionId: Scalars['UUID']['output'];
  /** The one begun first first. */
  threads: Array<TalkThread>;
  /** Who can be named: the members without the viewer; and whoever is named already. */
  people: Array<TalkPerson>;
  /** How many comments the viewer has not read; their own aside, and those from before they joined. */
  unread: Scalars['Int']['output'];
  /** Of the latest comment: see `readTalk`. 0 while there is none. */
  latest: Scalars['Int']['output'];
};

export type TalkThread = {
  __typename?: 'TalkThread';
  /** Of the comment that it begins with. */
  id: Scalars['UUID']['output'];
  opening: TalkComment;
  /** The first first. */
  replies: Array<TalkComment>;
  resolved: Scalars['Boolean']['output'];
  /** What whoever resolved it is called; null when nobody did, or they have no account any more. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
};

export type TalkComment = {
  __typename?: 'TalkComment';
  id: Scalars['UUID']['output'];
  /** What its author is called, also after they have left the group; null when they have no account any more. */
  author?: Maybe<Scalars['String']['output']>;
  /** Whether it is the viewer's. */
  self: Scalars['Boolean']['output'];
  /** Rendered and sanitised; null of one that was deleted. */
  html?: Maybe<Scalars['String']['output']>;
  /** Of the viewer's own, to be changed: people stand in it as @{<id>}. */
  markdown?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  isNew: Scalars['Boolean']['output'];
  /** Whether the viewer may delete it. */
  deletable: Scalars['Boolean']['output'];
  /** Of one that was deleted: whether somebody else than its author did. */
  moderated: Scalars['Boolean']['output'];
};

export type TalkPerson = {
  __typename?: 'TalkPerson';
  personId: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  /** Whether they are in the group and can be named. */
  isMember: Scalars['Boolean']['output'];
};

/** What the viewer's groups say about a question, in numbers. */
export type TalkCount = {
  __typename?: 'TalkCount';
  groupId: Scalars['UUID']['output'];
  groupName: Scalars['String']['output'];
  comments: Scalars['Int']['output'];
  unread: Scalars['Int']['output'];
};

/** What a group talks about. */
export type GroupTalk = {
  __typename?: 'GroupTalk';
  /** Questions with comments: those that the viewer has not read first, then the latest first; 50 at most. */
  questions: Array<TalkedQuestion>;
  unread: Scalars['Int']['output'];
};

export type TalkedQuestion = {
  __typename?: 'TalkedQuestion';
  question: QuestionSummary;
  comments: Scalars['Int']['output'];
  /** Threads that nobody resolved. */
  open: Scalars['Int']['output'];
  unread: Scalars['Int']['output'];
  /** The beginning of the latest comment in plain words, … */
  excerpt: Scalars['String']['output'];
  /** … what its author is called, null when they have no account any more, … */
  author?: Maybe<Scalars['String']['output']>;
  /** … and when it was written. */
  at: Scalars['DateTime']['output'];
};

export type CommentInput = {
  /** UUIDv7 made by the client: with that of a comment of the viewer's it is a change of its text. */
  id: Scalars['UUID']['input'];
  groupId: Scalars['UUID']['input'];
  questionId: Scalars['UUID']['input'];
  /** The thread that it answers in; null to begin one. */
  threadId?: InputMaybe<Scalars['UUID']['input']>;
  /** Markdown of 1 to 4,000 characters, without pictures; members are named as @{<id>}, ten at most. */
  markdown: Scalars['String']['input'];
};

/** There is no such comment; or it was deleted, or is not the viewer's to change. */
export type CommentNotFound = {
  __typename?: 'CommentNotFound';
  message: Scalars['String']['output'];
};

export type TalkRead = {
  __typename?: 'TalkRead';
  /** How many comments of the group the viewer still has not read. */
  unread: Scalars['Int']['output'];
};

export type TalkChange = {
  __typename?: 'TalkChange';
  /** The question that something is said otherwise about; null at the beginning. */
  questionId?: Maybe<Scalars['UUID']['output']>;
};

export type SaveCommentResult =
  QuestionTalk | GroupNotFound | QuestionNotFound | CommentNotFound | InvalidInput | LimitReached | RateLimited;

export type DeleteCommentResult = QuestionTalk | GroupNotFound | GroupRoleLacking | CommentNotFound | RateLimited;

export type ResolveThreadResult = QuestionTalk | GroupNotFound | CommentNotFound | RateLimited;

export type ReadTalkResult = TalkRead | GroupNotFound | RateLimited;

/** A question of the site that was changed in the app and in its content file: nothing was done with the file. */
export type ContentConflict = {
  __typename?: 'ContentConflict';
  slug: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** Of the file, below the content folder. */
  path: Scalars['String']['output'];
  /** The file was deleted; otherwise it was edited. */
  fileGone: Scalars['Boolean']['output'];
  /** It was archived in the app; otherwise edited. */
  archived: Scalars['Boolean']['output'];
  /** The revision that learners see, which the file does not know. */
  revision: Scalars['Int']['output'];
  /** Who wrote it; null when it came from a file, or they have left. */
  author?: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
  /** Says which state of both sides this is; a decision names it. */
  seen: Scalars['String']['output'];
  /** What both said when they last agreed; null when they never met. */
  base?: Maybe<Scalars['String']['output']>;
  /** Null when the file was deleted. */
  fileText?: Maybe<Scalars['String']['output']>;
  appText: Scalars['String']['output'];
};

export type ContentSide =
  /** What the file says holds: a text, or that the question is gone. */
  | 'FILE'
  /** What the app says holds, and the next `npm run content:export` writes it into the file. */
  | 'APP';

/** Either a side, or the text that was merged of both. */
export type ConflictDecision = {
  slug: Scalars['String']['input'];
  /** As the conflict had it when the person decided. */
  seen: Scalars['String']['input'];
  side?: InputMaybe<ContentSide>;
  /** At most 100,000 characters. It is published, and the next `npm run content:export` writes it into the file. */
  markdown?: InputMaybe<Scalars['String']['input']>;
};

export type ConflictDecided = {
  __typename?: 'ConflictDecided';
  slug: Scalars['String']['output'];
  /** Whether learners see the question. */
  published: Scalars['Boolean']['output'];
};

/** One of the sides was changed meanwhile, or somebody decided. Nothing was done, or all of it was taken back. */
export type ConflictMovedOn = {
  __typename?: 'ConflictMovedOn';
  message: Scalars['String']['output'];
  /** What there is to decide now; null when there is nothing any more. */
  conflict?: Maybe<ContentConflict>;
};

export type DecideConflictResult = ConflictDecided | ConflictMovedOn | InvalidInput | InvalidQuestion | RateLimited;

/** A list of the site that was changed in the app and in its content file: nothing was done with the file. */
export type SiteListConflict = {
  __typename?: 'SiteListConflict';
  /** Of the file, below the content folder: it is what a decision names. */
  path: Scalars['String']['output'];
  /** The file was deleted; otherwise it was edited. */
  fileGone: Scalars['Boolean']['output'];
  /** The version in the app, which the file does not know. */
  revision: Scalars['Int']['output'];
  /** A deck that was retired in the app. */
  archived: Scalars['Boolean']['output'];
  /** Who wrote it; null when they have left. */
  author?: Maybe<Scalars['String']['output']>;
  changedAt: Scalars['DateTime']['output'];
  appText: Scalars['String']['output'];
  /** Null when the file was deleted. */
  fileText?: Maybe<Scalars['String']['output']>;
  /** Says which state of both sides this is; a decision names it. */
  seen: Scalars['String']['output'];
};

/** Something wrong with the file of a list, for which it is not brought in: the app goes on with what it knows. */
export type SiteListProblem = {
  __typename?: 'SiteListProblem';
  /** Below the content folder. */
  path: Scalars['String']['output'];
  line: Scalars['Int']['output'];
  message: Scalars['String']['output'];
};

export type ListSide =
  /** What the file says holds. */
  | 'FILE'
  /** What the app says holds, and the next `npm run content:export` writes it into the file. */
  | 'APP';

export type SiteListDecided = {
  __typename?: 'SiteListDecided';
  path: Scalars['String']['output'];
};

export type DecideSiteListResult = SiteListDecided | ListMovedOn;

/**
 * A room for mock interviews: two to six people, of whom one asks, one answers and the others observe, in turns. Who is not in it
 * learns nothing of it. What the viewer sees depends on what they are in the round: the candidate gets what is asked and the clock,
 * and never an answer, a keyword, a note or a question that has not been asked.
 */
export type MockInterview = {
  __typename?: 'MockInterview';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  /** Where questions come from: these subjects, or all when there are none. */
  subjectIds: Array<Scalars['ID']['output']>;
  level?: Maybe<Level>;
  /** Questions of this deck of the host's; instead of subjects and level. */
  deckId?: Maybe<Scalars['UUID']['output']>;
  questionCount: Scalars['Int']['output'];
  prepareSeconds: Scalars['Int']['output'];
  answerSeconds: Scalars['Int']['output'];
  /** Whether the viewer keeps the room: invites, removes, starts and closes. */
  host: Scalars['Boolean']['output'];
  /** Over for everybody; what was interviewed stays in the reports. */
  closed: Scalars['Boolean']['output'];
  /** The study group whose members may come in. */
  groupId?: Maybe<Scalars['UUID']['output']>;
  /** Until when the latest link is good; null where there is none, and for all but the host. */
  invitedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** In the order in which they came. */
  people: Array<MockPerson>;
  /** Who would go next; null while fewer than two are there. */
  next?: Maybe<MockPair>;
  /** The round that is on, else the one that ended last. */
  round?: Maybe<MockRound>;
  /** The server's time when it answered. */
  now: Scalars['DateTime']['output'];
};

export type MockPerson = {
  __typename?: 'MockPerson';
  personId: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  host: Scalars['Boolean']['output'];
  self: Scalars['Boolean']['output'];
  /** Whether they were heard of in the last 45 seconds. */
  present: Scalars['Boolean']['output'];
  /** How often they answered in this room. */
  candidateTurns: Scalars['Int']['output'];
  interviewerTurns: Scalars['Int']['output'];
};

export type MockPair = {
  __typename?: 'MockPair';
  candidateId: Scalars['UUID']['output'];
  interviewerId: Scalars['UUID']['output'];
};

export type MockRole = 'INTERVIEWER' | 'CANDIDATE' | 'OBSERVER';

export type MockRound = {
  __typename?: 'MockRound';
  id: Scalars['UUID']['output'];
  /** From 1, in its room. */
  number: Scalars['Int']['output'];
  /** What the viewer is in it. */
  role: MockRole;
  candidateId: Scalars['UUID']['output'];
  /** Null when the interviewer has no account any more. */
  interviewerId?: Maybe<Scalars['UUID']['output']>;
  startedAt: Scalars['DateTime']['output'];
  /** Null while it is on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Counts what the interviewer did: an act names the step that it follows. */
  step: Scalars['Int']['output'];
  /** Of the questions, how many there are and how many are over. */
  total: Scalars['Int']['output'];
  over: Scalars['Int']['output'];
  asked?: Maybe<MockAsked>;
  clock?: Maybe<MockClock>;
  /** For the interviewer all; for observers those that were asked, without answers; for the candidate none. */
  questions: Array<MockQuestion>;
};

/** What the candidate is to answer. */
export type MockAsked = {
  __typename?: 'MockAsked';
  /** From 0. */
  ordinal: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Whether it is a 꼬리 질문. */
  followUp: Scalars['Boolean']['output'];
};

/** Preparing comes first. `deadline` is the end of both; null while it stands still, and `leftMs` is what is left then. */
export type MockClock = {
  __typename?: 'MockClock';
  prepareMs: Scalars['Int']['output'];
  answerMs: Scalars['Int']['output'];
  deadline?: Maybe<Scalars['DateTime']['output']>;
  leftMs?: Maybe<Scalars['Int']['output']>;
};

export type MockQuestionState = 'WAITING' | 'ASKED' | 'DONE' | 'SKIPPED';

export type MockQuestion = {
  __typename?: 'MockQuestion';
  ordinal: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  state: MockQuestionState;
  /** For the interviewer alone, and null once nobody may read the question any more. */
  answerHtml?: Maybe<Scalars['HTML']['output']>;
  explanationHtml?: Maybe<Scalars['HTML']['output']>;
  keywords: Array<MockKeyword>;
  /** For observers those that were asked. */
  followUps: Array<MockFollowUp>;
  /** The viewer's own scores. */
  knowledge?: Maybe<Scalars['Int']['output']>;
  delivery?: Maybe<Scalars['Int']['output']>;
  /** How many have scored it. */
  scoredBy: Scalars['Int']['output'];
  /** The viewer's own first, which may be empty; then the others' in the order of their names. */
  notes: Array<MockNote>;
};

export type MockKeyword = {
  __typename?: 'MockKeyword';
  /** The preferred term first. */
  terms: Array<Scalars['String']['output']>;
  essential: Scalars['Boolean']['output'];
  said: Scalars['Boolean']['output'];
};

export type MockFollowUp = {
  __typename?: 'MockFollowUp';
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** For the interviewer alone. */
  answerHtml?: Maybe<Scalars['HTML']['output']>;
  asked: Scalars['Boolean']['output'];
};

export type MockNote = {
  __typename?: 'MockNote';
  personId: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  self: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  /** Counts its saves; 0 while there is none. */
  version: Scalars['Int']['output'];
};

export type MockInterviewLine = {
  __typename?: 'MockInterviewLine';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  host: Scalars['Boolean']['output'];
  peopleCount: Scalars['Int']['output'];
  /** Whether somebody is being interviewed. */
  running: Scalars['Boolean']['output'];
  activeAt: Scalars['DateTime']['output'];
};

/** What whoever holds a link is told before they come in. */
export type MockInterviewOffer = {
  __typename?: 'MockInterviewOffer';
  id: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  invitedBy: Scalars['String']['output'];
  peopleCount: Scalars['Int']['output'];
  /** Whether the viewer is in it already. */
  joined: Scalars['Boolean']['output'];
};

/** A candidate's round that is over. */
export type MockReportLine = {
  __typename?: 'MockReportLine';
  roundId: Scalars['UUID']['output'];
  title: Scalars['String']['output'];
  endedAt: Scalars['DateTime']['output'];
  questionCount: Scalars['Int']['output'];
  /** Of 1 to 5, over all questions; null where nobody scored. */
  knowledge?: Maybe<Scalars['Float']['output']>;
  delivery?: Maybe<Scalars['Float']['output']>;
  /** Whether it was taken into the cards' memory. */
  reviewed: Scalars['Boolean']['output'];
};

export type MockReport = {
  __typename?: 'MockReport';
  roundId: Scalars['UUID']['output'];
  /** Of the room. */
  title: Scalars['String']['output'];
  interviewId: Scalars['UUID']['output'];
  startedAt: Scalars['DateTime']['output'];
  endedAt: Scalars['DateTime']['output'];
  interviewer?: Maybe<Scalars['String']['output']>;
  observers: Array<Scalars['String']['output']>;
  knowledge?: Maybe<Scalars['Float']['output']>;
  delivery?: Maybe<Scalars['Float']['output']>;
  questions: Array<MockReportQuestion>;
  /** When the candidate took it into the cards' memory. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type MockReportQuestion = {
  __typename?: 'MockReportQuestion';
  ordinal: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  /** Its address; null when it cannot be read any more. */
  slug?: Maybe<Scalars['String']['output']>;
  state: MockQuestionState;
  covered: Array<MockKeyword>;
  missed: Array<MockKeyword>;
  /** Those that were asked. */
  followUps: Array<Scalars['String']['output']>;
  knowledge?: Maybe<Scalars['Float']['output']>;
  delivery?: Maybe<Scalars['Float']['output']>;
  /** How many scored it. */
  scoredBy: Scalars['Int']['output'];
  notes: Array<MockReportNote>;
  usedSeconds: Scalars['Int']['output'];
  /** The grade that the scores suggest for its cards; null where nothing tells. */
  suggested?: Maybe<Rating>;
};

export type MockReportNote = {
  __typename?: 'MockReportNote';
  author: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

export type MockInterviewInput = {
  /** UUIDv7 made by the client: with that of a room of the viewer's it is a change, which later rounds follow. */
  id: Scalars['UUID']['input'];
  /** 1 to 60 characters in one line. */
  title: Scalars['String']['input'];
  subjectIds: Array<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  deckId?: InputMaybe<Scalars['UUID']['input']>;
  /** 1 to 10 a round. */
  questionCount: Scalars['Int']['input'];
  /** 0 to 120. */
  prepareSeconds: Scalars['Int']['input'];
  /** 30 to 600. */
  answerSeconds: Scalars['Int']['input'];
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
  interviewId: Scalars['UUID']['input'];
  roundId: Scalars['UUID']['input'];
  /** The step that the viewer saw; after another nothing is done, and the answer shows what is. */
  step: Scalars['Int']['input'];
  act: MockAct;
  ordinal?: InputMaybe<Scalars['Int']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};

export type MockKeywordInput = {
  interviewId: Scalars['UUID']['input'];
  roundId: Scalars['UUID']['input'];
  ordinal: Scalars['Int']['input'];
  /** Its place, from 0. */
  keyword: Scalars['Int']['input'];
  said: Scalars['Boolean']['input'];
};

export type MockScoreInput = {
  interviewId: Scalars['UUID']['input'];
  roundId: Scalars['UUID']['input'];
  ordinal: Scalars['Int']['input'];
  /** 1 to 5; null for none. */
  knowledge?: InputMaybe<Scalars['Int']['input']>;
  delivery?: InputMaybe<Scalars['Int']['input']>;
};

export type MockNoteInput = {
  interviewId: Scalars['UUID']['input'];
  roundId: Scalars['UUID']['input'];
  ordinal: Scalars['Int']['input'];
  /** That of the note which was changed; 0 for a new one. */
  version: Scalars['Int']['input'];
  /** At most 4,000 characters. */
  text: Scalars['String']['input'];
};

export type MockGradeInput = {
  ordinal: Scalars['Int']['input'];
  rating: Rating;
};

/** There is no such room, or it is not the viewer's. */
export type MockInterviewNotFound = {
  __typename?: 'MockInterviewNotFound';
  message: Scalars['String']['output'];
};

/** The viewer is in the room, but this is for others in it. */
export type MockRoleLacking = {
  __typename?: 'MockRoleLacking';
  message: Scalars['String']['output'];
};

export type MockInterviewClosed = {
  __typename?: 'MockInterviewClosed';
  message: Scalars['String']['output'];
};

/** Nobody like that is in the room, or they cannot be what was asked for. */
export type MockPersonUnfit = {
  __typename?: 'MockPersonUnfit';
  message: Scalars['String']['output'];
};

/** No question fits what the room asks for that everybody in it may read. */
export type NoQuestionsFit = {
  __typename?: 'NoQuestionsFit';
  message: Scalars['String']['output'];
};

/** There is no such invitation; or it has expired or was replaced, its room is closed, or the viewer was removed from it. */
export type MockInvitationInvalid = {
  __typename?: 'MockInvitationInvalid';
  message: Scalars['String']['output'];
};

/** No such report of the viewer's. */
export type MockReportNotFound = {
  __typename?: 'MockReportNotFound';
  message: Scalars['String']['output'];
};

export type MockInterviewLeft = {
  __typename?: 'MockInterviewLeft';
  interviewId: Scalars['UUID']['output'];
};

/** The link is /interviews/join#<token>. Its token is shown this one time, and ends the one before. */
export type NewMockInvitation = {
  __typename?: 'NewMockInvitation';
  token: Scalars['String']['output'];
  interview: MockInterview;
};

export type MockNoteSaved = {
  __typename?: 'MockNoteSaved';
  version: Scalars['Int']['output'];
};

/** The viewer changed it elsewhere meanwhile; nothing was saved. */
export type MockNoteChanged = {
  __typename?: 'MockNoteChanged';
  version: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type MockInterviewResult =
  | MockInterview
  | MockInterviewNotFound
  | MockRoleLacking
  | MockInterviewClosed
  | MockPersonUnfit
  | NoQuestionsFit
  | InvalidInput
  | LimitReached
  | RateLimited;

export type InviteToMockInterviewResult =
  NewMockInvitation | MockInterviewNotFound | MockRoleLacking | MockInterviewClosed | RateLimited;

export type MockInterviewOfferResult = MockInterviewOffer | MockInvitationInvalid | RateLimited;

export type JoinMockInterviewResult = MockInterview | MockInvitationInvalid | LimitReached | RateLimited;

export type LeaveMockInterviewResult = MockInterviewLeft | MockInterviewNotFound;

export type SaveMockNoteResult =
  MockNoteSaved | MockNoteChanged | MockInterviewNotFound | MockRoleLacking | InvalidInput | RateLimited;

export type ReviewMockReportResult = MockReport | MockReportNotFound | InvalidInput | RateLimited;

export type Query = {
  __typename?: 'Query';
  /** What this server is and supports. */
  server: ServerInfo;
  /** The signed-in person; null for a guest. */
  me?: Maybe<User>;
  /** The devices the viewer is signed in on, latest first. */
  mySessions: Array<Session>;
  /** Privileged acts, latest first; `first` 1 to 100. */
  auditLog: AuditPage;
  /** The newest first; at most 200 are kept, for 90 days. */
  notifications: Array<Notification>;
  /** Everybody with an account, the newest first; `first` 1 to 100. */
  people: PeoplePage;
  person?: Maybe<Person>;
  /** Those that the viewer made, those of their study groups, then the site's, in order. A newcomer starts with the site's first. */
  decks: Array<Deck>;
  deck?: Maybe<Deck>;
  /** Every demo there is, by name. */
  demos: Array<Demo>;
  demo?: Maybe<Demo>;
  /** A sandbox that still runs, for a viewer who comes back to the page; null when it does not or the token is wrong. */
  sandbox?: Maybe<Sandbox>;
  /** The latest archived first. `first` 1 to 100. */
  archivedQuestions: ArchivedPage;
  /** By name. */
  tags: Array<Tag>;
  /**
   * What is wrong with a text that is to be published as the question `slug`, with all that the site knows. Errors keep it
   * from being published.
   */
  checkQuestion: CheckQuestionResult;
  /** The latest changed first. `first` 1 to 50. */
  changes: ChangePage;
  /** Null when there is none. */
  change?: Maybe<Change>;
  /** The viewer's own change to a question, or of a new one, that is not done: the latest changed one; null when they have none. */
  ownChange?: Maybe<Change>;
  /** A question of the site; null when there is none of that slug. */
  editedQuestion?: Maybe<EditedQuestion>;
  /** `first` 1 to 100. */
  harmQueue: HarmQueue;
  /** Null when there is no such published question of the site. */
  questionHarm?: Maybe<QuestionHarm>;
  /** In the site's order. */
  subjectFigures: Array<SubjectFigures>;
  linkReport: LinkReport;
  /** The viewer's, the latest first: at most 200. */
  myReports: Array<Report>;
  /** How many of the viewer's reports and suggestions were settled since they last looked. */
  settledNews: Scalars['Int']['output'];
  subjectList: SubjectList;
  glossary: Glossary;
  siteDeckList: SiteDeckList;
  siteDeck?: Maybe<SiteDeck>;
  /** `key` is `subjects`, `glossary`, `decks` for their order, or `deck:<slug>`; null for a list that was never written. */
  siteListHistory?: Maybe<SiteListHistory>;
  /** Null when there is no such part of a published question of the site. */
  partText?: Maybe<PartText>;
  previewPart: PreviewPartResult;
  /** The viewer's, the latest first: at most 200. */
  mySuggestions: Array<Suggestion>;
  /** Those that the viewer is in, the one joined last first. */
  groups: Array<Group>;
  /** Null when there is none, or it is not the viewer's. */
  group?: Maybe<Group>;
  /** What a link invites to; for guests too, who join once they have an account. */
  groupOffer: GroupOfferResult;
  /** Of every group that the viewer is in, by its name; of a question that they cannot read, none. */
  talkCounts: Array<TalkCount>;
  /** Null when the group is not the viewer's. */
  questionTalk?: Maybe<QuestionTalk>;
  /** Null when the group is not the viewer's. */
  groupTalk?: Maybe<GroupTalk>;
  /** Of the content folder as it is now. */
  contentConflicts: Array<ContentConflict>;
  /** Of the content folder as it is now. */
  siteListConflicts: Array<SiteListConflict>;
  /** Of the content folder as it is now; the first twenty. */
  siteListProblems: Array<SiteListProblem>;
  /** The open rooms that the viewer is in, the one in which something happened last first. */
  mockInterviews: Array<MockInterviewLine>;
  /** Null when there is none, or the viewer is not in it. */
  mockInterview?: Maybe<MockInterview>;
  /** What a link invites to; for guests too, who come in once they have an account. */
  mockInterviewOffer: MockInterviewOfferResult;
  /** Where the viewer was the candidate, the latest first; at most 100. */
  mockReports: Array<MockReportLine>;
  /** Null when there is none, or the viewer was not the candidate. */
  mockReport?: Maybe<MockReport>;
  /** One that the viewer wrote; null for any other. */
  ownQuestion?: Maybe<OwnQuestion>;
  /** All that the viewer wrote, the latest change first. */
  ownQuestions: Array<QuestionSummary>;
  /** At most 120 a minute. */
  previewQuestion: PreviewQuestionResult;
  subjects: Array<Subject>;
  /** By slug; null when there is no such published question that the viewer may read. */
  question?: Maybe<Question>;
  /** By subject order, then importance, then title. `first` 1 to 100. */
  questions: QuestionPage;
  /**
   * The site's questions and the viewer's own, best first: words of two syllables and more, initial consonants (ㄹㄷㅂㄹㅅ), English terms, small typos.
   * At most 200 characters; `first` 1 to 50.
   */
  searchQuestions: SearchResult;
  /** What a code leads to; for guests too. */
  liveQuizOffer: LiveQuizOfferResult;
  /** Those that the viewer leads or takes part in, the latest first; they are kept for 30 days. */
  liveQuizzes: Array<LiveQuizSummary>;
  /** Null when it is not over, or there is none for the viewer. */
  liveQuizReport?: Maybe<LiveQuizReport>;
  /** The viewer's cards; `first` 1 to 100, `offset` 0 to 100,000. */
  searchCards: SearchCardsResult;
  /** Of the same search the ids alone, to mark the cards together. */
  foundCardIds: FoundCardIdsResult;
  /**
   * The first of the cards found, `most` 1 to 200. What is suspended or buried is left out unless the query speaks of that, and
   * so are locked follow-ups unless it speaks of them or `locked` says so.
   */
  chooseCards: ChooseCardsResult;
  /** The viewer's saved searches, at most 50, the first saved first. */
  savedSearches: Array<SavedSearch>;
  /** The signed-in viewer's memories of these cards (at most 100); cards without one are left out. */
  memories: Array<Memory>;
  /** The signed-in viewer's; of one deck's cards with `deckId`, whether the viewer is enrolled or not. */
  statistics: Statistics;
  /** The viewer's, whether they want it shown or not. */
  streak: Streak;
  /** The interview that the viewer prepares for; null when none is set. */
  interview?: Maybe<Interview>;
  /** For the signed-in viewer; `limit` 1 to 200. With `deckId`, that deck alone, whether the viewer is enrolled or not. */
  studyQueue: StudyQueue;
  today: Today;
  /** For the signed-in viewer; `days` 1 to 14, today being the first. */
  studyPack: StudyPack;
  studySettings: StudySettings;
  /**
   * All cards of the given decks of the site (1 to 20) with no memory: what a guest's browser needs to study by itself. Whoever
   * has an account studies by `studyQueue` and `studyPack`, which tell of people's own decks too and give no deck whole.
   */
  guestCards: GuestCards;
  /** The viewer's memory model, and how well it predicted. */
  memoryModel: MemoryModel;
  /** One of the viewer's trainings; null when there is none of that id. */
  tuning?: Maybe<Tuning>;
  studyWorkload: StudyWorkload;
};

export type QueryAuditLogArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['UUID']['input']>;
};

export type QueryPeopleArgs = {
  filter?: InputMaybe<PeopleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['UUID']['input']>;
};

export type QueryPersonArgs = {
  id: Scalars['UUID']['input'];
};

export type QueryDeckArgs = {
  slug: Scalars['String']['input'];
};

export type QueryDemoArgs = {
  name: Scalars['String']['input'];
};

export type QuerySandboxArgs = {
  key: SandboxKeyInput;
};

export type QueryArchivedQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCheckQuestionArgs = {
  slug: Scalars['String']['input'];
  markdown: Scalars['String']['input'];
};

export type QueryChangesArgs = {
  states: Array<ChangeState>;
  kind?: InputMaybe<ChangeKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryChangeArgs = {
  id: Scalars['UUID']['input'];
};

export type QueryOwnChangeArgs = {
  slug: Scalars['String']['input'];
};

export type QueryEditedQuestionArgs = {
  slug: Scalars['String']['input'];
};

export type QueryHarmQueueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryQuestionHarmArgs = {
  slug: Scalars['String']['input'];
};

export type QuerySiteDeckArgs = {
  slug: Scalars['String']['input'];
};

export type QuerySiteListHistoryArgs = {
  key: Scalars['ID']['input'];
};

export type QueryPartTextArgs = {
  questionId: Scalars['UUID']['input'];
  part: QuestionPart;
  partKey?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPreviewPartArgs = {
  input: PartInput;
};

export type QueryGroupArgs = {
  id: Scalars['UUID']['input'];
};

export type QueryGroupOfferArgs = {
  token: Scalars['String']['input'];
};

export type QueryTalkCountsArgs = {
  questionId: Scalars['UUID']['input'];
};

export type QueryQuestionTalkArgs = {
  groupId: Scalars['UUID']['input'];
  questionId: Scalars['UUID']['input'];
};

export type QueryGroupTalkArgs = {
  groupId: Scalars['UUID']['input'];
};

export type QueryMockInterviewArgs = {
  id: Scalars['UUID']['input'];
};

export type QueryMockInterviewOfferArgs = {
  token: Scalars['String']['input'];
};

export type QueryMockReportArgs = {
  roundId: Scalars['UUID']['input'];
};

export type QueryOwnQuestionArgs = {
  id: Scalars['UUID']['input'];
};

export type QueryPreviewQuestionArgs = {
  markdown: Scalars['String']['input'];
};

export type QueryQuestionArgs = {
  slug: Scalars['String']['input'];
};

export type QueryQuestionsArgs = {
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySearchQuestionsArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<QuestionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryLiveQuizOfferArgs = {
  code: Scalars['String']['input'];
  token?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLiveQuizReportArgs = {
  id: Scalars['UUID']['input'];
  token?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySearchCardsArgs = {
  search: CardSearchInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryFoundCardIdsArgs = {
  search: CardSearchInput;
};

export type QueryChooseCardsArgs = {
  search: CardSearchInput;
  most?: InputMaybe<Scalars['Int']['input']>;
  locked?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryMemoriesArgs = {
  cardIds: Array<Scalars['UUID']['input']>;
};

export type QueryStatisticsArgs = {
  period?: StatisticsPeriod;
  deckId?: InputMaybe<Scalars['UUID']['input']>;
};

export type QueryStudyQueueArgs = {
  deckId?: InputMaybe<Scalars['UUID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryStudyPackArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryGuestCardsArgs = {
  deckIds: Array<Scalars['UUID']['input']>;
};

export type QueryTuningArgs = {
  id: Scalars['UUID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Does nothing and answers true: lets a client test that its session may still write. */
  ping: Scalars['Boolean']['output'];
  signUp: SignUpResult;
  signIn: SignInResult;
  /** Ends this device's session. True also when there was none. */
  signOut: Scalars['Boolean']['output'];
  /** Ends all the viewer's sessions, this one included; answers how many. */
  signOutEverywhere: Scalars['Int']['output'];
  /**
   * Makes the signed-in viewer the first admin, with the token of the link that the server printed at start, and ends all
   * their other sessions.
   */
  claimAdmin: ClaimAdminResult;
  updatePreferences: UpdatePreferencesResult;
  /** Changes the password and ends all other sessions. */
  changePassword: ChangePasswordResult;
  /** Deletes the viewer's account with everything that is theirs, for good. */
  deleteAccount: DeleteAccountResult;
  /** The viewer has looked at all that happened up to that moment. False when it was asked too often. */
  seeNotifications: Scalars['Boolean']['output'];
  setRole: PersonResult;
  /**
   * Ends all sessions of a person and lets them sign in no more; `reason`, 1 to 200 characters, is told to them after the right
   * password. Of somebody who is suspended already it changes the reason.
   */
  suspendPerson: SuspendPersonResult;
  liftSuspension: PersonResult;
  /** Ends all sessions of a person, who may sign in again. */
  signOutPerson: PersonResult;
  /** Makes a link for whoever forgot their password; it replaces an earlier one and lives for 24 hours. */
  createResetLink: CreateResetLinkResult;
  /** Sets a new password with the token of a link. */
  resetPassword: ResetPasswordResult;
  /** Starts studying a deck; doing it twice is doing it once. */
  enrol: EnrolResult;
  /** Stops studying a deck. What was learned of it stays. */
  leave: EnrolResult;
  /** Makes a deck of the viewer's own, at most 100, and studies it; or renames one. Doing it twice is doing it once. */
  saveDeck: SaveDeckResult;
  /** True if the viewer had such a deck. Its questions and what was learned of them stay. */
  deleteDeck: Scalars['Boolean']['output'];
  /** The viewer's decks in this order; those left out come after. */
  arrangeDecks: Array<Deck>;
  /** Puts questions into a deck of the viewer's, last and each once; at most 2,000 in a deck. Unknown ones are left out. */
  addToDeck: ChangeDeckResult;
  removeFromDeck: ChangeDeckResult;
  /** The deck's questions in this order; those left out come after, and what is not in the deck stays out. */
  arrangeDeck: ChangeDeckResult;
  /** Saves a question of the viewer's own, at most 5,000. Cards whose key stays keep their memory. */
  saveQuestion: SaveQuestionResult;
  /** True if the viewer wrote one of that id. It leaves their decks, too. */
  deleteQuestion: Scalars['Boolean']['output'];
  startSandbox: StartSandboxResult;
  sendSandboxCommand: SandboxCommandResult;
  stopSandbox: StopSandboxResult;
  /** Changes up to 200 questions of the site. */
  changeQuestions: BulkResult;
  /** Gives a tag another name on all questions of the site; when there is one of that name, the two become one. */
  renameTag: BulkResult;
  /** Takes back what `changeQuestions` or `renameTag` did, of the questions that nobody changed since. */
  undoBulk: UndoBulkResult;
  /**
   * Makes a change or writes in one. Doing it twice is doing it once; a text that is not right yet is kept, too. One that was
   * declined or withdrawn becomes a draft again.
   */
  saveChange: SaveChangeResult;
  /** `version`: as with `saveChange`, what the person saw when they decided. */
  sendToReview: ChangeStepResult;
  withdrawChange: ChangeStepResult;
  /** `why`: 1 to 500 characters, for the author to read. */
  declineChange: ChangeStepResult;
  /** By somebody who did not write in it, or an admin. Nobody's memory is touched. */
  publishChange: ChangeStepResult;
  /** Up to a year ahead; null takes the hour away again. */
  schedulePublication: ChangeStepResult;
  /**
   * Brings an earlier revision's text back as a change with that id, which the client made (UUIDv7): a draft, or published
   * at once, which is for admins.
   */
  restoreRevision: RestoreRevisionResult;
  /** Takes it away from learners; what they remember of it stays. */
  archiveQuestion: ArchiveQuestionResult;
  /** Gives it back to them. */
  unarchiveQuestion: ArchiveQuestionResult;
  settleReports: SettleReportsResult;
  /** Asks for every page of another site that published questions lead to, in the background; at most four times an hour. Nobody is asked otherwise. */
  checkLinks: CheckLinksResult;
  /** One open report of a part of a question a person, and 50 open ones in all. */
  reportQuestion: ReportResult;
  /** The viewer has seen what came of their reports and suggestions. */
  lookAtSettled: Scalars['Boolean']['output'];
  /** The subjects, all of them, in this order. */
  saveSubjects: SaveSubjectsResult;
  /** The terms, all of them, in this order. Checks go by it at once. */
  saveGlossary: SaveGlossaryResult;
  /** Makes a deck (version 0), which is retired until it is published, or changes one. */
  saveSiteDeck: SaveSiteDeckResult;
  /** Puts decks in this order; those that are not named come after, by the names of their files. */
  orderSiteDecks: OrderSiteDecksResult;
  /** Takes a deck from readers, or publishes it. */
  retireSiteDeck: RetireSiteDeckResult;
  /** Has a list say again what it said in an earlier revision, byte for byte. */
  restoreSiteList: RestoreSiteListResult;
  /** At most 20 of a person's wait for editors. */
  suggest: SuggestResult;
  /** Makes a deck of the group's, at most 50, or renames one. Each in the group chooses whether to study it. */
  saveGroupDeck: SaveGroupDeckResult;
  /** Its questions, and what was learned of them, stay. */
  deleteGroupDeck: DeleteGroupDeckResult;
  /** Questions of the site and of the group, last and each once; at most 2,000 in a deck. Others are left out. */
  addToGroupDeck: ChangeGroupDeckResult;
  removeFromGroupDeck: ChangeGroupDeckResult;
  /** The deck's questions in this order; those left out come after, and what is not in the deck stays out. */
  arrangeGroupDeck: ChangeGroupDeckResult;
  /** Saves a question of the group's, at most 2,000. Cards whose key stays keep everybody's memory. */
  saveGroupQuestion: SaveGroupQuestionResult;
  /** It leaves the group's decks, too. What was learned of it stays with whoever learned it. */
  deleteGroupQuestion: DeleteGroupDeckResult;
  /** By whoever keeps the room: members of the group may come in, or may not any more. A room is open to one group at a time. */
  openInterviewToGroup: OpenInterviewToGroupResult;
  joinGroupInterview: JoinGroupInterviewResult;
  /** A live quiz that the viewer leads and everybody in the group is told of. */
  openGroupQuiz: OpenGroupQuizResult;
  /** Everybody in a group suggests other texts for its questions; at most 20 of theirs wait at a time. */
  suggestGroupEdit: SuggestGroupEditResult;
  /**
   * Puts the suggestion into what the question says by now, in a revision that names whoever suggested it; or refuses it. Done
   * twice it is done once.
   */
  answerGroupSuggestion: AnswerGroupSuggestionResult;
  /** Takes back what the viewer suggested. */
  withdrawGroupSuggestion: AnswerGroupSuggestionResult;
  /** `commentId` is a UUIDv7 made by the client: sent again it is said once. At most 2,000 characters, at most 200 of a suggestion. */
  discussGroupSuggestion: DiscussGroupSuggestionResult;
  /** Brings back an earlier text in a revision of its own. `revision` is the one that the viewer saw. */
  restoreGroupQuestion: SaveGroupQuestionResult;
  /** Makes a group, of which the viewer is the owner, or changes what it is called and says of itself. */
  saveGroup: SaveGroupResult;
  /** Editors invite members; the owner invites editors as well. */
  inviteToGroup: InviteToGroupResult;
  /** Of one that is gone already nothing is changed. */
  revokeGroupInvitation: RevokeGroupInvitationResult;
  /** Whoever is in the group already is told so by the group, and uses nothing up. */
  joinGroup: JoinGroupResult;
  /** Invitations that the viewer made end with it. */
  leaveGroup: LeaveGroupResult;
  /** The viewer becomes an editor. */
  handOverGroup: ChangeMemberResult;
  setGroupRole: ChangeMemberResult;
  /** Ends the invitations they made, and no invitation made before lets them in again. Of somebody who is not there nothing is changed. */
  removeFromGroup: RemoveFromGroupResult;
  /** For good. `name` is the group's, typed anew. */
  dissolveGroup: DissolveGroupResult;
  /** Whoever is named, and whoever is answered, is told. */
  saveComment: SaveCommentResult;
  /** Its author does, and editors of the group; what was answered leaves a trace. */
  deleteComment: DeleteCommentResult;
  /** Any member does, and opens it again. */
  resolveThread: ResolveThreadResult;
  /** The viewer has read what is said about a question, or without one about all, up to that `latest`. */
  readTalk: ReadTalkResult;
  /** Which text of a question holds that was changed in the app and in its content file. The other stays in the history. */
  decideContentConflict: DecideConflictResult;
  /** Which side of a list holds that was changed in the app and in its file; the other stays in the history. */
  decideSiteList: DecideSiteListResult;
  /** Makes a room, which the viewer keeps, or changes it. */
  saveMockInterview: MockInterviewResult;
  /** By whoever keeps the room: a link for a week, which replaces the one before. */
  inviteToMockInterview: InviteToMockInterviewResult;
  joinMockInterview: JoinMockInterviewResult;
  /** A round whose candidate leaves is over; an interviewer's place goes to another. */
  leaveMockInterview: LeaveMockInterviewResult;
  /** By whoever keeps the room. No link lets them in again. */
  removeFromMockInterview: MockInterviewResult;
  /** By whoever keeps the room, for everybody. */
  closeMockInterview: MockInterviewResult;
  /** The next round, by whoever keeps the room or asked last. Of one that is on already nothing is changed. */
  startMockRound: MockInterviewResult;
  /** By the interviewer, or whoever keeps the room: somebody else asks on. */
  handOverMockRound: MockInterviewResult;
  /** By the interviewer. */
  conductMockRound: MockInterviewResult;
  /** By the interviewer: that a keyword of a question that was asked was said, or not. */
  markMockKeyword: MockInterviewResult;
  /** By the interviewer and observers, of what was asked, also after the round. */
  scoreMockAnswer: MockInterviewResult;
  /** By the interviewer and observers, of what was asked, also after the round. */
  saveMockNote: SaveMockNoteResult;
  /** That the viewer is there: to be said every 15 seconds or so. */
  attendMockInterview: MockInterviewResult;
  /**
   * By the candidate, once: a review of the cards of these questions, and of the follow-ups that were asked, with these grades.
   * Cards of no deck that they study come into one.
   */
  reviewMockReport: ReviewMockReportResult;
  /** The viewer leads it. */
  openLiveQuiz: OpenLiveQuizResult;
  /** Whoever takes part already comes back as who they are. */
  joinLiveQuiz: JoinLiveQuizResult;
  /** Of several answers to a question the first counts. */
  answerLiveQuiz: AnswerLiveQuizResult;
  /** `number` is of the question that the host saw: what was meant for another does nothing. */
  leadLiveQuiz: LeadLiveQuizResult;
  /** For good. Of somebody who is not there nothing is changed. */
  removeFromLiveQuiz: LeadLiveQuizResult;
  saveSearch: SaveSearchResult;
  /** True if there was one. */
  deleteSavedSearch: Scalars['Boolean']['output'];
  /** While its date is ahead, the plan says which cards of its decks are studied, and how many. */
  setInterviewGoal: SetInterviewGoalResult;
  /** True if there was one. */
  clearInterviewGoal: Scalars['Boolean']['output'];
  /**
   * Stores up to 1,000 reviews and 1,000 undos at once, in one transaction. `personId` says whose they are, so that a
   * device that sends late never puts them into another's account; left out, they are the viewer's.
   */
  recordReviews: RecordReviewsResult;
  /**
   * Stores up to 1,000 marks and 1,000 undos at once, in one transaction; `personId` as with `recordReviews`. Marks that
   * start a card anew are to be sent after the reviews made before them.
   */
  recordMarks: RecordMarksResult;
  updateStudySettings: UpdateStudySettingsResult;
  /** Begins to train on the viewer's reviews; what runs already is answered instead. `tuning` tells how far it is. */
  trainMemoryModel: TrainMemoryModelResult;
  /** From now on the viewer's memories are folded with that training's weights; with the default ones for null. */
  useMemoryModel: UseMemoryModelResult;
};

export type MutationSignUpArgs = {
  input: SignUpInput;
};

export type MutationSignInArgs = {
  input: SignInInput;
};

export type MutationClaimAdminArgs = {
  token: Scalars['String']['input'];
};

export type MutationUpdatePreferencesArgs = {
  input: PreferencesInput;
};

export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  new: Scalars['String']['input'];
};

export type MutationDeleteAccountArgs = {
  password: Scalars['String']['input'];
};

export type MutationSeeNotificationsArgs = {
  until: Scalars['DateTime']['input'];
};

export type MutationSetRoleArgs = {
  personId: Scalars['UUID']['input'];
  role: Role;
};

export type MutationSuspendPersonArgs = {
  personId: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
};

export type MutationLiftSuspensionArgs = {
  personId: Scalars['UUID']['input'];
};

export type MutationSignOutPersonArgs = {
  personId: Scalars['UUID']['input'];
};

export type MutationCreateResetLinkArgs = {
  personId: Scalars['UUID']['input'];
};

export type MutationResetPasswordArgs = {
  token: Scalars['String']['input'];
  new: Scalars['String']['input'];
};

export type MutationEnrolArgs = {
  deckId: Scalars['UUID']['input'];
};

export type MutationLeaveArgs = {
  deckId: Scalars['UUID']['input'];
};

export type MutationSaveDeckArgs = {
  input: DeckInput;
};

export type MutationDeleteDeckArgs = {
  deckId: Scalars['UUID']['input'];
};

export type MutationArrangeDecksArgs = {
  deckIds: Array<Scalars['UUID']['input']>;
};

export type MutationAddToDeckArgs = {
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationRemoveFromDeckArgs = {
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationArrangeDeckArgs = {
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationSaveQuestionArgs = {
  input: QuestionInput;
};

export type MutationDeleteQuestionArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationStartSandboxArgs = {
  input: StartSandboxInput;
};

export type MutationSendSandboxCommandArgs = {
  input: SandboxCommandInput;
};

export type MutationStopSandboxArgs = {
  key: SandboxKeyInput;
};

export type MutationChangeQuestionsArgs = {
  questionIds: Array<Scalars['UUID']['input']>;
  change: BulkChange;
};

export type MutationRenameTagArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type MutationUndoBulkArgs = {
  entryId: Scalars['UUID']['input'];
};

export type MutationSaveChangeArgs = {
  input: ChangeInput;
};

export type MutationSendToReviewArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationWithdrawChangeArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationDeclineChangeArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  why: Scalars['String']['input'];
};

export type MutationPublishChangeArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationSchedulePublicationArgs = {
  id: Scalars['UUID']['input'];
  version: Scalars['Int']['input'];
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

export type MutationRestoreRevisionArgs = {
  changeId: Scalars['UUID']['input'];
  slug: Scalars['String']['input'];
  number: Scalars['Int']['input'];
  atOnce?: Scalars['Boolean']['input'];
};

export type MutationArchiveQuestionArgs = {
  slug: Scalars['String']['input'];
};

export type MutationUnarchiveQuestionArgs = {
  slug: Scalars['String']['input'];
};

export type MutationSettleReportsArgs = {
  input: SettlementInput;
};

export type MutationReportQuestionArgs = {
  input: ReportInput;
};

export type MutationSaveSubjectsArgs = {
  version: Scalars['Int']['input'];
  subjects: Array<SubjectInput>;
};

export type MutationSaveGlossaryArgs = {
  version: Scalars['Int']['input'];
  terms: Array<GlossaryTermInput>;
};

export type MutationSaveSiteDeckArgs = {
  version: Scalars['Int']['input'];
  deck: SiteDeckInput;
};

export type MutationOrderSiteDecksArgs = {
  version: Scalars['Int']['input'];
  slugs: Array<Scalars['String']['input']>;
};

export type MutationRetireSiteDeckArgs = {
  slug: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  retired: Scalars['Boolean']['input'];
};

export type MutationRestoreSiteListArgs = {
  key: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  number: Scalars['Int']['input'];
};

export type MutationSuggestArgs = {
  input: SuggestionInput;
};

export type MutationSaveGroupDeckArgs = {
  groupId: Scalars['UUID']['input'];
  input: DeckInput;
};

export type MutationDeleteGroupDeckArgs = {
  groupId: Scalars['UUID']['input'];
  deckId: Scalars['UUID']['input'];
};

export type MutationAddToGroupDeckArgs = {
  groupId: Scalars['UUID']['input'];
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationRemoveFromGroupDeckArgs = {
  groupId: Scalars['UUID']['input'];
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationArrangeGroupDeckArgs = {
  groupId: Scalars['UUID']['input'];
  deckId: Scalars['UUID']['input'];
  questionIds: Array<Scalars['UUID']['input']>;
};

export type MutationSaveGroupQuestionArgs = {
  input: GroupQuestionInput;
};

export type MutationDeleteGroupQuestionArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
};

export type MutationOpenInterviewToGroupArgs = {
  groupId: Scalars['UUID']['input'];
  interviewId: Scalars['UUID']['input'];
  open: Scalars['Boolean']['input'];
};

export type MutationJoinGroupInterviewArgs = {
  groupId: Scalars['UUID']['input'];
  interviewId: Scalars['UUID']['input'];
};

export type MutationOpenGroupQuizArgs = {
  groupId: Scalars['UUID']['input'];
  input: LiveQuizInput;
};

export type MutationSuggestGroupEditArgs = {
  input: GroupSuggestionInput;
};

export type MutationAnswerGroupSuggestionArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
  accept: Scalars['Boolean']['input'];
};

export type MutationWithdrawGroupSuggestionArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
};

export type MutationDiscussGroupSuggestionArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
  commentId: Scalars['UUID']['input'];
  text: Scalars['String']['input'];
};

export type MutationRestoreGroupQuestionArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
  revision: Scalars['Int']['input'];
  number: Scalars['Int']['input'];
};

export type MutationSaveGroupArgs = {
  input: GroupInput;
};

export type MutationInviteToGroupArgs = {
  input: GroupInvitationInput;
};

export type MutationRevokeGroupInvitationArgs = {
  groupId: Scalars['UUID']['input'];
  invitationId: Scalars['UUID']['input'];
};

export type MutationJoinGroupArgs = {
  token: Scalars['String']['input'];
};

export type MutationLeaveGroupArgs = {
  groupId: Scalars['UUID']['input'];
};

export type MutationHandOverGroupArgs = {
  groupId: Scalars['UUID']['input'];
  personId: Scalars['UUID']['input'];
};

export type MutationSetGroupRoleArgs = {
  groupId: Scalars['UUID']['input'];
  personId: Scalars['UUID']['input'];
  role: GivenGroupRole;
};

export type MutationRemoveFromGroupArgs = {
  groupId: Scalars['UUID']['input'];
  personId: Scalars['UUID']['input'];
};

export type MutationDissolveGroupArgs = {
  groupId: Scalars['UUID']['input'];
  name: Scalars['String']['input'];
};

export type MutationSaveCommentArgs = {
  input: CommentInput;
};

export type MutationDeleteCommentArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
};

export type MutationResolveThreadArgs = {
  groupId: Scalars['UUID']['input'];
  id: Scalars['UUID']['input'];
  resolved: Scalars['Boolean']['input'];
};

export type MutationReadTalkArgs = {
  groupId: Scalars['UUID']['input'];
  questionId?: InputMaybe<Scalars['UUID']['input']>;
  until: Scalars['Int']['input'];
};

export type MutationDecideContentConflictArgs = {
  decision: ConflictDecision;
};

export type MutationDecideSiteListArgs = {
  path: Scalars['String']['input'];
  seen: Scalars['String']['input'];
  side: ListSide;
};

export type MutationSaveMockInterviewArgs = {
  input: MockInterviewInput;
};

export type MutationInviteToMockInterviewArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationJoinMockInterviewArgs = {
  token: Scalars['String']['input'];
};

export type MutationLeaveMockInterviewArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationRemoveFromMockInterviewArgs = {
  id: Scalars['UUID']['input'];
  personId: Scalars['UUID']['input'];
};

export type MutationCloseMockInterviewArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationStartMockRoundArgs = {
  id: Scalars['UUID']['input'];
  candidateId: Scalars['UUID']['input'];
  interviewerId: Scalars['UUID']['input'];
};

export type MutationHandOverMockRoundArgs = {
  id: Scalars['UUID']['input'];
  personId: Scalars['UUID']['input'];
};

export type MutationConductMockRoundArgs = {
  input: MockActInput;
};

export type MutationMarkMockKeywordArgs = {
  input: MockKeywordInput;
};

export type MutationScoreMockAnswerArgs = {
  input: MockScoreInput;
};

export type MutationSaveMockNoteArgs = {
  input: MockNoteInput;
};

export type MutationAttendMockInterviewArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationReviewMockReportArgs = {
  roundId: Scalars['UUID']['input'];
  grades: Array<MockGradeInput>;
};

export type MutationOpenLiveQuizArgs = {
  input: LiveQuizInput;
};

export type MutationJoinLiveQuizArgs = {
  input: LiveQuizJoinInput;
};

export type MutationAnswerLiveQuizArgs = {
  input: LiveQuizAnswerInput;
};

export type MutationLeadLiveQuizArgs = {
  id: Scalars['UUID']['input'];
  act: LiveQuizAct;
  number: Scalars['Int']['input'];
};

export type MutationRemoveFromLiveQuizArgs = {
  id: Scalars['UUID']['input'];
  playerId: Scalars['UUID']['input'];
};

export type MutationSaveSearchArgs = {
  search: SavedSearchInput;
};

export type MutationDeleteSavedSearchArgs = {
  id: Scalars['UUID']['input'];
};

export type MutationSetInterviewGoalArgs = {
  input: InterviewGoalInput;
};

export type MutationRecordReviewsArgs = {
  reviews: Array<ReviewInput>;
  undos?: InputMaybe<Array<UndoInput>>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
};

export type MutationRecordMarksArgs = {
  marks: Array<MarkInput>;
  undos?: InputMaybe<Array<MarkUndoInput>>;
  personId?: InputMaybe<Scalars['UUID']['input']>;
};

export type MutationUpdateStudySettingsArgs = {
  input: StudySettingsInput;
};

export type MutationUseMemoryModelArgs = {
  tuningId?: InputMaybe<Scalars['UUID']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** The server's time once a second for as long as it is wanted, 60 times at most; lets a client test its connection. */
  serverTime: Scalars['DateTime']['output'];
  /** Now, and whenever it may have changed: how many the viewer has not looked at. */
  notificationsChanged: Scalars['Int']['output'];
  /**
   * What happens in a sandbox, in batches at most every 50 ms, from the event after `after`. Completes after the batch
   * that says why it ended. Reading does not keep a sandbox alive.
   */
  wireLog: WireLogBatch;
  /**
   * Now, and whenever the group has changed: ask for it anew. Ends when the viewer is not in it any more; of a group that is not
   * theirs it says nothing.
   */
  groupChanged?: Maybe<Scalars['Boolean']['output']>;
  /** Now, and whenever something is said otherwise. Ends, and is hidden, as `groupChanged`. */
  talkChanged?: Maybe<TalkChange>;
  /** Now, and whenever the room has changed: ask for it anew. Ends when the viewer is not in it any more. */
  mockInterviewChanged?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Every publication from now on. First of all null: whoever was not listening for a while knows that now is the time to look
   * what they missed.
   */
  questionPublished?: Maybe<QuestionPublished>;
  /**
   * The quiz now and whenever it has changed, for its host and its players. Ends with null when there is none for the viewer, or not
   * any more.
   */
  liveQuiz?: Maybe<LiveQuiz>;
};

export type SubscriptionWireLogArgs = {
  sandbox: SandboxKeyInput;
  after?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<WireEventKind>>;
};

export type SubscriptionGroupChangedArgs = {
  groupId: Scalars['UUID']['input'];
};

export type SubscriptionTalkChangedArgs = {
  groupId: Scalars['UUID']['input'];
};

export type SubscriptionMockInterviewChangedArgs = {
  id: Scalars['UUID']['input'];
};

export type SubscriptionLiveQuizArgs = {
  id: Scalars['UUID']['input'];
  token?: InputMaybe<Scalars['String']['input']>;
};

export type ServerInfo = {
  __typename?: 'ServerInfo';
  name: Scalars['String']['output'];
  version: Scalars['String']['output'];
  /** The server's clock, by which devices notice that their own is wrong. */
  time: Scalars['DateTime']['output'];
};

/** Too many attempts: try again after the given number of seconds. */
export type RateLimited = {
  __typename?: 'RateLimited';
  message: Scalars['String']['output'];
  retryAfterSeconds: Scalars['Int']['output'];
};

/** What was sent does not fit: one entry a field. Nothing was changed. */
export type InvalidInput = {
  __typename?: 'InvalidInput';
  message: Scalars['String']['output'];
  fields: Array<InvalidField>;
};

export type InvalidField = {
  __typename?: 'InvalidField';
  /** The input field's name. */
  field: Scalars['String']['output'];
  /** What to do, in the viewer's language. */
  message: Scalars['String']['output'];
};

/** Something to change in the Markdown of a question. */
export type MarkdownProblem = {
  __typename?: 'MarkdownProblem';
  /** Counts from 1. */
  line: Scalars['Int']['output'];
  /** Stable, such as html or part-missing. */
  code: Scalars['String']['output'];
  /** Errors keep it from being saved. */
  severity: ProblemSeverity;
  message: Scalars['String']['output'];
};

export type ProblemSeverity = 'ERROR' | 'WARNING';

/** A question that the viewer wrote, for changing it. */
export type OwnQuestion = {
  __typename?: 'OwnQuestion';
  id: Scalars['UUID']['output'];
  /** The format of content/README.md, of which only the question and its answer are required. */
  markdown: Scalars['String']['output'];
  /** What learners see of it: the viewer alone. */
  question: Question;
};

/** What a question would be. */
export type QuestionPreview = {
  __typename?: 'QuestionPreview';
  /** Null while there is an error among the problems. */
  question?: Maybe<Question>;
  problems: Array<MarkdownProblem>;
};

/** It cannot be saved as it is. Nothing was changed. */
export type InvalidQuestion = {
  __typename?: 'InvalidQuestion';
  message: Scalars['String']['output'];
  problems: Array<MarkdownProblem>;
};

/** A list is as long as it may be. Nothing was changed. */
export type LimitReached = {
  __typename?: 'LimitReached';
  message: Scalars['String']['output'];
  limit: Scalars['Int']['output'];
};

export type QuestionNotFound = {
  __typename?: 'QuestionNotFound';
  message: Scalars['String']['output'];
};

/** Another text of the question was saved while this one was being drawn. Nothing was changed. */
export type QuestionSavedElsewhere = {
  __typename?: 'QuestionSavedElsewhere';
  message: Scalars['String']['output'];
};

export type PreviewQuestionResult = QuestionPreview | RateLimited;

/** A question of the site that learners now get otherwise, or for the first time: ask for it anew. */
export type QuestionPublished = {
  __typename?: 'QuestionPublished';
  questionId: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  revision: Scalars['Int']['output'];
};

export type Level =
  /** 신입 */
  | 'ENTRY'
  /** 주니어 */
  | 'JUNIOR'
  /** 경력 */
  | 'SENIOR';

export type CardKind = 'RECALL' | 'FOLLOW_UP' | 'CHOICE' | 'TRUE_FALSE' | 'CLOZE';

export type Subject = {
  __typename?: 'Subject';
  /** Such as network. */
  id: Scalars['ID']['output'];
  /** In the viewer's language. */
  name: Scalars['String']['output'];
  /** Published questions of the site in it. */
  questionCount: Scalars['Int']['output'];
};

/** A published question, complete: the site's, one of the viewer's own, or one of a study group of theirs. */
export type Question = {
  __typename?: 'Question';
  id: Scalars['UUID']['output'];
  /** The card that asks the question itself. */
  cardId: Scalars['UUID']['output'];
  /** Its address: /q/<slug>. */
  slug: Scalars['String']['output'];
  subject: Subject;
  /** A short noun phrase, shown above the title. */
  topic: Scalars['String']['output'];
  tags: Array<Scalars['String']['output']>;
  level: Level;
  /** 1 (rarely asked) to 3 (asked all the time). */
  importance: Scalars['Int']['output'];
  /** The question as an interviewer asks it. */
  title: Scalars['String']['output'];
  /** The 30-second answer. */
  answerHtml: Scalars['HTML']['output'];
  explanationHtml: Scalars['HTML']['output'];
  /** 흔한 오해. */
  misconceptionHtml?: Maybe<Scalars['HTML']['output']>;
  keywords: Array<Keyword>;
  followUps: Array<FollowUp>;
  quiz: Array<QuizItem>;
  demos: Array<DemoEmbed>;
  sources: Array<Source>;
  related: Array<QuestionSummary>;
  /** Whether the viewer wrote it, and alone may read it. */
  own: Scalars['Boolean']['output'];
  /** The study group whose it is, and the viewer's; null for others. */
  groupId?: Maybe<Scalars['UUID']['output']>;
  /** Counts from 1. */
  revision: Scalars['Int']['output'];
  publishedAt: Scalars['DateTime']['output'];
  /** 고친 사람: names of learners whose suggestions are in it, the first first. */
  creditedTo: Array<Scalars['String']['output']>;
  /** The study group whose it is; null for others. */
  group?: Maybe<Group>;
  /** Of a study group's, what whoever wrote it first is called; null for others, and when their account is gone. */
  author?: Maybe<Scalars['String']['output']>;
};

export type QuestionSummary = {
  __typename?: 'QuestionSummary';
  id: Scalars['UUID']['output'];
  /** The card that asks the question itself. */
  cardId: Scalars['UUID']['output'];
  slug: Scalars['String']['output'];
  subject: Subject;
  topic: Scalars['String']['output'];
  tags: Array<Scalars['String']['output']>;
  level: Level;
  importance: Scalars['Int']['output'];
  title: Scalars['String']['output'];
  followUpCount: Scalars['Int']['output'];
  hasDemo: Scalars['Boolean']['output'];
  /** Names of the live demos it embeds, each once. */
  demoNames: Array<Scalars['String']['output']>;
  /** Whether the viewer wrote it, and alone may read it. */
  own: Scalars['Boolean']['output'];
  /** The study group whose it is, and the viewer's; null for others. */
  groupId?: Maybe<Scalars['UUID']['output']>;
};

/** A concept that a good answer names. */
export type Keyword = {
  __typename?: 'Keyword';
  /** The preferred term first, then its synonyms. */
  terms: Array<Scalars['String']['output']>;
  essential: Scalars['Boolean']['output'];
};

/** 꼬리 질문. */
export type FollowUp = {
  __typename?: 'FollowUp';
  cardId: Scalars['UUID']['output'];
  /** Stable within the question; its anchor on the question's page. */
  key: Scalars['String']['output'];
  title: Scalars['String']['output'];
  answerHtml: Scalars['HTML']['output'];
};

export type QuizItem = ChoiceItem | TrueFalseItem | ClozeItem;

export type ChoiceItem = {
  __typename?: 'ChoiceItem';
  cardId: Scalars['UUID']['output'];
  key: Scalars['String']['output'];
  promptHtml: Scalars['HTML']['output'];
  options: Array<ChoiceOption>;
  explanationHtml: Scalars['HTML']['output'];
};

export type ChoiceOption = {
  __typename?: 'ChoiceOption';
  html: Scalars['HTML']['output'];
  correct: Scalars['Boolean']['output'];
};

export type TrueFalseItem = {
  __typename?: 'TrueFalseItem';
  cardId: Scalars['UUID']['output'];
  key: Scalars['String']['output'];
  statementHtml: Scalars['HTML']['output'];
  answer: Scalars['Boolean']['output'];
  explanationHtml: Scalars['HTML']['output'];
};

export type ClozeItem = {
  __typename?: 'ClozeItem';
  cardId: Scalars['UUID']['output'];
  key: Scalars['String']['output'];
  /** Each blank is a <span data-blank="n"></span>, n from 0. */
  textHtml: Scalars['HTML']['output'];
  blanks: Array<Blank>;
  explanationHtml: Scalars['HTML']['output'];
};

export type Blank = {
  __typename?: 'Blank';
  answer: Scalars['String']['output'];
  /** Other answers that count. */
  accepted: Array<Scalars['String']['output']>;
};

/** A demo as a question embeds it. */
export type DemoEmbed = {
  __typename?: 'DemoEmbed';
  demo: Scalars['String']['output'];
  title: Scalars['String']['output'];
  /** The demo's parameters, by name. */
  parameters: Scalars['JSON']['output'];
};

export type Source = {
  __typename?: 'Source';
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type QuestionFilter = {
  subject?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<Level>;
  tag?: InputMaybe<Scalars['String']['input']>;
  hasDemo?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QuestionPage = {
  __typename?: 'QuestionPage';
  nodes: Array<QuestionSummary>;
  total: Scalars['Int']['output'];
  /** Pass as `after` for the next page; null on the last. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type SearchResult = {
  __typename?: 'SearchResult';
  nodes: Array<SearchHit>;
  total: Scalars['Int']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  question: QuestionSummary;
  /** Where it was found: title, keyword, follow-up or text; such as 꼬리 질문: …; null when the title says it. */
  excerpt?: Maybe<Scalars['String']['output']>;
};

/** Questions that people answer at the same time, as whoever looks sees it. */
export type LiveQuiz = {
  __typename?: 'LiveQuiz';
  id: Scalars['UUID']['output'];
  /** Six letters and digits that players join by. */
  code: Scalars['String']['output'];
  deckTitle: Scalars['String']['output'];
  /** Whether the viewer leads it. */
  hosting: Scalars['Boolean']['output'];
  phase: LiveQuizPhase;
  /** Of the question that is asked or was asked last, from 1; 0 before the first. */
  number: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  /** To answer a question in. */
  seconds: Scalars['Int']['output'];
  /** By the server's clock, while a question is open: it is sent shortly before it opens. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** While it is paused: how long the question goes on afterwards. */
  remainingMs?: Maybe<Scalars['Int']['output']>;
  playerCount: Scalars['Int']['output'];
  /** How many have answered the question. */
  answeredCount: Scalars['Int']['output'];
  /** Null while no question is asked, and to players while it is paused. */
  question?: Maybe<LiveQuizQuestion>;
  /** Once the question is closed. */
  solution?: Maybe<LiveQuizSolution>;
  /** The best first: all of them for the host, the first five for players. Before the first question, who is there. */
  standings: Array<LiveQuizStanding>;
  /** Null for the host. */
  me?: Maybe<LiveQuizPlayer>;
};

export type LiveQuizPhase =
  /** Players come. */
  'LOBBY' | 'OPEN' | 'PAUSED' | 'CLOSED' | 'FINISHED';

export type LiveQuizQuestion = {
  __typename?: 'LiveQuizQuestion';
  number: Scalars['Int']['output'];
  kind: CardKind;
  /** Of a cloze, each blank is a <span data-blank="n"></span>, n from 0. */
  promptHtml: Scalars['HTML']['output'];
  /** Of a choice. */
  options: Array<Scalars['HTML']['output']>;
  /** Whether several options are to be chosen. */
  multiple: Scalars['Boolean']['output'];
  blankCount: Scalars['Int']['output'];
};

export type LiveQuizSolution = {
  __typename?: 'LiveQuizSolution';
  /** Places of what is right: options from 0; of OX 0 for O and 1 for X. */
  right: Array<Scalars['Int']['output']>;
  /** What was wanted in each blank. */
  blanks: Array<Scalars['String']['output']>;
  /** How many chose each option, O and X, or filled the blanks right and wrong. */
  counts: Array<Scalars['Int']['output']>;
  rightCount: Scalars['Int']['output'];
  explanationHtml: Scalars['HTML']['output'];
  /** The question of the deck that it belongs to. */
  title: Scalars['String']['output'];
  /** Its address, /q/<slug>; null for what is not the site's. */
  slug?: Maybe<Scalars['String']['output']>;
};

export type LiveQuizStanding = {
  __typename?: 'LiveQuizStanding';
  playerId: Scalars['UUID']['output'];
  nickname: Scalars['String']['output'];
  score: Scalars['Int']['output'];
  /** From 1; equals share a place. */
  place: Scalars['Int']['output'];
};

export type LiveQuizPlayer = {
  __typename?: 'LiveQuizPlayer';
  id: Scalars['UUID']['output'];
  nickname: Scalars['String']['output'];
  score: Scalars['Int']['output'];
  place: Scalars['Int']['output'];
  /** To the question that is asked or was asked last. */
  answer?: Maybe<LiveQuizGiven>;
  /** How many missed questions have become due for them; null until they have, and for guests. */
  dueAgain?: Maybe<Scalars['Int']['output']>;
};

export type LiveQuizGiven = {
  __typename?: 'LiveQuizGiven';
  chosen: Array<Scalars['Int']['output']>;
  typed: Array<Scalars['String']['output']>;
  /** Null until the question is closed. */
  right?: Maybe<Scalars['Boolean']['output']>;
  points?: Maybe<Scalars['Int']['output']>;
};

/** What whoever has a code is told before they join. */
export type LiveQuizOffer = {
  __typename?: 'LiveQuizOffer';
  id: Scalars['UUID']['output'];
  code: Scalars['String']['output'];
  deckTitle: Scalars['String']['output'];
  hosting: Scalars['Boolean']['output'];
  /** Whether the viewer, or the guest whose token it is, takes part. */
  joined: Scalars['Boolean']['output'];
  finished: Scalars['Boolean']['output'];
  playerCount: Scalars['Int']['output'];
};

/** A quiz as it is over. */
export type LiveQuizReport = {
  __typename?: 'LiveQuizReport';
  id: Scalars['UUID']['output'];
  deckTitle: Scalars['String']['output'];
  hosting: Scalars['Boolean']['output'];
  finishedAt: Scalars['DateTime']['output'];
  playerCount: Scalars['Int']['output'];
  /** All of them for the host, the first five for players. */
  standings: Array<LiveQuizStanding>;
  me?: Maybe<LiveQuizPlayer>;
  /** Those that were asked; skipped ones are not among them. */
  questions: Array<LiveQuizReportQuestion>;
};

export type LiveQuizReportQuestion = {
  __typename?: 'LiveQuizReportQuestion';
  question: LiveQuizQuestion;
  solution: LiveQuizSolution;
  /** How many answered. */
  answered: Scalars['Int']['output'];
  /** How long they took; null when nobody answered. */
  averageMs?: Maybe<Scalars['Int']['output']>;
  /** The viewer's own; null without one. */
  mine?: Maybe<LiveQuizGiven>;
};

export type LiveQuizSummary = {
  __typename?: 'LiveQuizSummary';
  id: Scalars['UUID']['output'];
  code: Scalars['String']['output'];
  deckTitle: Scalars['String']['output'];
  hosting: Scalars['Boolean']['output'];
  finished: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  playerCount: Scalars['Int']['output'];
};

export type LiveQuizInput = {
  /** UUIDv7 made by the client: asked again with the same, it is the same quiz. */
  id: Scalars['UUID']['input'];
  /** Any that the viewer can read. */
  deckId: Scalars['UUID']['input'];
  /** At most, 1 to 50; as many as the deck has if it has fewer. */
  questions: Scalars['Int']['input'];
  /** To answer a question in, 5 to 120. */
  seconds: Scalars['Int']['input'];
  order: LiveQuizOrder;
};

export type LiveQuizOrder = 'DECK' | 'SHUFFLED';

export type LiveQuizJoinInput = {
  code: Scalars['String']['input'];
  /** 1 to 16 characters, like no other in the quiz. */
  nickname: Scalars['String']['input'];
  /**
   * For guests: a secret of 22 to 64 letters, digits, - and _ that the browser made and keeps. With it they come back as who they are;
   * and whoever has signed in since takes over what they did as a guest.
   */
  token?: InputMaybe<Scalars['String']['input']>;
};

export type LiveQuizAnswerInput = {
  /** UUIDv7 made by the client. */
  id: Scalars['UUID']['input'];
  quizId: Scalars['UUID']['input'];
  /** A guest's. */
  token?: InputMaybe<Scalars['String']['input']>;
  /** The question that it answers. */
  number: Scalars['Int']['input'];
  /** Places of options from 0; of OX 0 for O and 1 for X. */
  chosen: Array<Scalars['Int']['input']>;
  /** What was typed into each blank. */
  typed: Array<Scalars['String']['input']>;
  /** From when the question opened until the answer was given, by the device's clock set to the server's. */
  elapsedMs: Scalars['Int']['input'];
  /** How long a message took there and back when the device measured it. */
  latencyMs: Scalars['Int']['input'];
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

export type OpenedLiveQuiz = {
  __typename?: 'OpenedLiveQuiz';
  id: Scalars['UUID']['output'];
  code: Scalars['String']['output'];
};

export type JoinedLiveQuiz = {
  __typename?: 'JoinedLiveQuiz';
  id: Scalars['UUID']['output'];
  playerId: Scalars['UUID']['output'];
};

export type LiveQuizAnswered = {
  __typename?: 'LiveQuizAnswered';
  /** Whether it is the one that counts: of several answers to a question the first does. */
  counted: Scalars['Boolean']['output'];
};

export type LiveQuizLed = {
  __typename?: 'LiveQuizLed';
  /** False when it did not fit where the quiz stands, as when it was done twice. */
  moved: Scalars['Boolean']['output'];
};

export type DeckWithoutQuiz = {
  __typename?: 'DeckWithoutQuiz';
  message: Scalars['String']['output'];
};

/** There is no such quiz, or not for the viewer. */
export type LiveQuizNotFound = {
  __typename?: 'LiveQuizNotFound';
  message: Scalars['String']['output'];
};

export type LiveQuizOver = {
  __typename?: 'LiveQuizOver';
  message: Scalars['String']['output'];
};

export type NicknameTaken = {
  __typename?: 'NicknameTaken';
  message: Scalars['String']['output'];
};

/** The host has removed the viewer. */
export type RemovedFromLiveQuiz = {
  __typename?: 'RemovedFromLiveQuiz';
  message: Scalars['String']['output'];
};

/** The question is not open, or not any more. */
export type LiveQuizQuestionClosed = {
  __typename?: 'LiveQuizQuestionClosed';
  message: Scalars['String']['output'];
};

export type OpenLiveQuizResult =
  OpenedLiveQuiz | DeckNotFound | DeckWithoutQuiz | InvalidInput | LimitReached | RateLimited;

export type LiveQuizOfferResult = LiveQuizOffer | LiveQuizNotFound | RateLimited;

export type JoinLiveQuizResult =
  | JoinedLiveQuiz
  | LiveQuizNotFound
  | LiveQuizOver
  | NicknameTaken
  | RemovedFromLiveQuiz
  | InvalidInput
  | LimitReached
  | RateLimited;

export type AnswerLiveQuizResult =
  LiveQuizAnswered | LiveQuizNotFound | LiveQuizQuestionClosed | InvalidInput | RateLimited;

export type LeadLiveQuizResult = LiveQuizLed | LiveQuizNotFound;

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
  query: Scalars['String']['input'];
  sort?: InputMaybe<CardSort>;
  /** The other way round. */
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of the order by chance. */
  seed?: InputMaybe<Scalars['Int']['input']>;
};

export type FoundCards = {
  __typename?: 'FoundCards';
  /** All there are, not only those of this page. */
  total: Scalars['Int']['output'];
  /** Follow-ups that are locked among them: their question is not learned yet. */
  cards: Array<StudyCard>;
  questions: Array<Question>;
};

/** A query that is not understood. */
export type CardQueryProblem = {
  __typename?: 'CardQueryProblem';
  /** What is wrong and what would be right, in the viewer's language. */
  message: Scalars['String']['output'];
  /** Where, in UTF-16 code units; `to` is the first one after it. */
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};

export type SearchCardsResult = FoundCards | CardQueryProblem;

export type FoundCardIds = {
  __typename?: 'FoundCardIds';
  /** In the order of the search, 10,000 at most. */
  ids: Array<Scalars['UUID']['output']>;
  /** Of each of them the question, in the same order. */
  questionIds: Array<Scalars['UUID']['output']>;
  total: Scalars['Int']['output'];
};

export type FoundCardIdsResult = FoundCardIds | CardQueryProblem;

/** Cards to study now, due or not, with the questions they belong to, each once. */
export type ChosenCards = {
  __typename?: 'ChosenCards';
  /** All that could be chosen from. */
  total: Scalars['Int']['output'];
  cards: Array<StudyCard>;
  questions: Array<Question>;
};

export type ChooseCardsResult = ChosenCards | CardQueryProblem;

/** A search that a person gave a name. */
export type SavedSearch = {
  __typename?: 'SavedSearch';
  id: Scalars['UUID']['output'];
  name: Scalars['String']['output'];
  query: Scalars['String']['output'];
};

export type SavedSearchInput = {
  /** UUIDv7 made by the client; that of a saved one changes it. */
  id: Scalars['UUID']['input'];
  /** 1 to 40 characters. */
  name: Scalars['String']['input'];
  /** A query that is understood. */
  query: Scalars['String']['input'];
};

export type SaveSearchResult = SavedSearch | InvalidInput;

/** The way back after missed days: what piled up is spread over some days, most gain a minute first, without new cards. */
export type Comeback = {
  __typename?: 'Comeback';
  /** YYYY-MM-DD: its first day. */
  from: Scalars['String']['output'];
  /** 3, 7 or 14; 0 when it was given up. */
  days: Scalars['Int']['output'];
  reviewsPerDay: Scalars['Int']['output'];
};

export type ComebackInput = {
  /** YYYY-MM-DD. */
  from: Scalars['String']['input'];
  /** 3, 7 or 14; 0 to give it up. */
  days: Scalars['Int']['input'];
  /** 0 to 9999. */
  reviewsPerDay: Scalars['Int']['input'];
};

/** More cards in review than a usual day's were due before today. */
export type Backlog = {
  __typename?: 'Backlog';
  /** Cards in review that were due before today. */
  overdue: Scalars['Int']['output'];
  /** Cards that the person reviews on a usual day. */
  usual: Scalars['Int']['output'];
  /** How many come due today and on the days after. */
  due: Array<Scalars['Int']['output']>;
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

/** Grades of cards that were in review, and how many of them were remembered. */
export type RecallCount = {
  __typename?: 'RecallCount';
  passed: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
};

/** A day on which something was reviewed; undone reviews do not count. */
export type StatisticsDay = {
  __typename?: 'StatisticsDay';
  /** YYYY-MM-DD: the person's day. */
  date: Scalars['String']['output'];
  reviews: Scalars['Int']['output'];
  newCards: Scalars['Int']['output'];
  seconds: Scalars['Float']['output'];
  /** True retention: of each card the first review of the day, if it was in review before with an interval of less than 21 days. */
  young: RecallCount;
  /** The same of cards with longer intervals. */
  mature: RecallCount;
};

export type StatisticsHour = {
  __typename?: 'StatisticsHour';
  /** Of the wall clock, 0 to 23. */
  hour: Scalars['Int']['output'];
  reviews: Scalars['Int']['output'];
  recall: RecallCount;
};

export type CardMaturity =
  /** New, or in learning or relearning. */
  | 'LEARNING'
  /** In review, with an interval of less than 21 days. */
  | 'YOUNG'
  | 'MATURE';

export type AnswerCounts = {
  __typename?: 'AnswerCounts';
  /** What the cards were before the grade. */
  cards: CardMaturity;
  again: Scalars['Int']['output'];
  hard: Scalars['Int']['output'];
  good: Scalars['Int']['output'];
  easy: Scalars['Int']['output'];
};

export type DueForecast = {
  __typename?: 'DueForecast';
  overdue: Scalars['Int']['output'];
  /** Of 90 days, today first; suspended cards are left out. */
  days: Array<Scalars['Int']['output']>;
};

export type CardCounts = {
  __typename?: 'CardCounts';
  learning: Scalars['Int']['output'];
  young: Scalars['Int']['output'];
  mature: Scalars['Int']['output'];
};

/** How many cards lie between each bound and the next, or beyond the last. */
export type Distribution = {
  __typename?: 'Distribution';
  bounds: Array<Scalars['Float']['output']>;
  counts: Array<Scalars['Int']['output']>;
  /** Null when there is no card. */
  median?: Maybe<Scalars['Float']['output']>;
};

/** How a person studied, and what their cards are now. */
export type Statistics = {
  __typename?: 'Statistics';
  /** YYYY-MM-DD. */
  today: Scalars['String']['output'];
  /** The first day of the period. */
  from: Scalars['String']['output'];
  /** Of the period, and of a year at least; days without a review are left out. */
  days: Array<StatisticsDay>;
  /** Of the period; all 24. */
  hours: Array<StatisticsHour>;
  /** Of the period. */
  answers: Array<AnswerCounts>;
  due: DueForecast;
  cards: CardCounts;
  /** Days, of cards in review. */
  intervals: Distribution;
  /** Days. */
  stability: Distribution;
  /** 1 to 10. */
  difficulty: Distribution;
  /** The probability, 0 to 1, that a card would be remembered now. */
  retrievability: Distribution;
};

/** A day of the person's on which something was reviewed, undone reviews left out. */
export type StudyDay = {
  __typename?: 'StudyDay';
  /** YYYY-MM-DD, where the person was. */
  date: Scalars['String']['output'];
  /** The first and the last review of that date. */
  first: Scalars['DateTime']['output'];
  last: Scalars['DateTime']['output'];
  /** The least and the greatest `dayOffset` of its reviews. */
  offsets: Array<Scalars['Int']['output']>;
};

/**
 * What the person's days of study add up to, as of the last of them. A missed day takes a freeze, which seven days of study
 * earn; two are held at most. How it stands today follows from the device's clock and what it has not sent yet.
 */
export type Streak = {
  __typename?: 'Streak';
  /** Days of study in the run that the last one belongs to; those that a freeze saved are not counted. */
  current: Scalars['Int']['output'];
  /** Of the longest run. */
  longest: Scalars['Int']['output'];
  /** Days studied towards freezes: 0 to 14. */
  credit: Scalars['Int']['output'];
  /** Days of this run that a freeze saved. */
  frozen: Scalars['Int']['output'];
  /** Null when nothing was ever studied. */
  lastDay?: Maybe<StudyDay>;
};

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

/** Limits of a deck's own, beside those of all. */
export type DeckLimit = {
  __typename?: 'DeckLimit';
  deckId: Scalars['UUID']['output'];
  /** 0 to 999; null for none. */
  newPerDay?: Maybe<Scalars['Int']['output']>;
  /** 0 to 9999; null for none. */
  reviewsPerDay?: Maybe<Scalars['Int']['output']>;
};

export type DeckLimitInput = {
  deckId: Scalars['UUID']['input'];
  newPerDay?: InputMaybe<Scalars['Int']['input']>;
  reviewsPerDay?: InputMaybe<Scalars['Int']['input']>;
};

/** What may be studied beyond the limits on one of the person's days. */
export type ExtraToday = {
  __typename?: 'ExtraToday';
  /** YYYY-MM-DD. */
  date: Scalars['String']['output'];
  new: Scalars['Int']['output'];
  reviews: Scalars['Int']['output'];
};

export type ExtraTodayInput = {
  /** YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** 0 to 999. */
  new: Scalars['Int']['input'];
  /** 0 to 9999. */
  reviews: Scalars['Int']['input'];
};

/** The steps within a day, minutes each: at most six of 1 to 720. */
export type StepsInput = {
  learning: Array<Scalars['Int']['input']>;
  relearning: Array<Scalars['Int']['input']>;
};

export type DeckTally = {
  __typename?: 'DeckTally';
  deckId: Scalars['UUID']['output'];
  new: Scalars['Int']['output'];
  review: Scalars['Int']['output'];
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

/** What a person's reviews of one card add up to (FSRS-6). A card never reviewed has none. */
export type Memory = {
  __typename?: 'Memory';
  cardId: Scalars['UUID']['output'];
  state: MemoryState;
  /** Days until recall falls to 90 %. */
  stability: Scalars['Float']['output'];
  /** 1 (easy) to 10 (hard). */
  difficulty: Scalars['Float']['output'];
  due: Scalars['DateTime']['output'];
  firstReviewedAt: Scalars['DateTime']['output'];
  lastReviewedAt: Scalars['DateTime']['output'];
  /** Reviews that count, undone ones left out. */
  reps: Scalars['Int']['output'];
  /** Times forgotten after it had been learned. */
  lapses: Scalars['Int']['output'];
  /** Index of the next learning or relearning step; 0 in review. */
  step: Scalars['Int']['output'];
  /** Days from the last review to `due` as scheduled; 0 for steps within a day. */
  intervalDays: Scalars['Int']['output'];
};

/** How a card is studied: its place in a question. */
export type StudyCard = {
  __typename?: 'StudyCard';
  id: Scalars['UUID']['output'];
  kind: CardKind;
  /** recall, or the follow-up's key. */
  key: Scalars['String']['output'];
  questionId: Scalars['UUID']['output'];
  /** Null for a new card. */
  memory?: Maybe<Memory>;
  /**
   * The card that must have been learned (state REVIEW) before this one opens. Null when there is none, and in a study
   * queue also when this card is open and the other is not in that queue.
   */
  opensAfter?: Maybe<Scalars['UUID']['output']>;
  /**
   * When the answer last came to mean something else; null when it never did. A card reviewed before then is due at once and
   * shown as 바뀐 답변 until it is reviewed; its memory stays as it is.
   */
  meaningChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the person says of it, besides grades: of each kind the mark that holds. A guest's are in their browser alone. */
  marks: Array<CardMark>;
};

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

/** Of two marks of a card of the same kind the later holds (of the same moment, the one with the greater id). */
export type CardMark = {
  __typename?: 'CardMark';
  id: Scalars['UUID']['output'];
  cardId: Scalars['UUID']['output'];
  kind: MarkKind;
  /** Null takes the earlier one of that kind away. */
  value?: Maybe<Scalars['String']['output']>;
  markedAt: Scalars['DateTime']['output'];
};

/**
 * Today's cards in the order to show them, with the questions they belong to, each once. A follow-up that is not open yet
 * is among them when its parent is too: it is to be shown once that has been learned.
 */
export type StudyQueue = {
  __typename?: 'StudyQueue';
  cards: Array<StudyCard>;
  questions: Array<Question>;
  counts: TodayCounts;
  /** New cards that could be studied today but for the day's limit of them; from 50 on there may be more than it says. */
  newBeyondLimit: Scalars['Int']['output'];
  /** When the person's day ends. */
  dayEndsAt: Scalars['DateTime']['output'];
  /** Of the other cards of the questions: with those of the cards, how far the person has come in each chain of follow-ups. */
  otherMemories: Array<Memory>;
  /** Reviews that could be done today but for the day's limit of them. */
  reviewsBeyondLimit: Scalars['Int']['output'];
  /** How many cards are due on each of the coming days, tomorrow first, as far as 90 days. */
  dueByDay: Array<Scalars['Int']['output']>;
};

/**
 * What a device needs to study the coming days by itself, in deck order: the cards that come due before the last of them
 * ends and the new ones that their limits let in, at most 500.
 */
export type StudyPack = {
  __typename?: 'StudyPack';
  cards: Array<StudyCard>;
  questions: Array<Question>;
  settings: StudySettings;
  doneToday: DayTally;
  /** When the day that `doneToday` speaks of ends. */
  dayEndsAt: Scalars['DateTime']['output'];
  otherMemories: Array<Memory>;
  /** Cards that the person reviews on a usual day; null while an interview is ahead, whose plan says what is worth doing. */
  usualDay?: Maybe<Scalars['Int']['output']>;
  dueByDay: Array<Scalars['Int']['output']>;
  /** What was done today of decks with limits of their own. */
  deckTallies: Array<DeckTally>;
};

/** What was done in a day, undone reviews left out. */
export type DayTally = {
  __typename?: 'DayTally';
  reviews: Scalars['Int']['output'];
  /** Cards met for the first time, which count against the limit of new ones. */
  new: Scalars['Int']['output'];
  /** Other cards, each once, which count against the limit of reviews. */
  review: Scalars['Int']['output'];
};

export type TodayCounts = {
  __typename?: 'TodayCounts';
  /** In learning or relearning, due today. */
  learning: Scalars['Int']['output'];
  /** In review, due today and within today's limit. */
  review: Scalars['Int']['output'];
  /** New within today's limit. */
  new: Scalars['Int']['output'];
  /** Reviews done today, undone ones left out. */
  done: Scalars['Int']['output'];
};

export type DeckToday = {
  __typename?: 'DeckToday';
  deck: Deck;
  counts: TodayCounts;
};

export type Today = {
  __typename?: 'Today';
  counts: TodayCounts;
  decks: Array<DeckToday>;
  dayEndsAt: Scalars['DateTime']['output'];
  /** The next card after today, if any. */
  nextDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while no more is overdue than a usual day's reviews. */
  backlog?: Maybe<Backlog>;
};

export type StudySettings = {
  __typename?: 'StudySettings';
  /** 0 to 999. */
  newPerDay: Scalars['Int']['output'];
  /** 0 to 9999. */
  reviewsPerDay: Scalars['Int']['output'];
  /** 0.70 to 0.99: the probability of recall at which a card comes due. */
  desiredRetention: Scalars['Float']['output'];
  /** The 21 weights of FSRS-6 that the person's memories are folded with, on the device too; null for the defaults. */
  weights?: Maybe<Array<Scalars['Float']['output']>>;
  /** The last one; it holds on its days. */
  comeback?: Maybe<Comeback>;
  /** Whether the person wants to be told for how many days they have studied in a row; at first not. */
  showStreak: Scalars['Boolean']['output'];
  reviewOrder: ReviewOrder;
  newOrder: NewOrder;
  /** At most one card of a question a day, besides those in learning. */
  spreadSiblings: Scalars['Boolean']['output'];
  /** 0 to 240: a card in learning is shown that long before its time when nothing else is left. */
  learnAheadMinutes: Scalars['Int']['output'];
  /** Minutes each: at most six of 1 to 720. */
  learningSteps: Array<Scalars['Int']['output']>;
  relearningSteps: Array<Scalars['Int']['output']>;
  /** Monday first. Days of reviews are chosen by it on the device; see `ReviewInput.fuzz`. */
  weekdays: Array<DayLoad>;
  deckLimits: Array<DeckLimit>;
  /** Of whatever day it was last asked for. */
  extraToday?: Maybe<ExtraToday>;
};

/** What is left out stays as it is. */
export type StudySettingsInput = {
  newPerDay?: InputMaybe<Scalars['Int']['input']>;
  reviewsPerDay?: InputMaybe<Scalars['Int']['input']>;
  desiredRetention?: InputMaybe<Scalars['Float']['input']>;
  /** Changes nothing when a way back that begins later was chosen meanwhile. */
  comeback?: InputMaybe<ComebackInput>;
  showStreak?: InputMaybe<Scalars['Boolean']['input']>;
  reviewOrder?: InputMaybe<ReviewOrder>;
  newOrder?: InputMaybe<NewOrder>;
  spreadSiblings?: InputMaybe<Scalars['Boolean']['input']>;
  learnAheadMinutes?: InputMaybe<Scalars['Int']['input']>;
  learningSteps?: InputMaybe<Array<Scalars['Int']['input']>>;
  relearningSteps?: InputMaybe<Array<Scalars['Int']['input']>>;
  weekdays?: InputMaybe<Array<DayLoad>>;
  /** All of them, at most 200, each deck once. */
  deckLimits?: InputMaybe<Array<DeckLimitInput>>;
  /** Of the same day the greater numbers hold, so that two devices do not take each other's away. */
  extraToday?: InputMaybe<ExtraTodayInput>;
};

/** A fact made by the client. Sending it again changes nothing. */
export type ReviewInput = {
  /** UUIDv7 made by the client. */
  id: Scalars['UUID']['input'];
  cardId: Scalars['UUID']['input'];
  rating: Rating;
  reviewedAt: Scalars['DateTime']['input'];
  /** Milliseconds from showing the question to the grade, 0 to 3,600,000; longer ones are cut. */
  durationMs: Scalars['Int']['input'];
  /** The desired retention in force on the device, 0.70 to 0.99. */
  desiredRetention: Scalars['Float']['input'];
  /**
   * Minutes to add to UTC so that midnight is where the person's days begin, on the device when it was graded: -2,280 to 900.
   * It keeps the review on the day that it was made on when the person moves. Left out, it is on the day that the settings
   * give it whenever that is asked.
   */
  dayOffset?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Where in the range that its interval may vary in the device put the next review, 0 to 9,999; left out, the interval is
   * as calculated. The device chooses by weekdays and by what else is due, so that every fold agrees without knowing either.
   */
  fuzz?: InputMaybe<Scalars['Int']['input']>;
  /** The steps in force on the device, unless they were the default ones: 1 and 10 minutes for learning, 10 for relearning. */
  steps?: InputMaybe<StepsInput>;
};

/** A fact made by the client: that review does not count. May arrive before the review does. */
export type UndoInput = {
  reviewId: Scalars['UUID']['input'];
  undoneAt: Scalars['DateTime']['input'];
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

export type RejectedReview = {
  __typename?: 'RejectedReview';
  id: Scalars['UUID']['output'];
  problem: ReviewProblem;
  message: Scalars['String']['output'];
};

/** The good are kept, the bad are named. */
export type ReviewsRecorded = {
  __typename?: 'ReviewsRecorded';
  /** Ids that are stored now, whether by this call or an earlier one; undone review ids included. */
  accepted: Array<Scalars['UUID']['output']>;
  rejected: Array<RejectedReview>;
  /** The memory of every card that was touched; cards whose reviews are all undone are listed in `forgotten`. */
  memories: Array<Memory>;
  forgotten: Array<Scalars['UUID']['output']>;
};

/** A fact made by the client. Sending it again changes nothing. */
export type MarkInput = {
  /** UUIDv7 made by the client. */
  id: Scalars['UUID']['input'];
  cardId: Scalars['UUID']['input'];
  kind: MarkKind;
  value?: InputMaybe<Scalars['String']['input']>;
  markedAt: Scalars['DateTime']['input'];
};

/** A fact made by the client: that mark does not count, so the earlier one of its kind holds again. May arrive before the mark does. */
export type MarkUndoInput = {
  markId: Scalars['UUID']['input'];
  undoneAt: Scalars['DateTime']['input'];
};

export type RejectedMark = {
  __typename?: 'RejectedMark';
  id: Scalars['UUID']['output'];
  problem: ReviewProblem;
  message: Scalars['String']['output'];
};

/** The good are kept, the bad are named. */
export type MarksRecorded = {
  __typename?: 'MarksRecorded';
  /** Ids that are stored now, whether by this call or an earlier one; undone mark ids included. */
  accepted: Array<Scalars['UUID']['output']>;
  rejected: Array<RejectedMark>;
  /** The memory of every card that this call started anew, or no longer does; cards that thereby have none are listed in `forgotten`. */
  memories: Array<Memory>;
  forgotten: Array<Scalars['UUID']['output']>;
};

/** The session is not the named person's: somebody else signed in on the device meanwhile. Nothing was stored. */
export type NotThatPerson = {
  __typename?: 'NotThatPerson';
  message: Scalars['String']['output'];
};

export type RecordReviewsResult = ReviewsRecorded | NotThatPerson | InvalidInput;

export type RecordMarksResult = MarksRecorded | NotThatPerson | InvalidInput;

export type UpdateStudySettingsResult = StudySettings | InvalidInput;

/** An interview that a person prepares for, until its day. */
export type InterviewGoal = {
  __typename?: 'InterviewGoal';
  /** YYYY-MM-DD, in the person's time zone; the interview comes before that day's study. */
  date: Scalars['String']['output'];
  /** The decks that matter; of these, those are planned that the person studies. */
  deckIds: Array<Scalars['UUID']['output']>;
  /** 5 to 600. */
  minutesADay: Scalars['Int']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type InterviewGoalInput = {
  /** YYYY-MM-DD: today to two years ahead. */
  date: Scalars['String']['input'];
  /** 1 to 20. */
  deckIds: Array<Scalars['UUID']['input']>;
  /** 5 to 600. */
  minutesADay: Scalars['Int']['input'];
  /** At most 60 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What to expect of the interview. Recall is a share of the cards, 0 to 1, expected to be remembered on its day. */
export type InterviewOutlook = {
  __typename?: 'InterviewOutlook';
  cards: Scalars['Int']['output'];
  /** If nothing more were studied. */
  recallNow: Scalars['Float']['output'];
  /** If the minutes of every day are studied. */
  recall: Scalars['Float']['output'];
  days: Array<InterviewDay>;
  /** Whether that is well prepared. */
  good: Scalars['Boolean']['output'];
  /** If it is not: the minutes a day with which it would be; null when no number is enough. */
  minutesNeeded?: Maybe<Scalars['Int']['output']>;
};

/** A day until the interview, as expected; far ahead it stands for all days up to the next one. */
export type InterviewDay = {
  __typename?: 'InterviewDay';
  /** Days from today. */
  day: Scalars['Int']['output'];
  newCards: Scalars['Float']['output'];
  reviews: Scalars['Float']['output'];
  seconds: Scalars['Float']['output'];
  /** Expected on the day of the interview if nothing were studied after this. */
  recall: Scalars['Float']['output'];
};

export type Interview = {
  __typename?: 'Interview';
  goal: InterviewGoal;
  /** 0 on the day itself, negative after it. */
  daysLeft: Scalars['Int']['output'];
  /** Null from the day itself on. */
  outlook?: Maybe<InterviewOutlook>;
};

export type SetInterviewGoalResult = InterviewGoal | InvalidInput;

export type GuestCards = {
  __typename?: 'GuestCards';
  cards: Array<StudyCard>;
  questions: Array<Question>;
};

/** How well recall was predicted, on first reviews of a card after a night: the lower, the better. */
export type RecallAccuracy = {
  __typename?: 'RecallAccuracy';
  /** Reviews measured. */
  count: Scalars['Int']['output'];
  /** Mean of -ln of the probability given to what happened. */
  logLoss: Scalars['Float']['output'];
  /** RMSE(bins) as the FSRS benchmark defines it: how far predicted and actual recall lie apart, 0 to 1. */
  rmseBins: Scalars['Float']['output'];
};

/** Reviews that were given about the same probability of recall, and how they went; 0 to 1. */
export type CalibrationBin = {
  __typename?: 'CalibrationBin';
  /** The lowest probability of the bin. */
  from: Scalars['Float']['output'];
  count: Scalars['Int']['output'];
  predicted: Scalars['Float']['output'];
  actual: Scalars['Float']['output'];
};

/** How well recall is predicted, beside two forecasts that know no model: the person's average, and the card's last outcome. */
export type RecallReport = {
  __typename?: 'RecallReport';
  /** Reviews after a night, undone ones and those before a card was started anew left out. */
  trials: Scalars['Int']['output'];
  /** By the weights in use; null while there is no trial, as the others. */
  model?: Maybe<RecallAccuracy>;
  average?: Maybe<RecallAccuracy>;
  previous?: Maybe<RecallAccuracy>;
  /** From low to high, a tenth each; without those that hold no trial. */
  calibration: Array<CalibrationBin>;
};

export type TuningState = 'RUNNING' | 'DONE' | 'FAILED';

/** How trained weights did on the latest fifth of the reviews, which training did not see. */
export type TuningReport = {
  __typename?: 'TuningReport';
  trainedOn: Scalars['Int']['output'];
  heldOut: Scalars['Int']['output'];
  trained: RecallAccuracy;
  defaults: RecallAccuracy;
  average: RecallAccuracy;
  previous: RecallAccuracy;
  /** Whether the trained weights are better than the defaults by both measures: else they cannot be used. */
  better: Scalars['Boolean']['output'];
};

/** A training of the memory model on the viewer's reviews. */
export type Tuning = {
  __typename?: 'Tuning';
  id: Scalars['UUID']['output'];
  startedAt: Scalars['DateTime']['output'];
  state: TuningState;
  /** 0 to 1. */
  progress: Scalars['Float']['output'];
  /** Once it is done. */
  report?: Maybe<TuningReport>;
  /** Whether the viewer's memories are folded with it. */
  inForce: Scalars['Boolean']['output'];
};

export type MemoryModel = {
  __typename?: 'MemoryModel';
  /** Trials without which it cannot be trained. */
  needed: Scalars['Int']['output'];
  recall: RecallReport;
  /** The last one begun. */
  latest?: Maybe<Tuning>;
  /** Null while the default weights are in use. */
  inForce?: Maybe<Tuning>;
};

export type TooFewReviews = {
  __typename?: 'TooFewReviews';
  message: Scalars['String']['output'];
  trials: Scalars['Int']['output'];
  needed: Scalars['Int']['output'];
};

/** The memories of all cards are folded with the weights in use. */
export type ModelInUse = {
  __typename?: 'ModelInUse';
  inForce?: Maybe<Tuning>;
};

export type TrainMemoryModelResult = Tuning | TooFewReviews | RateLimited;

export type UseMemoryModelResult = ModelInUse | InvalidInput;

/** What the viewer's coming year can be simulated from, besides the study settings: all that they study, suspended cards left out. */
export type StudyWorkload = {
  __typename?: 'StudyWorkload';
  /** Cards that have a memory. */
  met: Scalars['Int']['output'];
  newCards: Scalars['Int']['output'];
  /** Of those met; of very many, some that stand for all. */
  memories: Array<WorkloadMemory>;
  pace: StudyPace;
};

export type WorkloadMemory = {
  __typename?: 'WorkloadMemory';
  stability: Scalars['Float']['output'];
  difficulty: Scalars['Float']['output'];
  lastReviewedAt: Scalars['DateTime']['output'];
};

/** What a card takes on a day on which it is studied, steps included, by the viewer's last 30 days; seconds. */
export type StudyPace = {
  __typename?: 'StudyPace';
  new: Scalars['Float']['output'];
  pass: Scalars['Float']['output'];
  fail: Scalars['Float']['output'];
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SignUpResult:
    | (SignedIn & { __typename: 'SignedIn' })
    | (EmailTaken & { __typename: 'EmailTaken' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  SignInResult:
    | (SignedIn & { __typename: 'SignedIn' })
    | (WrongCredentials & { __typename: 'WrongCredentials' })
    | (AccountSuspended & { __typename: 'AccountSuspended' })
    | (RateLimited & { __typename: 'RateLimited' });
  ClaimAdminResult:
    | (User & { __typename: 'User' })
    | (SetupLinkInvalid & { __typename: 'SetupLinkInvalid' })
    | (RateLimited & { __typename: 'RateLimited' });
  UpdatePreferencesResult: (User & { __typename: 'User' }) | (InvalidInput & { __typename: 'InvalidInput' });
  DeleteAccountResult:
    | (AccountDeleted & { __typename: 'AccountDeleted' })
    | (WrongCredentials & { __typename: 'WrongCredentials' })
    | (LastAdmin & { __typename: 'LastAdmin' })
    | (RateLimited & { __typename: 'RateLimited' });
  ChangePasswordResult:
    | (User & { __typename: 'User' })
    | (WrongCredentials & { __typename: 'WrongCredentials' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  PersonResult:
    | (Person & { __typename: 'Person' })
    | (PersonNotFound & { __typename: 'PersonNotFound' })
    | (NotToOneself & { __typename: 'NotToOneself' });
  SuspendPersonResult:
    | (Person & { __typename: 'Person' })
    | (PersonNotFound & { __typename: 'PersonNotFound' })
    | (NotToOneself & { __typename: 'NotToOneself' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  CreateResetLinkResult:
    | (ResetLink & { __typename: 'ResetLink' })
    | (PersonNotFound & { __typename: 'PersonNotFound' })
    | (NotToOneself & { __typename: 'NotToOneself' });
  ResetPasswordResult:
    | (PasswordReset & { __typename: 'PasswordReset' })
    | (ResetLinkInvalid & { __typename: 'ResetLinkInvalid' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  EnrolResult:
    | (Omit<Deck, 'group'> & { group?: Maybe<_RefType['Group']> } & { __typename: 'Deck' })
    | (DeckNotFound & { __typename: 'DeckNotFound' });
  SaveDeckResult:
    | (Omit<Deck, 'group'> & { group?: Maybe<_RefType['Group']> } & { __typename: 'Deck' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' });
  ChangeDeckResult:
    | (Omit<Deck, 'group'> & { group?: Maybe<_RefType['Group']> } & { __typename: 'Deck' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (LimitReached & { __typename: 'LimitReached' });
  SaveQuestionResult:
    | (Omit<OwnQuestion, 'question'> & { question: _RefType['Question'] } & { __typename: 'OwnQuestion' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (QuestionSavedElsewhere & { __typename: 'QuestionSavedElsewhere' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  StartSandboxResult:
    | (Sandbox & { __typename: 'Sandbox' })
    | (UnknownDemo & { __typename: 'UnknownDemo' })
    | (InvalidDemoParameters & { __typename: 'InvalidDemoParameters' })
    | (SandboxQuotaReached & { __typename: 'SandboxQuotaReached' })
    | (DemoHostUnavailable & { __typename: 'DemoHostUnavailable' });
  SandboxCommandResult:
    | (SandboxCommandDone & { __typename: 'SandboxCommandDone' })
    | (InvalidSandboxCommand & { __typename: 'InvalidSandboxCommand' })
    | (SandboxNotFound & { __typename: 'SandboxNotFound' })
    | (SandboxBusy & { __typename: 'SandboxBusy' })
    | (DemoHostUnavailable & { __typename: 'DemoHostUnavailable' });
  StopSandboxResult:
    (SandboxStopped & { __typename: 'SandboxStopped' }) | (SandboxNotFound & { __typename: 'SandboxNotFound' });
  BulkResult:
    | (BulkDone & { __typename: 'BulkDone' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' });
  UndoBulkResult: (BulkDone & { __typename: 'BulkDone' }) | (NotUndoable & { __typename: 'NotUndoable' });
  SaveChangeResult:
    | (Omit<Change, 'preview'> & { preview?: Maybe<_RefType['Question']> } & { __typename: 'Change' })
    | (Omit<ChangeMovedOn, 'change'> & { change: _RefType['Change'] } & { __typename: 'ChangeMovedOn' })
    | (Omit<ChangeNotOpen, 'change'> & { change: _RefType['Change'] } & { __typename: 'ChangeNotOpen' })
    | (NotYours & { __typename: 'NotYours' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (RevisionNotFound & { __typename: 'RevisionNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  ChangeStepResult:
    | (Omit<Change, 'preview'> & { preview?: Maybe<_RefType['Question']> } & { __typename: 'Change' })
    | (ChangeNotFound & { __typename: 'ChangeNotFound' })
    | (Omit<ChangeMovedOn, 'change'> & { change: _RefType['Change'] } & { __typename: 'ChangeMovedOn' })
    | (Omit<ChangeNotOpen, 'change'> & { change: _RefType['Change'] } & { __typename: 'ChangeNotOpen' })
    | (NotYours & { __typename: 'NotYours' })
    | (QuestionMovedOn & { __typename: 'QuestionMovedOn' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  RestoreRevisionResult:
    | (Omit<Change, 'preview'> & { preview?: Maybe<_RefType['Question']> } & { __typename: 'Change' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (RevisionNotFound & { __typename: 'RevisionNotFound' })
    | (NotYours & { __typename: 'NotYours' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  ArchiveQuestionResult:
    | (Omit<EditedQuestion, 'openChanges'> & { openChanges: Array<_RefType['Change']> } & {
        __typename: 'EditedQuestion';
      })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' });
  CheckQuestionResult:
    (QuestionProblems & { __typename: 'QuestionProblems' }) | (RateLimited & { __typename: 'RateLimited' });
  HarmReason:
    | (Reported & { __typename: 'Reported' })
    | (OftenForgotten & { __typename: 'OftenForgotten' })
    | (BelowWanted & { __typename: 'BelowWanted' })
    | (ManyLeeches & { __typename: 'ManyLeeches' });
  SettleReportsResult:
    | (Omit<ReportsSettled, 'question'> & { question: _RefType['QuestionHarm'] } & { __typename: 'ReportsSettled' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  CheckLinksResult: (LinkReport & { __typename: 'LinkReport' }) | (RateLimited & { __typename: 'RateLimited' });
  ReportResult:
    | (Report & { __typename: 'Report' })
    | (AlreadyReported & { __typename: 'AlreadyReported' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  RestoreSiteListResult:
    | (SiteListRestored & { __typename: 'SiteListRestored' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveSubjectsResult:
    | (SubjectList & { __typename: 'SubjectList' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveGlossaryResult:
    | (Glossary & { __typename: 'Glossary' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveSiteDeckResult:
    | (SiteDeck & { __typename: 'SiteDeck' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  OrderSiteDecksResult:
    | (SiteDeckList & { __typename: 'SiteDeckList' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  RetireSiteDeckResult:
    | (SiteDeck & { __typename: 'SiteDeck' })
    | (ListMovedOn & { __typename: 'ListMovedOn' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  SuggestResult:
    | (Suggestion & { __typename: 'Suggestion' })
    | (PartMovedOn & { __typename: 'PartMovedOn' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  PreviewPartResult:
    | (Omit<PartPreview, 'question'> & { question?: Maybe<_RefType['Question']> } & { __typename: 'PartPreview' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveGroupDeckResult:
    | (Omit<Deck, 'group'> & { group?: Maybe<_RefType['Group']> } & { __typename: 'Deck' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  ChangeGroupDeckResult:
    | (Omit<Deck, 'group'> & { group?: Maybe<_RefType['Group']> } & { __typename: 'Deck' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  DeleteGroupDeckResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveGroupQuestionResult:
    | (Omit<GroupQuestion, 'question'> & { question: _RefType['Question'] } & { __typename: 'GroupQuestion' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (GroupQuestionMovedOn & { __typename: 'GroupQuestionMovedOn' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  OpenInterviewToGroupResult:
    | (MockInterview & { __typename: 'MockInterview' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (MockInterviewNotFound & { __typename: 'MockInterviewNotFound' })
    | (MockRoleLacking & { __typename: 'MockRoleLacking' })
    | (MockInterviewClosed & { __typename: 'MockInterviewClosed' });
  JoinGroupInterviewResult:
    | (MockInterview & { __typename: 'MockInterview' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (MockInvitationInvalid & { __typename: 'MockInvitationInvalid' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  OpenGroupQuizResult:
    | (OpenedLiveQuiz & { __typename: 'OpenedLiveQuiz' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (DeckWithoutQuiz & { __typename: 'DeckWithoutQuiz' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  SuggestGroupEditResult:
    | (GroupSuggestion & { __typename: 'GroupSuggestion' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (GroupQuestionMovedOn & { __typename: 'GroupQuestionMovedOn' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  AnswerGroupSuggestionResult:
    | (GroupSuggestion & { __typename: 'GroupSuggestion' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (GroupSuggestionNotFound & { __typename: 'GroupSuggestionNotFound' })
    | (GroupSuggestionAnswered & { __typename: 'GroupSuggestionAnswered' })
    | (GroupSuggestionOutdated & { __typename: 'GroupSuggestionOutdated' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  DiscussGroupSuggestionResult:
    | (GroupSuggestion & { __typename: 'GroupSuggestion' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupSuggestionNotFound & { __typename: 'GroupSuggestionNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  SaveGroupResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  InviteToGroupResult:
    | (Omit<NewGroupInvitation, 'group'> & { group: _RefType['Group'] } & { __typename: 'NewGroupInvitation' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  RevokeGroupInvitationResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' });
  GroupOfferResult:
    | (GroupOffer & { __typename: 'GroupOffer' })
    | (GroupInvitationInvalid & { __typename: 'GroupInvitationInvalid' })
    | (RateLimited & { __typename: 'RateLimited' });
  JoinGroupResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupInvitationInvalid & { __typename: 'GroupInvitationInvalid' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  LeaveGroupResult:
    | (GroupLeft & { __typename: 'GroupLeft' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (OwnerMustHandOver & { __typename: 'OwnerMustHandOver' });
  ChangeMemberResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (MemberNotFound & { __typename: 'MemberNotFound' })
    | (OwnerMustHandOver & { __typename: 'OwnerMustHandOver' });
  RemoveFromGroupResult:
    | (Omit<Group, 'members' | 'question'> & {
        members: Array<_RefType['GroupMember']>;
        question?: Maybe<_RefType['GroupQuestion']>;
      } & { __typename: 'Group' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (OwnerMustHandOver & { __typename: 'OwnerMustHandOver' });
  DissolveGroupResult:
    | (GroupDissolved & { __typename: 'GroupDissolved' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  SaveCommentResult:
    | (QuestionTalk & { __typename: 'QuestionTalk' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (QuestionNotFound & { __typename: 'QuestionNotFound' })
    | (CommentNotFound & { __typename: 'CommentNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  DeleteCommentResult:
    | (QuestionTalk & { __typename: 'QuestionTalk' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (GroupRoleLacking & { __typename: 'GroupRoleLacking' })
    | (CommentNotFound & { __typename: 'CommentNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  ResolveThreadResult:
    | (QuestionTalk & { __typename: 'QuestionTalk' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (CommentNotFound & { __typename: 'CommentNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  ReadTalkResult:
    | (TalkRead & { __typename: 'TalkRead' })
    | (GroupNotFound & { __typename: 'GroupNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  DecideConflictResult:
    | (ConflictDecided & { __typename: 'ConflictDecided' })
    | (ConflictMovedOn & { __typename: 'ConflictMovedOn' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (InvalidQuestion & { __typename: 'InvalidQuestion' })
    | (RateLimited & { __typename: 'RateLimited' });
  DecideSiteListResult:
    (SiteListDecided & { __typename: 'SiteListDecided' }) | (ListMovedOn & { __typename: 'ListMovedOn' });
  MockInterviewResult:
    | (MockInterview & { __typename: 'MockInterview' })
    | (MockInterviewNotFound & { __typename: 'MockInterviewNotFound' })
    | (MockRoleLacking & { __typename: 'MockRoleLacking' })
    | (MockInterviewClosed & { __typename: 'MockInterviewClosed' })
    | (MockPersonUnfit & { __typename: 'MockPersonUnfit' })
    | (NoQuestionsFit & { __typename: 'NoQuestionsFit' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  InviteToMockInterviewResult:
    | (NewMockInvitation & { __typename: 'NewMockInvitation' })
    | (MockInterviewNotFound & { __typename: 'MockInterviewNotFound' })
    | (MockRoleLacking & { __typename: 'MockRoleLacking' })
    | (MockInterviewClosed & { __typename: 'MockInterviewClosed' })
    | (RateLimited & { __typename: 'RateLimited' });
  MockInterviewOfferResult:
    | (MockInterviewOffer & { __typename: 'MockInterviewOffer' })
    | (MockInvitationInvalid & { __typename: 'MockInvitationInvalid' })
    | (RateLimited & { __typename: 'RateLimited' });
  JoinMockInterviewResult:
    | (MockInterview & { __typename: 'MockInterview' })
    | (MockInvitationInvalid & { __typename: 'MockInvitationInvalid' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  LeaveMockInterviewResult:
    | (MockInterviewLeft & { __typename: 'MockInterviewLeft' })
    | (MockInterviewNotFound & { __typename: 'MockInterviewNotFound' });
  SaveMockNoteResult:
    | (MockNoteSaved & { __typename: 'MockNoteSaved' })
    | (MockNoteChanged & { __typename: 'MockNoteChanged' })
    | (MockInterviewNotFound & { __typename: 'MockInterviewNotFound' })
    | (MockRoleLacking & { __typename: 'MockRoleLacking' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  ReviewMockReportResult:
    | (MockReport & { __typename: 'MockReport' })
    | (MockReportNotFound & { __typename: 'MockReportNotFound' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  PreviewQuestionResult:
    | (Omit<QuestionPreview, 'question'> & { question?: Maybe<_RefType['Question']> } & {
        __typename: 'QuestionPreview';
      })
    | (RateLimited & { __typename: 'RateLimited' });
  QuizItem:
    | (ChoiceItem & { __typename: 'ChoiceItem' })
    | (TrueFalseItem & { __typename: 'TrueFalseItem' })
    | (ClozeItem & { __typename: 'ClozeItem' });
  OpenLiveQuizResult:
    | (OpenedLiveQuiz & { __typename: 'OpenedLiveQuiz' })
    | (DeckNotFound & { __typename: 'DeckNotFound' })
    | (DeckWithoutQuiz & { __typename: 'DeckWithoutQuiz' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  LiveQuizOfferResult:
    | (LiveQuizOffer & { __typename: 'LiveQuizOffer' })
    | (LiveQuizNotFound & { __typename: 'LiveQuizNotFound' })
    | (RateLimited & { __typename: 'RateLimited' });
  JoinLiveQuizResult:
    | (JoinedLiveQuiz & { __typename: 'JoinedLiveQuiz' })
    | (LiveQuizNotFound & { __typename: 'LiveQuizNotFound' })
    | (LiveQuizOver & { __typename: 'LiveQuizOver' })
    | (NicknameTaken & { __typename: 'NicknameTaken' })
    | (RemovedFromLiveQuiz & { __typename: 'RemovedFromLiveQuiz' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (LimitReached & { __typename: 'LimitReached' })
    | (RateLimited & { __typename: 'RateLimited' });
  AnswerLiveQuizResult:
    | (LiveQuizAnswered & { __typename: 'LiveQuizAnswered' })
    | (LiveQuizNotFound & { __typename: 'LiveQuizNotFound' })
    | (LiveQuizQuestionClosed & { __typename: 'LiveQuizQuestionClosed' })
    | (InvalidInput & { __typename: 'InvalidInput' })
    | (RateLimited & { __typename: 'RateLimited' });
  LeadLiveQuizResult:
    (LiveQuizLed & { __typename: 'LiveQuizLed' }) | (LiveQuizNotFound & { __typename: 'LiveQuizNotFound' });
  SearchCardsResult:
    | (Omit<FoundCards, 'questions'> & { questions: Array<_RefType['Question']> } & { __typename: 'FoundCards' })
    | (CardQueryProblem & { __typename: 'CardQueryProblem' });
  FoundCardIdsResult:
    (FoundCardIds & { __typename: 'FoundCardIds' }) | (CardQueryProblem & { __typename: 'CardQueryProblem' });
  ChooseCardsResult:
    | (Omit<ChosenCards, 'questions'> & { questions: Array<_RefType['Question']> } & { __typename: 'ChosenCards' })
    | (CardQueryProblem & { __typename: 'CardQueryProblem' });
  SaveSearchResult: (SavedSearch & { __typename: 'SavedSearch' }) | (InvalidInput & { __typename: 'InvalidInput' });
  RecordReviewsResult:
    | (ReviewsRecorded & { __typename: 'ReviewsRecorded' })
    | (NotThatPerson & { __typename: 'NotThatPerson' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  RecordMarksResult:
    | (MarksRecorded & { __typename: 'MarksRecorded' })
    | (NotThatPerson & { __typename: 'NotThatPerson' })
    | (InvalidInput & { __typename: 'InvalidInput' });
  UpdateStudySettingsResult:
    (StudySettings & { __typename: 'StudySettings' }) | (InvalidInput & { __typename: 'InvalidInput' });
  SetInterviewGoalResult:
    (InterviewGoal & { __typename: 'InterviewGoal' }) | (InvalidInput & { __typename: 'InvalidInput' });
  TrainMemoryModelResult:
    | (Tuning & { __typename: 'Tuning' })
    | (TooFewReviews & { __typename: 'TooFewReviews' })
    | (RateLimited & { __typename: 'RateLimited' });
  UseMemoryModelResult: (ModelInUse & { __typename: 'ModelInUse' }) | (InvalidInput & { __typename: 'InvalidInput' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Role: Role;
  Locale: Locale;
  Theme: Theme;
  User: ResolverTypeWrapper<User>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Preferences: ResolverTypeWrapper<Preferences>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Session: ResolverTypeWrapper<Session>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SignUpInput: SignUpInput;
  SignInInput: SignInInput;
  PreferencesInput: PreferencesInput;
  SignedIn: ResolverTypeWrapper<SignedIn>;
  EmailTaken: ResolverTypeWrapper<EmailTaken>;
  WrongCredentials: ResolverTypeWrapper<WrongCredentials>;
  AccountSuspended: ResolverTypeWrapper<AccountSuspended>;
  SignUpResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SetupLinkInvalid: ResolverTypeWrapper<SetupLinkInvalid>;
  ClaimAdminResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimAdminResult']>;
  UpdatePreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdatePreferencesResult']>;
  AccountDeleted: ResolverTypeWrapper<AccountDeleted>;
  LastAdmin: ResolverTypeWrapper<LastAdmin>;
  DeleteAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteAccountResult']>;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  NamedPerson: ResolverTypeWrapper<NamedPerson>;
  AuditFilter: AuditFilter;
  AuditPage: ResolverTypeWrapper<AuditPage>;
  Notification: ResolverTypeWrapper<Notification>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  NotificationKind: NotificationKind;
  Person: ResolverTypeWrapper<Person>;
  Suspension: ResolverTypeWrapper<Suspension>;
  PersonState: PersonState;
  PeopleFilter: PeopleFilter;
  PeoplePage: ResolverTypeWrapper<PeoplePage>;
  PersonNotFound: ResolverTypeWrapper<PersonNotFound>;
  NotToOneself: ResolverTypeWrapper<NotToOneself>;
  ResetLink: ResolverTypeWrapper<ResetLink>;
  ResetLinkInvalid: ResolverTypeWrapper<ResetLinkInvalid>;
  PasswordReset: ResolverTypeWrapper<PasswordReset>;
  PersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonResult']>;
  SuspendPersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuspendPersonResult']>;
  CreateResetLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateResetLinkResult']>;
  ResetPasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResetPasswordResult']>;
  Deck: ResolverTypeWrapper<Omit<Deck, 'group'> & { group?: Maybe<ResolversTypes['Group']> }>;
  DeckNotFound: ResolverTypeWrapper<DeckNotFound>;
  EnrolResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolResult']>;
  DeckInput: DeckInput;
  QuestionInput: QuestionInput;
  SaveDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveDeckResult']>;
  ChangeDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDeckResult']>;
  SaveQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveQuestionResult']>;
  Demo: ResolverTypeWrapper<Demo>;
  DemoLimits: ResolverTypeWrapper<DemoLimits>;
  DemoText: ResolverTypeWrapper<DemoText>;
  DemoServer: ResolverTypeWrapper<DemoServer>;
  Sandbox: ResolverTypeWrapper<Sandbox>;
  SandboxServer: ResolverTypeWrapper<SandboxServer>;
  WireEventKind: WireEventKind;
  WireHeader: ResolverTypeWrapper<WireHeader>;
  WireEvent: ResolverTypeWrapper<WireEvent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SandboxEnd: SandboxEnd;
  WireLogBatch: ResolverTypeWrapper<WireLogBatch>;
  SandboxKeyInput: SandboxKeyInput;
  StartSandboxInput: StartSandboxInput;
  SandboxCommandInput: SandboxCommandInput;
  UnknownDemo: ResolverTypeWrapper<UnknownDemo>;
  DemoInputProblem: ResolverTypeWrapper<DemoInputProblem>;
  InvalidDemoParameters: ResolverTypeWrapper<InvalidDemoParameters>;
  SandboxQuotaReached: ResolverTypeWrapper<SandboxQuotaReached>;
  DemoHostProblem: DemoHostProblem;
  DemoHostUnavailable: ResolverTypeWrapper<DemoHostUnavailable>;
  SandboxNotFound: ResolverTypeWrapper<SandboxNotFound>;
  InvalidSandboxCommand: ResolverTypeWrapper<InvalidSandboxCommand>;
  SandboxBusy: ResolverTypeWrapper<SandboxBusy>;
  SandboxCommandDone: ResolverTypeWrapper<SandboxCommandDone>;
  SandboxStopped: ResolverTypeWrapper<SandboxStopped>;
  StartSandboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartSandboxResult']>;
  SandboxCommandResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SandboxCommandResult']>;
  StopSandboxResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopSandboxResult']>;
  ArchivedQuestion: ResolverTypeWrapper<ArchivedQuestion>;
  ArchivedPage: ResolverTypeWrapper<ArchivedPage>;
  AuditedQuestion: ResolverTypeWrapper<AuditedQuestion>;
  BulkChange: BulkChange;
  BulkDone: ResolverTypeWrapper<BulkDone>;
  SkippedQuestion: ResolverTypeWrapper<SkippedQuestion>;
  NotUndoable: ResolverTypeWrapper<NotUndoable>;
  BulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BulkResult']>;
  UndoBulkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoBulkResult']>;
  Tag: ResolverTypeWrapper<Tag>;
  ChangeKind: ChangeKind;
  ChangeState: ChangeState;
  ChangeAction: ChangeAction;
  RevisionOrigin: RevisionOrigin;
  Author: ResolverTypeWrapper<Author>;
  Change: ResolverTypeWrapper<Omit<Change, 'preview'> & { preview?: Maybe<ResolversTypes['Question']> }>;
  ChangeStepKind: ChangeStepKind;
  ChangeStep: ResolverTypeWrapper<ChangeStep>;
  ChangePage: ResolverTypeWrapper<Omit<ChangePage, 'nodes'> & { nodes: Array<ResolversTypes['Change']> }>;
  Revision: ResolverTypeWrapper<Revision>;
  EditedQuestion: ResolverTypeWrapper<
    Omit<EditedQuestion, 'openChanges'> & { openChanges: Array<ResolversTypes['Change']> }
  >;
  ChangeInput: ChangeInput;
  ChangeMovedOn: ResolverTypeWrapper<Omit<ChangeMovedOn, 'change'> & { change: ResolversTypes['Change'] }>;
  ChangeNotOpen: ResolverTypeWrapper<Omit<ChangeNotOpen, 'change'> & { change: ResolversTypes['Change'] }>;
  NotYours: ResolverTypeWrapper<NotYours>;
  QuestionMovedOn: ResolverTypeWrapper<QuestionMovedOn>;
  ChangeNotFound: ResolverTypeWrapper<ChangeNotFound>;
  RevisionNotFound: ResolverTypeWrapper<RevisionNotFound>;
  SaveChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveChangeResult']>;
  ChangeStepResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeStepResult']>;
  RestoreRevisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreRevisionResult']>;
  ArchiveQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveQuestionResult']>;
  QuestionProblems: ResolverTypeWrapper<QuestionProblems>;
  CheckQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckQuestionResult']>;
  Reported: ResolverTypeWrapper<Reported>;
  OftenForgotten: ResolverTypeWrapper<OftenForgotten>;
  BelowWanted: ResolverTypeWrapper<BelowWanted>;
  ManyLeeches: ResolverTypeWrapper<ManyLeeches>;
  HarmReason: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HarmReason']>;
  HarmRow: ResolverTypeWrapper<Omit<HarmRow, 'reasons'> & { reasons: Array<ResolversTypes['HarmReason']> }>;
  HarmQueue: ResolverTypeWrapper<Omit<HarmQueue, 'rows'> & { rows: Array<ResolversTypes['HarmRow']> }>;
  StudyFigures: ResolverTypeWrapper<StudyFigures>;
  CardFigures: ResolverTypeWrapper<CardFigures>;
  QuestionHarm: ResolverTypeWrapper<
    Omit<QuestionHarm, 'reasons' | 'suggestions'> & {
      reasons: Array<ResolversTypes['HarmReason']>;
      suggestions: Array<ResolversTypes['Change']>;
    }
  >;
  SubjectFigures: ResolverTypeWrapper<SubjectFigures>;
  SettlementKind: SettlementKind;
  SettlementInput: SettlementInput;
  ReportsSettled: ResolverTypeWrapper<Omit<ReportsSettled, 'question'> & { question: ResolversTypes['QuestionHarm'] }>;
  SettleReportsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SettleReportsResult']>;
  DeadLink: ResolverTypeWrapper<DeadLink>;
  LinkReport: ResolverTypeWrapper<LinkReport>;
  CheckLinksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckLinksResult']>;
  ReportKind: ReportKind;
  QuestionPart: QuestionPart;
  ReportState: ReportState;
  Report: ResolverTypeWrapper<Report>;
  ReportInput: ReportInput;
  AlreadyReported: ResolverTypeWrapper<AlreadyReported>;
  ReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportResult']>;
  ManagedSubject: ResolverTypeWrapper<ManagedSubject>;
  SubjectList: ResolverTypeWrapper<SubjectList>;
  SubjectInput: SubjectInput;
  GlossaryTerm: ResolverTypeWrapper<GlossaryTerm>;
  Glossary: ResolverTypeWrapper<Glossary>;
  GlossaryTermInput: GlossaryTermInput;
  SiteDeckQuestion: ResolverTypeWrapper<SiteDeckQuestion>;
  SiteDeck: ResolverTypeWrapper<SiteDeck>;
  SiteDeckList: ResolverTypeWrapper<SiteDeckList>;
  SiteDeckInput: SiteDeckInput;
  ListMovedOn: ResolverTypeWrapper<ListMovedOn>;
  ListOrigin: ListOrigin;
  SiteListRevision: ResolverTypeWrapper<SiteListRevision>;
  SiteListHistory: ResolverTypeWrapper<SiteListHistory>;
  SiteListRestored: ResolverTypeWrapper<SiteListRestored>;
  RestoreSiteListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreSiteListResult']>;
  SaveSubjectsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSubjectsResult']>;
  SaveGlossaryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGlossaryResult']>;
  SaveSiteDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSiteDeckResult']>;
  OrderSiteDecksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderSiteDecksResult']>;
  RetireSiteDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RetireSiteDeckResult']>;
  SuggestionState: SuggestionState;
  Suggestion: ResolverTypeWrapper<Suggestion>;
  PartText: ResolverTypeWrapper<PartText>;
  SuggestionInput: SuggestionInput;
  PartInput: PartInput;
  PartPreview: ResolverTypeWrapper<Omit<PartPreview, 'question'> & { question?: Maybe<ResolversTypes['Question']> }>;
  PartMovedOn: ResolverTypeWrapper<PartMovedOn>;
  SuggestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestResult']>;
  PreviewPartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewPartResult']>;
  GroupQuestion: ResolverTypeWrapper<Omit<GroupQuestion, 'question'> & { question: ResolversTypes['Question'] }>;
  GroupQuestionInput: GroupQuestionInput;
  GroupQuestionMovedOn: ResolverTypeWrapper<GroupQuestionMovedOn>;
  SaveGroupDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGroupDeckResult']>;
  ChangeGroupDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeGroupDeckResult']>;
  DeleteGroupDeckResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteGroupDeckResult']>;
  SaveGroupQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGroupQuestionResult']>;
  GroupInterview: ResolverTypeWrapper<GroupInterview>;
  OpenInterviewToGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenInterviewToGroupResult']>;
  JoinGroupInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinGroupInterviewResult']>;
  GroupLiveQuiz: ResolverTypeWrapper<GroupLiveQuiz>;
  OpenGroupQuizResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenGroupQuizResult']>;
  GroupSuggestionState: GroupSuggestionState;
  GroupSuggestion: ResolverTypeWrapper<GroupSuggestion>;
  GroupSuggestionComment: ResolverTypeWrapper<GroupSuggestionComment>;
  GroupSuggestionInput: GroupSuggestionInput;
  GroupSuggestionNotFound: ResolverTypeWrapper<GroupSuggestionNotFound>;
  GroupSuggestionAnswered: ResolverTypeWrapper<GroupSuggestionAnswered>;
  GroupSuggestionOutdated: ResolverTypeWrapper<GroupSuggestionOutdated>;
  SuggestGroupEditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SuggestGroupEditResult']>;
  AnswerGroupSuggestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerGroupSuggestionResult']>;
  DiscussGroupSuggestionResult: ResolverTypeWrapper<
    ResolversUnionTypes<ResolversTypes>['DiscussGroupSuggestionResult']
  >;
  Group: ResolverTypeWrapper<
    Omit<Group, 'members' | 'question'> & {
      members: Array<ResolversTypes['GroupMember']>;
      question?: Maybe<ResolversTypes['GroupQuestion']>;
    }
  >;
  GroupRole: GroupRole;
  GivenGroupRole: GivenGroupRole;
  GroupMember: ResolverTypeWrapper<GroupMember>;
  GroupInvitation: ResolverTypeWrapper<GroupInvitation>;
  GroupInput: GroupInput;
  GroupInvitationInput: GroupInvitationInput;
  NewGroupInvitation: ResolverTypeWrapper<Omit<NewGroupInvitation, 'group'> & { group: ResolversTypes['Group'] }>;
  GroupOffer: ResolverTypeWrapper<GroupOffer>;
  GroupNotFound: ResolverTypeWrapper<GroupNotFound>;
  GroupRoleLacking: ResolverTypeWrapper<GroupRoleLacking>;
  MemberNotFound: ResolverTypeWrapper<MemberNotFound>;
  OwnerMustHandOver: ResolverTypeWrapper<OwnerMustHandOver>;
  GroupInvitationInvalid: ResolverTypeWrapper<GroupInvitationInvalid>;
  GroupLeft: ResolverTypeWrapper<GroupLeft>;
  GroupDissolved: ResolverTypeWrapper<GroupDissolved>;
  SaveGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveGroupResult']>;
  InviteToGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToGroupResult']>;
  RevokeGroupInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeGroupInvitationResult']>;
  GroupOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GroupOfferResult']>;
  JoinGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinGroupResult']>;
  LeaveGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveGroupResult']>;
  ChangeMemberResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberResult']>;
  RemoveFromGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromGroupResult']>;
  DissolveGroupResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DissolveGroupResult']>;
  QuestionTalk: ResolverTypeWrapper<QuestionTalk>;
  TalkThread: ResolverTypeWrapper<TalkThread>;
  TalkComment: ResolverTypeWrapper<TalkComment>;
  TalkPerson: ResolverTypeWrapper<TalkPerson>;
  TalkCount: ResolverTypeWrapper<TalkCount>;
  GroupTalk: ResolverTypeWrapper<GroupTalk>;
  TalkedQuestion: ResolverTypeWrapper<TalkedQuestion>;
  CommentInput: CommentInput;
  CommentNotFound: ResolverTypeWrapper<CommentNotFound>;
  TalkRead: ResolverTypeWrapper<TalkRead>;
  TalkChange: ResolverTypeWrapper<TalkChange>;
  SaveCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveCommentResult']>;
  DeleteCommentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteCommentResult']>;
  ResolveThreadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResolveThreadResult']>;
  ReadTalkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadTalkResult']>;
  ContentConflict: ResolverTypeWrapper<ContentConflict>;
  ContentSide: ContentSide;
  ConflictDecision: ConflictDecision;
  ConflictDecided: ResolverTypeWrapper<ConflictDecided>;
  ConflictMovedOn: ResolverTypeWrapper<ConflictMovedOn>;
  DecideConflictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideConflictResult']>;
  SiteListConflict: ResolverTypeWrapper<SiteListConflict>;
  SiteListProblem: ResolverTypeWrapper<SiteListProblem>;
  ListSide: ListSide;
  SiteListDecided: ResolverTypeWrapper<SiteListDecided>;
  DecideSiteListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideSiteListResult']>;
  MockInterview: ResolverTypeWrapper<MockInterview>;
  MockPerson: ResolverTypeWrapper<MockPerson>;
  MockPair: ResolverTypeWrapper<MockPair>;
  MockRole: MockRole;
  MockRound: ResolverTypeWrapper<MockRound>;
  MockAsked: ResolverTypeWrapper<MockAsked>;
  MockClock: ResolverTypeWrapper<MockClock>;
  MockQuestionState: MockQuestionState;
  MockQuestion: ResolverTypeWrapper<MockQuestion>;
  MockKeyword: ResolverTypeWrapper<MockKeyword>;
  MockFollowUp: ResolverTypeWrapper<MockFollowUp>;
  MockNote: ResolverTypeWrapper<MockNote>;
  MockInterviewLine: ResolverTypeWrapper<MockInterviewLine>;
  MockInterviewOffer: ResolverTypeWrapper<MockInterviewOffer>;
  MockReportLine: ResolverTypeWrapper<MockReportLine>;
  MockReport: ResolverTypeWrapper<MockReport>;
  MockReportQuestion: ResolverTypeWrapper<MockReportQuestion>;
  MockReportNote: ResolverTypeWrapper<MockReportNote>;
  MockInterviewInput: MockInterviewInput;
  MockAct: MockAct;
  MockActInput: MockActInput;
  MockKeywordInput: MockKeywordInput;
  MockScoreInput: MockScoreInput;
  MockNoteInput: MockNoteInput;
  MockGradeInput: MockGradeInput;
  MockInterviewNotFound: ResolverTypeWrapper<MockInterviewNotFound>;
  MockRoleLacking: ResolverTypeWrapper<MockRoleLacking>;
  MockInterviewClosed: ResolverTypeWrapper<MockInterviewClosed>;
  MockPersonUnfit: ResolverTypeWrapper<MockPersonUnfit>;
  NoQuestionsFit: ResolverTypeWrapper<NoQuestionsFit>;
  MockInvitationInvalid: ResolverTypeWrapper<MockInvitationInvalid>;
  MockReportNotFound: ResolverTypeWrapper<MockReportNotFound>;
  MockInterviewLeft: ResolverTypeWrapper<MockInterviewLeft>;
  NewMockInvitation: ResolverTypeWrapper<NewMockInvitation>;
  MockNoteSaved: ResolverTypeWrapper<MockNoteSaved>;
  MockNoteChanged: ResolverTypeWrapper<MockNoteChanged>;
  MockInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MockInterviewResult']>;
  InviteToMockInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToMockInterviewResult']>;
  MockInterviewOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MockInterviewOfferResult']>;
  JoinMockInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinMockInterviewResult']>;
  LeaveMockInterviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveMockInterviewResult']>;
  SaveMockNoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveMockNoteResult']>;
  ReviewMockReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewMockReportResult']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ServerInfo: ResolverTypeWrapper<ServerInfo>;
  RateLimited: ResolverTypeWrapper<RateLimited>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InvalidField: ResolverTypeWrapper<InvalidField>;
  MarkdownProblem: ResolverTypeWrapper<MarkdownProblem>;
  ProblemSeverity: ProblemSeverity;
  OwnQuestion: ResolverTypeWrapper<Omit<OwnQuestion, 'question'> & { question: ResolversTypes['Question'] }>;
  QuestionPreview: ResolverTypeWrapper<
    Omit<QuestionPreview, 'question'> & { question?: Maybe<ResolversTypes['Question']> }
  >;
  InvalidQuestion: ResolverTypeWrapper<InvalidQuestion>;
  LimitReached: ResolverTypeWrapper<LimitReached>;
  QuestionNotFound: ResolverTypeWrapper<QuestionNotFound>;
  QuestionSavedElsewhere: ResolverTypeWrapper<QuestionSavedElsewhere>;
  PreviewQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewQuestionResult']>;
  QuestionPublished: ResolverTypeWrapper<QuestionPublished>;
  Level: Level;
  CardKind: CardKind;
  Subject: ResolverTypeWrapper<Subject>;
  Question: ResolverTypeWrapper<
    Omit<Question, 'keywords' | 'quiz' | 'group'> & {
      keywords: Array<ResolversTypes['Keyword']>;
      quiz: Array<ResolversTypes['QuizItem']>;
      group?: Maybe<ResolversTypes['Group']>;
    }
  >;
  QuestionSummary: ResolverTypeWrapper<QuestionSummary>;
  Keyword: ResolverTypeWrapper<Keyword>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  QuizItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuizItem']>;
  ChoiceItem: ResolverTypeWrapper<ChoiceItem>;
  ChoiceOption: ResolverTypeWrapper<ChoiceOption>;
  TrueFalseItem: ResolverTypeWrapper<TrueFalseItem>;
  ClozeItem: ResolverTypeWrapper<ClozeItem>;
  Blank: ResolverTypeWrapper<Blank>;
  DemoEmbed: ResolverTypeWrapper<DemoEmbed>;
  Source: ResolverTypeWrapper<Source>;
  QuestionFilter: QuestionFilter;
  QuestionPage: ResolverTypeWrapper<QuestionPage>;
  SearchResult: ResolverTypeWrapper<SearchResult>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  LiveQuiz: ResolverTypeWrapper<LiveQuiz>;
  LiveQuizPhase: LiveQuizPhase;
  LiveQuizQuestion: ResolverTypeWrapper<LiveQuizQuestion>;
  LiveQuizSolution: ResolverTypeWrapper<LiveQuizSolution>;
  LiveQuizStanding: ResolverTypeWrapper<LiveQuizStanding>;
  LiveQuizPlayer: ResolverTypeWrapper<LiveQuizPlayer>;
  LiveQuizGiven: ResolverTypeWrapper<LiveQuizGiven>;
  LiveQuizOffer: ResolverTypeWrapper<LiveQuizOffer>;
  LiveQuizReport: ResolverTypeWrapper<LiveQuizReport>;
  LiveQuizReportQuestion: ResolverTypeWrapper<LiveQuizReportQuestion>;
  LiveQuizSummary: ResolverTypeWrapper<LiveQuizSummary>;
  LiveQuizInput: LiveQuizInput;
  LiveQuizOrder: LiveQuizOrder;
  LiveQuizJoinInput: LiveQuizJoinInput;
  LiveQuizAnswerInput: LiveQuizAnswerInput;
  LiveQuizAct: LiveQuizAct;
  OpenedLiveQuiz: ResolverTypeWrapper<OpenedLiveQuiz>;
  JoinedLiveQuiz: ResolverTypeWrapper<JoinedLiveQuiz>;
  LiveQuizAnswered: ResolverTypeWrapper<LiveQuizAnswered>;
  LiveQuizLed: ResolverTypeWrapper<LiveQuizLed>;
  DeckWithoutQuiz: ResolverTypeWrapper<DeckWithoutQuiz>;
  LiveQuizNotFound: ResolverTypeWrapper<LiveQuizNotFound>;
  LiveQuizOver: ResolverTypeWrapper<LiveQuizOver>;
  NicknameTaken: ResolverTypeWrapper<NicknameTaken>;
  RemovedFromLiveQuiz: ResolverTypeWrapper<RemovedFromLiveQuiz>;
  LiveQuizQuestionClosed: ResolverTypeWrapper<LiveQuizQuestionClosed>;
  OpenLiveQuizResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenLiveQuizResult']>;
  LiveQuizOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiveQuizOfferResult']>;
  JoinLiveQuizResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinLiveQuizResult']>;
  AnswerLiveQuizResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerLiveQuizResult']>;
  LeadLiveQuizResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeadLiveQuizResult']>;
  CardSort: CardSort;
  CardSearchInput: CardSearchInput;
  FoundCards: ResolverTypeWrapper<Omit<FoundCards, 'questions'> & { questions: Array<ResolversTypes['Question']> }>;
  CardQueryProblem: ResolverTypeWrapper<CardQueryProblem>;
  SearchCardsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchCardsResult']>;
  FoundCardIds: ResolverTypeWrapper<FoundCardIds>;
  FoundCardIdsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FoundCardIdsResult']>;
  ChosenCards: ResolverTypeWrapper<Omit<ChosenCards, 'questions'> & { questions: Array<ResolversTypes['Question']> }>;
  ChooseCardsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChooseCardsResult']>;
  SavedSearch: ResolverTypeWrapper<SavedSearch>;
  SavedSearchInput: SavedSearchInput;
  SaveSearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveSearchResult']>;
  Comeback: ResolverTypeWrapper<Comeback>;
  ComebackInput: ComebackInput;
  Backlog: ResolverTypeWrapper<Backlog>;
  StatisticsPeriod: StatisticsPeriod;
  RecallCount: ResolverTypeWrapper<RecallCount>;
  StatisticsDay: ResolverTypeWrapper<StatisticsDay>;
  StatisticsHour: ResolverTypeWrapper<StatisticsHour>;
  CardMaturity: CardMaturity;
  AnswerCounts: ResolverTypeWrapper<AnswerCounts>;
  DueForecast: ResolverTypeWrapper<DueForecast>;
  CardCounts: ResolverTypeWrapper<CardCounts>;
  Distribution: ResolverTypeWrapper<Distribution>;
  Statistics: ResolverTypeWrapper<Statistics>;
  StudyDay: ResolverTypeWrapper<StudyDay>;
  Streak: ResolverTypeWrapper<Streak>;
  ReviewOrder: ReviewOrder;
  NewOrder: NewOrder;
  DayLoad: DayLoad;
  DeckLimit: ResolverTypeWrapper<DeckLimit>;
  DeckLimitInput: DeckLimitInput;
  ExtraToday: ResolverTypeWrapper<ExtraToday>;
  ExtraTodayInput: ExtraTodayInput;
  StepsInput: StepsInput;
  DeckTally: ResolverTypeWrapper<DeckTally>;
  Rating: Rating;
  MemoryState: MemoryState;
  Memory: ResolverTypeWrapper<Memory>;
  StudyCard: ResolverTypeWrapper<StudyCard>;
  MarkKind: MarkKind;
  CardMark: ResolverTypeWrapper<CardMark>;
  StudyQueue: ResolverTypeWrapper<Omit<StudyQueue, 'questions'> & { questions: Array<ResolversTypes['Question']> }>;
  StudyPack: ResolverTypeWrapper<Omit<StudyPack, 'questions'> & { questions: Array<ResolversTypes['Question']> }>;
  DayTally: ResolverTypeWrapper<DayTally>;
  TodayCounts: ResolverTypeWrapper<TodayCounts>;
  DeckToday: ResolverTypeWrapper<DeckToday>;
  Today: ResolverTypeWrapper<Today>;
  StudySettings: ResolverTypeWrapper<StudySettings>;
  StudySettingsInput: StudySettingsInput;
  ReviewInput: ReviewInput;
  UndoInput: UndoInput;
  ReviewProblem: ReviewProblem;
  RejectedReview: ResolverTypeWrapper<RejectedReview>;
  ReviewsRecorded: ResolverTypeWrapper<ReviewsRecorded>;
  MarkInput: MarkInput;
  MarkUndoInput: MarkUndoInput;
  RejectedMark: ResolverTypeWrapper<RejectedMark>;
  MarksRecorded: ResolverTypeWrapper<MarksRecorded>;
  NotThatPerson: ResolverTypeWrapper<NotThatPerson>;
  RecordReviewsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReviewsResult']>;
  RecordMarksResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMarksResult']>;
  UpdateStudySettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateStudySettingsResult']>;
  InterviewGoal: ResolverTypeWrapper<InterviewGoal>;
  InterviewGoalInput: InterviewGoalInput;
  InterviewOutlook: ResolverTypeWrapper<InterviewOutlook>;
  InterviewDay: ResolverTypeWrapper<InterviewDay>;
  Interview: ResolverTypeWrapper<Interview>;
  SetInterviewGoalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetInterviewGoalResult']>;
  GuestCards: ResolverTypeWrapper<Omit<GuestCards, 'questions'> & { questions: Array<ResolversTypes['Question']> }>;
  RecallAccuracy: ResolverTypeWrapper<RecallAccuracy>;
  CalibrationBin: ResolverTypeWrapper<CalibrationBin>;
  RecallReport: ResolverTypeWrapper<RecallReport>;
  TuningState: TuningState;
  TuningReport: ResolverTypeWrapper<TuningReport>;
  Tuning: ResolverTypeWrapper<Tuning>;
  MemoryModel: ResolverTypeWrapper<MemoryModel>;
  TooFewReviews: ResolverTypeWrapper<TooFewReviews>;
  ModelInUse: ResolverTypeWrapper<ModelInUse>;
  TrainMemoryModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainMemoryModelResult']>;
  UseMemoryModelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UseMemoryModelResult']>;
  StudyWorkload: ResolverTypeWrapper<StudyWorkload>;
  WorkloadMemory: ResolverTypeWrapper<WorkloadMemory>;
  StudyPace: ResolverTypeWrapper<StudyPace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  User: User;
  String: Scalars['String']['output'];
  Preferences: Preferences;
  Int: Scalars['Int']['output'];
  Session: Session;
  Boolean: Scalars['Boolean']['output'];
  SignUpInput: SignUpInput;
  SignInInput: SignInInput;
  PreferencesInput: PreferencesInput;
  SignedIn: SignedIn;
  EmailTaken: EmailTaken;
  WrongCredentials: WrongCredentials;
  AccountSuspended: AccountSuspended;
  SignUpResult: ResolversUnionTypes<ResolversParentTypes>['SignUpResult'];
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SetupLinkInvalid: SetupLinkInvalid;
  ClaimAdminResult: ResolversUnionTypes<ResolversParentTypes>['ClaimAdminResult'];
  UpdatePreferencesResult: ResolversUnionTypes<ResolversParentTypes>['UpdatePreferencesResult'];
  AccountDeleted: AccountDeleted;
  LastAdmin: LastAdmin;
  DeleteAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteAccountResult'];
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  AuditEntry: AuditEntry;
  NamedPerson: NamedPerson;
  AuditFilter: AuditFilter;
  AuditPage: AuditPage;
  Notification: Notification;
  ID: Scalars['ID']['output'];
  Person: Person;
  Suspension: Suspension;
  PeopleFilter: PeopleFilter;
  PeoplePage: PeoplePage;
  PersonNotFound: PersonNotFound;
  NotToOneself: NotToOneself;
  ResetLink: ResetLink;
  ResetLinkInvalid: ResetLinkInvalid;
  PasswordReset: PasswordReset;
  PersonResult: ResolversUnionTypes<ResolversParentTypes>['PersonResult'];
  SuspendPersonResult: ResolversUnionTypes<ResolversParentTypes>['SuspendPersonResult'];
  CreateResetLinkResult: ResolversUnionTypes<ResolversParentTypes>['CreateResetLinkResult'];
  ResetPasswordResult: ResolversUnionTypes<ResolversParentTypes>['ResetPasswordResult'];
  Deck: Omit<Deck, 'group'> & { group?: Maybe<ResolversParentTypes['Group']> };
  DeckNotFound: DeckNotFound;
  EnrolResult: ResolversUnionTypes<ResolversParentTypes>['EnrolResult'];
  DeckInput: DeckInput;
  QuestionInput: QuestionInput;
  SaveDeckResult: ResolversUnionTypes<ResolversParentTypes>['SaveDeckResult'];
  ChangeDeckResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDeckResult'];
  SaveQuestionResult: ResolversUnionTypes<ResolversParentTypes>['SaveQuestionResult'];
  Demo: Demo;
  DemoLimits: DemoLimits;
  DemoText: DemoText;
  DemoServer: DemoServer;
  Sandbox: Sandbox;
  SandboxServer: SandboxServer;
  WireHeader: WireHeader;
  WireEvent: WireEvent;
  Float: Scalars['Float']['output'];
  WireLogBatch: WireLogBatch;
  SandboxKeyInput: SandboxKeyInput;
  StartSandboxInput: StartSandboxInput;
  SandboxCommandInput: SandboxCommandInput;
  UnknownDemo: UnknownDemo;
  DemoInputProblem: DemoInputProblem;
  InvalidDemoParameters: InvalidDemoParameters;
  SandboxQuotaReached: SandboxQuotaReached;
  DemoHostUnavailable: DemoHostUnavailable;
  SandboxNotFound: SandboxNotFound;
  InvalidSandboxCommand: InvalidSandboxCommand;
  SandboxBusy: SandboxBusy;
  SandboxCommandDone: SandboxCommandDone;
  SandboxStopped: SandboxStopped;
  StartSandboxResult: ResolversUnionTypes<ResolversParentTypes>['StartSandboxResult'];
  SandboxCommandResult: ResolversUnionTypes<ResolversParentTypes>['SandboxCommandResult'];
  StopSandboxResult: ResolversUnionTypes<ResolversParentTypes>['StopSandboxResult'];
  ArchivedQuestion: ArchivedQuestion;
  ArchivedPage: ArchivedPage;
  AuditedQuestion: AuditedQuestion;
  BulkChange: BulkChange;
  BulkDone: BulkDone;
  SkippedQuestion: SkippedQuestion;
  NotUndoable: NotUndoable;
  BulkResult: ResolversUnionTypes<ResolversParentTypes>['BulkResult'];
  UndoBulkResult: ResolversUnionTypes<ResolversParentTypes>['UndoBulkResult'];
  Tag: Tag;
  Author: Author;
  Change: Omit<Change, 'preview'> & { preview?: Maybe<ResolversParentTypes['Question']> };
  ChangeStep: ChangeStep;
  ChangePage: Omit<ChangePage, 'nodes'> & { nodes: Array<ResolversParentTypes['Change']> };
  Revision: Revision;
  EditedQuestion: Omit<EditedQuestion, 'openChanges'> & { openChanges: Array<ResolversParentTypes['Change']> };
  ChangeInput: ChangeInput;
  ChangeMovedOn: Omit<ChangeMovedOn, 'change'> & { change: ResolversParentTypes['Change'] };
  ChangeNotOpen: Omit<ChangeNotOpen, 'change'> & { change: ResolversParentTypes['Change'] };
  NotYours: NotYours;
  QuestionMovedOn: QuestionMovedOn;
  ChangeNotFound: ChangeNotFound;
  RevisionNotFound: RevisionNotFound;
  SaveChangeResult: ResolversUnionTypes<ResolversParentTypes>['SaveChangeResult'];
  ChangeStepResult: ResolversUnionTypes<ResolversParentTypes>['ChangeStepResult'];
  RestoreRevisionResult: ResolversUnionTypes<ResolversParentTypes>['RestoreRevisionResult'];
  ArchiveQuestionResult: ResolversUnionTypes<ResolversParentTypes>['ArchiveQuestionResult'];
  QuestionProblems: QuestionProblems;
  CheckQuestionResult: ResolversUnionTypes<ResolversParentTypes>['CheckQuestionResult'];
  Reported: Reported;
  OftenForgotten: OftenForgotten;
  BelowWanted: BelowWanted;
  ManyLeeches: ManyLeeches;
  HarmReason: ResolversUnionTypes<ResolversParentTypes>['HarmReason'];
  HarmRow: Omit<HarmRow, 'reasons'> & { reasons: Array<ResolversParentTypes['HarmReason']> };
  HarmQueue: Omit<HarmQueue, 'rows'> & { rows: Array<ResolversParentTypes['HarmRow']> };
  StudyFigures: StudyFigures;
  CardFigures: CardFigures;
  QuestionHarm: Omit<QuestionHarm, 'reasons' | 'suggestions'> & {
    reasons: Array<ResolversParentTypes['HarmReason']>;
    suggestions: Array<ResolversParentTypes['Change']>;
  };
  SubjectFigures: SubjectFigures;
  SettlementInput: SettlementInput;
  ReportsSettled: Omit<ReportsSettled, 'question'> & { question: ResolversParentTypes['QuestionHarm'] };
  SettleReportsResult: ResolversUnionTypes<ResolversParentTypes>['SettleReportsResult'];
  DeadLink: DeadLink;
  LinkReport: LinkReport;
  CheckLinksResult: ResolversUnionTypes<ResolversParentTypes>['CheckLinksResult'];
  Report: Report;
  ReportInput: ReportInput;
  AlreadyReported: AlreadyReported;
  ReportResult: ResolversUnionTypes<ResolversParentTypes>['ReportResult'];
  ManagedSubject: ManagedSubject;
  SubjectList: SubjectList;
  SubjectInput: SubjectInput;
  GlossaryTerm: GlossaryTerm;
  Glossary: Glossary;
  GlossaryTermInput: GlossaryTermInput;
  SiteDeckQuestion: SiteDeckQuestion;
  SiteDeck: SiteDeck;
  SiteDeckList: SiteDeckList;
  SiteDeckInput: SiteDeckInput;
  ListMovedOn: ListMovedOn;
  SiteListRevision: SiteListRevision;
  SiteListHistory: SiteListHistory;
  SiteListRestored: SiteListRestored;
  RestoreSiteListResult: ResolversUnionTypes<ResolversParentTypes>['RestoreSiteListResult'];
  SaveSubjectsResult: ResolversUnionTypes<ResolversParentTypes>['SaveSubjectsResult'];
  SaveGlossaryResult: ResolversUnionTypes<ResolversParentTypes>['SaveGlossaryResult'];
  SaveSiteDeckResult: ResolversUnionTypes<ResolversParentTypes>['SaveSiteDeckResult'];
  OrderSiteDecksResult: ResolversUnionTypes<ResolversParentTypes>['OrderSiteDecksResult'];
  RetireSiteDeckResult: ResolversUnionTypes<ResolversParentTypes>['RetireSiteDeckResult'];
  Suggestion: Suggestion;
  PartText: PartText;
  SuggestionInput: SuggestionInput;
  PartInput: PartInput;
  PartPreview: Omit<PartPreview, 'question'> & { question?: Maybe<ResolversParentTypes['Question']> };
  PartMovedOn: PartMovedOn;
  SuggestResult: ResolversUnionTypes<ResolversParentTypes>['SuggestResult'];
  PreviewPartResult: ResolversUnionTypes<ResolversParentTypes>['PreviewPartResult'];
  GroupQuestion: Omit<GroupQuestion, 'question'> & { question: ResolversParentTypes['Question'] };
  GroupQuestionInput: GroupQuestionInput;
  GroupQuestionMovedOn: GroupQuestionMovedOn;
  SaveGroupDeckResult: ResolversUnionTypes<ResolversParentTypes>['SaveGroupDeckResult'];
  ChangeGroupDeckResult: ResolversUnionTypes<ResolversParentTypes>['ChangeGroupDeckResult'];
  DeleteGroupDeckResult: ResolversUnionTypes<ResolversParentTypes>['DeleteGroupDeckResult'];
  SaveGroupQuestionResult: ResolversUnionTypes<ResolversParentTypes>['SaveGroupQuestionResult'];
  GroupInterview: GroupInterview;
  OpenInterviewToGroupResult: ResolversUnionTypes<ResolversParentTypes>['OpenInterviewToGroupResult'];
  JoinGroupInterviewResult: ResolversUnionTypes<ResolversParentTypes>['JoinGroupInterviewResult'];
  GroupLiveQuiz: GroupLiveQuiz;
  OpenGroupQuizResult: ResolversUnionTypes<ResolversParentTypes>['OpenGroupQuizResult'];
  GroupSuggestion: GroupSuggestion;
  GroupSuggestionComment: GroupSuggestionComment;
  GroupSuggestionInput: GroupSuggestionInput;
  GroupSuggestionNotFound: GroupSuggestionNotFound;
  GroupSuggestionAnswered: GroupSuggestionAnswered;
  GroupSuggestionOutdated: GroupSuggestionOutdated;
  SuggestGroupEditResult: ResolversUnionTypes<ResolversParentTypes>['SuggestGroupEditResult'];
  AnswerGroupSuggestionResult: ResolversUnionTypes<ResolversParentTypes>['AnswerGroupSuggestionResult'];
  DiscussGroupSuggestionResult: ResolversUnionTypes<ResolversParentTypes>['DiscussGroupSuggestionResult'];
  Group: Omit<Group, 'members' | 'question'> & {
    members: Array<ResolversParentTypes['GroupMember']>;
    question?: Maybe<ResolversParentTypes['GroupQuestion']>;
  };
  GroupMember: GroupMember;
  GroupInvitation: GroupInvitation;
  GroupInput: GroupInput;
  GroupInvitationInput: GroupInvitationInput;
  NewGroupInvitation: Omit<NewGroupInvitation, 'group'> & { group: ResolversParentTypes['Group'] };
  GroupOffer: GroupOffer;
  GroupNotFound: GroupNotFound;
  GroupRoleLacking: GroupRoleLacking;
  MemberNotFound: MemberNotFound;
  OwnerMustHandOver: OwnerMustHandOver;
  GroupInvitationInvalid: GroupInvitationInvalid;
  GroupLeft: GroupLeft;
  GroupDissolved: GroupDissolved;
  SaveGroupResult: ResolversUnionTypes<ResolversParentTypes>['SaveGroupResult'];
  InviteToGroupResult: ResolversUnionTypes<ResolversParentTypes>['InviteToGroupResult'];
  RevokeGroupInvitationResult: ResolversUnionTypes<ResolversParentTypes>['RevokeGroupInvitationResult'];
  GroupOfferResult: ResolversUnionTypes<ResolversParentTypes>['GroupOfferResult'];
  JoinGroupResult: ResolversUnionTypes<ResolversParentTypes>['JoinGroupResult'];
  LeaveGroupResult: ResolversUnionTypes<ResolversParentTypes>['LeaveGroupResult'];
  ChangeMemberResult: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberResult'];
  RemoveFromGroupResult: ResolversUnionTypes<ResolversParentTypes>['RemoveFromGroupResult'];
  DissolveGroupResult: ResolversUnionTypes<ResolversParentTypes>['DissolveGroupResult'];
  QuestionTalk: QuestionTalk;
  TalkThread: TalkThread;
  TalkComment: TalkComment;
  TalkPerson: TalkPerson;
  TalkCount: TalkCount;
  GroupTalk: GroupTalk;
  TalkedQuestion: TalkedQuestion;
  CommentInput: CommentInput;
  CommentNotFound: CommentNotFound;
  TalkRead: TalkRead;
  TalkChange: TalkChange;
  SaveCommentResult: ResolversUnionTypes<ResolversParentTypes>['SaveCommentResult'];
  DeleteCommentResult: ResolversUnionTypes<ResolversParentTypes>['DeleteCommentResult'];
  ResolveThreadResult: ResolversUnionTypes<ResolversParentTypes>['ResolveThreadResult'];
  ReadTalkResult: ResolversUnionTypes<ResolversParentTypes>['ReadTalkResult'];
  ContentConflict: ContentConflict;
  ConflictDecision: ConflictDecision;
  ConflictDecided: ConflictDecided;
  ConflictMovedOn: ConflictMovedOn;
  DecideConflictResult: ResolversUnionTypes<ResolversParentTypes>['DecideConflictResult'];
  SiteListConflict: SiteListConflict;
  SiteListProblem: SiteListProblem;
  SiteListDecided: SiteListDecided;
  DecideSiteListResult: ResolversUnionTypes<ResolversParentTypes>['DecideSiteListResult'];
  MockInterview: MockInterview;
  MockPerson: MockPerson;
  MockPair: MockPair;
  MockRound: MockRound;
  MockAsked: MockAsked;
  MockClock: MockClock;
  MockQuestion: MockQuestion;
  MockKeyword: MockKeyword;
  MockFollowUp: MockFollowUp;
  MockNote: MockNote;
  MockInterviewLine: MockInterviewLine;
  MockInterviewOffer: MockInterviewOffer;
  MockReportLine: MockReportLine;
  MockReport: MockReport;
  MockReportQuestion: MockReportQuestion;
  MockReportNote: MockReportNote;
  MockInterviewInput: MockInterviewInput;
  MockActInput: MockActInput;
  MockKeywordInput: MockKeywordInput;
  MockScoreInput: MockScoreInput;
  MockNoteInput: MockNoteInput;
  MockGradeInput: MockGradeInput;
  MockInterviewNotFound: MockInterviewNotFound;
  MockRoleLacking: MockRoleLacking;
  MockInterviewClosed: MockInterviewClosed;
  MockPersonUnfit: MockPersonUnfit;
  NoQuestionsFit: NoQuestionsFit;
  MockInvitationInvalid: MockInvitationInvalid;
  MockReportNotFound: MockReportNotFound;
  MockInterviewLeft: MockInterviewLeft;
  NewMockInvitation: NewMockInvitation;
  MockNoteSaved: MockNoteSaved;
  MockNoteChanged: MockNoteChanged;
  MockInterviewResult: ResolversUnionTypes<ResolversParentTypes>['MockInterviewResult'];
  InviteToMockInterviewResult: ResolversUnionTypes<ResolversParentTypes>['InviteToMockInterviewResult'];
  MockInterviewOfferResult: ResolversUnionTypes<ResolversParentTypes>['MockInterviewOfferResult'];
  JoinMockInterviewResult: ResolversUnionTypes<ResolversParentTypes>['JoinMockInterviewResult'];
  LeaveMockInterviewResult: ResolversUnionTypes<ResolversParentTypes>['LeaveMockInterviewResult'];
  SaveMockNoteResult: ResolversUnionTypes<ResolversParentTypes>['SaveMockNoteResult'];
  ReviewMockReportResult: ResolversUnionTypes<ResolversParentTypes>['ReviewMockReportResult'];
  DateTime: Scalars['DateTime']['output'];
  UUID: Scalars['UUID']['output'];
  JSON: Scalars['JSON']['output'];
  HTML: Scalars['HTML']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  ServerInfo: ServerInfo;
  RateLimited: RateLimited;
  InvalidInput: InvalidInput;
  InvalidField: InvalidField;
  MarkdownProblem: MarkdownProblem;
  OwnQuestion: Omit<OwnQuestion, 'question'> & { question: ResolversParentTypes['Question'] };
  QuestionPreview: Omit<QuestionPreview, 'question'> & { question?: Maybe<ResolversParentTypes['Question']> };
  InvalidQuestion: InvalidQuestion;
  LimitReached: LimitReached;
  QuestionNotFound: QuestionNotFound;
  QuestionSavedElsewhere: QuestionSavedElsewhere;
  PreviewQuestionResult: ResolversUnionTypes<ResolversParentTypes>['PreviewQuestionResult'];
  QuestionPublished: QuestionPublished;
  Subject: Subject;
  Question: Omit<Question, 'keywords' | 'quiz' | 'group'> & {
    keywords: Array<ResolversParentTypes['Keyword']>;
    quiz: Array<ResolversParentTypes['QuizItem']>;
    group?: Maybe<ResolversParentTypes['Group']>;
  };
  QuestionSummary: QuestionSummary;
  Keyword: Keyword;
  FollowUp: FollowUp;
  QuizItem: ResolversUnionTypes<ResolversParentTypes>['QuizItem'];
  ChoiceItem: ChoiceItem;
  ChoiceOption: ChoiceOption;
  TrueFalseItem: TrueFalseItem;
  ClozeItem: ClozeItem;
  Blank: Blank;
  DemoEmbed: DemoEmbed;
  Source: Source;
  QuestionFilter: QuestionFilter;
  QuestionPage: QuestionPage;
  SearchResult: SearchResult;
  SearchHit: SearchHit;
  LiveQuiz: LiveQuiz;
  LiveQuizQuestion: LiveQuizQuestion;
  LiveQuizSolution: LiveQuizSolution;
  LiveQuizStanding: LiveQuizStanding;
  LiveQuizPlayer: LiveQuizPlayer;
  LiveQuizGiven: LiveQuizGiven;
  LiveQuizOffer: LiveQuizOffer;
  LiveQuizReport: LiveQuizReport;
  LiveQuizReportQuestion: LiveQuizReportQuestion;
  LiveQuizSummary: LiveQuizSummary;
  LiveQuizInput: LiveQuizInput;
  LiveQuizJoinInput: LiveQuizJoinInput;
  LiveQuizAnswerInput: LiveQuizAnswerInput;
  OpenedLiveQuiz: OpenedLiveQuiz;
  JoinedLiveQuiz: JoinedLiveQuiz;
  LiveQuizAnswered: LiveQuizAnswered;
  LiveQuizLed: LiveQuizLed;
  DeckWithoutQuiz: DeckWithoutQuiz;
  LiveQuizNotFound: LiveQuizNotFound;
  LiveQuizOver: LiveQuizOver;
  NicknameTaken: NicknameTaken;
  RemovedFromLiveQuiz: RemovedFromLiveQuiz;
  LiveQuizQuestionClosed: LiveQuizQuestionClosed;
  OpenLiveQuizResult: ResolversUnionTypes<ResolversParentTypes>['OpenLiveQuizResult'];
  LiveQuizOfferResult: ResolversUnionTypes<ResolversParentTypes>['LiveQuizOfferResult'];
  JoinLiveQuizResult: ResolversUnionTypes<ResolversParentTypes>['JoinLiveQuizResult'];
  AnswerLiveQuizResult: ResolversUnionTypes<ResolversParentTypes>['AnswerLiveQuizResult'];
  LeadLiveQuizResult: ResolversUnionTypes<ResolversParentTypes>['LeadLiveQuizResult'];
  CardSearchInput: CardSearchInput;
  FoundCards: Omit<FoundCards, 'questions'> & { questions: Array<ResolversParentTypes['Question']> };
  CardQueryProblem: CardQueryProblem;
  SearchCardsResult: ResolversUnionTypes<ResolversParentTypes>['SearchCardsResult'];
  FoundCardIds: FoundCardIds;
  FoundCardIdsResult: ResolversUnionTypes<ResolversParentTypes>['FoundCardIdsResult'];
  ChosenCards: Omit<ChosenCards, 'questions'> & { questions: Array<ResolversParentTypes['Question']> };
  ChooseCardsResult: ResolversUnionTypes<ResolversParentTypes>['ChooseCardsResult'];
  SavedSearch: SavedSearch;
  SavedSearchInput: SavedSearchInput;
  SaveSearchResult: ResolversUnionTypes<ResolversParentTypes>['SaveSearchResult'];
  Comeback: Comeback;
  ComebackInput: ComebackInput;
  Backlog: Backlog;
  RecallCount: RecallCount;
  StatisticsDay: StatisticsDay;
  StatisticsHour: StatisticsHour;
  AnswerCounts: AnswerCounts;
  DueForecast: DueForecast;
  CardCounts: CardCounts;
  Distribution: Distribution;
  Statistics: Statistics;
  StudyDay: StudyDay;
  Streak: Streak;
  DeckLimit: DeckLimit;
  DeckLimitInput: DeckLimitInput;
  ExtraToday: ExtraToday;
  ExtraTodayInput: ExtraTodayInput;
  StepsInput: StepsInput;
  DeckTally: DeckTally;
  Memory: Memory;
  StudyCard: StudyCard;
  CardMark: CardMark;
  StudyQueue: Omit<StudyQueue, 'questions'> & { questions: Array<ResolversParentTypes['Question']> };
  StudyPack: Omit<StudyPack, 'questions'> & { questions: Array<ResolversParentTypes['Question']> };
  DayTally: DayTally;
  TodayCounts: TodayCounts;
  DeckToday: DeckToday;
  Today: Today;
  StudySettings: StudySettings;
  StudySettingsInput: StudySettingsInput;
  ReviewInput: ReviewInput;
  UndoInput: UndoInput;
  RejectedReview: RejectedReview;
  ReviewsRecorded: ReviewsRecorded;
  MarkInput: MarkInput;
  MarkUndoInput: MarkUndoInput;
  RejectedMark: RejectedMark;
  MarksRecorded: MarksRecorded;
  NotThatPerson: NotThatPerson;
  RecordReviewsResult: ResolversUnionTypes<ResolversParentTypes>['RecordReviewsResult'];
  RecordMarksResult: ResolversUnionTypes<ResolversParentTypes>['RecordMarksResult'];
  UpdateStudySettingsResult: ResolversUnionTypes<ResolversParentTypes>['UpdateStudySettingsResult'];
  InterviewGoal: InterviewGoal;
  InterviewGoalInput: InterviewGoalInput;
  InterviewOutlook: InterviewOutlook;
  InterviewDay: InterviewDay;
  Interview: Interview;
  SetInterviewGoalResult: ResolversUnionTypes<ResolversParentTypes>['SetInterviewGoalResult'];
  GuestCards: Omit<GuestCards, 'questions'> & { questions: Array<ResolversParentTypes['Question']> };
  RecallAccuracy: RecallAccuracy;
  CalibrationBin: CalibrationBin;
  RecallReport: RecallReport;
  TuningReport: TuningReport;
  Tuning: Tuning;
  MemoryModel: MemoryModel;
  TooFewReviews: TooFewReviews;
  ModelInUse: ModelInUse;
  TrainMemoryModelResult: ResolversUnionTypes<ResolversParentTypes>['TrainMemoryModelResult'];
  UseMemoryModelResult: ResolversUnionTypes<ResolversParentTypes>['UseMemoryModelResult'];
  StudyWorkload: StudyWorkload;
  WorkloadMemory: WorkloadMemory;
  StudyPace: StudyPace;
};

export type UserResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  preferences?: Resolver<ResolversTypes['Preferences'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreferencesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Preferences'] = ResolversParentTypes['Preferences'],
> = {
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dayStartHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  userAgent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignedInResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn'],
> = {
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmailTakenResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrongCredentialsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WrongCredentials'] = ResolversParentTypes['WrongCredentials'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountSuspendedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountSuspended'] = ResolversParentTypes['AccountSuspended'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignUpResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult'],
> = {
  __resolveType: TypeResolveFn<'SignedIn' | 'EmailTaken' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type SignInResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult'],
> = {
  __resolveType: TypeResolveFn<
    'SignedIn' | 'WrongCredentials' | 'AccountSuspended' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type SetupLinkInvalidResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetupLinkInvalid'] = ResolversParentTypes['SetupLinkInvalid'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimAdminResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ClaimAdminResult'] = ResolversParentTypes['ClaimAdminResult'],
> = {
  __resolveType: TypeResolveFn<'User' | 'SetupLinkInvalid' | 'RateLimited', ParentType, ContextType>;
};

export type UpdatePreferencesResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UpdatePreferencesResult'] = ResolversParentTypes['UpdatePreferencesResult'],
> = {
  __resolveType: TypeResolveFn<'User' | 'InvalidInput', ParentType, ContextType>;
};

export type AccountDeletedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AccountDeleted'] = ResolversParentTypes['AccountDeleted'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastAdminResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LastAdmin'] = ResolversParentTypes['LastAdmin'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeleteAccountResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteAccountResult'] = ResolversParentTypes['DeleteAccountResult'],
> = {
  __resolveType: TypeResolveFn<
    'AccountDeleted' | 'WrongCredentials' | 'LastAdmin' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ChangePasswordResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult'],
> = {
  __resolveType: TypeResolveFn<'User' | 'WrongCredentials' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['AuditedQuestion']>, ParentType, ContextType>;
};

export type NamedPersonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NamedPerson'] = ResolversParentTypes['NamedPerson'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditPageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditPage'] = ResolversParentTypes['AuditPage'],
> = {
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type NotificationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  devices?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspensionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension'],
> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PeoplePageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PeoplePage'] = ResolversParentTypes['PeoplePage'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type PersonNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PersonNotFound'] = ResolversParentTypes['PersonNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotToOneselfResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotToOneself'] = ResolversParentTypes['NotToOneself'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetLinkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResetLink'] = ResolversParentTypes['ResetLink'],
> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResetLinkInvalidResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResetLinkInvalid'] = ResolversParentTypes['ResetLinkInvalid'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordResetResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PasswordReset'] = ResolversParentTypes['PasswordReset'],
> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PersonResult'] = ResolversParentTypes['PersonResult'],
> = {
  __resolveType: TypeResolveFn<'Person' | 'PersonNotFound' | 'NotToOneself', ParentType, ContextType>;
};

export type SuspendPersonResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SuspendPersonResult'] = ResolversParentTypes['SuspendPersonResult'],
> = {
  __resolveType: TypeResolveFn<'Person' | 'PersonNotFound' | 'NotToOneself' | 'InvalidInput', ParentType, ContextType>;
};

export type CreateResetLinkResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CreateResetLinkResult'] = ResolversParentTypes['CreateResetLinkResult'],
> = {
  __resolveType: TypeResolveFn<'ResetLink' | 'PersonNotFound' | 'NotToOneself', ParentType, ContextType>;
};

export type ResetPasswordResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResetPasswordResult'] = ResolversParentTypes['ResetPasswordResult'],
> = {
  __resolveType: TypeResolveFn<
    'PasswordReset' | 'ResetLinkInvalid' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type DeckResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Deck'] = ResolversParentTypes['Deck'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enrolled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<DeckHoldsArgs, 'questionId'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeckNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeckNotFound'] = ResolversParentTypes['DeckNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EnrolResult'] = ResolversParentTypes['EnrolResult'],
> = {
  __resolveType: TypeResolveFn<'Deck' | 'DeckNotFound', ParentType, ContextType>;
};

export type SaveDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveDeckResult'] = ResolversParentTypes['SaveDeckResult'],
> = {
  __resolveType: TypeResolveFn<'Deck' | 'InvalidInput' | 'LimitReached', ParentType, ContextType>;
};

export type ChangeDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeDeckResult'] = ResolversParentTypes['ChangeDeckResult'],
> = {
  __resolveType: TypeResolveFn<'Deck' | 'DeckNotFound' | 'LimitReached', ParentType, ContextType>;
};

export type SaveQuestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveQuestionResult'] = ResolversParentTypes['SaveQuestionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'OwnQuestion'
    | 'InvalidQuestion'
    | 'QuestionNotFound'
    | 'QuestionSavedElsewhere'
    | 'DeckNotFound'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type DemoResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Demo'] = ResolversParentTypes['Demo'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['DemoText'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  commands?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  servers?: Resolver<Array<ResolversTypes['DemoServer']>, ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['DemoLimits'], ParentType, ContextType>;
};

export type DemoLimitsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoLimits'] = ResolversParentTypes['DemoLimits'],
> = {
  lifeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  idleSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerSecond?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerRun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codeCharacters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sandboxesPerPerson?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sandboxesPerAddress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemoTextResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoText'] = ResolversParentTypes['DemoText'],
> = {
  ko?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DemoServerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoServer'] = ResolversParentTypes['DemoServer'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SandboxResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Sandbox'] = ResolversParentTypes['Sandbox'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Demo'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  servers?: Resolver<Array<ResolversTypes['SandboxServer']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  idleSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxServerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxServer'] = ResolversParentTypes['SandboxServer'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crossSiteUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WireHeaderResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WireHeader'] = ResolversParentTypes['WireHeader'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WireEventResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WireEvent'] = ResolversParentTypes['WireEvent'],
> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WireEventKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  headers?: Resolver<Maybe<Array<ResolversTypes['WireHeader']>>, ParentType, ContextType>;
  ms?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  data?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type WireLogBatchResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WireLogBatch'] = ResolversParentTypes['WireLogBatch'],
> = {
  events?: Resolver<Array<ResolversTypes['WireEvent']>, ParentType, ContextType>;
  lastSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['SandboxEnd']>, ParentType, ContextType>;
};

export type UnknownDemoResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UnknownDemo'] = ResolversParentTypes['UnknownDemo'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoInputProblemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoInputProblem'] = ResolversParentTypes['DemoInputProblem'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvalidDemoParametersResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InvalidDemoParameters'] = ResolversParentTypes['InvalidDemoParameters'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['DemoInputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxQuotaReachedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxQuotaReached'] = ResolversParentTypes['SandboxQuotaReached'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoHostUnavailableResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoHostUnavailable'] = ResolversParentTypes['DemoHostUnavailable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['DemoHostProblem'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxNotFound'] = ResolversParentTypes['SandboxNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidSandboxCommandResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InvalidSandboxCommand'] = ResolversParentTypes['InvalidSandboxCommand'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['DemoInputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxBusyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxBusy'] = ResolversParentTypes['SandboxBusy'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxCommandDoneResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxCommandDone'] = ResolversParentTypes['SandboxCommandDone'],
> = {
  reply?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxStoppedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxStopped'] = ResolversParentTypes['SandboxStopped'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartSandboxResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StartSandboxResult'] = ResolversParentTypes['StartSandboxResult'],
> = {
  __resolveType: TypeResolveFn<
    'Sandbox' | 'UnknownDemo' | 'InvalidDemoParameters' | 'SandboxQuotaReached' | 'DemoHostUnavailable',
    ParentType,
    ContextType
  >;
};

export type SandboxCommandResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SandboxCommandResult'] = ResolversParentTypes['SandboxCommandResult'],
> = {
  __resolveType: TypeResolveFn<
    'SandboxCommandDone' | 'InvalidSandboxCommand' | 'SandboxNotFound' | 'SandboxBusy' | 'DemoHostUnavailable',
    ParentType,
    ContextType
  >;
};

export type StopSandboxResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StopSandboxResult'] = ResolversParentTypes['StopSandboxResult'],
> = {
  __resolveType: TypeResolveFn<'SandboxStopped' | 'SandboxNotFound', ParentType, ContextType>;
};

export type ArchivedQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ArchivedQuestion'] = ResolversParentTypes['ArchivedQuestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ArchivedPageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ArchivedPage'] = ResolversParentTypes['ArchivedPage'],
> = {
  nodes?: Resolver<Array<ResolversTypes['ArchivedQuestion']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditedQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AuditedQuestion'] = ResolversParentTypes['AuditedQuestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BulkDoneResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BulkDone'] = ResolversParentTypes['BulkDone'],
> = {
  entryId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkippedQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SkippedQuestion'] = ResolversParentTypes['SkippedQuestion'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotUndoableResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotUndoable'] = ResolversParentTypes['NotUndoable'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BulkResult'] = ResolversParentTypes['BulkResult'],
> = {
  __resolveType: TypeResolveFn<'BulkDone' | 'InvalidInput' | 'LimitReached', ParentType, ContextType>;
};

export type UndoBulkResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UndoBulkResult'] = ResolversParentTypes['UndoBulkResult'],
> = {
  __resolveType: TypeResolveFn<'BulkDone' | 'NotUndoable', ParentType, ContextType>;
};

export type TagResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChangeState'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseMarkdown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentMarkdown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  publishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ChangeStep']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['MarkdownProblem']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['ChangeAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeStepResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeStep'] = ResolversParentTypes['ChangeStep'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeStepKind'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangePageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage'],
> = {
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RevisionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['RevisionOrigin'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  creditedTo?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedMeaning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EditedQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['EditedQuestion'] = ResolversParentTypes['EditedQuestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<
    Array<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    RequireFields<EditedQuestionRevisionsArgs, 'first'>
  >;
  revisionOf?: Resolver<
    Maybe<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    RequireFields<EditedQuestionRevisionOfArgs, 'number'>
  >;
  openChanges?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeMovedOn'] = ResolversParentTypes['ChangeMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeNotOpenResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeNotOpen'] = ResolversParentTypes['ChangeNotOpen'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotYoursResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotYours'] = ResolversParentTypes['NotYours'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionMovedOn'] = ResolversParentTypes['QuestionMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeNotFound'] = ResolversParentTypes['ChangeNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevisionNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RevisionNotFound'] = ResolversParentTypes['RevisionNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveChangeResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveChangeResult'] = ResolversParentTypes['SaveChangeResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Change'
    | 'ChangeMovedOn'
    | 'ChangeNotOpen'
    | 'NotYours'
    | 'QuestionNotFound'
    | 'RevisionNotFound'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ChangeStepResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeStepResult'] = ResolversParentTypes['ChangeStepResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Change'
    | 'ChangeNotFound'
    | 'ChangeMovedOn'
    | 'ChangeNotOpen'
    | 'NotYours'
    | 'QuestionMovedOn'
    | 'InvalidQuestion'
    | 'InvalidInput'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type RestoreRevisionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RestoreRevisionResult'] = ResolversParentTypes['RestoreRevisionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Change'
    | 'QuestionNotFound'
    | 'RevisionNotFound'
    | 'NotYours'
    | 'InvalidQuestion'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ArchiveQuestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ArchiveQuestionResult'] = ResolversParentTypes['ArchiveQuestionResult'],
> = {
  __resolveType: TypeResolveFn<'EditedQuestion' | 'QuestionNotFound' | 'InvalidQuestion', ParentType, ContextType>;
};

export type QuestionProblemsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionProblems'] = ResolversParentTypes['QuestionProblems'],
> = {
  problems?: Resolver<Array<ResolversTypes['MarkdownProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckQuestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CheckQuestionResult'] = ResolversParentTypes['CheckQuestionResult'],
> = {
  __resolveType: TypeResolveFn<'QuestionProblems' | 'RateLimited', ParentType, ContextType>;
};

export type ReportedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Reported'] = ResolversParentTypes['Reported'],
> = {
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reporters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OftenForgottenResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OftenForgotten'] = ResolversParentTypes['OftenForgotten'],
> = {
  lapseRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BelowWantedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['BelowWanted'] = ResolversParentTypes['BelowWanted'],
> = {
  retention?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ManyLeechesResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ManyLeeches'] = ResolversParentTypes['ManyLeeches'],
> = {
  leeches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HarmReasonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['HarmReason'] = ResolversParentTypes['HarmReason'],
> = {
  __resolveType: TypeResolveFn<'Reported' | 'OftenForgotten' | 'BelowWanted' | 'ManyLeeches', ParentType, ContextType>;
};

export type HarmRowResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['HarmRow'] = ResolversParentTypes['HarmRow'],
> = {
  question?: Resolver<ResolversTypes['QuestionSummary'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HarmReason']>, ParentType, ContextType>;
  openReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HarmQueueResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['HarmQueue'] = ResolversParentTypes['HarmQueue'],
> = {
  rows?: Resolver<Array<ResolversTypes['HarmRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StudyFiguresResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyFigures'] = ResolversParentTypes['StudyFigures'],
> = {
  learners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lapseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leeches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CardFiguresResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CardFigures'] = ResolversParentTypes['CardFigures'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CardKind'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['StudyFigures']>, ParentType, ContextType>;
};

export type QuestionHarmResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionHarm'] = ResolversParentTypes['QuestionHarm'],
> = {
  question?: Resolver<ResolversTypes['QuestionSummary'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HarmReason']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['StudyFigures']>, ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['CardFigures']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  countedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  counting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubjectFiguresResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SubjectFigures'] = ResolversParentTypes['SubjectFigures'],
> = {
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  openReports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['StudyFigures']>, ParentType, ContextType>;
};

export type ReportsSettledResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReportsSettled'] = ResolversParentTypes['ReportsSettled'],
> = {
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['QuestionHarm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettleReportsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SettleReportsResult'] = ResolversParentTypes['SettleReportsResult'],
> = {
  __resolveType: TypeResolveFn<'ReportsSettled' | 'QuestionNotFound' | 'InvalidInput', ParentType, ContextType>;
};

export type DeadLinkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeadLink'] = ResolversParentTypes['DeadLink'],
> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
};

export type LinkReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LinkReport'] = ResolversParentTypes['LinkReport'],
> = {
  checking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dead?: Resolver<Array<ResolversTypes['DeadLink']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckLinksResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CheckLinksResult'] = ResolversParentTypes['CheckLinksResult'],
> = {
  __resolveType: TypeResolveFn<'LinkReport' | 'RateLimited', ParentType, ContextType>;
};

export type ReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['QuestionPart'], ParentType, ContextType>;
  partKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  fixedIn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  isNews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyReportedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AlreadyReported'] = ResolversParentTypes['AlreadyReported'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReportResult'] = ResolversParentTypes['ReportResult'],
> = {
  __resolveType: TypeResolveFn<
    'Report' | 'AlreadyReported' | 'QuestionNotFound' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ManagedSubjectResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ManagedSubject'] = ResolversParentTypes['ManagedSubject'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nameKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectListResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SubjectList'] = ResolversParentTypes['SubjectList'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ListOrigin']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ManagedSubject']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlossaryTermResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm'],
> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  not?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GlossaryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Glossary'] = ResolversParentTypes['Glossary'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ListOrigin']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteDeckQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteDeckQuestion'] = ResolversParentTypes['SiteDeckQuestion'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SiteDeckResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteDeck'] = ResolversParentTypes['SiteDeck'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionKo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ListOrigin']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SiteDeckQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteDeckListResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteDeckList'] = ResolversParentTypes['SiteDeckList'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['ListOrigin']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decks?: Resolver<Array<ResolversTypes['SiteDeck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ListMovedOn'] = ResolversParentTypes['ListMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteListRevisionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListRevision'] = ResolversParentTypes['SiteListRevision'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ListOrigin'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SiteListHistoryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListHistory'] = ResolversParentTypes['SiteListHistory'],
> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revisions?: Resolver<
    Array<ResolversTypes['SiteListRevision']>,
    ParentType,
    ContextType,
    RequireFields<SiteListHistoryRevisionsArgs, 'first'>
  >;
  text?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<SiteListHistoryTextArgs, 'number'>
  >;
};

export type SiteListRestoredResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListRestored'] = ResolversParentTypes['SiteListRestored'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreSiteListResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RestoreSiteListResult'] = ResolversParentTypes['RestoreSiteListResult'],
> = {
  __resolveType: TypeResolveFn<
    'SiteListRestored' | 'ListMovedOn' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type SaveSubjectsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveSubjectsResult'] = ResolversParentTypes['SaveSubjectsResult'],
> = {
  __resolveType: TypeResolveFn<'SubjectList' | 'ListMovedOn' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type SaveGlossaryResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveGlossaryResult'] = ResolversParentTypes['SaveGlossaryResult'],
> = {
  __resolveType: TypeResolveFn<'Glossary' | 'ListMovedOn' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type SaveSiteDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveSiteDeckResult'] = ResolversParentTypes['SaveSiteDeckResult'],
> = {
  __resolveType: TypeResolveFn<'SiteDeck' | 'ListMovedOn' | 'InvalidInput' | 'RateLimited', ParentType, ContextType>;
};

export type OrderSiteDecksResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OrderSiteDecksResult'] = ResolversParentTypes['OrderSiteDecksResult'],
> = {
  __resolveType: TypeResolveFn<
    'SiteDeckList' | 'ListMovedOn' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type RetireSiteDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RetireSiteDeckResult'] = ResolversParentTypes['RetireSiteDeckResult'],
> = {
  __resolveType: TypeResolveFn<'SiteDeck' | 'ListMovedOn' | 'DeckNotFound' | 'RateLimited', ParentType, ContextType>;
};

export type SuggestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['QuestionPart'], ParentType, ContextType>;
  partKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SuggestionState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isNews?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartTextResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PartText'] = ResolversParentTypes['PartText'],
> = {
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartPreviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PartPreview'] = ResolversParentTypes['PartPreview'],
> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['MarkdownProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PartMovedOn'] = ResolversParentTypes['PartMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['PartText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SuggestResult'] = ResolversParentTypes['SuggestResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'Suggestion'
    | 'PartMovedOn'
    | 'QuestionNotFound'
    | 'InvalidQuestion'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type PreviewPartResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PreviewPartResult'] = ResolversParentTypes['PreviewPartResult'],
> = {
  __resolveType: TypeResolveFn<'PartPreview' | 'QuestionNotFound' | 'RateLimited', ParentType, ContextType>;
};

export type GroupQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupQuestion'] = ResolversParentTypes['GroupQuestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  revisions?: Resolver<
    Array<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    RequireFields<GroupQuestionRevisionsArgs, 'first'>
  >;
  revisionOf?: Resolver<
    Maybe<ResolversTypes['Revision']>,
    ParentType,
    ContextType,
    RequireFields<GroupQuestionRevisionOfArgs, 'number'>
  >;
  suggestions?: Resolver<Array<ResolversTypes['GroupSuggestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupQuestionMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupQuestionMovedOn'] = ResolversParentTypes['GroupQuestionMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveGroupDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveGroupDeckResult'] = ResolversParentTypes['SaveGroupDeckResult'],
> = {
  __resolveType: TypeResolveFn<
    'Deck' | 'GroupNotFound' | 'GroupRoleLacking' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ChangeGroupDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeGroupDeckResult'] = ResolversParentTypes['ChangeGroupDeckResult'],
> = {
  __resolveType: TypeResolveFn<
    'Deck' | 'GroupNotFound' | 'GroupRoleLacking' | 'DeckNotFound' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type DeleteGroupDeckResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteGroupDeckResult'] = ResolversParentTypes['DeleteGroupDeckResult'],
> = {
  __resolveType: TypeResolveFn<'Group' | 'GroupNotFound' | 'GroupRoleLacking' | 'RateLimited', ParentType, ContextType>;
};

export type SaveGroupQuestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveGroupQuestionResult'] = ResolversParentTypes['SaveGroupQuestionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'GroupQuestion'
    | 'GroupNotFound'
    | 'GroupRoleLacking'
    | 'GroupQuestionMovedOn'
    | 'QuestionNotFound'
    | 'DeckNotFound'
    | 'InvalidQuestion'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type GroupInterviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupInterview'] = ResolversParentTypes['GroupInterview'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenInterviewToGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenInterviewToGroupResult'] =
    ResolversParentTypes['OpenInterviewToGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'MockInterview' | 'GroupNotFound' | 'MockInterviewNotFound' | 'MockRoleLacking' | 'MockInterviewClosed',
    ParentType,
    ContextType
  >;
};

export type JoinGroupInterviewResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['JoinGroupInterviewResult'] =
    ResolversParentTypes['JoinGroupInterviewResult'],
> = {
  __resolveType: TypeResolveFn<
    'MockInterview' | 'GroupNotFound' | 'MockInvitationInvalid' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type GroupLiveQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupLiveQuiz'] = ResolversParentTypes['GroupLiveQuiz'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenGroupQuizResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenGroupQuizResult'] = ResolversParentTypes['OpenGroupQuizResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'OpenedLiveQuiz'
    | 'GroupNotFound'
    | 'DeckNotFound'
    | 'DeckWithoutQuiz'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type GroupSuggestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupSuggestion'] = ResolversParentTypes['GroupSuggestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GroupSuggestionState'], ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['GroupSuggestionComment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSuggestionCommentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupSuggestionComment'] = ResolversParentTypes['GroupSuggestionComment'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GroupSuggestionNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupSuggestionNotFound'] = ResolversParentTypes['GroupSuggestionNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSuggestionAnsweredResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupSuggestionAnswered'] = ResolversParentTypes['GroupSuggestionAnswered'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupSuggestionOutdatedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupSuggestionOutdated'] = ResolversParentTypes['GroupSuggestionOutdated'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestGroupEditResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SuggestGroupEditResult'] = ResolversParentTypes['SuggestGroupEditResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'GroupSuggestion'
    | 'GroupNotFound'
    | 'QuestionNotFound'
    | 'GroupQuestionMovedOn'
    | 'InvalidQuestion'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type AnswerGroupSuggestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AnswerGroupSuggestionResult'] =
    ResolversParentTypes['AnswerGroupSuggestionResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'GroupSuggestion'
    | 'GroupNotFound'
    | 'GroupRoleLacking'
    | 'GroupSuggestionNotFound'
    | 'GroupSuggestionAnswered'
    | 'GroupSuggestionOutdated'
    | 'QuestionNotFound'
    | 'InvalidQuestion'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type DiscussGroupSuggestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DiscussGroupSuggestionResult'] =
    ResolversParentTypes['DiscussGroupSuggestionResult'],
> = {
  __resolveType: TypeResolveFn<
    'GroupSuggestion' | 'GroupNotFound' | 'GroupSuggestionNotFound' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type GroupResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GroupRole'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['GroupMember']>, ParentType, ContextType>;
  invitations?: Resolver<Array<ResolversTypes['GroupInvitation']>, ParentType, ContextType>;
  decks?: Resolver<Array<ResolversTypes['Deck']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  question?: Resolver<
    Maybe<ResolversTypes['GroupQuestion']>,
    ParentType,
    ContextType,
    RequireFields<GroupQuestionArgs, 'id'>
  >;
  interviews?: Resolver<Array<ResolversTypes['GroupInterview']>, ParentType, ContextType>;
  liveQuizzes?: Resolver<Array<ResolversTypes['GroupLiveQuiz']>, ParentType, ContextType>;
  openSuggestions?: Resolver<Array<ResolversTypes['GroupSuggestion']>, ParentType, ContextType>;
  suggestion?: Resolver<
    Maybe<ResolversTypes['GroupSuggestion']>,
    ParentType,
    ContextType,
    RequireFields<GroupSuggestionArgs, 'id'>
  >;
  unreadComments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupMemberResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupMember'] = ResolversParentTypes['GroupMember'],
> = {
  personId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GroupRole'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type GroupInvitationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupInvitation'] = ResolversParentTypes['GroupInvitation'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GivenGroupRole'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxUses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revocable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NewGroupInvitationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NewGroupInvitation'] = ResolversParentTypes['NewGroupInvitation'],
> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupOfferResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupOffer'] = ResolversParentTypes['GroupOffer'],
> = {
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GivenGroupRole'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupNotFound'] = ResolversParentTypes['GroupNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupRoleLackingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupRoleLacking'] = ResolversParentTypes['GroupRoleLacking'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MemberNotFound'] = ResolversParentTypes['MemberNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnerMustHandOverResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OwnerMustHandOver'] = ResolversParentTypes['OwnerMustHandOver'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupInvitationInvalidResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupInvitationInvalid'] = ResolversParentTypes['GroupInvitationInvalid'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupLeftResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupLeft'] = ResolversParentTypes['GroupLeft'],
> = {
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupDissolvedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupDissolved'] = ResolversParentTypes['GroupDissolved'],
> = {
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveGroupResult'] = ResolversParentTypes['SaveGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'Group' | 'GroupNotFound' | 'GroupRoleLacking' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type InviteToGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InviteToGroupResult'] = ResolversParentTypes['InviteToGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'NewGroupInvitation' | 'GroupNotFound' | 'GroupRoleLacking' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type RevokeGroupInvitationResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RevokeGroupInvitationResult'] =
    ResolversParentTypes['RevokeGroupInvitationResult'],
> = {
  __resolveType: TypeResolveFn<'Group' | 'GroupNotFound' | 'GroupRoleLacking', ParentType, ContextType>;
};

export type GroupOfferResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupOfferResult'] = ResolversParentTypes['GroupOfferResult'],
> = {
  __resolveType: TypeResolveFn<'GroupOffer' | 'GroupInvitationInvalid' | 'RateLimited', ParentType, ContextType>;
};

export type JoinGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['JoinGroupResult'] = ResolversParentTypes['JoinGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'Group' | 'GroupInvitationInvalid' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type LeaveGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LeaveGroupResult'] = ResolversParentTypes['LeaveGroupResult'],
> = {
  __resolveType: TypeResolveFn<'GroupLeft' | 'GroupNotFound' | 'OwnerMustHandOver', ParentType, ContextType>;
};

export type ChangeMemberResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChangeMemberResult'] = ResolversParentTypes['ChangeMemberResult'],
> = {
  __resolveType: TypeResolveFn<
    'Group' | 'GroupNotFound' | 'GroupRoleLacking' | 'MemberNotFound' | 'OwnerMustHandOver',
    ParentType,
    ContextType
  >;
};

export type RemoveFromGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RemoveFromGroupResult'] = ResolversParentTypes['RemoveFromGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'Group' | 'GroupNotFound' | 'GroupRoleLacking' | 'OwnerMustHandOver',
    ParentType,
    ContextType
  >;
};

export type DissolveGroupResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DissolveGroupResult'] = ResolversParentTypes['DissolveGroupResult'],
> = {
  __resolveType: TypeResolveFn<
    'GroupDissolved' | 'GroupNotFound' | 'GroupRoleLacking' | 'InvalidInput',
    ParentType,
    ContextType
  >;
};

export type QuestionTalkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionTalk'] = ResolversParentTypes['QuestionTalk'],
> = {
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  threads?: Resolver<Array<ResolversTypes['TalkThread']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['TalkPerson']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalkThreadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkThread'] = ResolversParentTypes['TalkThread'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['TalkComment'], ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['TalkComment']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TalkCommentResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkComment'] = ResolversParentTypes['TalkComment'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markdown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isNew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deletable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  moderated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TalkPersonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkPerson'] = ResolversParentTypes['TalkPerson'],
> = {
  personId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TalkCountResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkCount'] = ResolversParentTypes['TalkCount'],
> = {
  groupId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupTalkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GroupTalk'] = ResolversParentTypes['GroupTalk'],
> = {
  questions?: Resolver<Array<ResolversTypes['TalkedQuestion']>, ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TalkedQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkedQuestion'] = ResolversParentTypes['TalkedQuestion'],
> = {
  question?: Resolver<ResolversTypes['QuestionSummary'], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommentNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CommentNotFound'] = ResolversParentTypes['CommentNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalkReadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkRead'] = ResolversParentTypes['TalkRead'],
> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TalkChangeResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TalkChange'] = ResolversParentTypes['TalkChange'],
> = {
  questionId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type SaveCommentResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveCommentResult'] = ResolversParentTypes['SaveCommentResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'QuestionTalk'
    | 'GroupNotFound'
    | 'QuestionNotFound'
    | 'CommentNotFound'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type DeleteCommentResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeleteCommentResult'] = ResolversParentTypes['DeleteCommentResult'],
> = {
  __resolveType: TypeResolveFn<
    'QuestionTalk' | 'GroupNotFound' | 'GroupRoleLacking' | 'CommentNotFound' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ResolveThreadResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ResolveThreadResult'] = ResolversParentTypes['ResolveThreadResult'],
> = {
  __resolveType: TypeResolveFn<
    'QuestionTalk' | 'GroupNotFound' | 'CommentNotFound' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ReadTalkResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReadTalkResult'] = ResolversParentTypes['ReadTalkResult'],
> = {
  __resolveType: TypeResolveFn<'TalkRead' | 'GroupNotFound' | 'RateLimited', ParentType, ContextType>;
};

export type ContentConflictResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ContentConflict'] = ResolversParentTypes['ContentConflict'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictDecidedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ConflictDecided'] = ResolversParentTypes['ConflictDecided'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictMovedOnResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ConflictMovedOn'] = ResolversParentTypes['ConflictMovedOn'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['ContentConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideConflictResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DecideConflictResult'] = ResolversParentTypes['DecideConflictResult'],
> = {
  __resolveType: TypeResolveFn<
    'ConflictDecided' | 'ConflictMovedOn' | 'InvalidInput' | 'InvalidQuestion' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type SiteListConflictResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListConflict'] = ResolversParentTypes['SiteListConflict'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  appText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteListProblemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListProblem'] = ResolversParentTypes['SiteListProblem'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SiteListDecidedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SiteListDecided'] = ResolversParentTypes['SiteListDecided'],
> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideSiteListResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DecideSiteListResult'] = ResolversParentTypes['DecideSiteListResult'],
> = {
  __resolveType: TypeResolveFn<'SiteListDecided' | 'ListMovedOn', ParentType, ContextType>;
};

export type MockInterviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterview'] = ResolversParentTypes['MockInterview'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  deckId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prepareSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  invitedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['MockPerson']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['MockPair']>, ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['MockRound']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockPersonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockPerson'] = ResolversParentTypes['MockPerson'],
> = {
  personId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidateTurns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interviewerTurns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MockPairResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockPair'] = ResolversParentTypes['MockPair'],
> = {
  candidateId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  interviewerId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
};

export type MockRoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockRound'] = ResolversParentTypes['MockRound'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MockRole'], ParentType, ContextType>;
  candidateId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  interviewerId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['MockAsked']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['MockClock']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['MockQuestion']>, ParentType, ContextType>;
};

export type MockAskedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockAsked'] = ResolversParentTypes['MockAsked'],
> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MockClockResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockClock'] = ResolversParentTypes['MockClock'],
> = {
  prepareMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leftMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MockQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockQuestion'] = ResolversParentTypes['MockQuestion'],
> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MockQuestionState'], ParentType, ContextType>;
  answerHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  explanationHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['MockKeyword']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['MockFollowUp']>, ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scoredBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['MockNote']>, ParentType, ContextType>;
};

export type MockKeywordResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockKeyword'] = ResolversParentTypes['MockKeyword'],
> = {
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MockFollowUpResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockFollowUp'] = ResolversParentTypes['MockFollowUp'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MockNoteResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockNote'] = ResolversParentTypes['MockNote'],
> = {
  personId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  self?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MockInterviewLineResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewLine'] = ResolversParentTypes['MockInterviewLine'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  running?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  activeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MockInterviewOfferResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewOffer'] = ResolversParentTypes['MockInterviewOffer'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peopleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockReportLineResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockReportLine'] = ResolversParentTypes['MockReportLine'],
> = {
  roundId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MockReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockReport'] = ResolversParentTypes['MockReport'],
> = {
  roundId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interviewId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  interviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['MockReportQuestion']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockReportQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockReportQuestion'] = ResolversParentTypes['MockReportQuestion'],
> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MockQuestionState'], ParentType, ContextType>;
  covered?: Resolver<Array<ResolversTypes['MockKeyword']>, ParentType, ContextType>;
  missed?: Resolver<Array<ResolversTypes['MockKeyword']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  knowledge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  delivery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoredBy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['MockReportNote']>, ParentType, ContextType>;
  usedSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type MockReportNoteResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockReportNote'] = ResolversParentTypes['MockReportNote'],
> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MockInterviewNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewNotFound'] = ResolversParentTypes['MockInterviewNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockRoleLackingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockRoleLacking'] = ResolversParentTypes['MockRoleLacking'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockInterviewClosedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewClosed'] = ResolversParentTypes['MockInterviewClosed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockPersonUnfitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockPersonUnfit'] = ResolversParentTypes['MockPersonUnfit'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoQuestionsFitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NoQuestionsFit'] = ResolversParentTypes['NoQuestionsFit'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockInvitationInvalidResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInvitationInvalid'] = ResolversParentTypes['MockInvitationInvalid'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockReportNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockReportNotFound'] = ResolversParentTypes['MockReportNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockInterviewLeftResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewLeft'] = ResolversParentTypes['MockInterviewLeft'],
> = {
  interviewId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewMockInvitationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NewMockInvitation'] = ResolversParentTypes['NewMockInvitation'],
> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interview?: Resolver<ResolversTypes['MockInterview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockNoteSavedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockNoteSaved'] = ResolversParentTypes['MockNoteSaved'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockNoteChangedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockNoteChanged'] = ResolversParentTypes['MockNoteChanged'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MockInterviewResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewResult'] = ResolversParentTypes['MockInterviewResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'MockInterview'
    | 'MockInterviewNotFound'
    | 'MockRoleLacking'
    | 'MockInterviewClosed'
    | 'MockPersonUnfit'
    | 'NoQuestionsFit'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type InviteToMockInterviewResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InviteToMockInterviewResult'] =
    ResolversParentTypes['InviteToMockInterviewResult'],
> = {
  __resolveType: TypeResolveFn<
    'NewMockInvitation' | 'MockInterviewNotFound' | 'MockRoleLacking' | 'MockInterviewClosed' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type MockInterviewOfferResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MockInterviewOfferResult'] =
    ResolversParentTypes['MockInterviewOfferResult'],
> = {
  __resolveType: TypeResolveFn<'MockInterviewOffer' | 'MockInvitationInvalid' | 'RateLimited', ParentType, ContextType>;
};

export type JoinMockInterviewResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['JoinMockInterviewResult'] = ResolversParentTypes['JoinMockInterviewResult'],
> = {
  __resolveType: TypeResolveFn<
    'MockInterview' | 'MockInvitationInvalid' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type LeaveMockInterviewResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LeaveMockInterviewResult'] =
    ResolversParentTypes['LeaveMockInterviewResult'],
> = {
  __resolveType: TypeResolveFn<'MockInterviewLeft' | 'MockInterviewNotFound', ParentType, ContextType>;
};

export type SaveMockNoteResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveMockNoteResult'] = ResolversParentTypes['SaveMockNoteResult'],
> = {
  __resolveType: TypeResolveFn<
    'MockNoteSaved' | 'MockNoteChanged' | 'MockInterviewNotFound' | 'MockRoleLacking' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type ReviewMockReportResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReviewMockReportResult'] = ResolversParentTypes['ReviewMockReportResult'],
> = {
  __resolveType: TypeResolveFn<
    'MockReport' | 'MockReportNotFound' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

export type QueryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  server?: Resolver<ResolversTypes['ServerInfo'], ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  mySessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  auditLog?: Resolver<ResolversTypes['AuditPage'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  notifications?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['PeoplePage'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  decks?: Resolver<Array<ResolversTypes['Deck']>, ParentType, ContextType>;
  deck?: Resolver<Maybe<ResolversTypes['Deck']>, ParentType, ContextType, RequireFields<QueryDeckArgs, 'slug'>>;
  demos?: Resolver<Array<ResolversTypes['Demo']>, ParentType, ContextType>;
  demo?: Resolver<Maybe<ResolversTypes['Demo']>, ParentType, ContextType, RequireFields<QueryDemoArgs, 'name'>>;
  sandbox?: Resolver<Maybe<ResolversTypes['Sandbox']>, ParentType, ContextType, RequireFields<QuerySandboxArgs, 'key'>>;
  archivedQuestions?: Resolver<
    ResolversTypes['ArchivedPage'],
    ParentType,
    ContextType,
    RequireFields<QueryArchivedQuestionsArgs, 'first'>
  >;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  checkQuestion?: Resolver<
    ResolversTypes['CheckQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<QueryCheckQuestionArgs, 'slug' | 'markdown'>
  >;
  changes?: Resolver<
    ResolversTypes['ChangePage'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'states' | 'first'>
  >;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangeArgs, 'id'>>;
  ownChange?: Resolver<
    Maybe<ResolversTypes['Change']>,
    ParentType,
    ContextType,
    RequireFields<QueryOwnChangeArgs, 'slug'>
  >;
  editedQuestion?: Resolver<
    Maybe<ResolversTypes['EditedQuestion']>,
    ParentType,
    ContextType,
    RequireFields<QueryEditedQuestionArgs, 'slug'>
  >;
  harmQueue?: Resolver<
    ResolversTypes['HarmQueue'],
    ParentType,
    ContextType,
    RequireFields<QueryHarmQueueArgs, 'first' | 'skip'>
  >;
  questionHarm?: Resolver<
    Maybe<ResolversTypes['QuestionHarm']>,
    ParentType,
    ContextType,
    RequireFields<QueryQuestionHarmArgs, 'slug'>
  >;
  subjectFigures?: Resolver<Array<ResolversTypes['SubjectFigures']>, ParentType, ContextType>;
  linkReport?: Resolver<ResolversTypes['LinkReport'], ParentType, ContextType>;
  myReports?: Resolver<Array<ResolversTypes['Report']>, ParentType, ContextType>;
  settledNews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectList?: Resolver<ResolversTypes['SubjectList'], ParentType, ContextType>;
  glossary?: Resolver<ResolversTypes['Glossary'], ParentType, ContextType>;
  siteDeckList?: Resolver<ResolversTypes['SiteDeckList'], ParentType, ContextType>;
  siteDeck?: Resolver<
    Maybe<ResolversTypes['SiteDeck']>,
    ParentType,
    ContextType,
    RequireFields<QuerySiteDeckArgs, 'slug'>
  >;
  siteListHistory?: Resolver<
    Maybe<ResolversTypes['SiteListHistory']>,
    ParentType,
    ContextType,
    RequireFields<QuerySiteListHistoryArgs, 'key'>
  >;
  partText?: Resolver<
    Maybe<ResolversTypes['PartText']>,
    ParentType,
    ContextType,
    RequireFields<QueryPartTextArgs, 'questionId' | 'part'>
  >;
  previewPart?: Resolver<
    ResolversTypes['PreviewPartResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPreviewPartArgs, 'input'>
  >;
  mySuggestions?: Resolver<Array<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Group']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groupOffer?: Resolver<
    ResolversTypes['GroupOfferResult'],
    ParentType,
    ContextType,
    RequireFields<QueryGroupOfferArgs, 'token'>
  >;
  talkCounts?: Resolver<
    Array<ResolversTypes['TalkCount']>,
    ParentType,
    ContextType,
    RequireFields<QueryTalkCountsArgs, 'questionId'>
  >;
  questionTalk?: Resolver<
    Maybe<ResolversTypes['QuestionTalk']>,
    ParentType,
    ContextType,
    RequireFields<QueryQuestionTalkArgs, 'groupId' | 'questionId'>
  >;
  groupTalk?: Resolver<
    Maybe<ResolversTypes['GroupTalk']>,
    ParentType,
    ContextType,
    RequireFields<QueryGroupTalkArgs, 'groupId'>
  >;
  contentConflicts?: Resolver<Array<ResolversTypes['ContentConflict']>, ParentType, ContextType>;
  siteListConflicts?: Resolver<Array<ResolversTypes['SiteListConflict']>, ParentType, ContextType>;
  siteListProblems?: Resolver<Array<ResolversTypes['SiteListProblem']>, ParentType, ContextType>;
  mockInterviews?: Resolver<Array<ResolversTypes['MockInterviewLine']>, ParentType, ContextType>;
  mockInterview?: Resolver<
    Maybe<ResolversTypes['MockInterview']>,
    ParentType,
    ContextType,
    RequireFields<QueryMockInterviewArgs, 'id'>
  >;
  mockInterviewOffer?: Resolver<
    ResolversTypes['MockInterviewOfferResult'],
    ParentType,
    ContextType,
    RequireFields<QueryMockInterviewOfferArgs, 'token'>
  >;
  mockReports?: Resolver<Array<ResolversTypes['MockReportLine']>, ParentType, ContextType>;
  mockReport?: Resolver<
    Maybe<ResolversTypes['MockReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryMockReportArgs, 'roundId'>
  >;
  ownQuestion?: Resolver<
    Maybe<ResolversTypes['OwnQuestion']>,
    ParentType,
    ContextType,
    RequireFields<QueryOwnQuestionArgs, 'id'>
  >;
  ownQuestions?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  previewQuestion?: Resolver<
    ResolversTypes['PreviewQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<QueryPreviewQuestionArgs, 'markdown'>
  >;
  subjects?: Resolver<Array<ResolversTypes['Subject']>, ParentType, ContextType>;
  question?: Resolver<
    Maybe<ResolversTypes['Question']>,
    ParentType,
    ContextType,
    RequireFields<QueryQuestionArgs, 'slug'>
  >;
  questions?: Resolver<
    ResolversTypes['QuestionPage'],
    ParentType,
    ContextType,
    RequireFields<QueryQuestionsArgs, 'first'>
  >;
  searchQuestions?: Resolver<
    ResolversTypes['SearchResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchQuestionsArgs, 'query' | 'first'>
  >;
  liveQuizOffer?: Resolver<
    ResolversTypes['LiveQuizOfferResult'],
    ParentType,
    ContextType,
    RequireFields<QueryLiveQuizOfferArgs, 'code'>
  >;
  liveQuizzes?: Resolver<Array<ResolversTypes['LiveQuizSummary']>, ParentType, ContextType>;
  liveQuizReport?: Resolver<
    Maybe<ResolversTypes['LiveQuizReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryLiveQuizReportArgs, 'id'>
  >;
  searchCards?: Resolver<
    ResolversTypes['SearchCardsResult'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchCardsArgs, 'search' | 'first' | 'offset'>
  >;
  foundCardIds?: Resolver<
    ResolversTypes['FoundCardIdsResult'],
    ParentType,
    ContextType,
    RequireFields<QueryFoundCardIdsArgs, 'search'>
  >;
  chooseCards?: Resolver<
    ResolversTypes['ChooseCardsResult'],
    ParentType,
    ContextType,
    RequireFields<QueryChooseCardsArgs, 'search' | 'most' | 'locked'>
  >;
  savedSearches?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  memories?: Resolver<
    Array<ResolversTypes['Memory']>,
    ParentType,
    ContextType,
    RequireFields<QueryMemoriesArgs, 'cardIds'>
  >;
  statistics?: Resolver<
    ResolversTypes['Statistics'],
    ParentType,
    ContextType,
    RequireFields<QueryStatisticsArgs, 'period'>
  >;
  streak?: Resolver<ResolversTypes['Streak'], ParentType, ContextType>;
  interview?: Resolver<Maybe<ResolversTypes['Interview']>, ParentType, ContextType>;
  studyQueue?: Resolver<
    ResolversTypes['StudyQueue'],
    ParentType,
    ContextType,
    RequireFields<QueryStudyQueueArgs, 'limit'>
  >;
  today?: Resolver<ResolversTypes['Today'], ParentType, ContextType>;
  studyPack?: Resolver<ResolversTypes['StudyPack'], ParentType, ContextType, RequireFields<QueryStudyPackArgs, 'days'>>;
  studySettings?: Resolver<ResolversTypes['StudySettings'], ParentType, ContextType>;
  guestCards?: Resolver<
    ResolversTypes['GuestCards'],
    ParentType,
    ContextType,
    RequireFields<QueryGuestCardsArgs, 'deckIds'>
  >;
  memoryModel?: Resolver<ResolversTypes['MemoryModel'], ParentType, ContextType>;
  tuning?: Resolver<Maybe<ResolversTypes['Tuning']>, ParentType, ContextType, RequireFields<QueryTuningArgs, 'id'>>;
  studyWorkload?: Resolver<ResolversTypes['StudyWorkload'], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  ping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signUp?: Resolver<
    ResolversTypes['SignUpResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignUpArgs, 'input'>
  >;
  signIn?: Resolver<
    ResolversTypes['SignInResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignInArgs, 'input'>
  >;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimAdmin?: Resolver<
    ResolversTypes['ClaimAdminResult'],
    ParentType,
    ContextType,
    RequireFields<MutationClaimAdminArgs, 'token'>
  >;
  updatePreferences?: Resolver<
    ResolversTypes['UpdatePreferencesResult'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdatePreferencesArgs, 'input'>
  >;
  changePassword?: Resolver<
    ResolversTypes['ChangePasswordResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangePasswordArgs, 'current' | 'new'>
  >;
  deleteAccount?: Resolver<
    ResolversTypes['DeleteAccountResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteAccountArgs, 'password'>
  >;
  seeNotifications?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationSeeNotificationsArgs, 'until'>
  >;
  setRole?: Resolver<
    ResolversTypes['PersonResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetRoleArgs, 'personId' | 'role'>
  >;
  suspendPerson?: Resolver<
    ResolversTypes['SuspendPersonResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuspendPersonArgs, 'personId' | 'reason'>
  >;
  liftSuspension?: Resolver<
    ResolversTypes['PersonResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLiftSuspensionArgs, 'personId'>
  >;
  signOutPerson?: Resolver<
    ResolversTypes['PersonResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSignOutPersonArgs, 'personId'>
  >;
  createResetLink?: Resolver<
    ResolversTypes['CreateResetLinkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCreateResetLinkArgs, 'personId'>
  >;
  resetPassword?: Resolver<
    ResolversTypes['ResetPasswordResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResetPasswordArgs, 'token' | 'new'>
  >;
  enrol?: Resolver<ResolversTypes['EnrolResult'], ParentType, ContextType, RequireFields<MutationEnrolArgs, 'deckId'>>;
  leave?: Resolver<ResolversTypes['EnrolResult'], ParentType, ContextType, RequireFields<MutationLeaveArgs, 'deckId'>>;
  saveDeck?: Resolver<
    ResolversTypes['SaveDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveDeckArgs, 'input'>
  >;
  deleteDeck?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteDeckArgs, 'deckId'>
  >;
  arrangeDecks?: Resolver<
    Array<ResolversTypes['Deck']>,
    ParentType,
    ContextType,
    RequireFields<MutationArrangeDecksArgs, 'deckIds'>
  >;
  addToDeck?: Resolver<
    ResolversTypes['ChangeDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAddToDeckArgs, 'deckId' | 'questionIds'>
  >;
  removeFromDeck?: Resolver<
    ResolversTypes['ChangeDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromDeckArgs, 'deckId' | 'questionIds'>
  >;
  arrangeDeck?: Resolver<
    ResolversTypes['ChangeDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArrangeDeckArgs, 'deckId' | 'questionIds'>
  >;
  saveQuestion?: Resolver<
    ResolversTypes['SaveQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveQuestionArgs, 'input'>
  >;
  deleteQuestion?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteQuestionArgs, 'id'>
  >;
  startSandbox?: Resolver<
    ResolversTypes['StartSandboxResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStartSandboxArgs, 'input'>
  >;
  sendSandboxCommand?: Resolver<
    ResolversTypes['SandboxCommandResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSendSandboxCommandArgs, 'input'>
  >;
  stopSandbox?: Resolver<
    ResolversTypes['StopSandboxResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStopSandboxArgs, 'key'>
  >;
  changeQuestions?: Resolver<
    ResolversTypes['BulkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationChangeQuestionsArgs, 'questionIds' | 'change'>
  >;
  renameTag?: Resolver<
    ResolversTypes['BulkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRenameTagArgs, 'from' | 'to'>
  >;
  undoBulk?: Resolver<
    ResolversTypes['UndoBulkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationUndoBulkArgs, 'entryId'>
  >;
  saveChange?: Resolver<
    ResolversTypes['SaveChangeResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveChangeArgs, 'input'>
  >;
  sendToReview?: Resolver<
    ResolversTypes['ChangeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSendToReviewArgs, 'id' | 'version'>
  >;
  withdrawChange?: Resolver<
    ResolversTypes['ChangeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawChangeArgs, 'id' | 'version'>
  >;
  declineChange?: Resolver<
    ResolversTypes['ChangeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeclineChangeArgs, 'id' | 'version' | 'why'>
  >;
  publishChange?: Resolver<
    ResolversTypes['ChangeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationPublishChangeArgs, 'id' | 'version'>
  >;
  schedulePublication?: Resolver<
    ResolversTypes['ChangeStepResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSchedulePublicationArgs, 'id' | 'version'>
  >;
  restoreRevision?: Resolver<
    ResolversTypes['RestoreRevisionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRestoreRevisionArgs, 'changeId' | 'slug' | 'number' | 'atOnce'>
  >;
  archiveQuestion?: Resolver<
    ResolversTypes['ArchiveQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArchiveQuestionArgs, 'slug'>
  >;
  unarchiveQuestion?: Resolver<
    ResolversTypes['ArchiveQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationUnarchiveQuestionArgs, 'slug'>
  >;
  settleReports?: Resolver<
    ResolversTypes['SettleReportsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSettleReportsArgs, 'input'>
  >;
  checkLinks?: Resolver<ResolversTypes['CheckLinksResult'], ParentType, ContextType>;
  reportQuestion?: Resolver<
    ResolversTypes['ReportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReportQuestionArgs, 'input'>
  >;
  lookAtSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saveSubjects?: Resolver<
    ResolversTypes['SaveSubjectsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveSubjectsArgs, 'version' | 'subjects'>
  >;
  saveGlossary?: Resolver<
    ResolversTypes['SaveGlossaryResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveGlossaryArgs, 'version' | 'terms'>
  >;
  saveSiteDeck?: Resolver<
    ResolversTypes['SaveSiteDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveSiteDeckArgs, 'version' | 'deck'>
  >;
  orderSiteDecks?: Resolver<
    ResolversTypes['OrderSiteDecksResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOrderSiteDecksArgs, 'version' | 'slugs'>
  >;
  retireSiteDeck?: Resolver<
    ResolversTypes['RetireSiteDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRetireSiteDeckArgs, 'slug' | 'version' | 'retired'>
  >;
  restoreSiteList?: Resolver<
    ResolversTypes['RestoreSiteListResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRestoreSiteListArgs, 'key' | 'version' | 'number'>
  >;
  suggest?: Resolver<
    ResolversTypes['SuggestResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuggestArgs, 'input'>
  >;
  saveGroupDeck?: Resolver<
    ResolversTypes['SaveGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveGroupDeckArgs, 'groupId' | 'input'>
  >;
  deleteGroupDeck?: Resolver<
    ResolversTypes['DeleteGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteGroupDeckArgs, 'groupId' | 'deckId'>
  >;
  addToGroupDeck?: Resolver<
    ResolversTypes['ChangeGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAddToGroupDeckArgs, 'groupId' | 'deckId' | 'questionIds'>
  >;
  removeFromGroupDeck?: Resolver<
    ResolversTypes['ChangeGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromGroupDeckArgs, 'groupId' | 'deckId' | 'questionIds'>
  >;
  arrangeGroupDeck?: Resolver<
    ResolversTypes['ChangeGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationArrangeGroupDeckArgs, 'groupId' | 'deckId' | 'questionIds'>
  >;
  saveGroupQuestion?: Resolver<
    ResolversTypes['SaveGroupQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveGroupQuestionArgs, 'input'>
  >;
  deleteGroupQuestion?: Resolver<
    ResolversTypes['DeleteGroupDeckResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteGroupQuestionArgs, 'groupId' | 'id'>
  >;
  openInterviewToGroup?: Resolver<
    ResolversTypes['OpenInterviewToGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenInterviewToGroupArgs, 'groupId' | 'interviewId' | 'open'>
  >;
  joinGroupInterview?: Resolver<
    ResolversTypes['JoinGroupInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinGroupInterviewArgs, 'groupId' | 'interviewId'>
  >;
  openGroupQuiz?: Resolver<
    ResolversTypes['OpenGroupQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenGroupQuizArgs, 'groupId' | 'input'>
  >;
  suggestGroupEdit?: Resolver<
    ResolversTypes['SuggestGroupEditResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSuggestGroupEditArgs, 'input'>
  >;
  answerGroupSuggestion?: Resolver<
    ResolversTypes['AnswerGroupSuggestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerGroupSuggestionArgs, 'groupId' | 'id' | 'accept'>
  >;
  withdrawGroupSuggestion?: Resolver<
    ResolversTypes['AnswerGroupSuggestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawGroupSuggestionArgs, 'groupId' | 'id'>
  >;
  discussGroupSuggestion?: Resolver<
    ResolversTypes['DiscussGroupSuggestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDiscussGroupSuggestionArgs, 'groupId' | 'id' | 'commentId' | 'text'>
  >;
  restoreGroupQuestion?: Resolver<
    ResolversTypes['SaveGroupQuestionResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRestoreGroupQuestionArgs, 'groupId' | 'id' | 'revision' | 'number'>
  >;
  saveGroup?: Resolver<
    ResolversTypes['SaveGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveGroupArgs, 'input'>
  >;
  inviteToGroup?: Resolver<
    ResolversTypes['InviteToGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInviteToGroupArgs, 'input'>
  >;
  revokeGroupInvitation?: Resolver<
    ResolversTypes['RevokeGroupInvitationResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeGroupInvitationArgs, 'groupId' | 'invitationId'>
  >;
  joinGroup?: Resolver<
    ResolversTypes['JoinGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinGroupArgs, 'token'>
  >;
  leaveGroup?: Resolver<
    ResolversTypes['LeaveGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveGroupArgs, 'groupId'>
  >;
  handOverGroup?: Resolver<
    ResolversTypes['ChangeMemberResult'],
    ParentType,
    ContextType,
    RequireFields<MutationHandOverGroupArgs, 'groupId' | 'personId'>
  >;
  setGroupRole?: Resolver<
    ResolversTypes['ChangeMemberResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetGroupRoleArgs, 'groupId' | 'personId' | 'role'>
  >;
  removeFromGroup?: Resolver<
    ResolversTypes['RemoveFromGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromGroupArgs, 'groupId' | 'personId'>
  >;
  dissolveGroup?: Resolver<
    ResolversTypes['DissolveGroupResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDissolveGroupArgs, 'groupId' | 'name'>
  >;
  saveComment?: Resolver<
    ResolversTypes['SaveCommentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveCommentArgs, 'input'>
  >;
  deleteComment?: Resolver<
    ResolversTypes['DeleteCommentResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteCommentArgs, 'groupId' | 'id'>
  >;
  resolveThread?: Resolver<
    ResolversTypes['ResolveThreadResult'],
    ParentType,
    ContextType,
    RequireFields<MutationResolveThreadArgs, 'groupId' | 'id' | 'resolved'>
  >;
  readTalk?: Resolver<
    ResolversTypes['ReadTalkResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReadTalkArgs, 'groupId' | 'until'>
  >;
  decideContentConflict?: Resolver<
    ResolversTypes['DecideConflictResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideContentConflictArgs, 'decision'>
  >;
  decideSiteList?: Resolver<
    ResolversTypes['DecideSiteListResult'],
    ParentType,
    ContextType,
    RequireFields<MutationDecideSiteListArgs, 'path' | 'seen' | 'side'>
  >;
  saveMockInterview?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveMockInterviewArgs, 'input'>
  >;
  inviteToMockInterview?: Resolver<
    ResolversTypes['InviteToMockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationInviteToMockInterviewArgs, 'id'>
  >;
  joinMockInterview?: Resolver<
    ResolversTypes['JoinMockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinMockInterviewArgs, 'token'>
  >;
  leaveMockInterview?: Resolver<
    ResolversTypes['LeaveMockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLeaveMockInterviewArgs, 'id'>
  >;
  removeFromMockInterview?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromMockInterviewArgs, 'id' | 'personId'>
  >;
  closeMockInterview?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationCloseMockInterviewArgs, 'id'>
  >;
  startMockRound?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationStartMockRoundArgs, 'id' | 'candidateId' | 'interviewerId'>
  >;
  handOverMockRound?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationHandOverMockRoundArgs, 'id' | 'personId'>
  >;
  conductMockRound?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationConductMockRoundArgs, 'input'>
  >;
  markMockKeyword?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationMarkMockKeywordArgs, 'input'>
  >;
  scoreMockAnswer?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationScoreMockAnswerArgs, 'input'>
  >;
  saveMockNote?: Resolver<
    ResolversTypes['SaveMockNoteResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveMockNoteArgs, 'input'>
  >;
  attendMockInterview?: Resolver<
    ResolversTypes['MockInterviewResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAttendMockInterviewArgs, 'id'>
  >;
  reviewMockReport?: Resolver<
    ResolversTypes['ReviewMockReportResult'],
    ParentType,
    ContextType,
    RequireFields<MutationReviewMockReportArgs, 'roundId' | 'grades'>
  >;
  openLiveQuiz?: Resolver<
    ResolversTypes['OpenLiveQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationOpenLiveQuizArgs, 'input'>
  >;
  joinLiveQuiz?: Resolver<
    ResolversTypes['JoinLiveQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationJoinLiveQuizArgs, 'input'>
  >;
  answerLiveQuiz?: Resolver<
    ResolversTypes['AnswerLiveQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerLiveQuizArgs, 'input'>
  >;
  leadLiveQuiz?: Resolver<
    ResolversTypes['LeadLiveQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationLeadLiveQuizArgs, 'id' | 'act' | 'number'>
  >;
  removeFromLiveQuiz?: Resolver<
    ResolversTypes['LeadLiveQuizResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRemoveFromLiveQuizArgs, 'id' | 'playerId'>
  >;
  saveSearch?: Resolver<
    ResolversTypes['SaveSearchResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSaveSearchArgs, 'search'>
  >;
  deleteSavedSearch?: Resolver<
    ResolversTypes['Boolean'],
    ParentType,
    ContextType,
    RequireFields<MutationDeleteSavedSearchArgs, 'id'>
  >;
  setInterviewGoal?: Resolver<
    ResolversTypes['SetInterviewGoalResult'],
    ParentType,
    ContextType,
    RequireFields<MutationSetInterviewGoalArgs, 'input'>
  >;
  clearInterviewGoal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordReviews?: Resolver<
    ResolversTypes['RecordReviewsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordReviewsArgs, 'reviews'>
  >;
  recordMarks?: Resolver<
    ResolversTypes['RecordMarksResult'],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMarksArgs, 'marks'>
  >;
  updateStudySettings?: Resolver<
    ResolversTypes['UpdateStudySettingsResult'],
    ParentType,
    ContextType,
    RequireFields<MutationUpdateStudySettingsArgs, 'input'>
  >;
  trainMemoryModel?: Resolver<ResolversTypes['TrainMemoryModelResult'], ParentType, ContextType>;
  useMemoryModel?: Resolver<
    ResolversTypes['UseMemoryModelResult'],
    ParentType,
    ContextType,
    Partial<MutationUseMemoryModelArgs>
  >;
};

export type SubscriptionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  serverTime?: SubscriptionResolver<ResolversTypes['DateTime'], 'serverTime', ParentType, ContextType>;
  notificationsChanged?: SubscriptionResolver<ResolversTypes['Int'], 'notificationsChanged', ParentType, ContextType>;
  wireLog?: SubscriptionResolver<
    ResolversTypes['WireLogBatch'],
    'wireLog',
    ParentType,
    ContextType,
    RequireFields<SubscriptionWireLogArgs, 'sandbox' | 'after'>
  >;
  groupChanged?: SubscriptionResolver<
    Maybe<ResolversTypes['Boolean']>,
    'groupChanged',
    ParentType,
    ContextType,
    RequireFields<SubscriptionGroupChangedArgs, 'groupId'>
  >;
  talkChanged?: SubscriptionResolver<
    Maybe<ResolversTypes['TalkChange']>,
    'talkChanged',
    ParentType,
    ContextType,
    RequireFields<SubscriptionTalkChangedArgs, 'groupId'>
  >;
  mockInterviewChanged?: SubscriptionResolver<
    Maybe<ResolversTypes['Boolean']>,
    'mockInterviewChanged',
    ParentType,
    ContextType,
    RequireFields<SubscriptionMockInterviewChangedArgs, 'id'>
  >;
  questionPublished?: SubscriptionResolver<
    Maybe<ResolversTypes['QuestionPublished']>,
    'questionPublished',
    ParentType,
    ContextType
  >;
  liveQuiz?: SubscriptionResolver<
    Maybe<ResolversTypes['LiveQuiz']>,
    'liveQuiz',
    ParentType,
    ContextType,
    RequireFields<SubscriptionLiveQuizArgs, 'id'>
  >;
};

export type ServerInfoResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ServerInfo'] = ResolversParentTypes['ServerInfo'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RateLimitedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RateLimited'] = ResolversParentTypes['RateLimited'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['InvalidField']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidFieldResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InvalidField'] = ResolversParentTypes['InvalidField'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarkdownProblemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MarkdownProblem'] = ResolversParentTypes['MarkdownProblem'],
> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ProblemSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OwnQuestion'] = ResolversParentTypes['OwnQuestion'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionPreviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionPreview'] = ResolversParentTypes['QuestionPreview'],
> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['MarkdownProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InvalidQuestion'] = ResolversParentTypes['InvalidQuestion'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['MarkdownProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitReachedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LimitReached'] = ResolversParentTypes['LimitReached'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionNotFound'] = ResolversParentTypes['QuestionNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionSavedElsewhereResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionSavedElsewhere'] = ResolversParentTypes['QuestionSavedElsewhere'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewQuestionResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['PreviewQuestionResult'] = ResolversParentTypes['PreviewQuestionResult'],
> = {
  __resolveType: TypeResolveFn<'QuestionPreview' | 'RateLimited', ParentType, ContextType>;
};

export type QuestionPublishedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionPublished'] = ResolversParentTypes['QuestionPublished'],
> = {
  questionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  explanationHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  misconceptionHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['Keyword']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  quiz?: Resolver<Array<ResolversTypes['QuizItem']>, ParentType, ContextType>;
  demos?: Resolver<Array<ResolversTypes['DemoEmbed']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditedTo?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionSummaryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionSummary'] = ResolversParentTypes['QuestionSummary'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUpCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hasDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demoNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
};

export type KeywordResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Keyword'] = ResolversParentTypes['Keyword'],
> = {
  terms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  essential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
};

export type QuizItemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuizItem'] = ResolversParentTypes['QuizItem'],
> = {
  __resolveType: TypeResolveFn<'ChoiceItem' | 'TrueFalseItem' | 'ClozeItem', ParentType, ContextType>;
};

export type ChoiceItemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChoiceItem'] = ResolversParentTypes['ChoiceItem'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promptHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ChoiceOption']>, ParentType, ContextType>;
  explanationHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChoiceOptionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChoiceOption'] = ResolversParentTypes['ChoiceOption'],
> = {
  html?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrueFalseItemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TrueFalseItem'] = ResolversParentTypes['TrueFalseItem'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanationHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClozeItemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ClozeItem'] = ResolversParentTypes['ClozeItem'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  blanks?: Resolver<Array<ResolversTypes['Blank']>, ParentType, ContextType>;
  explanationHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlankResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Blank'] = ResolversParentTypes['Blank'],
> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accepted?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemoEmbedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DemoEmbed'] = ResolversParentTypes['DemoEmbed'],
> = {
  demo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionPageResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['QuestionPage'] = ResolversParentTypes['QuestionPage'],
> = {
  nodes?: Resolver<Array<ResolversTypes['QuestionSummary']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit'],
> = {
  question?: Resolver<ResolversTypes['QuestionSummary'], ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiveQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuiz'] = ResolversParentTypes['LiveQuiz'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LiveQuizPhase'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remainingMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  playerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['LiveQuizQuestion']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['LiveQuizSolution']>, ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['LiveQuizStanding']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['LiveQuizPlayer']>, ParentType, ContextType>;
};

export type LiveQuizQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizQuestion'] = ResolversParentTypes['LiveQuizQuestion'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CardKind'], ParentType, ContextType>;
  promptHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['HTML']>, ParentType, ContextType>;
  multiple?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  blankCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiveQuizSolutionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizSolution'] = ResolversParentTypes['LiveQuizSolution'],
> = {
  right?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  blanks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  rightCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanationHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiveQuizStandingResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizStanding'] = ResolversParentTypes['LiveQuizStanding'],
> = {
  playerId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  nickname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiveQuizPlayerResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizPlayer'] = ResolversParentTypes['LiveQuizPlayer'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  nickname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['LiveQuizGiven']>, ParentType, ContextType>;
  dueAgain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LiveQuizGivenResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizGiven'] = ResolversParentTypes['LiveQuizGiven'],
> = {
  chosen?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  typed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LiveQuizOfferResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizOffer'] = ResolversParentTypes['LiveQuizOffer'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  playerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizReport'] = ResolversParentTypes['LiveQuizReport'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  deckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  playerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standings?: Resolver<Array<ResolversTypes['LiveQuizStanding']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['LiveQuizPlayer']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['LiveQuizReportQuestion']>, ParentType, ContextType>;
};

export type LiveQuizReportQuestionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizReportQuestion'] = ResolversParentTypes['LiveQuizReportQuestion'],
> = {
  question?: Resolver<ResolversTypes['LiveQuizQuestion'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['LiveQuizSolution'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mine?: Resolver<Maybe<ResolversTypes['LiveQuizGiven']>, ParentType, ContextType>;
};

export type LiveQuizSummaryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizSummary'] = ResolversParentTypes['LiveQuizSummary'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deckTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hosting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  playerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OpenedLiveQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenedLiveQuiz'] = ResolversParentTypes['OpenedLiveQuiz'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinedLiveQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['JoinedLiveQuiz'] = ResolversParentTypes['JoinedLiveQuiz'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  playerId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizAnsweredResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizAnswered'] = ResolversParentTypes['LiveQuizAnswered'],
> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizLedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizLed'] = ResolversParentTypes['LiveQuizLed'],
> = {
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeckWithoutQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeckWithoutQuiz'] = ResolversParentTypes['DeckWithoutQuiz'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizNotFoundResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizNotFound'] = ResolversParentTypes['LiveQuizNotFound'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizOverResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizOver'] = ResolversParentTypes['LiveQuizOver'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NicknameTakenResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NicknameTaken'] = ResolversParentTypes['NicknameTaken'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovedFromLiveQuizResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RemovedFromLiveQuiz'] = ResolversParentTypes['RemovedFromLiveQuiz'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveQuizQuestionClosedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizQuestionClosed'] = ResolversParentTypes['LiveQuizQuestionClosed'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenLiveQuizResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['OpenLiveQuizResult'] = ResolversParentTypes['OpenLiveQuizResult'],
> = {
  __resolveType: TypeResolveFn<
    'OpenedLiveQuiz' | 'DeckNotFound' | 'DeckWithoutQuiz' | 'InvalidInput' | 'LimitReached' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type LiveQuizOfferResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LiveQuizOfferResult'] = ResolversParentTypes['LiveQuizOfferResult'],
> = {
  __resolveType: TypeResolveFn<'LiveQuizOffer' | 'LiveQuizNotFound' | 'RateLimited', ParentType, ContextType>;
};

export type JoinLiveQuizResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['JoinLiveQuizResult'] = ResolversParentTypes['JoinLiveQuizResult'],
> = {
  __resolveType: TypeResolveFn<
    | 'JoinedLiveQuiz'
    | 'LiveQuizNotFound'
    | 'LiveQuizOver'
    | 'NicknameTaken'
    | 'RemovedFromLiveQuiz'
    | 'InvalidInput'
    | 'LimitReached'
    | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type AnswerLiveQuizResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AnswerLiveQuizResult'] = ResolversParentTypes['AnswerLiveQuizResult'],
> = {
  __resolveType: TypeResolveFn<
    'LiveQuizAnswered' | 'LiveQuizNotFound' | 'LiveQuizQuestionClosed' | 'InvalidInput' | 'RateLimited',
    ParentType,
    ContextType
  >;
};

export type LeadLiveQuizResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['LeadLiveQuizResult'] = ResolversParentTypes['LeadLiveQuizResult'],
> = {
  __resolveType: TypeResolveFn<'LiveQuizLed' | 'LiveQuizNotFound', ParentType, ContextType>;
};

export type FoundCardsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FoundCards'] = ResolversParentTypes['FoundCards'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['StudyCard']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardQueryProblemResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CardQueryProblem'] = ResolversParentTypes['CardQueryProblem'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchCardsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SearchCardsResult'] = ResolversParentTypes['SearchCardsResult'],
> = {
  __resolveType: TypeResolveFn<'FoundCards' | 'CardQueryProblem', ParentType, ContextType>;
};

export type FoundCardIdsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FoundCardIds'] = ResolversParentTypes['FoundCardIds'],
> = {
  ids?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  questionIds?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundCardIdsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['FoundCardIdsResult'] = ResolversParentTypes['FoundCardIdsResult'],
> = {
  __resolveType: TypeResolveFn<'FoundCardIds' | 'CardQueryProblem', ParentType, ContextType>;
};

export type ChosenCardsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChosenCards'] = ResolversParentTypes['ChosenCards'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['StudyCard']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChooseCardsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ChooseCardsResult'] = ResolversParentTypes['ChooseCardsResult'],
> = {
  __resolveType: TypeResolveFn<'ChosenCards' | 'CardQueryProblem', ParentType, ContextType>;
};

export type SavedSearchResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveSearchResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SaveSearchResult'] = ResolversParentTypes['SaveSearchResult'],
> = {
  __resolveType: TypeResolveFn<'SavedSearch' | 'InvalidInput', ParentType, ContextType>;
};

export type ComebackResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Comeback'] = ResolversParentTypes['Comeback'],
> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BacklogResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Backlog'] = ResolversParentTypes['Backlog'],
> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usual?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecallCountResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecallCount'] = ResolversParentTypes['RecallCount'],
> = {
  passed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatisticsDayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StatisticsDay'] = ResolversParentTypes['StatisticsDay'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  young?: Resolver<ResolversTypes['RecallCount'], ParentType, ContextType>;
  mature?: Resolver<ResolversTypes['RecallCount'], ParentType, ContextType>;
};

export type StatisticsHourResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StatisticsHour'] = ResolversParentTypes['StatisticsHour'],
> = {
  hour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['RecallCount'], ParentType, ContextType>;
};

export type AnswerCountsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['AnswerCounts'] = ResolversParentTypes['AnswerCounts'],
> = {
  cards?: Resolver<ResolversTypes['CardMaturity'], ParentType, ContextType>;
  again?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  easy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueForecastResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DueForecast'] = ResolversParentTypes['DueForecast'],
> = {
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CardCountsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CardCounts'] = ResolversParentTypes['CardCounts'],
> = {
  learning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  young?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mature?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistributionResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution'],
> = {
  bounds?: Resolver<Array<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type StatisticsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics'],
> = {
  today?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['StatisticsDay']>, ParentType, ContextType>;
  hours?: Resolver<Array<ResolversTypes['StatisticsHour']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['AnswerCounts']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DueForecast'], ParentType, ContextType>;
  cards?: Resolver<ResolversTypes['CardCounts'], ParentType, ContextType>;
  intervals?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  stability?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  retrievability?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
};

export type StudyDayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyDay'] = ResolversParentTypes['StudyDay'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  offsets?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StreakResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Streak'] = ResolversParentTypes['Streak'],
> = {
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['StudyDay']>, ParentType, ContextType>;
};

export type DeckLimitResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeckLimit'] = ResolversParentTypes['DeckLimit'],
> = {
  deckId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  newPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewsPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExtraTodayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ExtraToday'] = ResolversParentTypes['ExtraToday'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeckTallyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeckTally'] = ResolversParentTypes['DeckTally'],
> = {
  deckId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemoryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Memory'] = ResolversParentTypes['Memory'],
> = {
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MemoryState'], ParentType, ContextType>;
  stability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstReviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastReviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intervalDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyCardResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyCard'] = ResolversParentTypes['StudyCard'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CardKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  memory?: Resolver<Maybe<ResolversTypes['Memory']>, ParentType, ContextType>;
  opensAfter?: Resolver<Maybe<ResolversTypes['UUID']>, ParentType, ContextType>;
  meaningChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['CardMark']>, ParentType, ContextType>;
};

export type CardMarkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CardMark'] = ResolversParentTypes['CardMark'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkKind'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StudyQueueResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyQueue'] = ResolversParentTypes['StudyQueue'],
> = {
  cards?: Resolver<Array<ResolversTypes['StudyCard']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['TodayCounts'], ParentType, ContextType>;
  newBeyondLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherMemories?: Resolver<Array<ResolversTypes['Memory']>, ParentType, ContextType>;
  reviewsBeyondLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueByDay?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StudyPackResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyPack'] = ResolversParentTypes['StudyPack'],
> = {
  cards?: Resolver<Array<ResolversTypes['StudyCard']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['StudySettings'], ParentType, ContextType>;
  doneToday?: Resolver<ResolversTypes['DayTally'], ParentType, ContextType>;
  dayEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  otherMemories?: Resolver<Array<ResolversTypes['Memory']>, ParentType, ContextType>;
  usualDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueByDay?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  deckTallies?: Resolver<Array<ResolversTypes['DeckTally']>, ParentType, ContextType>;
};

export type DayTallyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DayTally'] = ResolversParentTypes['DayTally'],
> = {
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TodayCountsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TodayCounts'] = ResolversParentTypes['TodayCounts'],
> = {
  learning?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeckTodayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['DeckToday'] = ResolversParentTypes['DeckToday'],
> = {
  deck?: Resolver<ResolversTypes['Deck'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['TodayCounts'], ParentType, ContextType>;
};

export type TodayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Today'] = ResolversParentTypes['Today'],
> = {
  counts?: Resolver<ResolversTypes['TodayCounts'], ParentType, ContextType>;
  decks?: Resolver<Array<ResolversTypes['DeckToday']>, ParentType, ContextType>;
  dayEndsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  backlog?: Resolver<Maybe<ResolversTypes['Backlog']>, ParentType, ContextType>;
};

export type StudySettingsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudySettings'] = ResolversParentTypes['StudySettings'],
> = {
  newPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desiredRetention?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weights?: Resolver<Maybe<Array<ResolversTypes['Float']>>, ParentType, ContextType>;
  comeback?: Resolver<Maybe<ResolversTypes['Comeback']>, ParentType, ContextType>;
  showStreak?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewOrder?: Resolver<ResolversTypes['ReviewOrder'], ParentType, ContextType>;
  newOrder?: Resolver<ResolversTypes['NewOrder'], ParentType, ContextType>;
  spreadSiblings?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learnAheadMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learningSteps?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  relearningSteps?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['DayLoad']>, ParentType, ContextType>;
  deckLimits?: Resolver<Array<ResolversTypes['DeckLimit']>, ParentType, ContextType>;
  extraToday?: Resolver<Maybe<ResolversTypes['ExtraToday']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedReviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RejectedReview'] = ResolversParentTypes['RejectedReview'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ReviewProblem'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewsRecordedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ReviewsRecorded'] = ResolversParentTypes['ReviewsRecorded'],
> = {
  accepted?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedReview']>, ParentType, ContextType>;
  memories?: Resolver<Array<ResolversTypes['Memory']>, ParentType, ContextType>;
  forgotten?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedMarkResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RejectedMark'] = ResolversParentTypes['RejectedMark'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['ReviewProblem'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarksRecordedResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MarksRecorded'] = ResolversParentTypes['MarksRecorded'],
> = {
  accepted?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedMark']>, ParentType, ContextType>;
  memories?: Resolver<Array<ResolversTypes['Memory']>, ParentType, ContextType>;
  forgotten?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotThatPersonResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['NotThatPerson'] = ResolversParentTypes['NotThatPerson'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordReviewsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecordReviewsResult'] = ResolversParentTypes['RecordReviewsResult'],
> = {
  __resolveType: TypeResolveFn<'ReviewsRecorded' | 'NotThatPerson' | 'InvalidInput', ParentType, ContextType>;
};

export type RecordMarksResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecordMarksResult'] = ResolversParentTypes['RecordMarksResult'],
> = {
  __resolveType: TypeResolveFn<'MarksRecorded' | 'NotThatPerson' | 'InvalidInput', ParentType, ContextType>;
};

export type UpdateStudySettingsResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UpdateStudySettingsResult'] =
    ResolversParentTypes['UpdateStudySettingsResult'],
> = {
  __resolveType: TypeResolveFn<'StudySettings' | 'InvalidInput', ParentType, ContextType>;
};

export type InterviewGoalResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InterviewGoal'] = ResolversParentTypes['InterviewGoal'],
> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deckIds?: Resolver<Array<ResolversTypes['UUID']>, ParentType, ContextType>;
  minutesADay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InterviewOutlookResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InterviewOutlook'] = ResolversParentTypes['InterviewOutlook'],
> = {
  cards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recallNow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['InterviewDay']>, ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutesNeeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InterviewDayResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['InterviewDay'] = ResolversParentTypes['InterviewDay'],
> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCards?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type InterviewResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Interview'] = ResolversParentTypes['Interview'],
> = {
  goal?: Resolver<ResolversTypes['InterviewGoal'], ParentType, ContextType>;
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outlook?: Resolver<Maybe<ResolversTypes['InterviewOutlook']>, ParentType, ContextType>;
};

export type SetInterviewGoalResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['SetInterviewGoalResult'] = ResolversParentTypes['SetInterviewGoalResult'],
> = {
  __resolveType: TypeResolveFn<'InterviewGoal' | 'InvalidInput', ParentType, ContextType>;
};

export type GuestCardsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['GuestCards'] = ResolversParentTypes['GuestCards'],
> = {
  cards?: Resolver<Array<ResolversTypes['StudyCard']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
};

export type RecallAccuracyResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecallAccuracy'] = ResolversParentTypes['RecallAccuracy'],
> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  logLoss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rmseBins?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalibrationBinResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['CalibrationBin'] = ResolversParentTypes['CalibrationBin'],
> = {
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicted?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RecallReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['RecallReport'] = ResolversParentTypes['RecallReport'],
> = {
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['RecallAccuracy']>, ParentType, ContextType>;
  average?: Resolver<Maybe<ResolversTypes['RecallAccuracy']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['RecallAccuracy']>, ParentType, ContextType>;
  calibration?: Resolver<Array<ResolversTypes['CalibrationBin']>, ParentType, ContextType>;
};

export type TuningReportResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TuningReport'] = ResolversParentTypes['TuningReport'],
> = {
  trainedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['RecallAccuracy'], ParentType, ContextType>;
  defaults?: Resolver<ResolversTypes['RecallAccuracy'], ParentType, ContextType>;
  average?: Resolver<ResolversTypes['RecallAccuracy'], ParentType, ContextType>;
  previous?: Resolver<ResolversTypes['RecallAccuracy'], ParentType, ContextType>;
  better?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TuningResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['Tuning'] = ResolversParentTypes['Tuning'],
> = {
  id?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TuningState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['TuningReport']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemoryModelResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['MemoryModel'] = ResolversParentTypes['MemoryModel'],
> = {
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recall?: Resolver<ResolversTypes['RecallReport'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Tuning']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['Tuning']>, ParentType, ContextType>;
};

export type TooFewReviewsResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TooFewReviews'] = ResolversParentTypes['TooFewReviews'],
> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModelInUseResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['ModelInUse'] = ResolversParentTypes['ModelInUse'],
> = {
  inForce?: Resolver<Maybe<ResolversTypes['Tuning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainMemoryModelResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['TrainMemoryModelResult'] = ResolversParentTypes['TrainMemoryModelResult'],
> = {
  __resolveType: TypeResolveFn<'Tuning' | 'TooFewReviews' | 'RateLimited', ParentType, ContextType>;
};

export type UseMemoryModelResultResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['UseMemoryModelResult'] = ResolversParentTypes['UseMemoryModelResult'],
> = {
  __resolveType: TypeResolveFn<'ModelInUse' | 'InvalidInput', ParentType, ContextType>;
};

export type StudyWorkloadResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyWorkload'] = ResolversParentTypes['StudyWorkload'],
> = {
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memories?: Resolver<Array<ResolversTypes['WorkloadMemory']>, ParentType, ContextType>;
  pace?: Resolver<ResolversTypes['StudyPace'], ParentType, ContextType>;
};

export type WorkloadMemoryResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['WorkloadMemory'] = ResolversParentTypes['WorkloadMemory'],
> = {
  stability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lastReviewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StudyPaceResolvers<
  ContextType = GraphqlContext,
  ParentType extends ResolversParentTypes['StudyPace'] = ResolversParentTypes['StudyPace'],
> = {
  new?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pass?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fail?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  User?: UserResolvers<ContextType>;
  Preferences?: PreferencesResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  WrongCredentials?: WrongCredentialsResolvers<ContextType>;
  AccountSuspended?: AccountSuspendedResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SetupLinkInvalid?: SetupLinkInvalidResolvers<ContextType>;
  ClaimAdminResult?: ClaimAdminResultResolvers<ContextType>;
  UpdatePreferencesResult?: UpdatePreferencesResultResolvers<ContextType>;
  AccountDeleted?: AccountDeletedResolvers<ContextType>;
  LastAdmin?: LastAdminResolvers<ContextType>;
  DeleteAccountResult?: DeleteAccountResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  NamedPerson?: NamedPersonResolvers<ContextType>;
  AuditPage?: AuditPageResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  PeoplePage?: PeoplePageResolvers<ContextType>;
  PersonNotFound?: PersonNotFoundResolvers<ContextType>;
  NotToOneself?: NotToOneselfResolvers<ContextType>;
  ResetLink?: ResetLinkResolvers<ContextType>;
  ResetLinkInvalid?: ResetLinkInvalidResolvers<ContextType>;
  PasswordReset?: PasswordResetResolvers<ContextType>;
  PersonResult?: PersonResultResolvers<ContextType>;
  SuspendPersonResult?: SuspendPersonResultResolvers<ContextType>;
  CreateResetLinkResult?: CreateResetLinkResultResolvers<ContextType>;
  ResetPasswordResult?: ResetPasswordResultResolvers<ContextType>;
  Deck?: DeckResolvers<ContextType>;
  DeckNotFound?: DeckNotFoundResolvers<ContextType>;
  EnrolResult?: EnrolResultResolvers<ContextType>;
  SaveDeckResult?: SaveDeckResultResolvers<ContextType>;
  ChangeDeckResult?: ChangeDeckResultResolvers<ContextType>;
  SaveQuestionResult?: SaveQuestionResultResolvers<ContextType>;
  Demo?: DemoResolvers<ContextType>;
  DemoLimits?: DemoLimitsResolvers<ContextType>;
  DemoText?: DemoTextResolvers<ContextType>;
  DemoServer?: DemoServerResolvers<ContextType>;
  Sandbox?: SandboxResolvers<ContextType>;
  SandboxServer?: SandboxServerResolvers<ContextType>;
  WireHeader?: WireHeaderResolvers<ContextType>;
  WireEvent?: WireEventResolvers<ContextType>;
  WireLogBatch?: WireLogBatchResolvers<ContextType>;
  UnknownDemo?: UnknownDemoResolvers<ContextType>;
  DemoInputProblem?: DemoInputProblemResolvers<ContextType>;
  InvalidDemoParameters?: InvalidDemoParametersResolvers<ContextType>;
  SandboxQuotaReached?: SandboxQuotaReachedResolvers<ContextType>;
  DemoHostUnavailable?: DemoHostUnavailableResolvers<ContextType>;
  SandboxNotFound?: SandboxNotFoundResolvers<ContextType>;
  InvalidSandboxCommand?: InvalidSandboxCommandResolvers<ContextType>;
  SandboxBusy?: SandboxBusyResolvers<ContextType>;
  SandboxCommandDone?: SandboxCommandDoneResolvers<ContextType>;
  SandboxStopped?: SandboxStoppedResolvers<ContextType>;
  StartSandboxResult?: StartSandboxResultResolvers<ContextType>;
  SandboxCommandResult?: SandboxCommandResultResolvers<ContextType>;
  StopSandboxResult?: StopSandboxResultResolvers<ContextType>;
  ArchivedQuestion?: ArchivedQuestionResolvers<ContextType>;
  ArchivedPage?: ArchivedPageResolvers<ContextType>;
  AuditedQuestion?: AuditedQuestionResolvers<ContextType>;
  BulkDone?: BulkDoneResolvers<ContextType>;
  SkippedQuestion?: SkippedQuestionResolvers<ContextType>;
  NotUndoable?: NotUndoableResolvers<ContextType>;
  BulkResult?: BulkResultResolvers<ContextType>;
  UndoBulkResult?: UndoBulkResultResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeStep?: ChangeStepResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  EditedQuestion?: EditedQuestionResolvers<ContextType>;
  ChangeMovedOn?: ChangeMovedOnResolvers<ContextType>;
  ChangeNotOpen?: ChangeNotOpenResolvers<ContextType>;
  NotYours?: NotYoursResolvers<ContextType>;
  QuestionMovedOn?: QuestionMovedOnResolvers<ContextType>;
  ChangeNotFound?: ChangeNotFoundResolvers<ContextType>;
  RevisionNotFound?: RevisionNotFoundResolvers<ContextType>;
  SaveChangeResult?: SaveChangeResultResolvers<ContextType>;
  ChangeStepResult?: ChangeStepResultResolvers<ContextType>;
  RestoreRevisionResult?: RestoreRevisionResultResolvers<ContextType>;
  ArchiveQuestionResult?: ArchiveQuestionResultResolvers<ContextType>;
  QuestionProblems?: QuestionProblemsResolvers<ContextType>;
  CheckQuestionResult?: CheckQuestionResultResolvers<ContextType>;
  Reported?: ReportedResolvers<ContextType>;
  OftenForgotten?: OftenForgottenResolvers<ContextType>;
  BelowWanted?: BelowWantedResolvers<ContextType>;
  ManyLeeches?: ManyLeechesResolvers<ContextType>;
  HarmReason?: HarmReasonResolvers<ContextType>;
  HarmRow?: HarmRowResolvers<ContextType>;
  HarmQueue?: HarmQueueResolvers<ContextType>;
  StudyFigures?: StudyFiguresResolvers<ContextType>;
  CardFigures?: CardFiguresResolvers<ContextType>;
  QuestionHarm?: QuestionHarmResolvers<ContextType>;
  SubjectFigures?: SubjectFiguresResolvers<ContextType>;
  ReportsSettled?: ReportsSettledResolvers<ContextType>;
  SettleReportsResult?: SettleReportsResultResolvers<ContextType>;
  DeadLink?: DeadLinkResolvers<ContextType>;
  LinkReport?: LinkReportResolvers<ContextType>;
  CheckLinksResult?: CheckLinksResultResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  AlreadyReported?: AlreadyReportedResolvers<ContextType>;
  ReportResult?: ReportResultResolvers<ContextType>;
  ManagedSubject?: ManagedSubjectResolvers<ContextType>;
  SubjectList?: SubjectListResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  Glossary?: GlossaryResolvers<ContextType>;
  SiteDeckQuestion?: SiteDeckQuestionResolvers<ContextType>;
  SiteDeck?: SiteDeckResolvers<ContextType>;
  SiteDeckList?: SiteDeckListResolvers<ContextType>;
  ListMovedOn?: ListMovedOnResolvers<ContextType>;
  SiteListRevision?: SiteListRevisionResolvers<ContextType>;
  SiteListHistory?: SiteListHistoryResolvers<ContextType>;
  SiteListRestored?: SiteListRestoredResolvers<ContextType>;
  RestoreSiteListResult?: RestoreSiteListResultResolvers<ContextType>;
  SaveSubjectsResult?: SaveSubjectsResultResolvers<ContextType>;
  SaveGlossaryResult?: SaveGlossaryResultResolvers<ContextType>;
  SaveSiteDeckResult?: SaveSiteDeckResultResolvers<ContextType>;
  OrderSiteDecksResult?: OrderSiteDecksResultResolvers<ContextType>;
  RetireSiteDeckResult?: RetireSiteDeckResultResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  PartText?: PartTextResolvers<ContextType>;
  PartPreview?: PartPreviewResolvers<ContextType>;
  PartMovedOn?: PartMovedOnResolvers<ContextType>;
  SuggestResult?: SuggestResultResolvers<ContextType>;
  PreviewPartResult?: PreviewPartResultResolvers<ContextType>;
  GroupQuestion?: GroupQuestionResolvers<ContextType>;
  GroupQuestionMovedOn?: GroupQuestionMovedOnResolvers<ContextType>;
  SaveGroupDeckResult?: SaveGroupDeckResultResolvers<ContextType>;
  ChangeGroupDeckResult?: ChangeGroupDeckResultResolvers<ContextType>;
  DeleteGroupDeckResult?: DeleteGroupDeckResultResolvers<ContextType>;
  SaveGroupQuestionResult?: SaveGroupQuestionResultResolvers<ContextType>;
  GroupInterview?: GroupInterviewResolvers<ContextType>;
  OpenInterviewToGroupResult?: OpenInterviewToGroupResultResolvers<ContextType>;
  JoinGroupInterviewResult?: JoinGroupInterviewResultResolvers<ContextType>;
  GroupLiveQuiz?: GroupLiveQuizResolvers<ContextType>;
  OpenGroupQuizResult?: OpenGroupQuizResultResolvers<ContextType>;
  GroupSuggestion?: GroupSuggestionResolvers<ContextType>;
  GroupSuggestionComment?: GroupSuggestionCommentResolvers<ContextType>;
  GroupSuggestionNotFound?: GroupSuggestionNotFoundResolvers<ContextType>;
  GroupSuggestionAnswered?: GroupSuggestionAnsweredResolvers<ContextType>;
  GroupSuggestionOutdated?: GroupSuggestionOutdatedResolvers<ContextType>;
  SuggestGroupEditResult?: SuggestGroupEditResultResolvers<ContextType>;
  AnswerGroupSuggestionResult?: AnswerGroupSuggestionResultResolvers<ContextType>;
  DiscussGroupSuggestionResult?: DiscussGroupSuggestionResultResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupMember?: GroupMemberResolvers<ContextType>;
  GroupInvitation?: GroupInvitationResolvers<ContextType>;
  NewGroupInvitation?: NewGroupInvitationResolvers<ContextType>;
  GroupOffer?: GroupOfferResolvers<ContextType>;
  GroupNotFound?: GroupNotFoundResolvers<ContextType>;
  GroupRoleLacking?: GroupRoleLackingResolvers<ContextType>;
  MemberNotFound?: MemberNotFoundResolvers<ContextType>;
  OwnerMustHandOver?: OwnerMustHandOverResolvers<ContextType>;
  GroupInvitationInvalid?: GroupInvitationInvalidResolvers<ContextType>;
  GroupLeft?: GroupLeftResolvers<ContextType>;
  GroupDissolved?: GroupDissolvedResolvers<ContextType>;
  SaveGroupResult?: SaveGroupResultResolvers<ContextType>;
  InviteToGroupResult?: InviteToGroupResultResolvers<ContextType>;
  RevokeGroupInvitationResult?: RevokeGroupInvitationResultResolvers<ContextType>;
  GroupOfferResult?: GroupOfferResultResolvers<ContextType>;
  JoinGroupResult?: JoinGroupResultResolvers<ContextType>;
  LeaveGroupResult?: LeaveGroupResultResolvers<ContextType>;
  ChangeMemberResult?: ChangeMemberResultResolvers<ContextType>;
  RemoveFromGroupResult?: RemoveFromGroupResultResolvers<ContextType>;
  DissolveGroupResult?: DissolveGroupResultResolvers<ContextType>;
  QuestionTalk?: QuestionTalkResolvers<ContextType>;
  TalkThread?: TalkThreadResolvers<ContextType>;
  TalkComment?: TalkCommentResolvers<ContextType>;
  TalkPerson?: TalkPersonResolvers<ContextType>;
  TalkCount?: TalkCountResolvers<ContextType>;
  GroupTalk?: GroupTalkResolvers<ContextType>;
  TalkedQuestion?: TalkedQuestionResolvers<ContextType>;
  CommentNotFound?: CommentNotFoundResolvers<ContextType>;
  TalkRead?: TalkReadResolvers<ContextType>;
  TalkChange?: TalkChangeResolvers<ContextType>;
  SaveCommentResult?: SaveCommentResultResolvers<ContextType>;
  DeleteCommentResult?: DeleteCommentResultResolvers<ContextType>;
  ResolveThreadResult?: ResolveThreadResultResolvers<ContextType>;
  ReadTalkResult?: ReadTalkResultResolvers<ContextType>;
  ContentConflict?: ContentConflictResolvers<ContextType>;
  ConflictDecided?: ConflictDecidedResolvers<ContextType>;
  ConflictMovedOn?: ConflictMovedOnResolvers<ContextType>;
  DecideConflictResult?: DecideConflictResultResolvers<ContextType>;
  SiteListConflict?: SiteListConflictResolvers<ContextType>;
  SiteListProblem?: SiteListProblemResolvers<ContextType>;
  SiteListDecided?: SiteListDecidedResolvers<ContextType>;
  DecideSiteListResult?: DecideSiteListResultResolvers<ContextType>;
  MockInterview?: MockInterviewResolvers<ContextType>;
  MockPerson?: MockPersonResolvers<ContextType>;
  MockPair?: MockPairResolvers<ContextType>;
  MockRound?: MockRoundResolvers<ContextType>;
  MockAsked?: MockAskedResolvers<ContextType>;
  MockClock?: MockClockResolvers<ContextType>;
  MockQuestion?: MockQuestionResolvers<ContextType>;
  MockKeyword?: MockKeywordResolvers<ContextType>;
  MockFollowUp?: MockFollowUpResolvers<ContextType>;
  MockNote?: MockNoteResolvers<ContextType>;
  MockInterviewLine?: MockInterviewLineResolvers<ContextType>;
  MockInterviewOffer?: MockInterviewOfferResolvers<ContextType>;
  MockReportLine?: MockReportLineResolvers<ContextType>;
  MockReport?: MockReportResolvers<ContextType>;
  MockReportQuestion?: MockReportQuestionResolvers<ContextType>;
  MockReportNote?: MockReportNoteResolvers<ContextType>;
  MockInterviewNotFound?: MockInterviewNotFoundResolvers<ContextType>;
  MockRoleLacking?: MockRoleLackingResolvers<ContextType>;
  MockInterviewClosed?: MockInterviewClosedResolvers<ContextType>;
  MockPersonUnfit?: MockPersonUnfitResolvers<ContextType>;
  NoQuestionsFit?: NoQuestionsFitResolvers<ContextType>;
  MockInvitationInvalid?: MockInvitationInvalidResolvers<ContextType>;
  MockReportNotFound?: MockReportNotFoundResolvers<ContextType>;
  MockInterviewLeft?: MockInterviewLeftResolvers<ContextType>;
  NewMockInvitation?: NewMockInvitationResolvers<ContextType>;
  MockNoteSaved?: MockNoteSavedResolvers<ContextType>;
  MockNoteChanged?: MockNoteChangedResolvers<ContextType>;
  MockInterviewResult?: MockInterviewResultResolvers<ContextType>;
  InviteToMockInterviewResult?: InviteToMockInterviewResultResolvers<ContextType>;
  MockInterviewOfferResult?: MockInterviewOfferResultResolvers<ContextType>;
  JoinMockInterviewResult?: JoinMockInterviewResultResolvers<ContextType>;
  LeaveMockInterviewResult?: LeaveMockInterviewResultResolvers<ContextType>;
  SaveMockNoteResult?: SaveMockNoteResultResolvers<ContextType>;
  ReviewMockReportResult?: ReviewMockReportResultResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  HTML?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ServerInfo?: ServerInfoResolvers<ContextType>;
  RateLimited?: RateLimitedResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InvalidField?: InvalidFieldResolvers<ContextType>;
  MarkdownProblem?: MarkdownProblemResolvers<ContextType>;
  OwnQuestion?: OwnQuestionResolvers<ContextType>;
  QuestionPreview?: QuestionPreviewResolvers<ContextType>;
  InvalidQuestion?: InvalidQuestionResolvers<ContextType>;
  LimitReached?: LimitReachedResolvers<ContextType>;
  QuestionNotFound?: QuestionNotFoundResolvers<ContextType>;
  QuestionSavedElsewhere?: QuestionSavedElsewhereResolvers<ContextType>;
  PreviewQuestionResult?: PreviewQuestionResultResolvers<ContextType>;
  QuestionPublished?: QuestionPublishedResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionSummary?: QuestionSummaryResolvers<ContextType>;
  Keyword?: KeywordResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  QuizItem?: QuizItemResolvers<ContextType>;
  ChoiceItem?: ChoiceItemResolvers<ContextType>;
  ChoiceOption?: ChoiceOptionResolvers<ContextType>;
  TrueFalseItem?: TrueFalseItemResolvers<ContextType>;
  ClozeItem?: ClozeItemResolvers<ContextType>;
  Blank?: BlankResolvers<ContextType>;
  DemoEmbed?: DemoEmbedResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  QuestionPage?: QuestionPageResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  LiveQuiz?: LiveQuizResolvers<ContextType>;
  LiveQuizQuestion?: LiveQuizQuestionResolvers<ContextType>;
  LiveQuizSolution?: LiveQuizSolutionResolvers<ContextType>;
  LiveQuizStanding?: LiveQuizStandingResolvers<ContextType>;
  LiveQuizPlayer?: LiveQuizPlayerResolvers<ContextType>;
  LiveQuizGiven?: LiveQuizGivenResolvers<ContextType>;
  LiveQuizOffer?: LiveQuizOfferResolvers<ContextType>;
  LiveQuizReport?: LiveQuizReportResolvers<ContextType>;
  LiveQuizReportQuestion?: LiveQuizReportQuestionResolvers<ContextType>;
  LiveQuizSummary?: LiveQuizSummaryResolvers<ContextType>;
  OpenedLiveQuiz?: OpenedLiveQuizResolvers<ContextType>;
  JoinedLiveQuiz?: JoinedLiveQuizResolvers<ContextType>;
  LiveQuizAnswered?: LiveQuizAnsweredResolvers<ContextType>;
  LiveQuizLed?: LiveQuizLedResolvers<ContextType>;
  DeckWithoutQuiz?: DeckWithoutQuizResolvers<ContextType>;
  LiveQuizNotFound?: LiveQuizNotFoundResolvers<ContextType>;
  LiveQuizOver?: LiveQuizOverResolvers<ContextType>;
  NicknameTaken?: NicknameTakenResolvers<ContextType>;
  RemovedFromLiveQuiz?: RemovedFromLiveQuizResolvers<ContextType>;
  LiveQuizQuestionClosed?: LiveQuizQuestionClosedResolvers<ContextType>;
  OpenLiveQuizResult?: OpenLiveQuizResultResolvers<ContextType>;
  LiveQuizOfferResult?: LiveQuizOfferResultResolvers<ContextType>;
  JoinLiveQuizResult?: JoinLiveQuizResultResolvers<ContextType>;
  AnswerLiveQuizResult?: AnswerLiveQuizResultResolvers<ContextType>;
  LeadLiveQuizResult?: LeadLiveQuizResultResolvers<ContextType>;
  FoundCards?: FoundCardsResolvers<ContextType>;
  CardQueryProblem?: CardQueryProblemResolvers<ContextType>;
  SearchCardsResult?: SearchCardsResultResolvers<ContextType>;
  FoundCardIds?: FoundCardIdsResolvers<ContextType>;
  FoundCardIdsResult?: FoundCardIdsResultResolvers<ContextType>;
  ChosenCards?: ChosenCardsResolvers<ContextType>;
  ChooseCardsResult?: ChooseCardsResultResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SaveSearchResult?: SaveSearchResultResolvers<ContextType>;
  Comeback?: ComebackResolvers<ContextType>;
  Backlog?: BacklogResolvers<ContextType>;
  RecallCount?: RecallCountResolvers<ContextType>;
  StatisticsDay?: StatisticsDayResolvers<ContextType>;
  StatisticsHour?: StatisticsHourResolvers<ContextType>;
  AnswerCounts?: AnswerCountsResolvers<ContextType>;
  DueForecast?: DueForecastResolvers<ContextType>;
  CardCounts?: CardCountsResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  StudyDay?: StudyDayResolvers<ContextType>;
  Streak?: StreakResolvers<ContextType>;
  DeckLimit?: DeckLimitResolvers<ContextType>;
  ExtraToday?: ExtraTodayResolvers<ContextType>;
  DeckTally?: DeckTallyResolvers<ContextType>;
  Memory?: MemoryResolvers<ContextType>;
  StudyCard?: StudyCardResolvers<ContextType>;
  CardMark?: CardMarkResolvers<ContextType>;
  StudyQueue?: StudyQueueResolvers<ContextType>;
  StudyPack?: StudyPackResolvers<ContextType>;
  DayTally?: DayTallyResolvers<ContextType>;
  TodayCounts?: TodayCountsResolvers<ContextType>;
  DeckToday?: DeckTodayResolvers<ContextType>;
  Today?: TodayResolvers<ContextType>;
  StudySettings?: StudySettingsResolvers<ContextType>;
  RejectedReview?: RejectedReviewResolvers<ContextType>;
  ReviewsRecorded?: ReviewsRecordedResolvers<ContextType>;
  RejectedMark?: RejectedMarkResolvers<ContextType>;
  MarksRecorded?: MarksRecordedResolvers<ContextType>;
  NotThatPerson?: NotThatPersonResolvers<ContextType>;
  RecordReviewsResult?: RecordReviewsResultResolvers<ContextType>;
  RecordMarksResult?: RecordMarksResultResolvers<ContextType>;
  UpdateStudySettingsResult?: UpdateStudySettingsResultResolvers<ContextType>;
  InterviewGoal?: InterviewGoalResolvers<ContextType>;
  InterviewOutlook?: InterviewOutlookResolvers<ContextType>;
  InterviewDay?: InterviewDayResolvers<ContextType>;
  Interview?: InterviewResolvers<ContextType>;
  SetInterviewGoalResult?: SetInterviewGoalResultResolvers<ContextType>;
  GuestCards?: GuestCardsResolvers<ContextType>;
  RecallAccuracy?: RecallAccuracyResolvers<ContextType>;
  CalibrationBin?: CalibrationBinResolvers<ContextType>;
  RecallReport?: RecallReportResolvers<ContextType>;
  TuningReport?: TuningReportResolvers<ContextType>;
  Tuning?: TuningResolvers<ContextType>;
  MemoryModel?: MemoryModelResolvers<ContextType>;
  TooFewReviews?: TooFewReviewsResolvers<ContextType>;
  ModelInUse?: ModelInUseResolvers<ContextType>;
  TrainMemoryModelResult?: TrainMemoryModelResultResolvers<ContextType>;
  UseMemoryModelResult?: UseMemoryModelResultResolvers<ContextType>;
  StudyWorkload?: StudyWorkloadResolvers<ContextType>;
  WorkloadMemory?: WorkloadMemoryResolvers<ContextType>;
  StudyPace?: StudyPaceResolvers<ContextType>;
};
