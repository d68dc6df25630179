import { Download, Package } from 'lucide-react'
import { useState } from 'react'
import type { PaperItem } from '@/components/document/overview/use-list-items'
import { Button } from '@/components/ui/button'
import { useDay } from '@/components/ui/dates/use-moment'
import { Dialog } from '@/components/ui/dialog'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { Switch } from '@/components/ui/switch'
import { showToast } from '@/components/ui/toast-queue'
import type { BulkExportBody, bulkExportLimits } from '@/lib/api/bulk-exports'
import {
  accountData as accountDataMessages,
  bulkExport as bulkMessages,
  dashboard as dashboardMessages,
  exportArea as exportMessages,
  sync as syncMessages,
} from '@/lib/messages/areas'
import { formatSize } from '@/lib/messages/format-size'
import { StateText } from './state-text'
import { useBulkDownload } from './use-bulk-download'

type Props = {
  /** Ticked ones, or all that are shown. */
  items: readonly PaperItem[]
  onClose: () => void
}

const formats = ['pdf', 'docx', 'json'] as const satisfies readonly BulkExportBody['format'][]

/** Maximum number of documents of one export. */
const maxDocuments: typeof bulkExportLimits.documents = 200

/** Downloads several CVs and letters as one file: format, progress, file. */
export function BulkExportDialog({ items, onClose }: Props) {
  const messages = useMessages(bulkMessages)
  const exportTexts = useMessages(exportMessages)
  const locale = useInterfaceLocale()
  const packing = useMessages(accountDataMessages).export
  const { downloadSeveral } = useMessages(syncMessages)
  const { downloadFailed, selected } = useMessages(dashboardMessages)
  const sayDay = useDay()
  const { state, begin, fetchFile, stop, remove, reset } = useBulkDownload()
  const [format, setFormat] = useState<BulkExportBody['format']>('pdf')
  const [wantsBlind, setBlind] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const hasResume = items.some(({ kind }) => kind === 'resume')
  const isBlind = wantsBlind && hasResume
  // A letter has no anonymous version.
  const chosen = items.filter(({ kind }) => kind === 'resume' || !isBlind).slice(0, maxDocuments)

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
      body: { ids: chosen.map(({ id }) => id), format, blind: isBlind },
      onReadyElsewhere: showReady,
    })

  const actions = () => {
    if (state.kind === 'idle') {
      return (
        <Button look="primary" onPress={create}>
          <Package />
          {packing.begin}
        </Button>
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
          <Download />
          {packing.download(1, 1, formatSize(state.made.file?.bytes ?? 0, locale))}
        </Button>
      </>
    )
  }

  return (
    <Dialog isOpen onOpenChange={onClose} title={downloadSeveral} actions={actions()}>
      <StateText state={state} />
      {state.kind === 'idle' && (
        <>
          <p className="mb-4 text-sm tabular-nums">
            <span role="status">{selected(chosen.length)}</span>
            <span className="ms-3 text-soft">{messages.limit(maxDocuments)}</span>
          </p>
          <div className="flex flex-col gap-4">
            <Select
              label={exportTexts.format}
              options={formats.map((id) => ({ id, label: exportTexts.formats[id].name }))}
              value={format}
              onChange={setFormat}
            />
            {hasResume && (
              <div>
                <Switch
                  label={exportTexts.blind}
                  description={exportTexts.blindHint}
                  isOn={isBlind}
                  onChange={setBlind}
                />
                <p role="status" className="mt-2 text-sm empty:hidden">
                  {isBlind &&
                    items.some(({ kind }) => kind === 'letter') &&
                    messages.lettersLeftOut}
                </p>
              </div>
            )}
          </div>
        </>
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
