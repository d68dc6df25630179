import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { ApplicationActions } from '../use-application-actions'

/** Props shared by list and board. */
export type ListProps = {
  /** Filtered and sorted. */
  items: readonly ApplicationItem[]
  today: string
  /** Search, filters and order that the items come from. */
  subject: string
  actions: ApplicationActions
  want: ReturnType<typeof useFileImports>['want']
  /** Called when one leaves the list, to move the focus. */
  onGone: () => void
}
