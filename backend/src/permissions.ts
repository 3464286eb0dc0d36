import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { groupRolesOf } from './groups/index.js';
import { accessOf, type Access, type Foundations } from './platform/index.js';

export interface DeclaredPermission {
  /** Such as Query.me. */
  operation: string;
  /** Undefined where nothing is declared: then nobody may. */
  access: Access | undefined;
  /** Of what is done with a group: who in it may. */
  inGroup: readonly string[] | undefined;
}

type Class = abstract new (...args: never[]) => object;
interface Module {
  module?: Class;
  imports?: unknown[];
  providers?: unknown[];
}

/** What the resolvers of all rooms declare, read from their decorators: nothing is started. */
export function declaredPermissions(): DeclaredPermission[] {
  const found = [...resolversOf(AppModule.with({} as Foundations), new Set())].flatMap((resolver) => {
    return Object.entries(Object.getOwnPropertyDescriptors(resolver.prototype)).flatMap(
      ([name, { value: handler }]) => {
        if (name === 'constructor' || typeof handler !== 'function') return [];
        const type = Reflect.getMetadata('graphql:resolver_type', handler as object) as string | undefined;
        if (!type || !['Query', 'Mutation', 'Subscription'].includes(type)) return [];
        const field = (Reflect.getMetadata('graphql:resolver_name', handler as object) as string | undefined) ?? name;
        const operation = `${type}.${field}`;
        const access = accessOf(handler as object, resolver);
        return [{ operation, access, inGroup: groupRolesOf(handler as object) }];
      },
    );
  });
  return found.sort((a, b) => a.operation.localeCompare(b.operation));
}

function* resolversOf(module: unknown, seen: Set<unknown>): Generator<Class> {
  if (seen.has(module) || module === null) return;
  seen.add(module);
  if (typeof module !== 'function' && typeof module !== 'object') return;
  const dynamic: Module = typeof module === 'object' ? (module as Module) : {};
  const type = typeof module === 'function' ? module : dynamic.module;
  const declared = (key: 'imports' | 'providers') => [
    ...(dynamic[key] ?? []),
    ...((type && (Reflect.getMetadata(key, type) as unknown[] | undefined)) ?? []),
  ];
  for (const provider of declared('providers')) if (typeof provider === 'function') yield provider as Class;
  for (const imported of declared('imports')) yield* resolversOf(imported, seen);
}
