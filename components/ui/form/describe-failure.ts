import type { signIn } from '@/dist/messages/en/sign-in'
import type { ApiFailure, ApiFailureCode } from '@/lib/browser/client/api-types'
import type { PasskeyAnswer } from '@/lib/browser/client/passkeys/passkeys'

/** Failure of a step: of the server, the connection, or a passkey. */
export type Failure = {
  code: ApiFailureCode | Extract<PasskeyAnswer, { ok: false }>['code']
  /** Milliseconds from `Retry-After`; absent or null without it. */
  retryAfter?: number | null
  /** Limit of workspaces that is reached. */
  limit?: ApiFailure['limit']
}

/** Field that a failure is shown at; `form`: none. */
export type FailurePlace = 'email' | 'password' | 'code' | 'form'

type Messages = Pick<typeof signIn, 'failures' | 'wait' | 'providerErrors'>

/** Formats when a retry makes sense. `wait` in milliseconds; rounded up. */
export function waitMessage(wait: number | null | undefined, messages: Messages['wait']): string {
  const seconds = Math.ceil((wait ?? 0) / 1_000)
  if (seconds <= 5) return messages.soon
  if (seconds < 60) return messages.seconds(seconds)
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? messages.minutes(minutes) : messages.hours(Math.ceil(minutes / 60))
}

const places: Partial<Record<Failure['code'], FailurePlace>> = {
  'wrong-credentials': 'password',
  'password-too-short': 'password',
  'password-too-long': 'password',
  'password-too-common': 'password',
  'wrong-code': 'code',
  invalid: 'email',
}

/** Returns the field and message of a failure. */
export function describeFailure(
  { code, retryAfter }: Failure,
  { failures, wait, providerErrors }: Messages,
): { place: FailurePlace; text: string } {
  return { place: places[code] ?? 'form', text: sentence() }

  function sentence(): string {
    switch (code) {
      case 'wrong-credentials':
        return failures.wrongCredentials
      case 'account-disabled':
        return providerErrors['account-disabled']
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
        return failures.tooMany(waitMessage(retryAfter, wait))
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
