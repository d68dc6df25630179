import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorText } from '@/components/ui/error-text'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { browserModelName } from '@/lib/browser/ai/page/model-choice'
import {
  browserModelState,
  downloadBrowserModel,
  offeredLanguages,
} from '@/lib/browser/ai/page/prompt-api'
import { common as commonMessages, aiDevice as deviceMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { SourceRow } from './source-row'
import type { DeviceModel } from './use-device-model'

type State = Awaited<ReturnType<typeof browserModelState>>

/** The browser's own model: downloaded by a press, with its progress. */
export function BrowserSource({ device }: { device: DeviceModel }) {
  const messages = useMessages(deviceMessages)
  const { cancel } = useMessages(commonMessages)
  const locale = useInterfaceLocale()
  const [state, setState] = useState<State>('unavailable')
  const [languages, setLanguages] = useState<string[]>([])
  const [progress, setProgress] = useState<number | null>(null)
  const [stop, setStop] = useState<AbortController | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const isChosen = device.choice?.provider === 'browser'

  useEffect(() => {
    void browserModelState().then(async (found) => {
      if (found !== 'unavailable') setLanguages(await offeredLanguages())
      setState(found)
    })
  }, [])

  async function use() {
    const controller = new AbortController()
    setStop(controller)
    setFailed(false)
    try {
      if (state !== 'available') await downloadBrowserModel(controller.signal, setProgress)
      setState('available')
      await device.choose({ provider: 'browser', baseUrl: 'browser:', model: browserModelName })
    } catch {
      setFailed(!controller.signal.aborted)
      setState(await browserModelState())
    }
    setProgress(null)
    setStop(null)
  }

  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const list = new Intl.ListFormat(locale).format(languages.map((tag) => names.of(tag) ?? tag))
  const isThere = state !== 'unavailable'
  const percent = formatters(locale).number(progress ?? 0, { style: 'percent' })
  return (
    <SourceRow
      device={device}
      isChosen={isChosen}
      title={messages.browser}
      text={
        isThere
          ? `${messages.browserText} ${messages.languages(list)}`
          : `${messages.browserText} ${messages.browserNone}`
      }
      notice={progress === null ? undefined : messages.downloading(percent)}
      actions={
        stop ? (
          <Button onPress={() => stop.abort()}>{cancel}</Button>
        ) : (
          isThere &&
          !isChosen && (
            <Button onPress={() => void use()}>
              {state === 'available' ? messages.use : messages.download}
            </Button>
          )
        )
      }
    >
      <ErrorText>{hasFailed ? messages.downloadFailed : ''}</ErrorText>
    </SourceRow>
  )
}
