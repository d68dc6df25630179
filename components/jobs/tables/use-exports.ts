import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import { accountMenu, applicationTables } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** Applications per batch. */
const atOnce = 50

/**
 * Returns the downloads of all applications: a table, and a calendar file.
 *
 * @param bring downloads remote documents
 */
export function useExports(
  journal: Journal | null,
  items: readonly ApplicationItem[],
  documents: readonly ListedHead[],
  bring: ReturnType<typeof useFileImports>['bring'],
) {
  const messages = useMessages(applicationTables)
  const { places } = useMessages(accountMenu)
  const withLateCode = useLateCode()

  /** Reads applications; unavailable ones are left out. */
  async function readAll(wanted: readonly ApplicationItem[]): Promise<ApplicationDocument[]> {
    const read: ApplicationDocument[] = []
    for (let from = 0; from < wanted.length; from += atOnce) {
      const part = wanted.slice(from, from + atOnce)
      const found = await Promise.all(
        part.map(async (item) => ((await bring(item)) ? journal?.peek(item.id) : null)),
      )
      read.push(...found.flatMap((one) => (one?.kind === 'application' ? [one] : [])))
    }
    return read
  }

  return {
    exportTable: () =>
      withLateCode(async () => {
        const { downloadTable } = await import('@/lib/browser/jobs/applications/download-table')
        const read = await readAll(items)
        const names = new Map(documents.map((head) => [head.id, displayTitle(head, '')]))
        downloadTable(read, (id) => names.get(id) ?? '', places.jobs)
        const missing = items.length - read.length
        showToast({ text: messages.exported(read.length) })
        if (missing > 0) showToast({ text: messages.notExported(missing) })
      }),
    exportCalendar: () =>
      withLateCode(async () => {
        const { downloadCalendar } = await import(
          '@/lib/browser/jobs/applications/download-calendar'
        )
        // Only those with due dates, as their heads tell, are read.
        const due = await readAll(items.filter(({ application }) => application.nextOn !== ''))
        const count = downloadCalendar(
          due,
          messages.calendarName,
          messages.events,
          messages.calendarName,
        )
        showToast({ text: count === 0 ? messages.nothingDue : messages.calendarMade(count) })
      }),
  }
}
