import { ApolloArmor } from '@escape.tech/graphql-armor';
import { introspectionOnce } from './introspection-rule.js';

/**
 * What one operation may cost. The largest screen (the study queue with its questions) is about a third of each.
 * Cost counts 2 an object and 1 a scalar, times 1.5 a level.
 */
export const operationLimits = { depth: 9, aliases: 6, directives: 20, tokens: 1500, cost: 6000 } as const;

const armor = new ApolloArmor({
  maxDepth: { n: operationLimits.depth, flattenFragments: true, ignoreIntrospection: true },
  maxAliases: { n: operationLimits.aliases },
  maxDirectives: { n: operationLimits.directives },
  // The parser itself stops at the limit (parseOptions), which costs less than counting afterwards.
  maxTokens: { enabled: false },
  costLimit: {
    maxCost: operationLimits.cost,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    flattenFragments: true,
    ignoreIntrospection: true,
  },
  blockFieldSuggestion: { enabled: false },
});

export const limitRules = [...armor.protect().validationRules, introspectionOnce];
