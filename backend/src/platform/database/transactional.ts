import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from './database.js';

@Injectable()
class TransactionInterceptor implements NestInterceptor {
  constructor(private readonly database: Database) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.database.transaction(() => lastValueFrom(next.handle())));
  }
}

/** Declares that the whole operation is one transaction. */
export const Transactional = () => applyDecorators(UseInterceptors(TransactionInterceptor));
