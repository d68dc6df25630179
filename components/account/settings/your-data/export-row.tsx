'use client'

import { Download, Package } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useInterfaceLocale } from '@/components/ui/messages'
import type { ExportsApi } from '@/lib/browser/import-export/account-data/exports-api'
import type { accountData, WordsOf } from '@/lib/messages/areas'
import { formatSize } from '@/lib/messages/format-size'
import { useExport } from './use-export'

type Export = ReturnType<typeof useExport>
type Words = WordsOf<typeof accountData>['export']

type Props = {
  api: ExportsApi
  /** Heading of the row; absent if the card's is enough. */
  title?: string
  words: Words
}

/** Exports all data: packed by a task of the server, then downloaded by expiring links. */
export function ExportRow({ api, title, words }: Props) {
  const packing = useExport(api)
  const sayDay = useDay()
  const { state, isUnderWay, isUnreached, isBusy } = packing
  const isDone = state?.status === 'done'
  const text = () => {
    if (isUnreached) return words.unreached
    if (isUnderWay) return words.leave
    if (state?.status === 'failed') return words.failed
    if (!isDone) return words.none
    return words.done(
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
            onPress={() => void packing.discard(words.stopped)}
          >
            {words.stop}
          </Button>
        ) : (
          <Button look="outline" isDisabled={isBusy} onPress={() => void packing.begin()}>
            <Package aria-hidden="true" />
            {state === null ? words.begin : words.again}
          </Button>
        )
      }
    >
      {isUnderWay && <PackingBar state={state} words={words} />}
      {isDone && <Parts packing={packing} words={words} />}
      <ErrorText>{packing.error}</ErrorText>
    </Row>
  )
}

/** Shows the progress of an export as text and bar. */
function PackingBar({ state, words }: { state: Export['state']; words: Words }) {
  const progress = state?.progress ?? null
  const text = progress ? words.running(progress.done, progress.of) : words.waiting
  return (
    <div className="mt-1 max-w-[34rem]">
      <p role="status" className="text-sm tabular-nums">
        {text}
      </p>
      <progress
        aria-label={words.title}
        className="mt-2 block h-2 w-full overflow-hidden rounded-full accent-pen"
        {...(progress ? { value: progress.done, max: progress.of } : {})}
      />
    </div>
  )
}

/** Lists the files of a finished export. */
function Parts({ packing, words }: { packing: Export; words: Words }) {
  const locale = useInterfaceLocale()
  const parts = packing.state?.parts ?? []
  if (parts.length === 0) return null
  return (
    <div className="mt-3">
      {parts.length > 1 && <p className="mb-2">{words.parts(parts.length)}</p>}
      <div className="flex flex-wrap gap-2">
        {parts.map(({ sha256, bytes }, place) => (
          <Button
            key={sha256}
            look="primary"
            isDisabled={packing.isBusy}
            onPress={() => void packing.fetchPart(place)}
          >
            <Download aria-hidden="true" />
            {words.download(place + 1, parts.length, formatSize(bytes, locale))}
          </Button>
        ))}
        <Button
          look="quiet"
          isDisabled={packing.isBusy}
          onPress={() => void packing.discard(words.removed)}
        >
          {words.remove}
        </Button>
      </div>
      <p className="mt-2 text-soft text-sm">{words.links}</p>
    </div>
  )
}
