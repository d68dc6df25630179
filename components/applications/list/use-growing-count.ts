'use client'

import { useEffect, useRef, useState } from 'react'

/**
 * Shows a long list part by part: as many items as a screen has at first, more when their end comes near. Only what
 * was shown is in the page, so that thousands cost no more than some dozens.
 *
 * @param total items of the list
 * @param step items that come at once
 */
export function useGrowingCount(total: number, step: number) {
  const [wanted, setWanted] = useState(step)
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
