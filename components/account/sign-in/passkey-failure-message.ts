import { describeFailure, type Failure } from '@/components/ui/form/describe-failure'
import type { signIn } from '@/dist/messages/en/sign-in'

/** Returns the message for a failed passkey sign-in, which must not blame a password. */
export function passkeyFailureMessage(failure: Failure, messages: typeof signIn): string {
  return failure.code === 'wrong-credentials' || failure.code === 'gone'
    ? messages.failures.unknownPasskey
    : describeFailure(failure, messages).text
}
