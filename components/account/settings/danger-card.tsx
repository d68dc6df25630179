import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { identityApi } from '@/lib/browser/client/identity-api'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { account as accountMessages, workspaces as workspaceMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { useAccountSettings } from './settings-context'

/** State of a deleted account's data on this device. */
export type LeftHere = 'kept' | 'forgotten' | 'left-behind'

/** Deletes the account, after listing what is deleted and what stays. */
export function DangerCard({ onDeleted }: { onDeleted: (here: LeftHere) => void }) {
  const messages = useMessages(accountMessages).danger
  const [isOpen, setOpen] = useState(false)
  const opener = useReturnFocus(isOpen)
  return (
    <Card id="danger" title={messages.title}>
      <Row
        text={messages.text}
        actions={
          !isOpen && (
            <Button ref={opener} look="danger" onPress={() => setOpen(true)}>
              {messages.begin}
            </Button>
          )
        }
      >
        {isOpen && <DeleteForm onCancel={() => setOpen(false)} onDeleted={onDeleted} />}
      </Row>
    </Card>
  )
}

type FormProps = { onCancel: () => void; onDeleted: (here: LeftHere) => void }

function DeleteForm({ onCancel, onDeleted }: FormProps) {
  const messages = useMessages(accountMessages).danger
  const { lastOwner } = useMessages(workspaceMessages)
  const { security, withReauthentication } = useAccountSettings()
  const { refresh, afterDeletion } = useAccount()
  const form = useAccountForm({
    required: ['email'],
    async send({ email, has }) {
      if (lowerCaseAscii(email) !== lowerCaseAscii(security.email)) {
        return { errors: { email: messages.mismatch } }
      }
      const keep = !has('forget')
      // Later nobody can tell whose data this device has.
      await refresh()
      const result = await withReauthentication(identityApi.deleteAccount)
      if (!result.ok) {
        return result.code === 'last-owner' ? { errors: { form: lastOwner } } : result
      }
      const leaving = await afterDeletion({ keep })
      onDeleted(leaving === 'done' ? (keep ? 'kept' : 'forgotten') : 'left-behind')
      return null
    },
  })
  const box = useRef<HTMLDivElement>(null)
  // The button that opened this is gone: the text to read first gets the focus.
  useEffect(() => box.current?.focus(), [])
  const lists = [
    { title: messages.goesTitle, points: messages.goes },
    { title: messages.staysTitle, points: messages.stays },
  ]
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      <div className="grid gap-x-8 gap-y-4 pt-2 sm:grid-cols-2">
        {lists.map(({ title, points }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            <ul className="mt-1 list-disc ps-5 text-soft marker:text-faint">
              {points.map((point) => (
                <li key={point} className="text-pretty">
                  {point}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-3">
        <a href="#data" className="inline-flex min-h-11 items-center text-pen underline">
          {messages.download}
        </a>
      </p>
      <RowForm form={form} submit={messages.submit} look="danger" onCancel={onCancel}>
        <Checkbox name="forget" label={messages.forget} />
        <EmailField
          label={messages.typeEmail(security.email)}
          error={form.errors.email}
          autoComplete="off"
        />
      </RowForm>
    </div>
  )
}
