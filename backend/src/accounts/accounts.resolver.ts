import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  ChangePasswordResult,
  ClaimAdminResult,
  DeleteAccountResult,
  PreferencesInput,
  Session,
  SignInInput,
  SignInResult,
  SignUpInput,
  SignUpResult,
  UpdatePreferencesResult,
  User,
} from '../generated/graphql.js';
import {
  BringsCookie,
  CurrentViewer,
  Public,
  SignedIn,
  Transactional,
  type GraphqlContext,
  type SignedInViewer,
  type Viewer,
} from '../platform/index.js';
import { AccountsService, type Opened } from './accounts.service.js';
import { SESSION_COOKIE, SESSION_COOKIE_SECONDS } from './session-cookie.js';
import { SessionsService } from './sessions.service.js';
import { UserEntity } from './user.entity.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
  ) {}

  @Public()
  @Query('me')
  async me(@CurrentViewer() viewer: Viewer): Promise<User | null> {
    const user = viewer.userId === null ? null : await this.accounts.find(viewer.userId);
    return user && present(user);
  }

  @SignedIn()
  @Query('mySessions')
  async mySessions(@CurrentViewer() viewer: SignedInViewer): Promise<Session[]> {
    const sessions = await this.sessions.list(viewer.userId);
    return sessions.map(({ id, userAgent, createdAt, lastSeenAt }) => {
      return { id, userAgent, createdAt, lastSeenAt, current: id === viewer.sessionId };
    });
  }

  /** Its transaction begins in the service, after the password has been hashed; so with the next two. */
  @Public()
  @BringsCookie()
  @Mutation('signUp')
  async signUp(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SignUpInput,
    @Context() context: GraphqlContext,
  ): Promise<SignUpResult> {
    const outcome = await this.accounts.signUp(viewer, input);
    return outcome.__typename === 'Opened' ? { __typename: 'SignedIn', user: admit(outcome, context) } : outcome;
  }

  @Public()
  @BringsCookie()
  @Mutation('signIn')
  async signIn(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<SignInResult> {
    const outcome = await this.accounts.signIn(viewer, input);
    return outcome.__typename === 'Opened' ? { __typename: 'SignedIn', user: admit(outcome, context) } : outcome;
  }

  @SignedIn()
  @BringsCookie()
  @Mutation('changePassword')
  async changePassword(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('current') current: string,
    @Args('new') next: string,
    @Context() context: GraphqlContext,
  ): Promise<ChangePasswordResult> {
    const outcome = await this.accounts.changePassword(viewer, { current, new: next });
    return outcome.__typename === 'Opened' ? admit(outcome, context) : outcome;
  }

  @SignedIn()
  @BringsCookie()
  @Mutation('deleteAccount')
  async deleteAccount(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('password') password: string,
    @Context() context: GraphqlContext,
  ): Promise<DeleteAccountResult> {
    const outcome = await this.accounts.deleteAccount(viewer, password);
    if (outcome.__typename === 'AccountDeleted') dismiss(context);
    return outcome;
  }

  @SignedIn()
  @Transactional()
  @BringsCookie()
  @Mutation('claimAdmin')
  async claimAdmin(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('token') token: string,
    @Context() context: GraphqlContext,
  ): Promise<ClaimAdminResult> {
    const outcome = await this.accounts.claimAdmin(viewer, token);
    return outcome.__typename === 'Opened' ? admit(outcome, context) : outcome;
  }

  @Public()
  @Transactional()
  @Mutation('signOut')
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: GraphqlContext): Promise<boolean> {
    await this.accounts.signOut(viewer);
    dismiss(context);
    return true;
  }

  @SignedIn()
  @Transactional()
  @Mutation('signOutEverywhere')
  async signOutEverywhere(
    @CurrentViewer() viewer: SignedInViewer,
    @Context() context: GraphqlContext,
  ): Promise<number> {
    const ended = await this.sessions.endAll(viewer.userId);
    dismiss(context);
    return ended;
  }

  @SignedIn()
  @Transactional()
  @Mutation('updatePreferences')
  async updatePreferences(
    @CurrentViewer() viewer: SignedInViewer,
    @Args('input') input: PreferencesInput,
  ): Promise<UpdatePreferencesResult> {
    const outcome = await this.accounts.updatePreferences(viewer, input);
    return outcome instanceof UserEntity ? present(outcome) : outcome;
  }
}

/** Hands the session to the browser. */
function admit({ user, token }: Opened, context: GraphqlContext) {
  context.setCookie?.({ name: SESSION_COOKIE, value: token, maxAgeSeconds: SESSION_COOKIE_SECONDS });
  return present(user);
}

function dismiss(context: GraphqlContext): void {
  context.setCookie?.({ name: SESSION_COOKIE, value: '', maxAgeSeconds: null });
}

/** What the contract shows of a person. */
function present({ id, email, name, role, createdAt, ...rest }: UserEntity) {
  const { locale, theme, timeZone, dayStartHour } = rest;
  const preferences = { locale, theme, timeZone, dayStartHour };
  return { __typename: 'User' as const, id, email, name, role, preferences, createdAt };
}
