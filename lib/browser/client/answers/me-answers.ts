// Written by tests/api/operations.test.ts from the description of the API; never by hand.
import {
  flag,
  list,
  nonEmpty,
  nullable,
  object,
  type Open,
  type Read,
  type Reader,
  text,
} from './readers'

/** Reads the answer to `GET /api/v1/me`. */
export const readMe = object({
  user: nullable(object({
    id: nonEmpty,
    email: text,
    name: text,
    isEmailConfirmed: flag,
    isOperator: flag,
  })),
  installation: object({
    signup: text as Reader<Open<'open' | 'invite' | 'closed'>>,
    hasMail: flag,
    hasPasskeys: flag,
    isManaged: flag,
    providers: list(object({ id: text, name: text })),
  }),
})
export type Me = Read<typeof readMe>
