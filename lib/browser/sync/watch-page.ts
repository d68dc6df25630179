import { pace } from './sync-engine'

/** Milliseconds: a hand on the page asks for what is new at most this often. */
const handPause = 10_000

/**
 * Hears when the network or a person comes back, and looks round regularly while somebody does. A
 * hand on the page looks round, too: a window that lay open while another device was written on has
 * lost neither focus nor sight, and whoever takes it up again must not read words of a minute ago.
 * Returns what ends it.
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
