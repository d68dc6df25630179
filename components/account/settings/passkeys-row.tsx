'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { identityApi } from '@/lib/browser/client/identity-api'
import { canUsePasskeys } from '@/lib/browser/client/passkeys/passkeys'
import { account as accountMessages } from '@/lib/messages/areas'
import { describeDevice } from '@/lib/messages/describe-device'
import { PasskeyItem } from './passkey-item'
import { useAccountSettings } from './settings-context'

/** Lists passkeys and adds one. Hidden without browser support. */
export function PasskeysRow() {
  const messages = useMessages(accountMessages).security
  const { security, installation } = useAccountSettings()
  const [isAdding, setAdding] = useState(false)
  const [notice, setNotice] = useState('')
  const isAlive = useIsAlive()
  const opener = useReturnFocus(isAdding)
  const works = installation.hasPasskeys && (!isAlive || canUsePasskeys())
  const { passkeys } = security
  if (!works && passkeys.length === 0) return null

  return (
    <Row
      title={messages.passkeysTitle}
      text={works ? messages.passkeysText : messages.passkeysNowhere}
      notice={notice}
      actions={
        works &&
        !isAdding && (
          <Button
            ref={opener}
            onPress={() => {
              setNotice('')
              setAdding(true)
            }}
          >
            {messages.passkeyAdd}
          </Button>
        )
      }
    >
      {isAdding && (
        <NewPasskey
          onCancel={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false)
            setNotice(messages.passkeyAdded(name))
          }}
        />
      )}
      {passkeys.length > 0 && (
        <ul className="mt-3 divide-y divide-line rounded-control border border-line">
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} onNotice={setNotice} />
          ))}
        </ul>
      )}
    </Row>
  )
}

function NewPasskey({
  onAdded,
  onCancel,
}: {
  onAdded: (name: string) => void
  onCancel: () => void
}) {
  const messages = useMessages(accountMessages).security
  const { reload, withReauthentication } = useAccountSettings()
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.passkeyNameMissing },
    async send({ name }) {
      const result = await withReauthentication(() => identityApi.addPasskey(name))
      if (!result.ok) return result
      await reload()
      onAdded(result.value.name)
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.passkeyCreate} onCancel={onCancel}>
      <TextField
        name="name"
        label={messages.passkeyName}
        error={form.errors.name}
        defaultValue={messages.passkeyDefault(describeDevice(navigator.userAgent).system)}
        autoComplete="off"
        maxLength={200}
        autoFocus
      />
    </RowForm>
  )
}
