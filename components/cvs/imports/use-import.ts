import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { useWhenReady } from '@/components/ui/use-when-ready'
import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import type { RefusedFile } from '@/lib/browser/import-export/backup/import-file'
import { takeDropped } from '@/lib/browser/import-export/dropped/take-dropped'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import { storeDraft } from '@/lib/browser/import-export/import/draft-files'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'

const ids = createIdGenerator()

/**
 * Imports chosen or dropped files. A single CV opens at once; several stay in the list. Files that need a review open
 * in it, the first one at once. Rejected files are reported one by one.
 */
export function useImport(journal: Journal | null, reload: () => Promise<void>) {
  const messages = useMessages(dashboardMessages)
  const router = useRouter()
  const withLateCode = useLateCode()
  const [isReading, setIsReading] = useState(false)
  const [refused, setRefused] = useState<RefusedFile[]>([])

  const readFiles = useCallback(
    async (journal: Journal, files: readonly (File | RefusedFile)[]) => {
      const refusals: RefusedFile[] = []
      const added: string[] = []
      const reviews: string[] = []
      let alreadyHere = 0
      const read = async (file: File | RefusedFile) => {
        if (!(file instanceof File)) {
          refusals.push(file)
          return
        }
        const brought = await beginFileImport(file, ids, journal.namespace)
        if (brought.kind === 'refused') refusals.push(brought.refused)
        if (brought.kind === 'review') reviews.push(brought.id)
        if (brought.kind !== 'documents') return
        const { result } = brought
        refusals.push(...result.refused)
        const outcome = await addImported(journal, result.documents, ids)
        added.push(...outcome.ids)
        alreadyHere += outcome.alreadyHere
      }
      setIsReading(true)
      try {
        for (const file of files) await read(file)
      } finally {
        setIsReading(false)
      }
      await reload()
      setRefused(refusals)
      const [only] = added
      if (reviews[0] && refusals.length === 0) router.push(inSpace(`/import#${reviews[0]}`))
      else if (only && added.length === 1 && refusals.length === 0 && alreadyHere === 0) {
        router.push(inSpace(`/editor#${only}`))
      } else if (added.length > 0) {
        showToast({ text: messages.imported(added.length) })
        // The refused ones are named here.
        if (refusals.length === 0) router.push(inSpace('/cvs'))
      } else if (alreadyHere > 0) showToast({ text: messages.alreadyHere(alreadyHere) })
    },
    [reload, router, messages],
  )

  const openNow = useCallback(
    (files: readonly (File | RefusedFile)[]) =>
      journal && withLateCode(() => readFiles(journal, files)),
    [journal, readFiles, withLateCode],
  )
  const openFiles = useWhenReady<File | RefusedFile>(journal && openNow)

  // Files dropped on a static page.
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get('import')
    if (asked === null) return
    // Removed from the URL, so that reload and Back do not report it again.
    if (asked === 'dropped') history.replaceState(history.state, '', inSpace(location.pathname))
    void takeDropped().then((files) => {
      const isLost = asked === 'dropped' && files.length === 0
      openFiles(
        isLost ? [{ fileName: messages.droppedFile, code: 'unreadable', problems: [] }] : files,
      )
    })
  }, [openFiles, messages])

  // Imports a CV from pasted text.
  const storeTexts = useCallback(
    async (journal: Journal, texts: readonly string[]) => {
      for (const text of texts) {
        const id = await storeDraft(journal.namespace, '', { kind: 'text', text })
        router.push(inSpace(`/import#${id}`))
      }
    },
    [router],
  )
  const openTexts = useWhenReady<string>(journal && ((texts) => storeTexts(journal, texts)))
  const openText = useCallback((text: string) => openTexts([text]), [openTexts])

  return { isReading, refused, openFiles, openText, dismiss: () => setRefused([]) }
}
