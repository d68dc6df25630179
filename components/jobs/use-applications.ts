import { useCallback, useMemo, useState } from 'react'
import { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useErase } from '@/components/document/overview/trash/use-erase'
import { useListItems } from '@/components/document/overview/use-list-items'
import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import type { DocumentHead } from '@/dist/answers/document-answers'
import {
  type ApplicationItem,
  applicationsOf,
} from '@/lib/browser/jobs/applications/choose-applications'
import type { JournalHead } from '@/lib/browser/storage/journal/journal-types'
import { useDocumentHeads, useJournal } from '@/lib/browser/storage/journal/use-journal'
import { joinHeads, type ListedHead } from '@/lib/browser/sync/join-heads'
import { applications as applicationsMessages, dashboard } from '@/lib/messages/areas'

/** Merges local and remote documents. */
const join = (heads: JournalHead[], remote: DocumentHead[]) => joinHeads(heads, remote)

/** Returns the data of the applications page; null until it is loaded. */
export function useApplications() {
  const journal = useJournal()
  const { heads, reload } = useDocumentHeads()
  const documents = useListItems<ListedHead>(heads, reload, join)
  const { bring, want } = useFileImports()
  const messages = useMessages(applicationsMessages)
  const { erased, notErased } = useMessages(dashboard)
  const nameOf = useJobName()
  const eraseMessages = useMemo(
    () => ({
      erased: (item: ApplicationItem) => erased(nameOf(item)),
      notErased: (item: ApplicationItem) => notErased(nameOf(item)),
      notBrought: () => messages.notBrought,
    }),
    [messages, erased, notErased, nameOf],
  )
  const { leaving, erase } = useErase(journal, reload, bring, eraseMessages)
  const all = useMemo(() => documents && applicationsOf(documents), [documents])
  const [moving, setMoving] = useState<ReadonlyMap<string, ApplicationItem>>(new Map())
  /** Shows an item in its new stage while it is written; null: as it is stored. */
  const show = useCallback((id: string, item: ApplicationItem | null) => {
    setMoving((before) => {
      const next = new Map(before)
      if (item) next.set(id, item)
      else next.delete(id)
      return next
    })
  }, [])
  const items = useMemo(() => {
    const used = all?.filter(({ trashedAt }) => trashedAt === null) ?? null
    return moving.size === 0 ? used : (used?.map((item) => moving.get(item.id) ?? item) ?? null)
  }, [all, moving])
  const trashed = useMemo(
    () => all?.filter(({ id, trashedAt }) => trashedAt !== null && !leaving.has(id)) ?? [],
    [all, leaving],
  )
  return { journal, documents, items, trashed, reload, bring, want, erase, show }
}
