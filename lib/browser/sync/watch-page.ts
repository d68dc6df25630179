import { isLive, onLiveNews } from '../client/live/live-news'
import { pace } from './sync-engine'

/** Minimum milliseconds between two calls caused by user input. */
const handPause = 10_000

/**
 * Calls `onNews` when the server says that something has changed; while it says nothing, as it cannot, `onLook` on focus,
 * visibility change, user input (at most every 10 s) and every `pace.catchUp` milliseconds; and `onNetwork` when the network
 * comes or goes. User input counts since a window that stayed open beside another device gets neither focus nor visibility
 * events. For signed-in people. Returns a function that stops it.
 */
export function watchPage(onNetwork: () => void, look: () => void, onNews: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  const onLook = () => {
    if (!isLive()) look()
  }
  let lastHand = Number.NEGATIVE_INFINITY
  const onHand = (event: Event) => {
    if (event.timeStamp - lastHand < handPause) return
    lastHand = event.timeStamp
    onLook()
  }
  const stopNews = onLiveNews(onNews)
  const timer = setInterval(onLook, pace.catchUp)
  window.addEventListener('online', onNetwork)
  window.addEventListener('offline', onNetwork)
  window.addEventListener('focus', onLook)
  document.addEventListener('visibilitychange', onLook)
  const hands = ['pointerdown', 'keydown'] as const
  for (const hand of hands) window.addEventListener(hand, onHand, { capture: true, passive: true })
  return () => {
    stopNews()
    clearInterval(timer)
    window.removeEventListener('online', onNetwork)
    window.removeEventListener('offline', onNetwork)
    window.removeEventListener('focus', onLook)
    document.removeEventListener('visibilitychange', onLook)
    for (const hand of hands) window.removeEventListener(hand, onHand, { capture: true })
  }
}
