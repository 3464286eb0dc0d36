import { Catch, type ArgumentsHost } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';

/**
 * Leaves what resolvers and guards throw to `presentError`, which logs what is unexpected, once. Nest by itself would
 * log all of it as errors, a missing sign-in as well.
 */
@Catch()
export class ExceptionsFilter extends BaseExceptionFilter {
  override catch(exception: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw exception;
    super.catch(exception, host);
  }
}
