'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { EmailField } from '@/components/ui/form/email-field'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'

/** Form that finds the provider of an organisation by the person's address. */
export function OrganisationForm({ next }: { next: string }) {
  const messages = useMessages(signInMessages)
  const [isOpen, setOpen] = useState(false)
  const { errors, isBusy, formProps } = useAccountForm({
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
    <form {...formProps} className="flex flex-col gap-4">
      <Banner tone="error">{errors.form}</Banner>
      <EmailField error={errors.email} autoComplete="email" autoFocus />
      <SubmitButton isBusy={isBusy} size="large">
        {messages.signIn.organisation}
      </SubmitButton>
    </form>
  )
}
