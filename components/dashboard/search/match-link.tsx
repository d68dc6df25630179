'use client'

import { Target } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import { common as commonMessages, match as matchMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { DashboardItem } from '../use-dashboard-items'

const MatchDialog = latePart(
  () => import('../match/match-dialog').then((file) => file.MatchDialog),
  ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />,
)

/** Link to the search for CVs and bullets that fit a posting. */
export function MatchLink({ items }: { items: readonly DashboardItem[] }) {
  const messages = useMessages(matchMessages)
  const { untitled } = useMessages(commonMessages)
  const [isOpen, setOpen] = useState(false)
  const cvs = items.map((item) => ({
    id: item.id,
    name: displayTitle(item, untitled),
    updatedAt: item.updatedAt,
    isHere: item.isHere,
  }))
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        <Target aria-hidden="true" />
        {messages.open}
      </Button>
      {isOpen && <MatchDialog cvs={cvs} onClose={() => setOpen(false)} />}
    </>
  )
}
