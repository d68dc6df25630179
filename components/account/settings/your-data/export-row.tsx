import { Download, Package } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useInterfaceLocale } from '@/components/ui/messages'
import type { ExportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import type { accountData, MessagesOf } from '@/lib/messages/areas'
import { formatSize } from '@/lib/messages/format-size'
import { useExport } from './use-export'

type Export = ReturnType<typeof useExport>
type Messages = MessagesOf<typeof accountData>['export']

type Props = {
  api: ExportsApi
  /** Heading of the row; absent if the card's is enough. */
  title?: string
  messages: Messages
}

/** Exports all data: packed by a task of the server, then downloaded by expiring links. */
export function ExportRow({ api, title, messages }: Props) {
  const packing = useExport(api)
  const sayDay = useDay()
  const { state, isUnderWay, isUnreached, isBusy } = packing
  const isDone = state?.status === 'done'
  const progress = state?.progress ?? null
  const text = () => {
    if (isUnreached) return messages.unreached
    if (isUnderWay) return messages.leave
    if (state?.status === 'failed') return messages.failed
    if (!isDone) return messages.none
    return messages.done(
      sayDay(state.createdAt, (day) => day),
      sayDay(state.expiresAt, (day) => day),
    )
  }
  return (
    <Row
      title={title}
      text={text()}
      notice={packing.notice}
      actions={
        isUnderWay ? (
          <Button
            look="outline"
            isDisabled={isBusy}
            onPress={() => void packing.discard(messages.stopped)}
          >
            {messages.stop}
          </Button>
        ) : (
          <Button look="outline" isDisabled={isBusy} onPress={() => void packing.begin()}>
            <Package aria-hidden="true" />
            {state === null ? messages.begin : messages.again}
          </Button>
        )
      }
    >
      {isUnderWay && (
        <ProgressLine
          label={messages.title}
          text={progress ? messages.running(progress.done, progress.of) : messages.waiting}
          progress={progress}
        />
      )}
      {isDone && <Parts packing={packing} messages={messages} />}
      <ErrorText>{packing.error}</ErrorText>
    </Row>
  )
}

type ProgressProps = {
  label: string
  text: string
  /** Null while unknown. */
  progress: { done: number; of: number } | null
}

/** Shows the progress of a task as text and bar. */
export function ProgressLine({ label, text, progress }: ProgressProps) {
  return (
    <div className="mt-1 max-w-[34rem]">
      <p role="status" dir="auto" className="break-words text-sm tabular-nums">
        {text}
      </p>
      <progress
        aria-label={label}
        className="mt-2 block h-2 w-full overflow-hidden rounded-full accent-pen"
        {...(progress ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  )
}

/** Lists the files of a finished export. */
function Parts({ packing, messages }: { packing: Export; messages: Messages }) {
  const locale = useInterfaceLocale()
  const parts = packing.state?.parts ?? []
  if (parts.length === 0) return null
  return (
    <div className="mt-3">
      {parts.length > 1 && <p className="mb-2">{messages.parts(parts.length)}</p>}
      <div className="flex flex-wrap gap-2">
        {parts.map(({ sha256, bytes }, place) => (
          <Button
            key={sha256}
            look="primary"
            isDisabled={packing.isBusy}
            onPress={() => void packing.fetchPart(place)}
          >
            <Download aria-hidden="true" />
            {messages.download(place + 1, parts.length, formatSize(bytes, locale))}
          </Button>
        ))}
        <Button
          look="quiet"
          isDisabled={packing.isBusy}
          onPress={() => void packing.discard(messages.removed)}
        >
          {messages.remove}
        </Button>
      </div>
      <p className="mt-2 text-soft text-sm">{messages.links}</p>
    </div>
  )
}
