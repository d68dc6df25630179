import { useEffect, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { whileCurrent } from '@/components/ui/while-current'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import {
  useCurrentWorkspace,
  useIsListFresh,
  useWorkspaces,
} from '@/lib/browser/sync/spaces/use-space'
import { spaces as spaceMessages } from '@/lib/messages/areas'

/**
 * Links to a workspace that the person has left while unsynced data of it is on this device. Other ended workspaces are
 * deleted from the device.
 */
export function EndedWorkspacesBanner() {
  const messages = useMessages(spaceMessages).ended
  const namespace = useNamespace()
  const isOwn = useCurrentWorkspace() === null && namespace !== 'guest'
  const isFresh = useIsListFresh()
  const workspaces = useWorkspaces()
  const [ended, setEnded] = useState<string[]>([])
  useEffect(() => {
    if (!isOwn || !isFresh) return
    const look = async () => {
      const { tidyEndedWorkspaces } = await import('@/lib/browser/sync/spaces/ended-workspace')
      const found = await tidyEndedWorkspaces(namespace, new Set(workspaces.map(({ id }) => id)))
      return found
    }
    // Storage or code is unavailable: the next page retries, and nothing was deleted.
    return whileCurrent(look(), setEnded, () => {})
  }, [isOwn, isFresh, namespace, workspaces])
  return ended.map((id) => (
    <Banner
      key={id}
      tone="warning"
      className="border-x-0"
      actions={
        <a href={inSpace('/cvs', id)} className={buttonLook('outline', 'small')}>
          {messages.review}
        </a>
      }
    >
      {messages.leftWords}
    </Banner>
  ))
}
