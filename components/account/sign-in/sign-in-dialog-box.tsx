import { useEffect, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { defaultInstallation } from '@/lib/browser/sync/account/installation'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { leaveSafely } from '../leave-safely'
import { SignInForm, type SignInStep } from './sign-in-form'
import { WithoutAccount } from './without-account'

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }

/** Returns the URL of this page, to return to. */
const thisPage = () => location.pathname + location.search + location.hash

/** Content of the sign-in dialog, loaded on demand. */
export function SignInDialogBox({ isOpen, onOpenChange }: Props) {
  const messages = useMessages(signInMessages)
  const { state, installation, refresh } = useAccount()
  const [step, setStep] = useState<SignInStep>('credentials')
  // A page that was opened offline may not know the sign-in methods yet.
  useEffect(() => {
    if (isOpen && !installation) void refresh()
  }, [isOpen, installation, refresh])

  function change(next: boolean) {
    setStep('credentials')
    onOpenChange(next)
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={change}
      title={step === 'second-step' ? messages.secondStep.title : messages.again.title}
    >
      {step === 'credentials' && (
        <p className="mb-4 text-pretty text-soft">{messages.again.text}</p>
      )}
      <SignInForm
        step={step}
        onStep={setStep}
        installation={installation ?? defaultInstallation}
        next={thisPage()}
        // Right after a sign-in only the user id is known.
        knownEmail={state.kind === 'guest' ? undefined : state.user.email || undefined}
        onSignedIn={async () => {
          await refresh()
          change(false)
        }}
      />
      {step === 'credentials' && state.kind === 'expired' && <WithoutAccount />}
      {step === 'credentials' && state.kind !== 'guest' && (
        <p className="mt-4">
          <a
            href="/sign-in"
            className="inline-flex min-h-11 items-center text-pen underline"
            onClick={leaveSafely}
          >
            {messages.again.somebodyElse}
          </a>
        </p>
      )}
    </Dialog>
  )
}
