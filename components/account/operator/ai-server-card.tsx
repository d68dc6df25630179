'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { AiReport } from '@/lib/browser/client/answers/ai-report-answers'
import type { AiServerState } from '@/lib/browser/client/answers/operator-answers'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { ReportLines } from '../settings/ai/report-lines'
import type { WithReauthentication } from '../settings/use-reauthentication'
import { AiServerForm } from './ai-server-form'

type Props = { first: AiServerState; withReauthentication: WithReauthentication }

/** Shows the shared model server, with a test and a form to change it. */
export function AiServerCard({ first, withReauthentication }: Props) {
  const words = useMessages(operatorMessages).server
  const [state, setState] = useState(first)
  const [report, setReport] = useState<AiReport | null>(null)
  const [isOpen, setOpen] = useState(false)
  const test = useAction()
  const change = useAction()
  const opener = useReturnFocus(isOpen)
  const { source, inUse, setting, providers } = state

  const describe = ({ provider, model, baseUrl, embeddingModel }: NonNullable<typeof inUse>) => {
    const name = providers.find(({ id }) => id === provider)?.name ?? provider
    const more = embeddingModel ? [words.embeddings(embeddingModel)] : []
    return [`${words.is(model, name, baseUrl)}.`, ...more].join(' ')
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
      return words.removed
    })

  return (
    <Card id="server" title={words.title} text={words.text}>
      <Row
        state={
          <StateMark isGood={inUse?.isReady ?? false}>
            {inUse ? (inUse.isReady ? words.inUse : words.notReady) : words.none}
          </StateMark>
        }
        text={
          inUse
            ? [
                describe(inUse),
                ...(inUse.isReady ? [] : [words.lost]),
                ...(source === 'configuration' ? [words.ofConfiguration] : []),
              ].join(' ')
            : words.noneText
        }
        actions={
          inUse?.isReady && (
            <Button aria-disabled={test.isBusy || undefined} onPress={() => void tryOut()}>
              {test.isBusy ? words.testing : words.test}
            </Button>
          )
        }
      >
        <ReportLines report={report} />
        <ErrorText>{test.error}</ErrorText>
      </Row>
      <Row
        title={words.setting}
        text={setting ? describe(setting) : words.settingNone}
        notice={change.notice}
        actions={
          !isOpen && (
            <>
              <Button ref={opener} onPress={() => setOpen(true)}>
                {setting ? words.change : words.set}
              </Button>
              {setting && (
                <Button
                  look="quiet"
                  aria-disabled={change.isBusy || undefined}
                  onPress={() => void remove()}
                >
                  {words.remove}
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
              change.setNotice(words.saved)
              if (next.inUse?.isReady) void tryOut()
            }}
          />
        )}
      </Row>
    </Card>
  )
}
