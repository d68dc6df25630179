import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import type { Failure } from '@/components/ui/form/describe-failure'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { TextField } from '@/components/ui/text-field'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { PasskeyHead } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { canUsePasskeys } from '@/lib/browser/client/passkeys/passkeys'
import { account as accountMessages } from '@/lib/messages/areas'
import { describeDevice } from '@/lib/messages/describe-device'
import { useAccountSettings } from './settings-context'

/** Lists passkeys and adds one. Hidden without browser support. */
export function PasskeysRow() {
  const messages = useMessages(accountMessages).security
  const { security, installation, withReauthentication } = useAccountSettings()
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
      text={works ? passkeys.length === 0 && messages.passkeysText : messages.passkeysNowhere}
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
        <PasskeyNameForm
          name={messages.passkeyDefault(describeDevice(navigator.userAgent).system)}
          submit={messages.passkeyCreate}
          send={(name) => withReauthentication(() => identityApi.addPasskey(name))}
          onDone={(name) => {
            setAdding(false)
            setNotice(messages.passkeyAdded(name))
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {passkeys.length > 0 && (
        <ul className="mt-1 divide-y divide-hair border-hair border-t">
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} onNotice={setNotice} />
          ))}
        </ul>
      )}
    </Row>
  )
}

type ItemProps = { passkey: PasskeyHead; onNotice: (notice: string) => void }

/** Passkey: name and date, to rename or remove. */
function PasskeyItem({ passkey, onNotice }: ItemProps) {
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
    <Row
      isItem
      title={name}
      text={dayOf(createdAt, messages.passkeyMade)}
      actions={
        <>
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
        </>
      }
    >
      <ErrorText>{failure}</ErrorText>
      {isNaming && (
        <PasskeyNameForm
          name={name}
          submit={messages.passkeySave}
          send={(next) => identityApi.renamePasskey(id, next)}
          onDone={(next) => {
            onNotice(messages.passkeyRenamed(next))
            setNaming(false)
          }}
          onCancel={() => setNaming(false)}
        />
      )}
    </Row>
  )
}

type NameProps = {
  /** Name to begin with. */
  name: string
  submit: string
  send: (name: string) => Promise<{ ok: true } | ({ ok: false } & Failure)>
  onDone: (name: string) => void
  onCancel: () => void
}

/** Form for the name of a passkey, old or new. */
function PasskeyNameForm({ name: first, submit, send, onDone, onCancel }: NameProps) {
  const messages = useMessages(accountMessages).security
  const { reload } = useAccountSettings()
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.passkeyNameMissing },
    async send({ name }) {
      const result = await send(name)
      if (!result.ok) return result
      await reload()
      onDone(name)
      return null
    },
  })
  return (
    <RowForm form={form} submit={submit} onCancel={onCancel}>
      <TextField
        name="name"
        label={messages.passkeyName}
        error={form.errors.name}
        defaultValue={first}
        autoComplete="off"
        maxLength={200}
        autoFocus
      />
    </RowForm>
  )
}
