'use client'

import { latePart } from '@/components/ui/late-part'
import { SilentRetry } from '@/components/ui/not-fetched'
import { useAccount } from '@/lib/browser/account/use-account'
import { useIsAlive } from '../use-is-alive'

const BellBox = latePart(
  () => import('./bell-box').then((file) => file.BellBox),
  (_, retry) => <SilentRetry {...retry} />,
)

type Props = {
  /** For a bar without room: it is there only where something is unread. */
  isForNews?: boolean
}

/** The bell in a top bar for people who are signed in. Guests do not load it. */
export function NotificationBell({ isForNews = false }: Props) {
  const { state } = useAccount()
  const isAlive = useIsAlive()
  if (!isAlive || state.kind !== 'signed-in') return null
  return (
    // Its room is there before its code: nothing beside it moves.
    <span
      data-bell
      className={isForNews ? 'contents' : 'inline-flex size-10 shrink-0 pointer-coarse:size-11'}
    >
      <BellBox key={state.user.id} isForNews={isForNews} />
    </span>
  )
}
