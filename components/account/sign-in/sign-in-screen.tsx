'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { FootLink, Sheet } from '@/components/ui/sheet'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useEnter } from '../use-enter'
import { providerErrorMessage } from './provider-error-message'
import { SignInForm, type SignInStep } from './sign-in-form'

type Props = {
  installation: Installation
  /** Page to open after the sign-in. */
  next: string
  /** Error code of a sign-in at a provider. */
  error?: string
}

/** Sign-in page. */
export function SignInScreen({ installation, next, error }: Props) {
  const messages = useMessages(signInMessages)
  const [step, setStep] = useState<SignInStep>('credentials')
  const enter = useEnter(next)
  const providerError = providerErrorMessage(error, messages)
  const form = (
    <SignInForm
      step={step}
      onStep={setStep}
      installation={installation}
      next={next}
      onSignedIn={enter}
    />
  )
  if (step === 'second-step') return <Sheet title={messages.secondStep.title}>{form}</Sheet>
  return (
    <Sheet
      title={messages.signIn.title}
      text={installation.isManaged && messages.signIn.managedText}
      foot={
        <>
          {installation.signup !== 'closed' && (
            <FootLink
              question={messages.signIn.noAccount}
              href={`/sign-up?next=${encodeURIComponent(next)}`}
            >
              {messages.signIn.signUp}
            </FootLink>
          )}
          <FootLink href="/cvs">{messages.withoutAccount}</FootLink>
        </>
      }
    >
      {providerError && (
        <div className="mb-5">
          <Banner tone="error">{providerError}</Banner>
        </div>
      )}
      {form}
    </Sheet>
  )
}
