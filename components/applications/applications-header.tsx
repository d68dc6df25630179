'use client'

import { Plus } from 'lucide-react'
import { DeskHeader } from '@/components/dashboard/desk-header'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { newFragment } from './applications-address'

/** Top bar of the applications, with a button for a new one. */
export function ApplicationsHeader({ canAdd }: { canAdd: boolean }) {
  const messages = useMessages(applicationsMessages)
  return (
    <DeskHeader current="applications">
      {canAdd && (
        <a href={newFragment} className={buttonLook('primary')}>
          <Plus aria-hidden="true" />
          {messages.add}
        </a>
      )}
    </DeskHeader>
  )
}
