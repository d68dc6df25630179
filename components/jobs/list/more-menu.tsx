import { CalendarDays, Download, FileUp, Trash2 } from 'lucide-react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { IconMenu, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ListedHead } from '@/lib/browser/sync/join-heads'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { useExports } from '../tables/use-exports'

type Props = {
  journal: Journal | null
  items: readonly ApplicationItem[]
  /** All local and remote documents, for names of CVs and letters. */
  documents: readonly ListedHead[]
  trashCount: number
  bring: ReturnType<typeof useFileImports>['bring']
  onImport: () => void
}

/** Menu of all jobs: tables and calendars in and out, and the trash. */
export function MoreMenu({ journal, items, documents, trashCount, bring, onImport }: Props) {
  const messages = useMessages(applicationsMessages)
  const { trashLink } = useMessages(dashboardMessages)
  const { exportTable, exportCalendar } = useExports(journal, items, documents, bring)
  return (
    <IconMenu label={messages.more} placement="bottom end">
      <MenuItem
        text={messages.importTable}
        icon={<FileUp aria-hidden="true" />}
        onAction={onImport}
      />
      <MenuItem
        text={messages.exportAll}
        icon={<Download aria-hidden="true" />}
        onAction={() => void exportTable()}
      />
      <MenuItem
        text={messages.calendar}
        icon={<CalendarDays aria-hidden="true" />}
        onAction={() => void exportCalendar()}
      />
      {trashCount > 0 && (
        <>
          <MenuSeparator />
          <MenuItem
            text={trashLink(trashCount)}
            icon={<Trash2 aria-hidden="true" />}
            onAction={() => {
              location.hash = 'trash'
            }}
          />
        </>
      )}
    </IconMenu>
  )
}
