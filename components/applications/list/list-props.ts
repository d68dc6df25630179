import type { useFileImports } from '@/components/dashboard/bring/use-file-imports'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { ApplicationActions } from '../use-application-actions'

/** Properties that the list and the board share. */
export type ListProps = {
  /** Chosen and sorted. */
  items: readonly ApplicationItem[]
  today: string
  actions: ApplicationActions
  want: ReturnType<typeof useFileImports>['want']
  /** Called when one leaves the list, so that the focus finds a place. */
  onGone: () => void
}
