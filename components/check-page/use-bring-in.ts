import { addImported } from '@/lib/browser/import-export/backup/add-imported'
import { beginFileImport } from '@/lib/browser/import-export/import/begin-file-import'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { createIdGenerator } from '@/lib/resume/ids'

const ids = createIdGenerator()

/** Imports a checked file: our own opens at once, any other goes to its review. */
export function useBringIn(router: { push: (path: string) => void }) {
  const journal = useJournal()
  return async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    if (!journal) return
    const brought = await beginFileImport(new File([bytes], name), ids, journal.namespace)
    if (brought.kind === 'review') router.push(`/import#${brought.id}`)
    if (brought.kind !== 'documents') return
    const { ids: added } = await addImported(journal, brought.result.documents, ids)
    router.push(added[0] ? `/editor#${added[0]}` : '/cvs')
  }
}
