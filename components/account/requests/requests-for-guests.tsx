'use client'

import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import {
  account as accountMessages,
  accountMenu as menuMessages,
  requestedCvs as requestedCvsMessages,
} from '@/lib/messages/areas'

/** Explains that requests need an account. */
export function RequestsForGuests() {
  const messages = useMessages(requestedCvsMessages)
  const { menu } = useMessages(menuMessages)
  const { settings } = useMessages(accountMessages)
  return (
    <Sheet title={messages.title} text={messages.guest}>
      <div className="flex flex-wrap gap-2">
        <LinkButton href="/sign-in?next=%2Frequests" look="primary">
          {menu.signIn}
        </LinkButton>
        <LinkButton href="/cvs" look="outline">
          {settings.yourCvs}
        </LinkButton>
      </div>
    </Sheet>
  )
}
