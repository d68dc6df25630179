import { useMessages } from '@/components/ui/messages'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'
import { CredentialsForm } from './credentials-form'
import { OtherWays } from './other-ways'
import { SecondStepForm } from './second-step-form'
import { useOfferedPasskeys } from './use-offered-passkeys'

export type SignInStep = 'credentials' | 'second-step'

type Props = {
  step: SignInStep
  onStep: (step: SignInStep) => void
  installation: Installation
  /** Page to return to from a provider. */
  next: string
  /** Address of the expired session. */
  knownEmail?: string
  onSignedIn: () => Promise<void>
}

/** Form with all sign-in methods, and the second factor if required. */
export function SignInForm({ step, onStep, installation, next, knownEmail, onSignedIn }: Props) {
  const messages = useMessages(signInMessages).signIn
  const { hasPasskeys, isManaged } = installation
  useOfferedPasskeys(hasPasskeys && step === 'credentials', onSignedIn)
  if (step === 'second-step') {
    return <SecondStepForm onSignedIn={onSignedIn} onBack={() => onStep('credentials')} />
  }
  if (isManaged) {
    return (
      <div className="flex flex-col">
        <ManagedLink screen="sign-in" next={next} look="primary" size="large">
          {messages.managed}
        </ManagedLink>
      </div>
    )
  }
  return (
    <>
      <CredentialsForm
        knownEmail={knownEmail}
        hasPasskeys={hasPasskeys}
        onSignedIn={onSignedIn}
        onSecondStep={() => onStep('second-step')}
      />
      <OtherWays installation={installation} next={next} onSignedIn={onSignedIn} />
    </>
  )
}
