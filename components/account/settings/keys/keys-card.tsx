'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { useAction } from '@/components/ui/form/use-action'
import { MadeSecret } from '@/components/ui/made-secret'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { ApiKey } from '@/lib/browser/client/keys-api'
import { apiKeys as apiKeyMessages } from '@/lib/messages/areas'
import { useProgramAccess } from '../program-access'
import { KeyItem } from './key-item'
import { NewKeyForm } from './new-key-form'

/** Creates, lists and revokes API keys of a person or a workspace. A key is shown once. */
export function KeysCard() {
  const messages = useMessages(apiKeyMessages)
  const { apiKeys, keysApi } = useProgramAccess()
  const [keys, setKeys] = useState<readonly ApiKey[]>(apiKeys)
  const [isMaking, setMaking] = useState(false)
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null)
  const { isBusy, notice, error, setNotice, run } = useAction()
  const opener = useReturnFocus(isMaking || made !== null)

  const revoke = ({ id, name }: ApiKey) =>
    run(
      () => keysApi.revoke(id),
      () => {
        setKeys((before) => before.filter((one) => one.id !== id))
        return messages.revoked(name)
      },
    )

  return (
    <Card id="keys" title={messages.title} text={messages.text}>
      <div className="pt-1 pb-4">
        <CardList items={keys} none={messages.none} notice={notice} error={error}>
          {(key) => (
            <KeyItem key={key.id} apiKey={key} isBusy={isBusy} onRevoke={() => void revoke(key)} />
          )}
        </CardList>
      </div>
      <div className="pt-4">
        {!isMaking && !made && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Button
              ref={opener}
              onPress={() => {
                setNotice('')
                setMaking(true)
              }}
            >
              {messages.make}
            </Button>
            <a href="/api/v1/docs" className="inline-flex min-h-11 items-center text-pen underline">
              {messages.docs}
            </a>
          </div>
        )}
        {isMaking && (
          <NewKeyForm
            onCancel={() => setMaking(false)}
            onMade={({ key, ...listed }) => {
              setMaking(false)
              setKeys((before) => [...before, listed])
              setMade({ name: listed.name, secret: key })
            }}
          />
        )}
        {made && (
          <MadeSecret
            title={messages.madeTitle(made.name)}
            text={messages.madeText}
            label={messages.madeLabel}
            secret={made.secret}
            onKept={() => setMade(null)}
          />
        )}
      </div>
    </Card>
  )
}
