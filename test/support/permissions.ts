import type { GroupRole } from '@kkori/core/groups';
import type { RoleName } from '../../backend/src/platform/index.js';

export interface Permission {
  /** Everybody: guests too. Otherwise the roles that may; others are refused. */
  may: 'everybody' | readonly RoleName[];
  /** Sends the operation with arguments that make it do as little as possible. */
  document: string;
  variables?: Record<string, unknown>;
  /** Of what is done with a group: who in it may; others in it are refused, and of others it is hidden. */
  inGroup?: readonly GroupRole[];
  /** Leaves the viewer without the session that it came with. */
  endsSession?: boolean;
}

const anyone = ['LEARNER', 'EDITOR', 'ADMIN'] as const;
const editors = ['EDITOR', 'ADMIN'] as const;
/** What a document is about that is about something. */
export const nowhere = '00000000-0000-7000-8000-000000000000';
/** Whoever, or whatever, a document is about beside that. */
export const nobody = '00000000-0000-7000-8000-000000000001';
const ofGroup = `groupId: "${nowhere}"`;
const ofMember = `${ofGroup}, personId: "${nobody}"`;
const inviters = ['OWNER', 'EDITOR'] as const;
const members = ['OWNER', 'EDITOR', 'MEMBER'] as const;
const ofRound = `interviewId: "${nowhere}", roundId: "${nobody}"`;
const key = { id: 'no-such-sandbox', token: 'no-such-token' };

