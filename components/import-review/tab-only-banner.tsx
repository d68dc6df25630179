'use client'

import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import { importReview as reviewMessages } from '@/lib/messages/areas'

/** Warns that a review is in this tab's memory only. */
export function TabOnlyBanner({ fileId }: { fileId: string }) {
  const messages = useMessages(reviewMessages)
  const refusal = useDraftRefusal(fileId)
  if (!refusal) return null
  return (
    <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
      {messages.tabOnly[refusal]}
    </Banner>
  )
}
