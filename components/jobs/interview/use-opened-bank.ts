import { useEffect, useRef, useState } from 'react'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** CV with the stories of a person, and its undo history. */
export type OpenedBank = { bank: ResumeDocument; history: UndoHistory }

async function loadCv(journal: Journal, id: string): Promise<OpenedBank | null> {
  const found = await journal.load(id)
  if (!found.ok || found.document.kind !== 'resume') return null
  return { bank: found.document, history: found.history }
}

/** Finds the CV with the stories for another one: its master if it is on this device; trashed ones do not count. */
async function findBank(journal: Journal, id: string, masterId: string | undefined) {
  const heads = masterId === undefined ? [] : await journal.list()
  const isHere = heads.some((head) => head.id === masterId && head.trashedAt === null)
  const master = isHere && masterId !== undefined ? await loadCv(journal, masterId) : null
  return master ?? loadCv(journal, id)
}

/** Opens the CV with the stories for the CV of a job; null while loading. */
export function useOpenedBank(
  journal: Journal,
  { id, lineage }: ResumeDocument,
): OpenedBank | null {
  const [opened, setOpened] = useState<OpenedBank | null>(null)
  const followedId = useRef<string | null>(null)
  const masterId = lineage?.documentId
  useEffect(() => {
    let isCurrent = true
    void findBank(journal, id, masterId).then((found) => {
      if (!isCurrent || !found) return
      // An open document continues from its session, also in another journal.
      if (followedId.current !== found.bank.id) journal.follow(found.bank)
      followedId.current = found.bank.id
      setOpened(found)
    })
    return () => {
      isCurrent = false
    }
  }, [journal, id, masterId])
  return opened
}
