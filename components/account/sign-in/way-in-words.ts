import { describeFailure, type Failure } from '@/components/ui/form/failure-words'
import type { signIn } from '@/dist/words/en/sign-in'

/** Why a passkey did not sign somebody in; a password is not what was wrong with it. */
export function passkeyFailureWords(failure: Failure, words: typeof signIn): string {
  return failure.code === 'wrong-credentials' || failure.code === 'gone'
    ? words.failures.unknownPasskey
    : describeFailure(failure, words).text
}
