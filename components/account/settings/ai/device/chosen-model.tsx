import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorText } from '@/components/ui/error-text'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiReport } from '@/dist/answers/ai-report-answers'
import { providerPresets } from '@/lib/ai/client/model-providers'
import { type ListedModel, listChosenModels } from '@/lib/browser/ai/page/list-models'
import type { ModelChoice } from '@/lib/browser/ai/page/model-choice'
import { testPageModel } from '@/lib/browser/ai/page/test-page-model'
import { examLanguageOf } from '@/lib/language/tags'
import {
  ai as aiMessages,
  common as commonMessages,
  aiDevice as deviceMessages,
} from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { nearestName } from '@/lib/resume/text/nearest-name'
import { ReportLines } from '../report-lines'
import { ModelPicker } from './model-picker'
import type { DeviceModel } from './use-device-model'

type Props = { choice: ModelChoice; device: DeviceModel }

/** The model that was chosen on this device: its name, another one, a test, and the end of it. */
export function ChosenModel({ choice, device }: Props) {
  const { settings: messages, errors } = useMessages(aiMessages)
  const texts = useMessages(deviceMessages)
  const { cancel } = useMessages(commonMessages)
  const locale = useInterfaceLocale()
  const [listed, setListed] = useState<ListedModel[] | null>(null)
  const [problem, setProblem] = useState('')
  const [report, setReport] = useState<AiReport | null>(null)
  const [running, setRunning] = useState<AbortController | null>(null)
  const latest = useRef<AbortController | null>(null)
  const { provider, baseUrl, model } = choice
  const isServer = provider !== 'browser'

  /** Runs one thing at a time; the next one, or the end of the row, stops it. */
  async function run(work: (signal: AbortSignal) => Promise<void>) {
    latest.current?.abort()
    const controller = new AbortController()
    latest.current = controller
    setRunning(controller)
    setProblem('')
    setReport(null)
    await work(controller.signal)
    if (latest.current === controller) setRunning(null)
  }

  async function list(signal: AbortSignal): Promise<ListedModel[] | null> {
    const answer = await listChosenModels(choice, signal)
    if (signal.aborted) return null
    if (!answer.ok) setProblem(messageForCode(answer.code, errors, errors['server-trouble']))
    else if (answer.models.length === 0) setProblem(texts.noModels)
    return answer.ok ? answer.models : null
  }

  /** Offers the models of the server, and says if the chosen one is not among them. */
  const pick = () =>
    run(async (signal) => {
      setListed(await list(signal))
    })

  const test = () =>
    run(async (signal) => {
      const models = isServer ? await list(signal) : []
      if (!models || signal.aborted) return
      if (isServer && !models.some(({ id }) => id === model)) return setListed(models)
      const result = await testPageModel({ language: examLanguageOf(locale), signal })
      if (!signal.aborted) setReport(result)
    })

  const begin = useEffectEvent(() => {
    if (model === null) void pick()
  })
  useEffect(() => {
    begin()
    return () => latest.current?.abort()
  }, [])

  const names = listed?.map(({ id }) => id) ?? []
  const nearest =
    model !== null && listed && !names.includes(model) ? nearestName(model, names) : null
  const place = isServer ? placeOf(choice) : texts.browser
  return (
    <div className="pb-2">
      {model !== null && isServer && (
        <p className="wrap-anywhere text-sm">{texts.on(model, place)}</p>
      )}
      {nearest !== null && <ErrorText>{texts.gone(model ?? '', nearest)}</ErrorText>}
      {listed && listed.length > 0 && (
        <ModelPicker
          models={listed}
          first={nearest ?? model ?? names[0] ?? ''}
          onChoose={({ id, price }) => {
            setListed(null)
            const told = price && { ...price, asOf: new Date().toISOString().slice(0, 10) }
            void device.choose({ provider, baseUrl, model: id, ...(told && { price: told }) })
          }}
        />
      )}
      <ErrorText>{problem}</ErrorText>
      <div className="mt-2 flex flex-wrap gap-2">
        {running ? (
          <>
            <span role="status" className="self-center text-soft text-sm">
              {messages.testing}
            </span>
            <Button onPress={() => running.abort()}>{cancel}</Button>
          </>
        ) : (
          <>
            {model !== null && (
              <Button onPress={() => void test()}>
                {report ? messages.testAgain : messages.test}
              </Button>
            )}
            {isServer && !listed && (
              <Button onPress={() => void pick()}>{texts.changeModel}</Button>
            )}
            <Button look="quiet" onPress={() => void device.drop()}>
              {texts.stop}
            </Button>
          </>
        )}
      </div>
      <ReportLines report={report} />
    </div>
  )
}

/** Returns the provider's name, or the address of an own server. */
function placeOf({ provider, baseUrl }: ModelChoice): string {
  if (provider === 'browser') return ''
  const { address, name } = providerPresets[provider]
  return address.kind === 'fixed' ? name : new URL(baseUrl).host
}
