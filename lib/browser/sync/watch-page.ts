import { pace } from './sync-engine'

/** Minimum milliseconds between two calls caused by user input. */
const handPause = 10_000

/**
 * Calls `onLook` on focus, visibility change, user input (at most every 10 s) and every `pace.catchUp` milliseconds, and
 * `onNetwork` when the network comes or goes. User input counts since a window that stayed open beside another device
 * gets neither focus nor visibility events. Returns a function that stops it.
 */
export function watchPage(onNetwork: () => void, onLook: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  let lastHand = Number.NEGATIVE_INFINITY
  const onHand = (event: Event) => {
    if (event.timeStamp - lastHand < handPause) return
    lastHand = event.timeStamp
    onLook()
  }
  const timer = setInterval(onLook, pace.catchUp)
  window.addEventListener('online', onNetwork)
  window.addEventListener('offline', onNetwork)
  window.addEventListener('focus', onLook)
  document.addEventListener('visibilitychange', onLook)
  const hands = ['pointerdown', 'keydown'] as const
  for (const hand of hands) window.addEventListener(hand, onHand, { capture: true, passive: true })
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', onNetwork)
    window.removeEventListener('offline', onNetwork)
    window.removeEventListener('focus', onLook)
    document.removeEventListener('visibilitychange', onLook)
    for (const hand of hands) window.removeEventListener(hand, onHand, { capture: true })
  }
}
