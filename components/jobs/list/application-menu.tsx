import { CalendarDays, Copy, FolderOpen, Trash2 } from 'lucide-react'
import { useJobName } from '@/components/document/use-job-name'
import { IconMenu, MenuItem, MenuSection, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { applicationStages } from '@/lib/resume/schema/application'
import type { ApplicationActions } from '../use-application-actions'

type Props = {
  item: ApplicationItem
  actions: ApplicationActions
  /** Called when the application leaves the list, to move the focus. */
  onGone: () => void
  className?: string
}

/** Menu of an application in a list. */
export function ApplicationMenu({ item, actions, onGone, className }: Props) {
  const messages = useMessages(applicationsMessages)
  const common = useMessages(dashboardMessages)
  const nameOf = useJobName()
  const label = common.more(nameOf(item))
  const { stage, nextOn } = item.application
  return (
    <IconMenu label={label} placement="bottom end" className={className}>
      <MenuItem
        text={common.open}
        icon={<FolderOpen aria-hidden="true" />}
        onAction={() => {
          location.hash = item.id
        }}
      />
      <MenuSection title={messages.moveTo}>
        {applicationStages.map((one) => (
          <MenuItem
            key={one}
            text={messages.stages[one]}
            isDisabled={one === stage}
            onAction={() => void actions.move(item, one)}
          />
        ))}
      </MenuSection>
      <MenuSeparator />
      {nextOn !== '' && (
        <MenuItem
          text={messages.calendar}
          icon={<CalendarDays aria-hidden="true" />}
          onAction={() => void actions.downloadCalendar(item)}
        />
      )}
      <MenuItem
        text={common.duplicate}
        icon={<Copy aria-hidden="true" />}
        onAction={() => void actions.duplicate(item)}
      />
      <MenuItem
        text={common.trash}
        icon={<Trash2 aria-hidden="true" />}
        onAction={() => {
          onGone()
          void actions.trash(item)
        }}
      />
    </IconMenu>
  )
}
