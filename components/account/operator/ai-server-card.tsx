'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { AiServerState } from '@/dist/answers/operator-answers'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { ReportLines } from '../settings/ai/report-lines'
import type { WithReauthentication } from '../settings/use-reauthentication'
import { AiServerForm } from './ai-server-form'

type Props = { first: AiServerState; withReauthentication: WithReauthentication }

/** Shows the shared model server, with a test and a form to change it. */
export function AiServerCard({ first, withReauthentication }: Props) {
  const messages = useMessages(operatorMessages).server
  const [state, setState] = useState(first)
  const [report, setReport] = useState<AiReport | null>(null)
  const [isOpen, setOpen] = useState(false)
  const test = useAction()
  const change = useAction()
  const opener = useReturnFocus(isOpen)
  const { source, inUse, setting, providers } = state

  const describe = ({ provider, model, baseUrl, embeddingModel }: NonNullable<typeof inUse>) => {
    const name = providers.find(({ id }) => id === provider)?.name ?? provider
    const more = embeddingModel ? [messages.embeddings(embeddingModel)] : []
    return [`${messages.is(model, name, baseUrl)}.`, ...more].join(' ')
  }
  const tryOut = () => {
    setReport(null)
    return test.run(operatorApi.testServer, (shown) => {
      setReport(shown)
      return ''
    })
  }
  const remove = () =>
    change.run(operatorApi.removeServer, (next) => {
      setState(next)
      setReport(null)
      return messages.removed
    })

  return (
    <Card id="server" title={messages.title} text={messages.text}>
      <Row
        state={
          <StateMark isGood={inUse?.isReady ?? false}>
            {inUse ? (inUse.isReady ? messages.inUse : messages.notReady) : messages.none}
          </StateMark>
        }
        text={
          inUse
            ? [
                describe(inUse),
                ...(inUse.isReady ? [] : [messages.lost]),
                ...(source === 'configuration' ? [messages.ofConfiguration] : []),
              ].join(' ')
            : messages.noneText
        }
        actions={
          inUse?.isReady && (
            <Button aria-disabled={test.isBusy || undefined} onPress={() => void tryOut()}>
              {test.isBusy ? messages.testing : messages.test}
            </Button>
          )
        }
      >
        <ReportLines report={report} />
        <ErrorText>{test.error}</ErrorText>
      </Row>
      <Row
        title={messages.setting}
        text={setting ? describe(setting) : messages.settingNone}
        notice={change.notice}
        actions={
          !isOpen && (
            <>
              <Button ref={opener} onPress={() => setOpen(true)}>
                {setting ? messages.change : messages.set}
              </Button>
              {setting && (
                <Button
                  look="quiet"
                  aria-disabled={change.isBusy || undefined}
                  onPress={() => void remove()}
                >
                  {messages.remove}
                </Button>
              )}
            </>
          )
        }
      >
        <ErrorText>{change.error}</ErrorText>
        {isOpen && (
          <AiServerForm
            state={state}
            withReauthentication={withReauthentication}
            onCancel={() => setOpen(false)}
            onSaved={(next) => {
              setState(next)
              setOpen(false)
              change.setNotice(messages.saved)
              if (next.inUse?.isReady) void tryOut()
            }}
          />
        )}
      </Row>
    </Card>
  )
}
