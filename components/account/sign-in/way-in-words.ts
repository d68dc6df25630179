import { describeFailure, type Failure } from '@/components/ui/form/failure-words'
import type { signIn } from '@/dist/words/en/sign-in'

/** Returns the message for a failed passkey sign-in, which must not blame a password. */
export function passkeyFailureWords(failure: Failure, words: typeof signIn): string {
  return failure.code === 'wrong-credentials' || failure.code === 'gone'
    ? words.failures.unknownPasskey
    : describeFailure(failure, words).text
}
