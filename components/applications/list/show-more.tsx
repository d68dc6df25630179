'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Props = {
  /** End of the list, which loads more when it is near the viewport. */
  end: RefObject<HTMLDivElement | null>
  left: number
  onPress: () => void
}

/** End of a long list: loads more automatically, or by a button for those who do not scroll. */
export function ShowMore({ end, left, onPress }: Props) {
  const messages = useMessages(applicationsMessages)
  if (left === 0) return null
  return (
    <div ref={end} className="p-3 text-center">
      <Button size="small" look="quiet" onPress={onPress}>
        {messages.showMore(left)}
      </Button>
    </div>
  )
}
