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
  /** Last file that could be read; outdated during typing. */
  file: FileState
  /** Without the file while it is being read, or if it cannot be. */
  report: CheckReport
  hasPosting: boolean
}

/** Milliseconds without new pages before the file is read back. */
const pause = 1_000

/** Returns the posting that the CV is being tailored to, if any. */
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
    // If the store is unavailable, there is no posting.
    read().catch(() => {})
    return () => {
      isCurrent = false
    }
  }, [namespace, id])
  return posting
}

/** Reads back the PDF of the open CV: at once, and after each pause. */
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

/** Returns the checks of the open CV, its PDF and its posting. */
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
