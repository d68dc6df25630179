'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { PasskeyHead } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { useAccountSettings } from './settings-context'

type Props = { passkey: PasskeyHead; onNotice: (notice: string) => void }

/** Passkey: name and date, to rename or remove. */
export function PasskeyItem({ passkey, onNotice }: Props) {
  const messages = useMessages(accountMessages).security
  const { reload, withReauthentication } = useAccountSettings()
  const [isNaming, setNaming] = useState(false)
  const { isBusy, error: failure, run } = useAction()
  const dayOf = useDay()
  const opener = useReturnFocus(isNaming)
  const { id, name, createdAt } = passkey

  const remove = () =>
    run(
      () => withReauthentication(() => identityApi.removePasskey(id)),
      async () => {
        onNotice(messages.passkeyRemoved(name))
        await reload()
        return ''
      },
      { forbidden: messages.lastWay },
    )

  return (
    <li className="px-3.5 py-2.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-40">
          <p className="font-medium">{name}</p>
          <p className="min-h-4.5 text-soft text-xs">{dayOf(createdAt, messages.passkeyMade)}</p>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button
            look="quiet"
            size="small"
            ref={opener}
            aria-label={messages.passkeyRenameNamed(name)}
            onPress={() => setNaming(true)}
          >
            {messages.passkeyRename}
          </Button>
          <RowButton
            isBusy={isBusy}
            aria-label={messages.passkeyRemoveNamed(name)}
            onPress={() => void remove()}
          >
            {messages.passkeyRemove}
          </RowButton>
        </div>
      </div>
      <ErrorText>{failure}</ErrorText>
      {isNaming && <NewName passkey={passkey} onNotice={onNotice} onEnd={() => setNaming(false)} />}
    </li>
  )
}

function NewName({ passkey, onNotice, onEnd }: Props & { onEnd: () => void }) {
  const messages = useMessages(accountMessages).security
  const { reload } = useAccountSettings()
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.passkeyNameMissing },
    async send({ name }) {
      const result = await identityApi.renamePasskey(passkey.id, name)
      if (!result.ok) return result
      onNotice(messages.passkeyRenamed(name))
      await reload()
      onEnd()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.passkeySave} onCancel={onEnd}>
      <TextField
        name="name"
        label={messages.passkeyName}
        error={form.errors.name}
        defaultValue={passkey.name}
        autoComplete="off"
        maxLength={200}
        autoFocus
      />
    </RowForm>
  )
}
