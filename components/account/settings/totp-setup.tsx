'use client'

import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { QrPicture } from '@/components/ui/qr-picture'
import type { TotpStart } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { CodeField } from '../fields/code-field'

type Props = { start: TotpStart; onConfirmed: () => Promise<void>; onCancel: () => void }

/** Shows the TOTP secret as QR code, link and text, and verifies the first code. */
export function TotpSetup({ start, onConfirmed, onCancel }: Props) {
  const messages = useMessages(accountMessages).security
  const form = useAccountForm({
    required: ['code'],
    async send({ code }) {
      const result = await identityApi.confirmTotp(code)
      if (!result.ok) return result
      await onConfirmed()
      return null
    },
  })
  return (
    <div className="mt-4 flex flex-wrap gap-x-8 gap-y-4">
      <div>
        <p className="mb-2">{messages.totpScan}</p>
        <QrPicture text={start.uri} label={messages.totpPicture} />
      </div>
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <a href={start.uri} className="inline-flex min-h-11 items-center text-pen underline">
            {messages.totpLink}
          </a>
        </p>
        <p className="mt-1 text-soft">{messages.totpSecret}</p>
        <p
          translate="no"
          dir="ltr"
          className="mt-1 select-all break-all rounded-control border border-line bg-well px-3 py-2 text-start font-mono"
        >
          {start.secret.match(/.{1,4}/g)?.join(' ')}
        </p>
        <RowForm form={form} submit={messages.totpConfirm} onCancel={onCancel}>
          <CodeField label={messages.totpCode} error={form.errors.code} autoFocus />
        </RowForm>
      </div>
    </div>
  )
}
