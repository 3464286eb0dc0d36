import { randomBytes } from 'node:crypto';
import { newReviewId } from '@kkori/core/scheduling';
import type { Outcome } from './accounts.js';
import type { Person, TestApp } from './app.js';

const room = `... on MockInterview { id title host closed groupId invitedUntil
  people { personId name host self present candidateTurns interviewerTurns } next { candidateId interviewerId }
  round { id number role candidateId interviewerId endedAt step total over asked { ordinal title followUp }
    clock { prepareMs answerMs deadline leftMs }
    questions { ordinal title state answerHtml explanationHtml keywords { terms essential said }
      followUps { key title answerHtml asked } knowledge delivery scoredBy notes { name self text version } } } }`;
const report = `... on MockReport { roundId title interviewer observers knowledge delivery reviewedAt
  questions { ordinal title slug state covered { terms } missed { terms } followUps knowledge delivery scoredBy
    notes { author text } usedSeconds suggested } }`;
const words = (...names: string[]) => names.map((name) => `... on ${name} { message }`).join(' ');
const refusals = words(
  'MockInterviewNotFound',
  'MockRoleLacking',
  'MockInterviewClosed',
  'MockPersonUnfit',
  'NoQuestionsFit',
);
const limits = `... on LimitReached { message limit } ... on RateLimited { message }
  ... on InvalidInput { message fields { field message } }`;
const answer = `{ __typename ${room} ${refusals} ${limits} }`;

const documents = {
  mockInterviews: '{ done: mockInterviews { id title host peopleCount running } }',
  mockInterview: `query ($id: UUID!) { done: mockInterview(id: $id) { __typename ${room} } }`,
  mockInterviewOffer: `query ($token: String!) { done: mockInterviewOffer(token: $token) { __typename
    ... on MockInterviewOffer { id title invitedBy peopleCount joined } ${words('MockInvitationInvalid', 'RateLimited')} } }`,
  mockReports: '{ done: mockReports { roundId title questionCount knowledge delivery reviewed } }',
  mockReport: `query ($roundId: UUID!) { done: mockReport(roundId: $roundId) { __typename ${report} } }`,
  saveMockInterview: `mutation ($input: MockInterviewInput!) { done: saveMockInterview(input: $input) ${answer} }`,
  inviteToMockInterview: `mutation ($id: UUID!) { done: inviteToMockInterview(id: $id) { __typename
    ... on NewMockInvitation { token } ${words('MockInterviewNotFound', 'MockRoleLacking', 'MockInterviewClosed')} } }`,
  joinMockInterview: `mutation ($token: String!) { done: joinMockInterview(token: $token) { __typename ${room}
    ... on LimitReached { limit } ${words('MockInvitationInvalid', 'RateLimited')} } }`,
  openInterviewToGroup: `mutation ($groupId: UUID!, $interviewId: UUID!, $open: Boolean!) {
    done: openInterviewToGroup(groupId: $groupId, interviewId: $interviewId, open: $open) { __typename } }`,
  joinGroupInterview: `mutation ($groupId: UUID!, $interviewId: UUID!) {
    done: joinGroupInterview(groupId: $groupId, interviewId: $interviewId) { __typename } }`,
  leaveMockInterview: `mutation ($id: UUID!) { done: leaveMockInterview(id: $id) { __typename ${words('MockInterviewNotFound')} } }`,
  removeFromMockInterview: `mutation ($id: UUID!, $personId: UUID!) {
    done: removeFromMockInterview(id: $id, personId: $personId) ${answer} }`,
  closeMockInterview: `mutation ($id: UUID!) { done: closeMockInterview(id: $id) ${answer} }`,
  attendMockInterview: `mutation ($id: UUID!) { done: attendMockInterview(id: $id) ${answer} }`,
  startMockRound: `mutation ($id: UUID!, $candidateId: UUID!, $interviewerId: UUID!) {
    done: startMockRound(id: $id, candidateId: $candidateId, interviewerId: $interviewerId) ${answer} }`,
  handOverMockRound: `mutation ($id: UUID!, $personId: UUID!) {
    done: handOverMockRound(id: $id, personId: $personId) ${answer} }`,
  conductMockRound: `mutation ($input: MockActInput!) { done: conductMockRound(input: $input) ${answer} }`,
  markMockKeyword: `mutation ($input: MockKeywordInput!) { done: markMockKeyword(input: $input) ${answer} }`,
  scoreMockAnswer: `mutation ($input: MockScoreInput!) { done: scoreMockAnswer(input: $input) ${answer} }`,
  saveMockNote: `mutation ($input: MockNoteInput!) { done: saveMockNote(input: $input) { __typename
    ... on MockNoteSaved { version } ... on MockNoteChanged { version text }
    ${words('MockInterviewNotFound', 'MockRoleLacking', 'RateLimited')} ... on InvalidInput { fields { field } } } }`,
  reviewMockReport: `mutation ($roundId: UUID!, $grades: [MockGradeInput!]!) {
    done: reviewMockReport(roundId: $roundId, grades: $grades) { __typename ${report}
    ${words('MockReportNotFound', 'RateLimited')} ... on InvalidInput { fields { field } } } }`,
} as const;

