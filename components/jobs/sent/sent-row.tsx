import { Download, Eye, FileText, GitCompareArrows, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useDays } from '@/components/ui/dates/use-days'
import { lateDialog } from '@/components/ui/late-part'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { downloadPdf } from '@/lib/browser/paper/paper-actions'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { readFile } from '@/lib/browser/storage/photo/blob-store'
import { useCarryState } from '@/lib/browser/storage/photo/use-upload-files'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { sentFiles } from '@/lib/messages/areas'
import type { SentFile } from '@/lib/resume/mark-sent'

type Bytes = Uint8Array<ArrayBuffer>

/** Returns a PDF of device or account: undefined while loading, null if neither has it. */
function useSentFile(fileId: string): {
  bytes: Bytes | null | undefined
  retry: () => void
} {
  const [bytes, setBytes] = useState<Bytes | null | undefined>(undefined)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry loads again
  useEffect(() => {
    return whileCurrent(readFile(fileId), setBytes, () => setBytes(null))
  }, [fileId, tries])
  const retry = () => {
    setBytes(undefined)
    setTries((before) => before + 1)
  }
  return { bytes, retry }
}

const SentViewer = lateDialog(() => import('./sent-viewer').then((file) => file.SentViewer))
const SentComparison = lateDialog(() =>
  import('./sent-comparison').then((file) => file.SentComparison),
)

type Props = {
  file: SentFile
  /** The CV or letter that it was made from; null if it is not on this device. */
  source: JournalHead | null
  onRemove: () => void
}

/** Sent PDF. */
export function SentRow({ file, source, onRemove }: Props) {
  const messages = useMessages(sentFiles)
  const days = useDays()
  const { bytes, retry } = useSentFile(file.fileId)
  const [shown, setShown] = useState<'pages' | 'comparison' | null>(null)
  const close = () => setShown(null)
  const day = days.dayAt(file.at)
  const sentAt = file.at.length > day.length ? Date.parse(file.at) : Number.NaN
  const isEdited =
    source !== null &&
    (Number.isNaN(sentAt) ? days.dayOf(source.updatedAt) > day : source.updatedAt > sentAt)
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-3">
      <FileText aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-soft" />
      <div className="min-w-0 flex-1 basis-56">
        <p
          dir="auto"
          className="font-medium wrap-anywhere [text-align:-webkit-match-parent] [text-align:match-parent]"
        >
          {file.name || messages.kinds[file.kind]}
        </p>
        <p className="text-soft text-sm">
          {messages.kinds[file.kind]}
          {day && ` · ${messages.sentOn(days.say(day))}`}
        </p>
        {isEdited && <p className="text-sm">{messages.editedSince[file.kind]}</p>}
        <FileState fileId={file.fileId} isMissing={bytes === null} onRetry={retry} />
      </div>
      <div className="flex flex-wrap items-center gap-1 max-sm:ps-8">
        <Button
          size="small"
          aria-label={messages.openNamed(file.name)}
          isDisabled={!bytes}
          onPress={() => setShown('pages')}
        >
          <Eye aria-hidden="true" />
          {messages.open}
        </Button>
        <Button
          size="small"
          aria-label={messages.downloadNamed(file.name)}
          isDisabled={!bytes}
          onPress={() => bytes && downloadPdf(bytes, file.name)}
        >
          <Download aria-hidden="true" />
          {messages.download}
        </Button>
        <IconMenu label={messages.more(file.name)} placement="bottom end">
          <MenuItem
            text={messages.compare}
            icon={<GitCompareArrows aria-hidden="true" />}
            isDisabled={!bytes}
            onAction={() => setShown('comparison')}
          />
          <MenuSeparator />
          <MenuItem
            text={messages.remove}
            icon={<Trash2 aria-hidden="true" />}
            onAction={onRemove}
          />
        </IconMenu>
      </div>
      {bytes && shown === 'pages' && <SentViewer name={file.name} bytes={bytes} onClose={close} />}
      {bytes && shown === 'comparison' && (
        <SentComparison file={file} bytes={bytes} onClose={close} />
      )}
    </li>
  )
}

type StateProps = { fileId: string; isMissing: boolean; onRetry: () => void }

/** Shows where the file is missing or waiting. */
function FileState({ fileId, isMissing, onRetry }: StateProps) {
  const messages = useMessages(sentFiles)
  const isGuest = useNamespace() === 'guest'
  const carried = useCarryState(fileId)
  if (isMissing) {
    return (
      <p className="mt-1 text-del text-sm">
        {isGuest ? messages.states.missing : messages.states.missingInAccount}{' '}
        {!isGuest && (
          <button type="button" className="underline" onClick={onRetry}>
            {messages.tryAgain}
          </button>
        )}
      </p>
    )
  }
  if (carried?.kind === 'waiting') {
    return <p className="mt-1 text-soft text-sm">{messages.states.waiting}</p>
  }
  if (carried?.kind === 'refused') {
    const isFull = carried.code === 'too-many-pdfs'
    return (
      <p className="mt-1 text-del text-sm">
        {isFull ? messages.states.tooMany : messages.states.refused}
      </p>
    )
  }
  return null
}
