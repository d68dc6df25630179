import { useEffect, useEffectEvent } from 'react'

/** Marks the entry of the history that stands for what is open. */
const mark = 'vitaeInner'

const isMarked = () => Boolean((history.state as Record<string, unknown> | null)?.[mark])

/** Whether the next `popstate` answers a `history.back()` of ours, which comes late. */
let isOwnBack = false

/**
 * Makes the Back button and gesture close what is open within the page, instead of leaving the page. It has one entry of
 * the history, which goes when it is closed in another way. The router's state of the page stays in the entry.
 */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  const onBack = useEffectEvent(close)
  useEffect(() => {
    if (!isOpen) return
    history.pushState({ ...history.state, [mark]: true }, '')
    const onPop = () => {
      if (!isOwnBack && !isMarked()) onBack()
      isOwnBack = false
    }
    addEventListener('popstate', onPop)
    return () => {
      removeEventListener('popstate', onPop)
      // Not after a navigation, whose entry is another one.
      if (!isMarked()) return
      isOwnBack = true
      addEventListener('popstate', () => (isOwnBack = false), { once: true })
      history.back()
    }
  }, [isOpen])
}
