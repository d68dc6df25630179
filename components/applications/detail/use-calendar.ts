'use client'

import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { useLateCode } from '@/components/ui/use-late-code'
import { applicationTables } from '@/lib/messages/areas'
import { useJobName } from '../use-job-name'
import { useApplication } from './application-context'

/** Downloads the due dates of the open application as a calendar file, or reports that there are none. */
export function useCalendar(): () => Promise<void> {
  const { nothingDue, events, calendarName } = useMessages(applicationTables)
  const { session } = useApplication()
  const nameOf = useJobName()
  const withLateCode = useLateCode()
  return () =>
    withLateCode(async () => {
      const { downloadCalendar } = await import('@/lib/browser/jobs/applications/download-calendar')
      const document = session.document()
      const { position, employer } = document.content
      const name = nameOf({ title: document.title, label: position, name: employer })
      const count = downloadCalendar([document], name, events, calendarName)
      if (count === 0) showToast({ text: nothingDue })
    })
}
