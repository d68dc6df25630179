import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import type { AiServerState } from '@/dist/answers/operator-answers'
import type { AiServerBody } from '@/lib/api/operator'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { ModelForm, noManager } from '../settings/ai/model-form'
import { ReportLines } from '../settings/ai/report-lines'
import type { WithReauthentication } from '../settings/use-reauthentication'

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

  const describe = ({ provider, model, baseUrl }: NonNullable<typeof inUse>) => {
    const name = providers.find(({ id }) => id === provider)?.name ?? provider
    return `${messages.is(model, name, baseUrl)}.`
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

type FormProps = {
  state: AiServerState
  withReauthentication: WithReauthentication
  onCancel: () => void
  onSaved: (state: AiServerState) => void
}

/** Form for kind, address, key and models of the shared model server. */
function AiServerForm({ state, withReauthentication, onCancel, onSaved }: FormProps) {
  const messages = useMessages(operatorMessages).server
  const { setting, providers } = state
  const [id, setId] = useState(setting?.provider ?? 'ollama')
  const provider = providers.find((one) => one.id === id)
  const isSame = setting?.provider === id
  const keepsKey = isSame && setting.hasKey

  const needsAddress = provider?.address === 'own'
  const form = useAccountForm({
    required: [
      ...(needsAddress ? (['url'] as const) : []),
      ...(provider?.needsKey && !keepsKey ? (['key'] as const) : []),
      'model',
    ],
    missing: {
      url: messages.missingAddress,
      key: messages.missingKey,
      model: messages.missingModel,
    },
    async send({ url, key, model }) {
      const body = {
        // An id that this server has listed itself.
        provider: id as AiServerBody['provider'],
        baseUrl: url || null,
        model,
        // Set by the API alone.
        embeddingModel: isSame ? setting.embeddingModel : null,
        ...(key ? { key } : {}),
      }
      const saved = await withReauthentication(() => operatorApi.saveServer(body))
      if (saved.ok) onSaved(saved.value)
      else if (saved.code === 'invalid') return { errors: { form: messages.invalid } }
      return saved.ok ? null : saved
    },
  })

  return (
    <ModelForm
      form={form}
      messages={messages}
      keyHint={keepsKey ? messages.keyKept : messages.keyHint}
      modelHint={messages.modelHint}
      model={setting?.model}
      onCancel={onCancel}
    >
      <Select
        label={messages.provider}
        description={
          provider?.address === 'fixed' ? messages.fixedAddress(provider.baseUrl ?? '') : undefined
        }
        options={providers.map((one) => ({ id: one.id, label: one.name }))}
        value={id}
        onChange={setId}
        // The button that opened it no longer exists: the keyboard focus continues here.
        autoFocus
      />
      {provider?.address !== 'fixed' && (
        <TextField
          key={id}
          name="url"
          label={messages.address}
          description={
            provider?.baseUrl
              ? `${messages.addressHint} ${messages.usualAddress(provider.baseUrl)}`
              : messages.addressHint
          }
          error={form.errors.url}
          defaultValue={isSame ? setting.baseUrl : ''}
          inputMode="url"
          maxLength={500}
          {...noManager}
        />
      )}
    </ModelForm>
  )
}
