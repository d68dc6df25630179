import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { identityApi } from '@/lib/browser/client/identity-api'
import { canUsePasskeys } from '@/lib/browser/client/passkeys/passkeys'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { leaveSafely } from '../leave-safely'
import { passkeyFailureMessage } from './passkey-failure-message'

/** Form that finds the provider of an organisation by the person's address. */
function OrganisationForm({ next }: { next: string }) {
  const messages = useMessages(signInMessages)
  const [isOpen, setOpen] = useState(false)
  const form = useAccountForm({
    required: ['email'],
    async send({ email }) {
      const found = await identityApi.findOrganisation(email, next)
      if (found.ok) location.assign(found.value.url)
      else if (found.code !== 'not-found') return found
      return found.ok ? null : { errors: { email: messages.signIn.organisationUnknown } }
    },
  })
  if (!isOpen) {
    return (
      <Button size="large" onPress={() => setOpen(true)}>
        {messages.signIn.organisation}
      </Button>
    )
  }
  return (
    <RowForm form={form} submit={messages.signIn.organisation} size="large">
      <EmailField error={form.errors.email} autoComplete="email" autoFocus />
    </RowForm>
  )
}

type Props = {
  installation: Installation
  /** Page to return to from a provider. */
  next: string
  /** Absent if passkeys make no sense, as at sign-up. */
  onSignedIn?: () => Promise<void>
}

/** Buttons for passkeys and other providers, if available. */
export function OtherWays({ installation, next, onSignedIn }: Props) {
  const messages = useMessages(signInMessages)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const isAlive = useIsAlive()
  const { hasPasskeys, providers } = installation
  // Reserves the button's space until browser support is known, so that nothing shifts.
  const offersPasskey = onSignedIn && hasPasskeys && (!isAlive || canUsePasskeys())
  if (!onSignedIn && providers.length === 0) return null

  async function signInByPasskey(signedIn: () => Promise<void>) {
    if (isBusy) return
    setBusy(true)
    setError('')
    const result = await identityApi.signInWithPasskey()
    if (result.ok) await signedIn()
    else setError(passkeyFailureMessage(result, messages))
    setBusy(false)
  }

  return (
    <div className="mt-6 flex flex-col gap-2.5">
      <p className="mb-1 flex items-center gap-3 text-sm text-soft before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {messages.or}
      </p>
      {offersPasskey && (
        <Button
          size="large"
          aria-disabled={isBusy || undefined}
          onPress={() => void signInByPasskey(onSignedIn)}
        >
          <KeyRound aria-hidden="true" />
          {isBusy ? messages.working : messages.signIn.withPasskey}
        </Button>
      )}
      {providers.map(({ id, name }) => (
        <a
          key={id}
          href={`/api/auth/oidc/${id}?next=${encodeURIComponent(next)}`}
          className={buttonLook('outline', 'large')}
          onClick={leaveSafely}
        >
          {messages.signIn.withProvider(name)}
        </a>
      ))}
      {onSignedIn && <OrganisationForm next={next} />}
      <p role="status" className="text-del text-sm empty:hidden">
        {error}
      </p>
    </div>
  )
}
