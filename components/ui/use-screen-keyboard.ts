import { useSyncExternalStore } from 'react'

/** Minimum height of a keyboard in CSS pixels; browser bars take less. */
const minHeight = 150

/** Maximum height of the page at its current width. */
let tallest = { width: 0, height: 0 }
let isOpen = false

/** Detects an on-screen keyboard, and sets how much of the page it covers. */
function measure() {
  const { visualViewport: view } = window
  const { clientWidth: width, clientHeight, style } = document.documentElement
  if (!view || !matchMedia('(pointer: coarse)').matches) return
  // Pinch zoom makes the visual viewport smaller too.
  const height = view.height * view.scale
  tallest = { width, height: tallest.width === width ? Math.max(tallest.height, height) : height }
  const field = document.activeElement
  const wasOpen = isOpen
  const isTyping = field?.matches('input, textarea, [contenteditable]') ?? false
  isOpen = isTyping && tallest.height - height > minHeight
  // Zero if the browser resizes the page itself, as Chromium and Firefox are asked to.
  const covered = Math.round(clientHeight - view.offsetTop - view.height)
  if (isOpen && covered > 0) style.setProperty('--keyboard-inset', `${covered}px`)
  else style.removeProperty('--keyboard-inset')
  // After the resize. Not every browser does it, and none accounts for the hidden tab bar.
  if (isOpen && !wasOpen) requestAnimationFrame(() => field?.scrollIntoView({ block: 'nearest' }))
}

function subscribe(listener: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const onChange = () => {
    measure()
    listener()
  }
  // With the layout of the next frame: what is drawn or focused now would be laid out for the measure alone.
  let frame = requestAnimationFrame(onChange)
  const onFocus = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(onChange)
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame))
  window.visualViewport?.addEventListener('resize', onChange, { signal })
  window.visualViewport?.addEventListener('scroll', onChange, { signal })
  document.addEventListener('focusin', onFocus, { signal })
  return () => stop.abort()
}

/** Returns whether the on-screen keyboard is open, derived from the height of the page. */
export function useScreenKeyboard(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  )
}
