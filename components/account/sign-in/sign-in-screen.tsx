'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { FootLink, Sheet } from '@/components/ui/sheet'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { useEnter } from '../use-enter'
import { providerErrorWords } from './provider-error-words'
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
  const words = useMessages(signInMessages)
  const [step, setStep] = useState<SignInStep>('credentials')
  const enter = useEnter(next)
  const providerError = providerErrorWords(error, words)
  const form = (
    <SignInForm
      step={step}
      onStep={setStep}
      installation={installation}
      next={next}
      onSignedIn={enter}
    />
  )
  if (step === 'second-step') return <Sheet title={words.secondStep.title}>{form}</Sheet>
  return (
    <Sheet
      title={words.signIn.title}
      text={installation.isManaged && words.signIn.managedText}
      foot={
        <>
          {installation.signup !== 'closed' && (
            <FootLink
              question={words.signIn.noAccount}
              href={`/sign-up?next=${encodeURIComponent(next)}`}
            >
              {words.signIn.signUp}
            </FootLink>
          )}
          <FootLink href="/resumes">{words.withoutAccount}</FootLink>
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
