'use client'

import { latePart } from '@/components/ui/late-part'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { useHasDueDates } from '@/lib/browser/client/notifications/use-has-due-dates'
import { useAccount } from '@/lib/browser/sync/account/use-account'

const BellBox = latePart(
  () => import('./bell-box').then((file) => file.BellBox),
  (_, retry) => <SilentRetry {...retry} />,
)
const GuestBell = latePart(
  () => import('./guest-bell').then((file) => file.GuestBell),
  (_, retry) => <SilentRetry {...retry} />,
)

type Props = {
  /** For narrow bars: shown only while something is unread. */
  isForNews?: boolean
}

/**
 * Bell of a top bar: notifications for signed-in users, due items for everybody. A guest without due items loads none
 * of its code, and makes no request.
 */
export function NotificationBell({ isForNews = false }: Props) {
  const { state } = useAccount()
  const isAlive = useIsAlive()
  const isGuest = isAlive && state.kind === 'guest'
  const hasDueDates = useHasDueDates(isGuest)
  const user = isAlive && state.kind === 'signed-in' ? state.user : null
  if (!user && !(isGuest && hasDueDates)) return null
  return (
    // Reserves its space before its code is loaded, so that nothing shifts.
    <span
      data-bell
      className={isForNews ? 'contents' : 'inline-flex size-10 shrink-0 pointer-coarse:size-11'}
    >
      {user ? (
        <BellBox key={user.id} isForNews={isForNews} userId={user.id} />
      ) : (
        <GuestBell isForNews={isForNews} />
      )}
    </span>
  )
}
