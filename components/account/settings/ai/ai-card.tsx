'use client'

import { useState } from 'react'
import { useReadingConsent } from '@/components/document/model/use-reading-consent'
import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { Switch } from '@/components/ui/switch'
import { TermList } from '@/components/ui/term-list'
import { ai as aiMessages } from '@/lib/messages/areas'
import { useAccountSettings } from '../settings-context'
import { ModelRow } from './model-row'
import { OwnKeyRow } from './own-key-row'
import { TodayRow } from './today-row'
import { useConnectionTest } from './use-connection-test'

/** Shows the person's model, their own key, its usage, and what is sent to whom. */
export function AiCard() {
  const messages = useMessages(aiMessages).settings
  const facts = useAccountSettings()
  const [state, setState] = useState(facts.ai)
  const test = useConnectionTest(setState)
  const { isAgreed, changeConsent } = useReadingConsent()
  return (
    <Card id="ai" title={messages.title} text={messages.text}>
      <ModelRow state={state} test={test} />
      {(state.ownProviders.length > 0 || state.own) && (
        <OwnKeyRow
          state={state}
          onChange={(next) => {
            setState(next)
            test.forget()
          }}
          onSaved={() => void test.start()}
        />
      )}
      {state.uses && <TodayRow today={state.today} />}
      {state.uses && (
        <Switch
          label={messages.hardFiles}
          isOn={isAgreed}
          onChange={changeConsent}
          className="py-3"
        />
      )}
      <TermList title={messages.sentTitle} terms={messages.sent} />
    </Card>
  )
}
