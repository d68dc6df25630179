'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Props = {
  /** The end of the list: more comes when it is near. */
  end: RefObject<HTMLDivElement | null>
  left: number
  onPress: () => void
}

/** The end of a list that has more: it comes by itself, and by a press for those who do not scroll. */
export function ShowMore({ end, left, onPress }: Props) {
  const words = useMessages(applicationsMessages)
  if (left === 0) return null
  return (
    <div ref={end} className="p-3 text-center">
      <Button size="small" look="quiet" onPress={onPress}>
        {words.showMore(left)}
      </Button>
    </div>
  )
}