export interface ShownQuestion {
  ordinal: number;
  title: string;
  state: string;
  answerHtml: string | null;
  explanationHtml: string | null;
  keywords: { terms: string[]; said: boolean }[];
  followUps: { key: string; title: string; answerHtml: string | null; asked: boolean }[];
  knowledge: number | null;
  notes: { name: string; self: boolean; text: string; version: number }[];
}

export interface ShownRoom extends Outcome {
  id: string;
  host: boolean;
  people: { personId: string; host: boolean; present: boolean; candidateTurns: number }[];
  next: { candidateId: string; interviewerId: string } | null;
  round: {
    id: string;
    number: number;
    role: string;
    candidateId: string;
    interviewerId: string | null;
    endedAt: string | null;
    step: number;
    asked: { ordinal: number; title: string; followUp: boolean } | null;
    clock: { prepareMs: number; answerMs: number; deadline: string | null; leftMs: number | null } | null;
    questions: ShownQuestion[];
  } | null;
}

export type InterviewOperation = keyof typeof documents;

/** What people do in mock interviews, as clients ask for it. */
export class InterviewsDesk {
  constructor(
    /** Asked again each time, as it may be opened later. */
    private readonly app: () => TestApp,
  ) {}

  newId(): string {
    return newReviewId(this.app().clock.now().getTime(), randomBytes(16));
  }

  async do<Answer = Outcome>(
    person: Person | null,
    name: InterviewOperation,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { data, errors } = await this.app().graphql<{ done: Answer }>(documents[name], variables, person ?? {});
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  async make(host: Person, input: Record<string, unknown> = {}): Promise<string> {
    const id = this.newId();
    const given = {
      id,
      title: '저녁 면접',
      subjectIds: [],
      questionCount: 2,
      prepareSeconds: 10,
      answerSeconds: 60,
      ...input,
    };
    const made = await this.do(host, 'saveMockInterview', { input: given });
    if (made.__typename !== 'MockInterview') throw new Error(JSON.stringify(made));
    return id;
  }

  async invite(host: Person, id: string): Promise<string> {
    return (await this.do(host, 'inviteToMockInterview', { id }))['token'] as string;
  }

  join(person: Person, token: string): Promise<ShownRoom> {
    return this.do<ShownRoom>(person, 'joinMockInterview', { token });
  }

  look(person: Person, id: string): Promise<ShownRoom> {
    return this.do<ShownRoom>(person, 'mockInterview', { id });
  }

  /** A room of these, the first of whom keeps it. */
  async with(people: readonly Person[], input: Record<string, unknown> = {}): Promise<string> {
    const [host, ...others] = people;
    const id = await this.make(host!, input);
    const token = await this.invite(host!, id);
    for (const other of others) await this.join(other, token);
    return id;
  }

  /** What the interviewer does next. */
  async act(interviewer: Person, id: string, act: string, more: Record<string, unknown> = {}): Promise<ShownRoom> {
    const { round } = await this.look(interviewer, id);
    const input = { interviewId: id, roundId: round!.id, step: round!.step, act, ...more };
    return this.do<ShownRoom>(interviewer, 'conductMockRound', { input });
  }
}
