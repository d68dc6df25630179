import { useRouter } from 'next/navigation'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { contentOf } from '@/lib/browser/import-export/import/content-of'
import type { DraftFile } from '@/lib/browser/import-export/import/draft-database'
import {
  listDrafts,
  openDraft,
  removeDraft,
  saveImportDraft,
} from '@/lib/browser/import-export/import/draft-files'
import { type RunningImport, runImport } from '@/lib/browser/import-export/import/run-import'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { beginReview, type ReviewDraft } from '@/lib/importers/draft/review-types'
import type { ImportFailureCode, ImportOutcome, ImportProgress } from '@/lib/importers/import-types'
import { decodeDataUrl } from '@/lib/resume/data-url'
import { createIdGenerator } from '@/lib/resume/ids'

export type DraftFileState =
  | { kind: 'loading' }
  | { kind: 'gone' }
  | { kind: 'reading'; file: DraftFile; progress: ImportProgress | null }
  | { kind: 'failed'; file: DraftFile; code: ImportFailureCode }
  | { kind: 'stopped'; file: DraftFile }
  /** Parsed, but with text that a CV has no field for. */
  | { kind: 'left-over'; file: DraftFile; texts: readonly string[]; create: () => void }
  | { kind: 'review'; file: DraftFile; draft: ReviewDraft; waiting: DraftFile[] }

type ReadDocument = Extract<ImportOutcome, { kind: 'document' }>

/** Returns true for a failure of the reading, not of the file: the same file may be read later. */
export const mayRetry = (code: ImportFailureCode) => code === 'gave-up' || code === 'not-started'

const ids = createIdGenerator()

/** True once an import of this visit became a CV. */
let hasFinished = false

/** Removes an import that became a CV, so that its address leads to the CVs. */
export async function finishDraft(id: string): Promise<void> {
  hasFinished = true
  await removeDraft(id)
}

/** Returns the id in the fragment; without one, the oldest waiting file. */
const wanted = () => decodeURIComponent(location.hash.slice(1))

/** Opens the file in the URL, parses it in a worker if needed, and continues. */
export function useDraftFile() {
  const journal = useJournal()
  const router = useRouter()
  const [state, setState] = useState<DraftFileState>({ kind: 'loading' })
  const running = useRef<RunningImport | null>(null)
  // Rendered as a transition, since a review has over a hundred fields.
  const showReview = useCallback((file: DraftFile, draft: ReviewDraft, waiting: DraftFile[]) => {
    startTransition(() => setState({ kind: 'review', file, draft, waiting }))
  }, [])

  const createDocument = useCallback(
    async (file: DraftFile, { document, image }: ReadDocument) => {
      if (!journal) return
      const picture = image && decodeDataUrl(image)
      const imported = {
        document,
        trashedAt: null,
        fileName: file.name,
        ...(picture ? { image: picture } : {}),
      }
      const added = await addImported(journal, [imported], ids)
      await finishDraft(file.id)
      router.replace(inSpace(`/editor#${added.ids[0] ?? document.id}`))
    },
    [journal, router],
  )

  const read = useCallback(
    async (file: DraftFile, waiting: DraftFile[], isCurrent: () => boolean) => {
      setState({ kind: 'reading', file, progress: null })
      const run = runImport(contentOf(file), (progress) => {
        if (isCurrent()) setState({ kind: 'reading', file, progress })
      })
      running.current = run
      const outcome = await run.outcome
      if (!isCurrent()) return
      if (!outcome) return setState({ kind: 'stopped', file })
      if (!outcome.ok) {
        // Kept only if a retry may help.
        if (!mayRetry(outcome.code)) await removeDraft(file.id)
        return setState({ kind: 'failed', file, code: outcome.code })
      }
      if (outcome.kind === 'draft') {
        const draft = beginReview(outcome.draft)
        saveImportDraft(file.id, draft)
        return showReview(file, draft, waiting)
      }
      const texts = [...new Set(outcome.leftOut)]
      if (texts.length === 0) return createDocument(file, outcome)
      const create = () => {
        // Blocks a second press, which would create a second CV.
        setState({ kind: 'reading', file, progress: null })
        void createDocument(file, outcome)
      }
      setState({ kind: 'left-over', file, texts, create })
    },
    [createDocument, showReview],
  )

  const open = useCallback(
    async (isCurrent: () => boolean) => {
      if (!journal) return
      const { namespace } = journal
      const all = await listDrafts(namespace)
      const id = wanted() || all[0]?.id
      const opened = id ? await openDraft(id, namespace) : null
      if (!isCurrent()) return
      // Reached by Back.
      if (!opened && hasFinished) return router.replace(inSpace('/cvs'))
      if (!opened) return setState({ kind: 'gone' })
      const { file, draft } = opened
      const waiting = all.filter((other) => other.id !== file.id)
      if (draft) showReview(file, draft, waiting)
      else await read(file, waiting, isCurrent)
    },
    [journal, read, router, showReview],
  )

  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens it again
  useEffect(() => {
    let isCurrent = true
    void open(() => isCurrent)
    return () => {
      isCurrent = false
      running.current?.cancel()
    }
  }, [open, round])
  const again = useCallback(() => setRound((before) => before + 1), [])
  useEffect(() => {
    window.addEventListener('hashchange', again)
    return () => window.removeEventListener('hashchange', again)
  }, [again])

  return { state, again, cancel: () => running.current?.cancel() }
}
