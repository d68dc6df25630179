'use client'

import { useMessages } from '@/components/ui/messages'
import { ai as aiMessages } from '@/lib/messages/en/ai'

/** Lists which data is sent to whom, and what comes back. */
export function SentList() {
  const words = useMessages(aiMessages).settings
  return (
    <div className="pt-4">
      <h3 className="font-semibold">{words.sentTitle}</h3>
      <dl className="mt-1">
        {words.sent.map(({ term, text }) => (
          <div key={term} className="gap-x-6 py-1.5 sm:grid sm:grid-cols-[9rem_1fr]">
            <dt className="font-medium">{term}</dt>
            <dd className="text-pretty text-soft">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
