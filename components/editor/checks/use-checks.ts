import { useEffect, useMemo, useState } from 'react'
import type { CheckReport } from '@/lib/ai/checks/run-checks'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { readPosting } from '@/lib/ai/posting/read-posting'
import type { PostingReading } from '@/lib/ai/posting/requirements'
import { useNamespace } from '@/lib/browser/account/use-account'
import { checkDocument, type ReadFile, readOwnFile } from '@/lib/browser/checks/check-own'
import { openTailorDraft } from '@/lib/browser/tailor/tailor-drafts'
import { useDraft } from '../state/editor-context'
import { usePaperOfEditor } from '../state/paper-context'

type FileState = { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; file: ReadFile }

export type Checks = {
  file: FileState
  /** Of the words alone while the file is read, or where it cannot be. */
  report: CheckReport
  hasPosting: boolean
}

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

/** The checks of the open CV, its own PDF read back once, and the posting beside it. */
export function useChecks(): Checks {
  const document = useDraft((draft) => draft)
  const paper = usePaperOfEditor()
  const posting = usePostingOf(document.id)
  const [file, setFile] = useState<FileState>({ kind: 'loading' })

  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const printed = await paper.current()
      if (!printed.ok) throw new Error(printed.code)
      const own = await readOwnFile(printed)
      if (isCurrent) setFile({ kind: 'read', file: own })
    }
    read().catch(() => isCurrent && setFile({ kind: 'failed' }))
    return () => {
      isCurrent = false
    }
  }, [paper])

  const machine = file.kind === 'read' ? file.file.machine : null
  const report = useMemo(
    () => checkDocument(document, machine, posting),
    [document, machine, posting],
  )
  return { file, report, hasPosting: posting !== null }
}
