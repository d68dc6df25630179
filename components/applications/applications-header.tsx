'use client'

import { Plus } from 'lucide-react'
import { ListsHeader } from '@/components/dashboard/lists-header'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { newFragment } from './applications-address'

/** Top bar of the applications, with a button for a new one. */
export function ApplicationsHeader({ canAdd }: { canAdd: boolean }) {
  const messages = useMessages(applicationsMessages)
  return (
    <ListsHeader current="applications">
      {canAdd && (
        <a href={newFragment} className={buttonLook('primary')}>
          <Plus aria-hidden="true" />
          {messages.add}
        </a>
      )}
    </ListsHeader>
  )
}
