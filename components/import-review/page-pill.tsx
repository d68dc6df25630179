import { type RefObject, useEffect, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { importReview as reviewMessages } from '@/lib/messages/areas'

type Props = {
  /** Pane that scrolls the pages. */
  pane: RefObject<HTMLElement | null>
  count: number
}

/** Tells which page of the file is in sight. */
export function PagePill({ pane, count }: Props) {
  const messages = useMessages(reviewMessages)
  const [at, setAt] = useState(1)
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const measure = () => {
      const { top, height } = element.getBoundingClientRect()
      const pages = [...element.querySelectorAll('[data-page]')]
      const found = pages.findLastIndex(
        (page) => page.getBoundingClientRect().top <= top + height / 2,
      )
      setAt(Math.max(0, found) + 1)
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    return () => element.removeEventListener('scroll', measure)
  }, [pane])
  return (
    <p className="rounded-control bg-panel px-3 py-1.5 font-medium text-sm text-soft tabular-nums shadow-paper">
      {messages.pageOf(Math.min(at, count), count)}
    </p>
  )
}
