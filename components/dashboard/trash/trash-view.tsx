'use client'

import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { PaperPicture } from '../cards/paper-picture'
import type { DashboardItem } from '../use-dashboard-items'
import { TrashList } from './trash-list'

type Props = {
  items: DashboardItem[]
  dateOf: (time: number) => string
  restore: (item: DashboardItem) => Promise<boolean>
  erase: (item: DashboardItem) => void
  /** Called when one leaves the list, to move the focus. */
  onGone: () => void
}

/** Trashed CVs and letters with thumbnails. */
export function TrashView(props: Props) {
  const messages = useMessages(dashboardMessages)
  return (
    <TrashList
      {...props}
      titleOf={(item) => displayTitle(item, messages.ofKind[item.kind].untitled)}
      note={{ guest: messages.trashNote, account: messages.trashNoteAccount }}
      pictureOf={(item) => (
        <div className="w-14 shrink-0 rounded-[2px] border border-line">
          <PaperPicture item={item} isSmall />
        </div>
      )}
    />
  )
}
