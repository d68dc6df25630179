'use client'

import { FolderDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { sync as syncMessages } from '@/lib/messages/areas'
import { useFragment } from '../use-address'
import type { DashboardItem } from '../use-dashboard-items'

const BulkExportDialog = latePart(
  () => import('./bulk-export-dialog').then((file) => file.BulkExportDialog),
  ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />,
)

/** Fragment that opens the dialog, for links of other pages. */
const fragment = '#download'

/**
 * Link to the bulk download, for accounts and workspaces with write access. Guests have the backup.
 *
 * @param items shown in the list
 */
export function BulkExportLink({ items }: { items: readonly DashboardItem[] }) {
  const { downloadSeveral } = useMessages(syncMessages)
  const isGuest = useAccount().state.kind === 'guest'
  const { canWrite } = useSpace()
  const [isOpen, setOpen] = useState(false)
  const isAsked = useFragment() === fragment
  const isOffered = !isGuest && canWrite
  useEffect(() => {
    if (!isAsked || !isOffered) return
    setOpen(true)
    // Back and reload do not open it again.
    history.replaceState(history.state, '', location.pathname + location.search)
  }, [isAsked, isOffered])
  if (!isOffered) return null
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        <FolderDown aria-hidden="true" />
        {downloadSeveral}
      </Button>
      {isOpen && <BulkExportDialog items={items} onClose={() => setOpen(false)} />}
    </>
  )
}
