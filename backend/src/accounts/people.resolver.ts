import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationSetRoleArgs, MutationSuspendPersonArgs, Person, QueryPeopleArgs } from '../generated/graphql.js';
import {
  CurrentViewer,
  inRange,
  Public,
  Roles,
  Transactional,
  type SignedInViewer,
  type Viewer,
} from '../platform/index.js';
import { PasswordResetService } from './password-reset.service.js';
import { PeopleStore, type PersonRecord } from './people-store.js';
import { PeopleService } from './people.service.js';
import { personNotFound } from './failures.js';

/** Admins' view of people. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly store: PeopleStore,
    private readonly resets: PasswordResetService,
  ) {}

  @Roles('ADMIN')
  @Query('people')
  async list(@Args() { filter, first, after }: QueryPeopleArgs, @CurrentViewer() viewer: SignedInViewer) {
    const page = await this.store.page(filter ?? {}, inRange('first', first ?? 30, 1, 100, viewer), after ?? null);
    return { ...page, nodes: page.nodes.map((person) => present(person, viewer)) };
  }

  @Roles('ADMIN')
  @Query('person')
  async person(@Args('id') id: string, @CurrentViewer() viewer: SignedInViewer): Promise<Person | null> {
    const person = await this.store.find(id);
    return person && present(person, viewer);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('setRole')
  async setRole(@Args() { personId, role }: MutationSetRoleArgs, @CurrentViewer() viewer: SignedInViewer) {
    return (await this.people.setRole(viewer, personId, role)) ?? this.present(personId, viewer);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('suspendPerson')
  async suspend(@Args() { personId, reason }: MutationSuspendPersonArgs, @CurrentViewer() viewer: SignedInViewer) {
    return (await this.people.suspend(viewer, personId, reason)) ?? this.present(personId, viewer);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('liftSuspension')
  async liftSuspension(@Args('personId') personId: string, @CurrentViewer() viewer: SignedInViewer) {
    return (await this.people.liftSuspension(viewer, personId)) ?? this.present(personId, viewer);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('signOutPerson')
  async signOut(@Args('personId') personId: string, @CurrentViewer() viewer: SignedInViewer) {
    return (await this.people.signOut(viewer, personId)) ?? this.present(personId, viewer);
  }

  @Roles('ADMIN')
  @Transactional()
  @Mutation('createResetLink')
  createResetLink(@Args('personId') personId: string, @CurrentViewer() viewer: SignedInViewer) {
    return this.people.createResetLink(viewer, personId);
  }

  /** Its transaction begins in the service, after the password has been hashed. */
  @Public()
  @Mutation('resetPassword')
  resetPassword(@Args('token') token: string, @Args('new') next: string, @CurrentViewer() viewer: Viewer) {
    return this.resets.reset(viewer, token, next);
  }

  private async present(personId: string, viewer: SignedInViewer) {
    const person = await this.store.find(personId);
    return person ? present(person, viewer) : personNotFound(viewer.locale);
  }
}

function present({ suspendedAt, suspensionReason, ...person }: PersonRecord, viewer: SignedInViewer) {
  const suspension = suspendedAt && { since: suspendedAt, reason: suspensionReason ?? '' };
  return { __typename: 'Person' as const, ...person, suspension, self: person.id === viewer.userId };
}
