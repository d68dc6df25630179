import type { signIn } from '@/dist/words/en/sign-in'
import type { ApiFailureCode } from '@/lib/browser/client/api-types'
import type { PasskeyAnswer } from '@/lib/browser/client/passkeys/passkeys'

/** Why a step did not work: of the server, of the way to it, or of the browser's passkeys. */
export type Failure = {
  code: ApiFailureCode | Extract<PasskeyAnswer, { ok: false }>['code']
  /** Milliseconds that the server asks to wait; absent or null when it says nothing. */
  retryAfter?: number | null
}

/** Beside which field a failure stands; `form`: beside none. */
export type FailurePlace = 'email' | 'password' | 'code' | 'form'

type Words = Pick<typeof signIn, 'failures' | 'wait'>

/** When the next try makes sense, in words. `wait` in milliseconds; rounded up, never too early. */
export function waitWords(wait: number | null | undefined, words: Words['wait']): string {
  const seconds = Math.ceil((wait ?? 0) / 1_000)
  if (seconds <= 5) return words.soon
  if (seconds < 60) return words.seconds(seconds)
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.ceil(minutes / 60))
}

const places: Partial<Record<Failure['code'], FailurePlace>> = {
  'wrong-credentials': 'password',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-too-common': 'password',
  'wrong-code': 'code',
  invalid: 'email',
}

/** Where a failure belongs, and what is said there. */
export function describeFailure(
  { code, retryAfter }: Failure,
  { failures, wait }: Words,
): { place: FailurePlace; text: string } {
  return { place: places[code] ?? 'form', text: sentence() }

  function sentence(): string {
    switch (code) {
      case 'wrong-credentials':
        return failures.wrongCredentials
      case 'wrong-code':
        return failures.wrongCode
      case 'gone':
        return failures.codeGone
      case 'invalid':
        return failures.email
      case 'password-too-short':
        return failures.passwordTooShort
      case 'password-too-long':
        return failures.passwordTooLong
      case 'password-too-common':
        return failures.passwordTooCommon
      case 'signup-closed':
        return failures.signupClosed
      case 'too-many-requests':
        return failures.tooMany(waitWords(retryAfter, wait))
      case 'proof-needed':
        return failures.proofNeeded
      case 'forbidden':
        return failures.forbidden
      case 'not-signed-in':
        return failures.notSignedIn
      case 'unavailable':
        return failures.unavailable
      case 'offline':
        return failures.offline
      case 'cancelled':
        return failures.passkeyCancelled
      case 'already-there':
        return failures.passkeyThere
      case 'failed':
        return failures.passkeyFailed
      default:
        return failures.unclear
    }
  }
}
