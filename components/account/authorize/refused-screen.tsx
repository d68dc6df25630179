'use client'

import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { connectedApps as connectedAppMessages } from '@/lib/messages/areas'

/**
 * Reports a denied authorization. `answer`: redirect for a known app, followed when the link is pressed; null
 * otherwise.
 */
export function RefusedScreen({ answer }: { answer: { to: string; host: string } | null }) {
  const messages = useMessages(connectedAppMessages)
  return (
    <Sheet title={messages.unknownTitle} text={answer ? messages.invalid : messages.unknown}>
      {answer && (
        <a
          href={answer.to}
          rel="noreferrer"
          className="inline-flex min-h-11 items-center break-all text-pen underline"
        >
          {answer.host}
        </a>
      )}
    </Sheet>
  )
}