/** Who may do what. A new operation is added here before anything else, or the suite fails. */
export const permissions: Record<string, Permission> = {
  'Query.server': { may: 'everybody', document: '{ server { name } }' },
  'Mutation.ping': { may: 'everybody', document: 'mutation { ping }' },
  'Subscription.serverTime': { may: 'everybody', document: 'subscription { serverTime }' },

  'Query.notifications': { may: anyone, document: '{ notifications { id } }' },
  'Mutation.seeNotifications': {
    may: anyone,
    document: 'mutation { seeNotifications(until: "2026-01-01T00:00:00Z") }',
  },
  'Subscription.notificationsChanged': { may: anyone, document: 'subscription { notificationsChanged }' },

  'Query.me': { may: 'everybody', document: '{ me { id } }' },
  'Query.mySessions': { may: anyone, document: '{ mySessions { id } }' },
  'Mutation.signUp': {
    may: 'everybody',
    document: 'mutation { signUp(input: { email: "", password: "", name: "" }) { __typename } }',
  },
  'Mutation.signIn': {
    may: 'everybody',
    document: 'mutation { signIn(input: { email: "", password: "" }) { __typename } }',
  },
  'Mutation.signOut': { may: 'everybody', document: 'mutation { signOut }', endsSession: true },
  'Mutation.signOutEverywhere': { may: anyone, document: 'mutation { signOutEverywhere }', endsSession: true },
  'Mutation.claimAdmin': { may: anyone, document: 'mutation { claimAdmin(token: "") { __typename } }' },
  'Mutation.updatePreferences': {
    may: anyone,
    document: 'mutation { updatePreferences(input: {}) { __typename } }',
  },
  'Mutation.changePassword': {
    may: anyone,
    document: 'mutation { changePassword(current: "", new: "") { __typename } }',
  },

  'Mutation.deleteAccount': { may: anyone, document: 'mutation { deleteAccount(password: "") { __typename } }' },

  'Query.tags': { may: ['ADMIN'], document: '{ tags { name } }' },
  'Mutation.changeQuestions': {
    may: ['ADMIN'],
    document: 'mutation { changeQuestions(questionIds: [], change: {}) { __typename } }',
  },
  'Mutation.renameTag': { may: ['ADMIN'], document: 'mutation { renameTag(from: "", to: "") { __typename } }' },
  'Query.subjectList': { may: ['ADMIN'], document: '{ subjectList { version } }' },
  'Mutation.saveSubjects': {
    may: ['ADMIN'],
    document: 'mutation { saveSubjects(version: -1, subjects: []) { __typename } }',
  },
  'Query.glossary': { may: ['ADMIN'], document: '{ glossary { version } }' },
  'Mutation.saveGlossary': {
    may: ['ADMIN'],
    document: 'mutation { saveGlossary(version: -1, terms: []) { __typename } }',
  },
  'Query.siteDeckList': { may: ['ADMIN'], document: '{ siteDeckList { version } }' },
  'Mutation.orderSiteDecks': {
    may: ['ADMIN'],
    document: 'mutation { orderSiteDecks(version: -1, slugs: []) { __typename } }',
  },
  'Query.siteDeck': { may: ['ADMIN'], document: '{ siteDeck(slug: "") { slug } }' },
  'Mutation.saveSiteDeck': {
    may: ['ADMIN'],
    document: `mutation { saveSiteDeck(version: 0, deck: { slug: "", titleKo: "", titleEn: "", descriptionKo: "",
      descriptionEn: "", questions: [] }) { __typename } }`,
  },
  'Mutation.retireSiteDeck': {
    may: ['ADMIN'],
    document: 'mutation { retireSiteDeck(slug: "", version: 0, retired: true) { __typename } }',
  },
  'Query.siteListHistory': { may: ['ADMIN'], document: '{ siteListHistory(key: "glossary") { version } }' },
  'Mutation.restoreSiteList': {
    may: ['ADMIN'],
    document: 'mutation { restoreSiteList(key: "glossary", version: -1, number: 0) { __typename } }',
  },
  'Query.siteListConflicts': { may: ['ADMIN'], document: '{ siteListConflicts { path } }' },
  'Query.siteListProblems': { may: ['ADMIN'], document: '{ siteListProblems { path } }' },
  'Mutation.decideSiteList': {
    may: ['ADMIN'],
    document: 'mutation { decideSiteList(path: "", seen: "", side: APP) { __typename } }',
  },
  'Mutation.undoBulk': {
    may: ['ADMIN'],
    document: `mutation { undoBulk(entryId: "${nowhere}") { __typename } }`,
  },
  'Mutation.decideContentConflict': {
    may: ['ADMIN'],
    document: 'mutation { decideContentConflict(decision: { slug: "", seen: "" }) { __typename } }',
  },
  'Query.archivedQuestions': { may: ['ADMIN'], document: '{ archivedQuestions(first: 1) { total } }' },
  'Query.ownChange': { may: editors, document: '{ ownChange(slug: "") { id } }' },
  'Query.people': { may: ['ADMIN'], document: '{ people(first: 1) { total } }' },
  'Query.person': { may: ['ADMIN'], document: `{ person(id: "${nowhere}") { id } }` },
  'Mutation.setRole': {
    may: ['ADMIN'],
    document: `mutation { setRole(personId: "${nowhere}", role: LEARNER) { __typename } }`,
  },
  'Mutation.suspendPerson': {
    may: ['ADMIN'],
    document: `mutation { suspendPerson(personId: "${nowhere}", reason: "") { __typename } }`,
  },
  'Mutation.liftSuspension': {
    may: ['ADMIN'],
    document: `mutation { liftSuspension(personId: "${nowhere}") { __typename } }`,
  },
  'Mutation.signOutPerson': {
    may: ['ADMIN'],
    document: `mutation { signOutPerson(personId: "${nowhere}") { __typename } }`,
  },
  'Mutation.createResetLink': {
    may: ['ADMIN'],
    document: `mutation { createResetLink(personId: "${nowhere}") { __typename } }`,
  },
  'Mutation.resetPassword': {
    may: 'everybody',
    document: 'mutation { resetPassword(token: "", new: "") { __typename } }',
  },
  'Query.auditLog': { may: ['ADMIN'], document: '{ auditLog(first: 1) { endCursor } }' },

  'Query.subjects': { may: 'everybody', document: '{ subjects { id } }' },
  'Query.question': { may: 'everybody', document: '{ question(slug: "") { id } }' },
  'Query.questions': { may: 'everybody', document: '{ questions(first: 1) { total } }' },
  'Query.searchQuestions': { may: 'everybody', document: '{ searchQuestions(query: "ㄹㄷ", first: 1) { total } }' },

  'Subscription.questionPublished': { may: 'everybody', document: 'subscription { questionPublished { slug } }' },

  'Query.changes': { may: editors, document: '{ changes(states: [], first: 1) { total } }' },
  'Query.change': { may: editors, document: `{ change(id: "${nowhere}") { id } }` },
  'Query.editedQuestion': { may: editors, document: '{ editedQuestion(slug: "") { id } }' },
  'Mutation.saveChange': {
    may: editors,
    document: `mutation { saveChange(input: { id: "${nowhere}", slug: "", baseRevision: 0, markdown: "", version: 0 }) { __typename } }`,
  },
  'Mutation.sendToReview': {
    may: editors,
    document: `mutation { sendToReview(id: "${nowhere}", version: 1) { __typename } }`,
  },
  'Mutation.withdrawChange': {
    may: editors,
    document: `mutation { withdrawChange(id: "${nowhere}", version: 1) { __typename } }`,
  },
  'Mutation.declineChange': {
    may: editors,
    document: `mutation { declineChange(id: "${nowhere}", version: 1, why: "") { __typename } }`,
  },
  'Mutation.publishChange': {
    may: editors,
    document: `mutation { publishChange(id: "${nowhere}", version: 1) { __typename } }`,
  },
  'Mutation.schedulePublication': {
    may: editors,
    document: `mutation { schedulePublication(id: "${nowhere}", version: 1) { __typename } }`,
  },
  'Mutation.restoreRevision': {
    may: editors,
    document: `mutation { restoreRevision(changeId: "${nowhere}", slug: "", number: 1) { __typename } }`,
  },
  'Query.contentConflicts': { may: ['ADMIN'], document: '{ contentConflicts { slug } }' },
  'Query.checkQuestion': { may: editors, document: '{ checkQuestion(slug: "", markdown: "") { __typename } }' },
  'Mutation.archiveQuestion': { may: ['ADMIN'], document: 'mutation { archiveQuestion(slug: "") { __typename } }' },
  'Mutation.unarchiveQuestion': { may: ['ADMIN'], document: 'mutation { unarchiveQuestion(slug: "") { __typename } }' },

  'Query.decks': { may: 'everybody', document: '{ decks { id } }' },
  'Query.deck': { may: 'everybody', document: '{ deck(slug: "") { id } }' },
  'Mutation.enrol': { may: anyone, document: `mutation { enrol(deckId: "${nowhere}") { __typename } }` },
  'Mutation.leave': { may: anyone, document: `mutation { leave(deckId: "${nowhere}") { __typename } }` },

  'Query.ownQuestions': { may: anyone, document: '{ ownQuestions { id } }' },
  'Query.ownQuestion': { may: anyone, document: `{ ownQuestion(id: "${nowhere}") { id } }` },
  'Query.previewQuestion': { may: anyone, document: '{ previewQuestion(markdown: "") { __typename } }' },
  'Mutation.saveDeck': {
    may: anyone,
    document: `mutation { saveDeck(input: { id: "${nowhere}", title: "", description: "" }) { __typename } }`,
  },
  'Mutation.deleteDeck': { may: anyone, document: `mutation { deleteDeck(deckId: "${nowhere}") }` },
  'Mutation.arrangeDecks': { may: anyone, document: 'mutation { arrangeDecks(deckIds: []) { id } }' },
  'Mutation.addToDeck': {
    may: anyone,
    document: `mutation { addToDeck(deckId: "${nowhere}", questionIds: []) { __typename } }`,
  },
  'Mutation.removeFromDeck': {
    may: anyone,
    document: `mutation { removeFromDeck(deckId: "${nowhere}", questionIds: []) { __typename } }`,
  },
  'Mutation.arrangeDeck': {
    may: anyone,
    document: `mutation { arrangeDeck(deckId: "${nowhere}", questionIds: []) { __typename } }`,
  },
  'Mutation.saveQuestion': {
    may: anyone,
    document: `mutation { saveQuestion(input: { id: "${nowhere}", markdown: "" }) { __typename } }`,
  },
  'Mutation.deleteQuestion': { may: anyone, document: `mutation { deleteQuestion(id: "${nowhere}") }` },

  'Query.studyQueue': { may: anyone, document: '{ studyQueue(limit: 1) { dayEndsAt } }' },
  'Query.today': { may: anyone, document: '{ today { dayEndsAt } }' },
  'Query.studyPack': { may: anyone, document: '{ studyPack(days: 1) { dayEndsAt } }' },
  'Query.studySettings': { may: anyone, document: '{ studySettings { newPerDay } }' },
  'Query.streak': { may: anyone, document: '{ streak { current } }' },
  'Query.statistics': { may: anyone, document: '{ statistics(period: MONTH) { today } }' },
  'Query.studyWorkload': { may: anyone, document: '{ studyWorkload { met } }' },
  'Query.memories': { may: anyone, document: `{ memories(cardIds: ["${nowhere}"]) { cardId } }` },
  'Query.memoryModel': { may: anyone, document: '{ memoryModel { needed } }' },
  'Query.tuning': { may: anyone, document: `{ tuning(id: "${nowhere}") { id } }` },
  'Mutation.trainMemoryModel': { may: anyone, document: 'mutation { trainMemoryModel { __typename } }' },
  'Mutation.useMemoryModel': { may: anyone, document: 'mutation { useMemoryModel { __typename } }' },
  'Query.interview': { may: anyone, document: '{ interview { daysLeft } }' },
  'Mutation.setInterviewGoal': {
    may: anyone,
    document: 'mutation { setInterviewGoal(input: { date: "", deckIds: [], minutesADay: 0 }) { __typename } }',
  },
  'Mutation.clearInterviewGoal': { may: anyone, document: 'mutation { clearInterviewGoal }' },
  'Query.guestCards': { may: 'everybody', document: `{ guestCards(deckIds: ["${nowhere}"]) { cards { id } } }` },
  'Mutation.recordReviews': { may: anyone, document: 'mutation { recordReviews(reviews: []) { __typename } }' },
  'Query.searchCards': {
    may: anyone,
    document: '{ searchCards(search: { query: "(" }, first: 1) { __typename } }',
  },
  'Query.foundCardIds': { may: anyone, document: '{ foundCardIds(search: { query: "(" }) { __typename } }' },
  'Query.chooseCards': { may: anyone, document: '{ chooseCards(search: { query: "(" }, most: 1) { __typename } }' },
  'Query.savedSearches': { may: anyone, document: '{ savedSearches { id } }' },
  'Mutation.saveSearch': {
    may: anyone,
    document: `mutation { saveSearch(search: { id: "${nowhere}", name: "", query: "" }) { __typename } }`,
  },
  'Mutation.deleteSavedSearch': { may: anyone, document: `mutation { deleteSavedSearch(id: "${nowhere}") }` },
  'Mutation.recordMarks': { may: anyone, document: 'mutation { recordMarks(marks: []) { __typename } }' },
  'Mutation.updateStudySettings': {
    may: anyone,
    document: 'mutation { updateStudySettings(input: {}) { __typename } }',
  },

  'Query.myReports': { may: anyone, document: '{ myReports { id } }' },
  'Query.settledNews': { may: anyone, document: '{ settledNews }' },
  'Mutation.reportQuestion': {
    may: anyone,
    document: `mutation { reportQuestion(input: { id: "${nowhere}", questionId: "${nowhere}", kind: TYPO, part: ANSWER,
      words: "" }) { __typename } }`,
  },
  'Mutation.lookAtSettled': { may: anyone, document: 'mutation { lookAtSettled }' },
  'Query.mySuggestions': { may: anyone, document: '{ mySuggestions { id } }' },
  'Query.partText': { may: anyone, document: `{ partText(questionId: "${nowhere}", part: ANSWER) { revision } }` },
  'Query.previewPart': {
    may: anyone,
    document: `{ previewPart(input: { questionId: "${nowhere}", part: ANSWER, markdown: "" }) { __typename } }`,
  },
  'Mutation.suggest': {
    may: anyone,
    document: `mutation { suggest(input: { id: "${nowhere}", questionId: "${nowhere}", part: ANSWER, revision: 1,
      markdown: "" }) { __typename } }`,
  },
  'Query.linkReport': { may: editors, document: '{ linkReport { checking } }' },
  'Mutation.checkLinks': { may: editors, document: 'mutation { checkLinks { __typename } }' },
  'Query.harmQueue': { may: editors, document: '{ harmQueue { total } }' },
  'Query.questionHarm': { may: editors, document: '{ questionHarm(slug: "") { harm } }' },
  'Query.subjectFigures': { may: editors, document: '{ subjectFigures { openReports } }' },
  'Mutation.settleReports': {
    may: editors,
    document: `mutation { settleReports(input: { questionId: "${nowhere}", reportIds: [], kind: FIXED }) { __typename } }`,
  },

  'Query.groups': { may: anyone, document: '{ groups { id } }' },
  'Query.group': {
    may: anyone,
    inGroup: members,
    document: `{ group(id: "${nowhere}") { id members { name } invitations { id } } }`,
  },
  'Query.groupOffer': { may: 'everybody', document: '{ groupOffer(token: "") { __typename } }' },
  'Mutation.saveGroup': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { saveGroup(input: { id: "${nowhere}", name: "", description: "" }) { __typename } }`,
  },
  'Mutation.inviteToGroup': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { inviteToGroup(input: { id: "${nobody}", ${ofGroup}, role: MEMBER, days: 1, maxUses: 1 })
      { __typename } }`,
  },
  'Mutation.revokeGroupInvitation': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { revokeGroupInvitation(${ofGroup}, invitationId: "${nobody}") { __typename } }`,
  },
  'Mutation.saveGroupDeck': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { saveGroupDeck(${ofGroup}, input: { id: "${nobody}", title: "", description: "" }) { __typename } }`,
  },
  'Mutation.deleteGroupDeck': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { deleteGroupDeck(${ofGroup}, deckId: "${nobody}") { __typename } }`,
  },
  'Mutation.addToGroupDeck': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { addToGroupDeck(${ofGroup}, deckId: "${nobody}", questionIds: []) { __typename } }`,
  },
  'Mutation.removeFromGroupDeck': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { removeFromGroupDeck(${ofGroup}, deckId: "${nobody}", questionIds: []) { __typename } }`,
  },
  'Mutation.arrangeGroupDeck': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { arrangeGroupDeck(${ofGroup}, deckId: "${nobody}", questionIds: []) { __typename } }`,
  },
  'Mutation.saveGroupQuestion': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { saveGroupQuestion(input: { ${ofGroup}, id: "${nobody}", markdown: "" }) { __typename } }`,
  },
  'Mutation.deleteGroupQuestion': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { deleteGroupQuestion(${ofGroup}, id: "${nobody}") { __typename } }`,
  },
  'Mutation.suggestGroupEdit': {
    may: anyone,
    inGroup: members,
    document: `mutation { suggestGroupEdit(input: { ${ofGroup}, id: "${nobody}", questionId: "${nobody}", revision: 1,
      markdown: "", why: "" }) { __typename } }`,
  },
  'Mutation.answerGroupSuggestion': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { answerGroupSuggestion(${ofGroup}, id: "${nobody}", accept: true) { __typename } }`,
  },
  'Mutation.withdrawGroupSuggestion': {
    may: anyone,
    inGroup: members,
    document: `mutation { withdrawGroupSuggestion(${ofGroup}, id: "${nobody}") { __typename } }`,
  },
  'Mutation.discussGroupSuggestion': {
    may: anyone,
    inGroup: members,
    document: `mutation { discussGroupSuggestion(${ofGroup}, id: "${nobody}", commentId: "${nobody}", text: "말") { __typename } }`,
  },
  'Mutation.restoreGroupQuestion': {
    may: anyone,
    inGroup: inviters,
    document: `mutation { restoreGroupQuestion(${ofGroup}, id: "${nobody}", revision: 1, number: 1) { __typename } }`,
  },
  'Mutation.joinGroup': { may: anyone, document: 'mutation { joinGroup(token: "") { __typename } }' },
  'Mutation.leaveGroup': {
    may: anyone,
    inGroup: ['EDITOR', 'MEMBER'],
    document: `mutation { leaveGroup(${ofGroup}) { __typename } }`,
  },
  'Mutation.handOverGroup': {
    may: anyone,
    inGroup: ['OWNER'],
    document: `mutation { handOverGroup(${ofMember}) { __typename } }`,
  },
  'Mutation.setGroupRole': {
    may: anyone,
    inGroup: ['OWNER'],
    document: `mutation { setGroupRole(${ofMember}, role: EDITOR) { __typename } }`,
  },
  'Mutation.removeFromGroup': {
    may: anyone,
    inGroup: ['OWNER'],
    document: `mutation { removeFromGroup(${ofMember}) { __typename } }`,
  },
  'Mutation.dissolveGroup': {
    may: anyone,
    inGroup: ['OWNER'],
    document: `mutation { dissolveGroup(${ofGroup}, name: "") { __typename } }`,
  },
  'Subscription.groupChanged': {
    may: anyone,
    inGroup: members,
    document: `subscription { groupChanged(${ofGroup}) }`,
  },
  'Query.talkCounts': { may: anyone, document: `{ talkCounts(questionId: "${nobody}") { groupId } }` },
  'Query.questionTalk': {
    may: anyone,
    inGroup: members,
    document: `{ questionTalk(${ofGroup}, questionId: "${nobody}") { latest } }`,
  },
  'Query.groupTalk': { may: anyone, inGroup: members, document: `{ groupTalk(${ofGroup}) { unread } }` },
  'Mutation.saveComment': {
    may: anyone,
    inGroup: members,
    document: `mutation { saveComment(input: { id: "${nowhere}", ${ofGroup}, questionId: "${nobody}", markdown: "x" }) {
      __typename } }`,
  },
  'Mutation.deleteComment': {
    may: anyone,
    inGroup: members,
    document: `mutation { deleteComment(${ofGroup}, id: "${nobody}") { __typename } }`,
  },
  'Mutation.resolveThread': {
    may: anyone,
    inGroup: members,
    document: `mutation { resolveThread(${ofGroup}, id: "${nobody}", resolved: true) { __typename } }`,
  },
  'Mutation.readTalk': {
    may: anyone,
    inGroup: members,
    document: `mutation { readTalk(${ofGroup}, until: 0) { __typename } }`,
  },
  'Subscription.talkChanged': {
    may: anyone,
    inGroup: members,
    document: `subscription { talkChanged(${ofGroup}) { questionId } }`,
  },

  'Mutation.openGroupQuiz': {
    may: anyone,
    inGroup: members,
    document: `mutation { openGroupQuiz(${ofGroup}, input: { id: "${nobody}", deckId: "${nowhere}", questions: 1, seconds: 20,
      order: DECK }) { __typename } }`,
  },

  'Query.liveQuizOffer': { may: 'everybody', document: '{ liveQuizOffer(code: "") { __typename } }' },
  'Query.liveQuizzes': { may: anyone, document: '{ liveQuizzes { id } }' },
  'Query.liveQuizReport': { may: 'everybody', document: `{ liveQuizReport(id: "${nowhere}") { id } }` },
  'Mutation.openLiveQuiz': {
    may: anyone,
    document: `mutation { openLiveQuiz(input: { id: "${nobody}", deckId: "${nowhere}", questions: 1, seconds: 20, order: DECK })
      { __typename } }`,
  },
  'Mutation.joinLiveQuiz': {
    may: 'everybody',
    document: 'mutation { joinLiveQuiz(input: { code: "", nickname: "" }) { __typename } }',
  },
  'Mutation.answerLiveQuiz': {
    may: 'everybody',
    document: `mutation { answerLiveQuiz(input: { id: "${nobody}", quizId: "${nowhere}", number: 1, chosen: [0], typed: [],
      elapsedMs: 0, latencyMs: 0 }) { __typename } }`,
  },
  'Mutation.leadLiveQuiz': {
    may: anyone,
    document: `mutation { leadLiveQuiz(id: "${nowhere}", act: NEXT, number: 0) { __typename } }`,
  },
  'Mutation.removeFromLiveQuiz': {
    may: anyone,
    document: `mutation { removeFromLiveQuiz(id: "${nowhere}", playerId: "${nobody}") { __typename } }`,
  },
  'Subscription.liveQuiz': { may: 'everybody', document: `subscription { liveQuiz(id: "${nowhere}") { id } }` },
  'Mutation.openInterviewToGroup': {
    may: anyone,
    inGroup: members,
    document: `mutation { openInterviewToGroup(${ofGroup}, interviewId: "${nobody}", open: true) { __typename } }`,
  },
  'Mutation.joinGroupInterview': {
    may: anyone,
    inGroup: members,
    document: `mutation { joinGroupInterview(${ofGroup}, interviewId: "${nobody}") { __typename } }`,
  },
  'Query.mockInterviews': { may: anyone, document: '{ mockInterviews { id } }' },
  'Query.mockInterview': { may: anyone, document: `{ mockInterview(id: "${nowhere}") { id } }` },
  'Query.mockInterviewOffer': { may: 'everybody', document: '{ mockInterviewOffer(token: "") { __typename } }' },
  'Query.mockReports': { may: anyone, document: '{ mockReports { roundId } }' },
  'Query.mockReport': { may: anyone, document: `{ mockReport(roundId: "${nowhere}") { title } }` },
  'Mutation.saveMockInterview': {
    may: anyone,
    document: `mutation { saveMockInterview(input: { id: "${nowhere}", title: "", subjectIds: [], questionCount: 1,
      prepareSeconds: 0, answerSeconds: 60 }) { __typename } }`,
  },
  'Mutation.inviteToMockInterview': {
    may: anyone,
    document: `mutation { inviteToMockInterview(id: "${nowhere}") { __typename } }`,
  },
  'Mutation.joinMockInterview': { may: anyone, document: 'mutation { joinMockInterview(token: "") { __typename } }' },
  'Mutation.leaveMockInterview': {
    may: anyone,
    document: `mutation { leaveMockInterview(id: "${nowhere}") { __typename } }`,
  },
  'Mutation.removeFromMockInterview': {
    may: anyone,
    document: `mutation { removeFromMockInterview(id: "${nowhere}", personId: "${nobody}") { __typename } }`,
  },
  'Mutation.closeMockInterview': {
    may: anyone,
    document: `mutation { closeMockInterview(id: "${nowhere}") { __typename } }`,
  },
  'Mutation.attendMockInterview': {
    may: anyone,
    document: `mutation { attendMockInterview(id: "${nowhere}") { __typename } }`,
  },
  'Mutation.startMockRound': {
    may: anyone,
    document: `mutation { startMockRound(id: "${nowhere}", candidateId: "${nobody}", interviewerId: "${nobody}")
      { __typename } }`,
  },
  'Mutation.handOverMockRound': {
    may: anyone,
    document: `mutation { handOverMockRound(id: "${nowhere}", personId: "${nobody}") { __typename } }`,
  },
  'Mutation.conductMockRound': {
    may: anyone,
    document: `mutation { conductMockRound(input: { ${ofRound}, step: 0, act: ASK }) { __typename } }`,
  },
  'Mutation.markMockKeyword': {
    may: anyone,
    document: `mutation { markMockKeyword(input: { ${ofRound}, ordinal: 0, keyword: 0, said: true }) { __typename } }`,
  },
  'Mutation.scoreMockAnswer': {
    may: anyone,
    document: `mutation { scoreMockAnswer(input: { ${ofRound}, ordinal: 0, knowledge: 3 }) { __typename } }`,
  },
  'Mutation.saveMockNote': {
    may: anyone,
    document: `mutation { saveMockNote(input: { ${ofRound}, ordinal: 0, version: 0, text: "" }) { __typename } }`,
  },
  'Mutation.reviewMockReport': {
    may: anyone,
    document: `mutation { reviewMockReport(roundId: "${nowhere}", grades: []) { __typename } }`,
  },
  'Subscription.mockInterviewChanged': {
    may: anyone,
    document: `subscription { mockInterviewChanged(id: "${nowhere}") }`,
  },

  'Query.demos': { may: 'everybody', document: '{ demos { name } }' },
  'Query.demo': { may: 'everybody', document: '{ demo(name: "") { name } }' },
  'Query.sandbox': {
    may: 'everybody',
    document: 'query ($key: SandboxKeyInput!) { sandbox(key: $key) { id } }',
    variables: { key },
  },
  'Mutation.startSandbox': {
    may: 'everybody',
    document: 'mutation { startSandbox(input: { demo: "no-such-demo" }) { __typename } }',
  },
  'Mutation.sendSandboxCommand': {
    may: 'everybody',
    document:
      'mutation ($key: SandboxKeyInput!) { sendSandboxCommand(input: { sandbox: $key, command: {} }) { __typename } }',
    variables: { key },
  },
  'Mutation.stopSandbox': {
    may: 'everybody',
    document: 'mutation ($key: SandboxKeyInput!) { stopSandbox(key: $key) { __typename } }',
    variables: { key },
  },
  'Subscription.wireLog': {
    may: 'everybody',
    document: 'subscription ($key: SandboxKeyInput!) { wireLog(sandbox: $key) { ended } }',
    variables: { key },
  },
};
