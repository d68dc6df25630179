'use client'

import { useEffect } from 'react'
import { Notice } from '@/components/site/notice'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { reportScreenError } from '@/lib/browser/client/client-errors'
import { shell as shellMessages } from '@/lib/messages/areas'

/**
 * Renders the error page of the account. No CV is edited here, so none is in danger. The server rendered the page,
 * so that a retry has to request it again: `reset` would show the same error.
 */
export default function AccountError({ error, retry }: { error: Error; retry: () => void }) {
  useEffect(() => reportScreenError(error), [error])
  const messages = useMessages(shellMessages).failure
  return (
    <Notice title={messages.title} text={messages.textOutside}>
      <Button look="primary" size="large" onPress={retry}>
        {messages.retry}
      </Button>
      <LinkButton href="/cvs" look="outline">
        {messages.yourCvs}
      </LinkButton>
    </Notice>
  )
}
