'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * Renders a long list in batches: a screenful at first, more when its end is near, so that thousands of items cost no
 * more than dozens.
 *
 * @param total number of items
 * @param step items per batch
 * @param subject of the list, such as a search: another one starts with a screenful again
 */
export function useGrowingCount(total: number, step: number, subject: string) {
  const [wanted, setWanted] = useState(step)
  const [shown, setShown] = useState(subject)
  if (shown !== subject) {
    setShown(subject)
    setWanted(step)
  }
  const end = useRef<HTMLDivElement>(null)
  const count = Math.min(wanted, total)
  const isWhole = count === total
  useEffect(() => {
    const element = end.current
    if (!element || isWhole) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setWanted(count + step)
      },
      { rootMargin: '400px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isWhole, count, step])
  return { count, end, left: total - count, showMore: () => setWanted(count + step) }
}
