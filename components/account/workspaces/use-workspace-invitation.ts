import { useState } from 'react'
import { useFragment } from '@/components/ui/use-fragment'
import type { DescribedInvitation } from '@/lib/api/workspaces'
import {
  readPendingInvitation,
  removePendingInvitation,
  storePendingInvitation,
} from '@/lib/browser/client/workspaces/pending-invitation'

/** Server action that describes the invitation of a token. */
export type DescribeInvitation = (
  token: string,
) => Promise<{ ok: true; value: DescribedInvitation } | { ok: false; code: string }>

export type OpenedInvitation = {
  token: string
  /** Null if it is invalid, or not loaded yet. */
  described: DescribedInvitation | null
  isGone: boolean
}

/**
 * Returns the invitation in the URL, or one opened in this tab before a sign-in; null without one. It stays pending in
 * this tab until it is used, turns out invalid, or the person signs out.
 */
export function useWorkspaceInvitation(describe: DescribeInvitation) {
  const [invitation, setInvitation] = useState<OpenedInvitation | null>(null)
  useFragment((fragment) => {
    const token = /^invitation=(.+)$/.exec(fragment)?.[1] ?? readPendingInvitation()
    if (!token) return
    storePendingInvitation(token)
    const unknown = { ok: false, code: 'unavailable' } as const
    void describe(token)
      .catch(() => unknown)
      .then((answer) => {
        const isGone = !answer.ok && answer.code === 'gone'
        if (isGone) removePendingInvitation()
        setInvitation({ token, described: answer.ok ? answer.value : null, isGone })
      })
  })
  const close = () => {
    removePendingInvitation()
    setInvitation(null)
  }
  return { invitation, close }
}
