import { Injectable } from '@nestjs/common';

/** The only place the backend reads the time, so that tests can move it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
