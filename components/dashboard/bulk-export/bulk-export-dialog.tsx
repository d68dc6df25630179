'use client'

import { Download, Package } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { Dialog } from '@/components/ui/dialog'
import { ExplainedButton } from '@/components/ui/explained-button'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import {
  accountData as accountDataMessages,
  bulkExport as bulkMessages,
  dashboard as dashboardMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { formatSize } from '@/lib/messages/format-size'
import type { DashboardItem } from '../use-dashboard-items'
import { ExportOptions } from './export-options'
import { maxDocuments, selectedIds, selectFirst } from './selection'
import { StateText } from './state-text'
import { useBulkDownload } from './use-bulk-download'

type Props = { items: readonly DashboardItem[]; onClose: () => void }

/** Downloads several CVs and letters as one file: selection, progress, file. */
export function BulkExportDialog({ items, onClose }: Props) {
  const messages = useMessages(bulkMessages)
  const locale = useInterfaceLocale()
  const packing = useMessages(accountDataMessages).export
  const { downloadSeveral } = useMessages(syncMessages)
  const { downloadFailed } = useMessages(dashboardMessages)
  const sayDay = useDay()
  const { state, begin, fetchFile, stop, remove, reset } = useBulkDownload()
  const [selected, setSelected] = useState(() => selectFirst(items, false))
  const [format, setFormat] = useState<BulkExportBody['format']>('pdf')
  const [wantsBlind, setBlind] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const isBlind = wantsBlind && items.some(({ kind }) => kind === 'resume')
  const chosen = selectedIds(items, selected, isBlind)

  const run = async (action: () => Promise<unknown>) => {
    if (isBusy) return
    setBusy(true)
    await action()
    setBusy(false)
  }
  const showReady = (bytes: number, fetchIt: () => Promise<boolean>) => {
    const onAction = async () => {
      if (!(await fetchIt())) showToast({ text: downloadFailed })
    }
    const label = packing.download(1, 1, formatSize(bytes, locale))
    showToast({ text: messages.ready, action: { label, onAction: () => void onAction() } })
  }
  const create = () =>
    void begin({
      body: { ids: chosen, format, blind: isBlind },
      onReadyElsewhere: showReady,
    })

  const reason = () => {
    if (chosen.length === 0) return messages.nothingSelected
    return chosen.length > maxDocuments ? messages.tooManySelected(maxDocuments) : null
  }
  const actions = () => {
    if (state.kind === 'idle') {
      return (
        <ExplainedButton look="primary" reason={reason()} onPress={create}>
          <Package aria-hidden="true" />
          {packing.begin}
        </ExplainedButton>
      )
    }
    if (state.kind !== 'done') {
      return (
        <Button aria-disabled={isBusy} onPress={() => void run(stop)}>
          {packing.stop}
        </Button>
      )
    }
    return (
      <>
        <Button look="quiet" aria-disabled={isBusy} onPress={() => void run(remove)}>
          {packing.remove}
        </Button>
        <Button onPress={reset}>{messages.another}</Button>
        <Button look="primary" aria-disabled={isBusy} onPress={() => void run(fetchFile)}>
          <Download aria-hidden="true" />
          {packing.download(1, 1, formatSize(state.made.file?.bytes ?? 0, locale))}
        </Button>
      </>
    )
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={downloadSeveral} actions={actions()}>
      <StateText state={state} />
      {state.kind === 'idle' && (
        <ExportOptions
          {...{ items, selected, format, isBlind }}
          onSelect={setSelected}
          onFormat={setFormat}
          onBlind={setBlind}
        />
      )}
      {state.kind === 'done' && (
        <p className="mt-1 text-soft text-sm">
          {packing.done(
            sayDay(state.made.createdAt, (day) => day),
            sayDay(state.made.expiresAt, (day) => day),
          )}
        </p>
      )}
    </Dialog>
  )
}
