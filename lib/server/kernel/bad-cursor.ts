import 'server-only'
import type { Failure } from '../outcome'

/** Failure for a cursor that the list has not issued. */
export const badCursor: Failure = {
  ok: false,
  code: 'invalid',
  problems: [{ path: 'cursor', code: 'not-allowed', reason: 'not a cursor of this list' }],
}
