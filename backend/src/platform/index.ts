export { Clock } from './clock.js';
export {
  CONFIG,
  demoOriginsFor,
  InvalidConfiguration,
  loadConfig,
  settingNames,
  type Config,
  type S3Settings,
} from './config/config.js';
export {
  DatabaseUnavailable,
  isFirstStart,
  openDatabase,
  type OpenDatabase,
  type Persistence,
} from './database/data-source.js';
export { Database } from './database/database.js';
export { DataFolderUnusable } from './database/folder-lock.js';
export { Transactional } from './database/transactional.js';
export { EventBus, type Json } from './events/event-bus.js';
export { accessOf, BringsCookie, forbidden, Public, Roles, SignedIn, type Access } from './graphql/access.js';
export { AccountGone } from './graphql/errors.js';
export { inRange } from './graphql/in-range.js';
export { SIGNED_OUT, SubscriptionServer } from './graphql/subscriptions.js';
export {
  CurrentViewer,
  isSignedIn,
  VIEWER_RESOLVER,
  type Cookie,
  type GraphqlContext,
  type RoleName,
  type SignedInViewer,
  type Viewer,
  type ViewerRequest,
  type ViewerResolver,
} from './graphql/viewer.js';
export { invalidInput, isUnstorable, limitReached, rateLimited } from './failures.js';
export { frontend } from './http/frontend.js';
export { Lifecycle } from './http/health.controller.js';
export { originCheck } from './http/origin-check.js';
export { RequestViewers } from './http/request-viewers.js';
export { requestLog } from './http/request-log.js';
export { securityHeaders } from './http/security-headers.js';
export { createLogger, LOGGER, NestLogger } from './logging/logger.js';
export { everyHour, type Repeating } from './periodic.js';
export { PlatformModule, type Foundations } from './platform.module.js';
export { RateLimiter, type RateDecision, type RateLimit } from './rate-limit/rate-limiter.js';
export { localeFrom, say, type Locale } from './say.js';
export { hashToken, makeToken } from './secret-token.js';
export { isUuid7 } from './uuid.js';
