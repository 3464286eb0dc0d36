import { GraphQLError } from 'graphql';
import { say } from '../say.js';
import type { Viewer } from './viewer.js';

/** @throws GraphQLError BAD_USER_INPUT when the number is out of its documented range */
export function inRange(name: string, value: number, from: number, to: number, { locale }: Viewer): number {
  if (value >= from && value <= to) return value;
  throw new GraphQLError(
    say(locale, {
      ko: `${name}에는 ${from}에서 ${to} 사이의 수를 적어 주세요.`,
      en: `${name} must be between ${from} and ${to}.`,
    }),
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
