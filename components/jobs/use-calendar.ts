import { useCallback } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { applicationTables } from '@/lib/messages/areas'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** Returns a function that downloads the due dates of a job as a calendar file, or reports that there are none. */
export function useCalendar(): (document: ApplicationDocument) => Promise<void> {
  const { nothingDue, events, calendarName } = useMessages(applicationTables)
  const nameOf = useJobName()
  const withLateCode = useLateCode()
  return useCallback(
    (document) =>
      withLateCode(async () => {
        const { downloadCalendar } = await import(
          '@/lib/browser/jobs/applications/download-calendar'
        )
        const { position, employer } = document.content
        const name = nameOf({ title: document.title, label: position, name: employer })
        const count = downloadCalendar([document], name, events, calendarName)
        if (count === 0) showToast({ text: nothingDue })
      }),
    [nothingDue, events, calendarName, nameOf, withLateCode],
  )
}
