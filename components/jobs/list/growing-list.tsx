import { type HTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Props<Item> = Pick<HTMLAttributes<HTMLUListElement>, 'aria-label' | 'className'> & {
  items: readonly Item[]
  /** Items per batch. */
  step: number
  /** Such as a search: another one starts with a screenful again. */
  subject: string
  /** Renders an item. */
  children: (item: Item) => ReactNode
}

/**
 * Renders a long list in batches: a screenful at first, more when its end is near, or by a button for those who do not
 * scroll, so that thousands of items cost no more than dozens.
 */
export function GrowingList<Item>({ items, step, subject, children, ...list }: Props<Item>) {
  const { showMore } = useMessages(applicationsMessages)
  const [wanted, setWanted] = useState(step)
  const [shown, setShown] = useState(subject)
  if (shown !== subject) {
    setShown(subject)
    setWanted(step)
  }
  const end = useRef<HTMLDivElement>(null)
  const count = Math.min(wanted, items.length)
  const left = items.length - count
  useEffect(() => {
    const element = end.current
    if (!element || left === 0) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(count + step)
      },
      { rootMargin: '400px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [left, count, step])
  return (
    <>
      <ul {...list}>{items.slice(0, count).map(children)}</ul>
      {left > 0 && (
        <div ref={end} className="p-3 text-center">
          <Button size="small" look="quiet" onPress={() => setWanted(count + step)}>
            {showMore(left)}
          </Button>
        </div>
      )}
    </>
  )
}
