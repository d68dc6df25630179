import { memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { type CardProps, CvCard } from './cv-card'

/** Milliseconds before an empty thumbnail reports that its CV is not on this device. */
const patience = 1_500

const listeners = new WeakMap<Element, (isNear: boolean) => void>()
let observer: IntersectionObserver | null = null

/** Returns the observer shared by all cards, so that a thousand of them cost as much as one. */
function sharedObserver(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting)
    },
    { rootMargin: '600px' },
  )
  return observer
}

/** Returns whether an element is in view or close to it. */
function useIsNear(element: RefObject<Element | null>, initially: boolean): boolean {
  const [isNear, setIsNear] = useState(initially)
  useEffect(() => {
    const observed = element.current
    if (!observed) return
    listeners.set(observed, setIsNear)
    sharedObserver().observe(observed)
    return () => {
      listeners.delete(observed)
      sharedObserver().unobserve(observed)
    }
  }, [element])
  return isNear
}

type Props = Omit<CardProps, 'isAway'> & {
  /** Whether it is among the first: rendered at once, without waiting for visibility. */
  isEarly: boolean
  /** Requests a download from the account; null while that is not possible. */
  want: ReturnType<typeof useFileImports>['want']
}

/**
 * Virtualised list cell: an empty box with a name far from the viewport, so that a thousand CVs cost no more than ten;
 * near it the card, which downloads its CV if needed. Its padding is in view of what it contains: shadows and edges.
 */
export const CvCell = memo(function CvCell({ isEarly, want, ...card }: Props) {
  const messages = useMessages(dashboardMessages)
  const cell = useRef<HTMLLIElement>(null)
  const isNear = useIsNear(cell, isEarly)
  const { id, isHere, kind } = card.item
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (isNear && !isHere) return want?.(id)
  }, [isNear, isHere, id, want])
  useEffect(() => {
    if (!isNear || isHere) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [isNear, isHere])
  return (
    <li
      ref={cell}
      className="group/cv relative -m-3 min-w-0 p-3 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]"
    >
      {isNear ? (
        <CvCard {...card} isAway={!isHere && isLate} />
      ) : (
        <>
          <div className="aspect-[218/270] rounded-[3px] border border-line bg-paper" />
          <p className="line-clamp-2 pt-2.5 font-semibold">
            {displayTitle(card.item, messages.ofKind[kind].untitled)}
          </p>
        </>
      )}
    </li>
  )
})
