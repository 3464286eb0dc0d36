import { validate, version } from 'uuid';

/** Whether a client made this id as it should: a UUIDv7. Of what is no UUID at all, false. */
export function isUuid7(id: string): boolean {
  return validate(id) && version(id) === 7;
}
