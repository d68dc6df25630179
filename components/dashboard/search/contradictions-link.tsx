'use client'

import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedNotice } from '@/components/ui/not-fetched'
import {
  common as commonMessages,
  contradictions as contradictionsMessages,
} from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import type { DashboardItem } from '../use-dashboard-items'

const ContradictionsDialog = latePart(
  () => import('../contradictions/contradictions-dialog').then((file) => file.ContradictionsDialog),
  ({ onClose }, retry) => <NotFetchedNotice {...retry} onClose={onClose} />,
)

/** Link to contradictions between local CVs and letters. */
export function ContradictionsLink({ items }: { items: readonly DashboardItem[] }) {
  const messages = useMessages(contradictionsMessages)
  const { untitled } = useMessages(commonMessages)
  const [isOpen, setOpen] = useState(false)
  const documents = items
    .filter(({ isHere }) => isHere)
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .map((item) => ({ id: item.id, name: displayTitle(item, untitled) }))
  return (
    <>
      <Button look="quiet" size="small" onPress={() => setOpen(true)}>
        <ListChecks aria-hidden="true" />
        {messages.open}
      </Button>
      {isOpen && <ContradictionsDialog documents={documents} onClose={() => setOpen(false)} />}
    </>
  )
}
