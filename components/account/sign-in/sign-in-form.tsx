'use client'

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
  /** Where a provider sends the person back to. */
  next: string
  /** The one who was signed in here: only that person is asked for. */
  knownEmail?: string
  onSignedIn: () => Promise<void>
}

/** All ways to sign in, and the second step where there is one. */
export function SignInForm({ step, onStep, installation, next, knownEmail, onSignedIn }: Props) {
  const words = useMessages(signInMessages).signIn
  const { hasPasskeys, isManaged } = installation
  useOfferedPasskeys(hasPasskeys && step === 'credentials', onSignedIn)
  if (step === 'second-step') {
    return <SecondStepForm onSignedIn={onSignedIn} onBack={() => onStep('credentials')} />
  }
  if (isManaged) {
    return (
      <div className="flex flex-col">
        <ManagedLink screen="sign-in" next={next} look="primary" size="large">
          {words.managed}
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
