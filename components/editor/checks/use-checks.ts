import { useEffect, useMemo, useState } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import { usePaperOfEditor } from '@/components/document/editor/paper-context'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { debounce } from '@/lib/browser/device/debounce'
import { openTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import { checkDocument } from '@/lib/browser/paper/checks/check-document'
import { type ReadFile, readOwnFile } from '@/lib/browser/paper/checks/check-own'
import { useNamespace } from '@/lib/browser/sync/account/use-account'

type FileState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; file: ReadFile }

export type Checks = {
  /** The last one that could be read: while somebody types it is of a moment ago. */
  file: FileState
  /** Of the words alone while the file is read, or where it cannot be. */
  report: CheckReport
  hasPosting: boolean
}

/** Milliseconds without new pages after which the file is read back again. */
const pause = 1_000

/** The posting that was pasted beside this CV, where there is one. */
function usePostingOf(id: string): PostingReading | null {
  const namespace = useNamespace()
  const [posting, setPosting] = useState<PostingReading | null>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const { read: pasted } = await openTailorDraft(namespace, id)
      const prepared = preparePosting(pasted)
      if (isCurrent && prepared.ok) setPosting(readPosting(prepared.text))
    }
    // Without its store there is no posting to compare with.
    read().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [namespace, id])
  return posting
}

/** The PDF of the open CV read back: at once, and again after each pause with new pages. */
function useOwnFile(): FileState {
  const paper = usePaperOfEditor()
  const [file, setFile] = useState<FileState>({ kind: 'loading' })
  useEffect(() => {
    let isCurrent = true
    let isReading = false
    let seen: unknown = null
    const read = async () => {
      isReading = true
      try {
        const printed = await paper.current()
        if (!printed.ok) throw new Error(printed.code)
        seen = printed.rendered
        const own = await readOwnFile(printed)
        if (isCurrent) setFile({ kind: 'read', file: own })
      } catch {
        if (isCurrent) setFile((last) => (last.kind === 'read' ? last : { kind: 'failed' }))
      }
      isReading = false
      lookAgain()
    }
    const lookAgain = () => {
      const { status, printed } = paper.state()
      if (!isCurrent || isReading || status !== 'ready' || printed?.rendered === seen) return
      readLater()
    }
    const readLater = debounce(read, pause)
    void read()
    const stop = paper.subscribe(lookAgain)
    return () => {
      isCurrent = false
      readLater.cancel()
      stop()
    }
  }, [paper])
  return file
}

/** The checks of the open CV, its own PDF read back, and the posting beside it. */
export function useChecks(): Checks {
  const document = useDraft((draft) => draft)
  const posting = usePostingOf(document.id)
  const file = useOwnFile()
  const machine = file.kind === 'read' ? file.file.machine : null
  const report = useMemo(
    () => checkDocument(document, machine, posting),
    [document, machine, posting],
  )
  return { file, report, hasPosting: posting !== null }
}
