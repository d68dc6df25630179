'use client'

import { lateDialog } from '@/components/ui/late-part'
import type { DashboardItem } from '../use-dashboard-items'

/** Dialog about a family of CVs, opened by a card's action. */
export type FamilyDialog =
  /** The CV is about to follow another one. */
  | { kind: 'follow'; item: DashboardItem }
  /** It is about to be trashed while others follow it. */
  | { kind: 'leave'; item: DashboardItem; followers: readonly DashboardItem[] }

const FollowDialog = lateDialog(() => import('./follow-dialog').then((file) => file.FollowDialog))
const LeaveDialog = lateDialog(() => import('./leave-dialog').then((file) => file.LeaveDialog))

type Props = {
  dialog: FamilyDialog | null
  items: readonly DashboardItem[]
  trash: (item: DashboardItem) => Promise<void>
  bring: (item: DashboardItem) => Promise<boolean>
  reload: () => Promise<void>
  onClose: () => void
}

/** Shows the open dialog, loaded on demand. */
export function FamilyDialogs({ dialog, items, trash, bring, reload, onClose }: Props) {
  if (!dialog) return null
  const { item } = dialog
  if (dialog.kind === 'leave') {
    return <LeaveDialog {...{ item, trash, bring, onClose }} followers={dialog.followers} />
  }
  const candidates = items
    .filter(({ id, kind, follows }) => kind === 'resume' && id !== item.id && follows === null)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
  return <FollowDialog {...{ item, candidates, bring, reload, onClose }} />
}
