import { useCallback, useEffect, useState } from 'react'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { freezeDocument } from '@/lib/browser/jobs/applications/freeze-document'
import { readPdfText } from '@/lib/browser/paper/readback/read-text'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { sentFiles } from '@/lib/messages/areas'
import type { SentFile } from '@/lib/resume/mark-sent'
import { type ChangedBlock, changedBlocks } from '@/lib/resume/text/changed-blocks'

type Bytes = Uint8Array<ArrayBuffer>

type State = { kind: 'loading' | 'failed' | 'gone' } | { kind: 'compared'; blocks: ChangedBlock[] }

/** Compares the text of a PDF with its current document. */
async function compare(
  journal: Journal,
  fetch: ((id: string) => Promise<boolean>) | undefined,
  file: SentFile,
  bytes: Bytes,
): Promise<State> {
  const here = await journal.peek(file.documentId)
  const isFetched = !here && (await fetch?.(file.documentId))
  const source = isFetched ? await journal.peek(file.documentId) : here
  if (!source || source.kind === 'application') return { kind: 'gone' }
  const now = await freezeDocument(journal, source, { resume: 'CV', letter: 'Letter' })
  if (!now) return { kind: 'failed' }
  const texts = [await readPdfText(bytes), await readPdfText(now.bytes)] as const
  return { kind: 'compared', blocks: changedBlocks(...texts) }
}

type Props = { file: SentFile; bytes: Bytes; onClose: () => void }

/** Compares a sent PDF with its current CV or letter, and shows the differences. */
export function SentComparison({ file, bytes, onClose }: Props) {
  const messages = useMessages(sentFiles)
  const journal = useJournal()
  const sync = useSync()
  const [state, setState] = useState<State>({ kind: 'loading' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry compares again
  useEffect(() => {
    if (!journal) return
    setState({ kind: 'loading' })
    return whileCurrent(compare(journal, sync?.fetch, file, bytes), setState, () =>
      setState({ kind: 'failed' }),
    )
  }, [journal, file, bytes, tries])
  const retry = useCallback(() => setTries((before) => before + 1), [])
  const { comparison } = messages
  return (
    <Dialog isOpen onOpenChange={onClose} title={comparison.title(file.name)} size="medium">
      {state.kind === 'loading' && <p role="status">{comparison.loading}</p>}
      {state.kind === 'gone' && <p role="status">{comparison.gone}</p>}
      {state.kind === 'failed' && (
        <div role="alert">
          <p>{comparison.failed}</p>
          <Button className="mt-3" onPress={retry}>
            {messages.tryAgain}
          </Button>
        </div>
      )}
      {state.kind === 'compared' && state.blocks.length === 0 && (
        <p role="status">{comparison.same}</p>
      )}
      {state.kind === 'compared' && state.blocks.length > 0 && (
        <ul className="flex flex-col gap-3">
          {state.blocks.map(({ before, after }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the comparison is made once, its order stays
            <li key={at} className="rounded-card border border-line p-3 wrap-anywhere">
              <WordMarks before={before} after={after} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
