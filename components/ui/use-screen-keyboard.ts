'use client'

import { useSyncExternalStore } from 'react'

/** CSS pixels: bars of a browser that come and go take less, keyboards more. */
const minHeight = 150

/** The most that was seen of the page at the width that it has. */
let tallest = { width: 0, height: 0 }
let isOpen = false

/** Detects an on-screen keyboard, and sets how much of the page it covers. */
function measure() {
  const { visualViewport: view } = window
  const { clientWidth: width, clientHeight, style } = document.documentElement
  if (!view || !matchMedia('(pointer: coarse)').matches) return
  // Fingers that zoom make the view smaller, too.
  const height = view.height * view.scale
  tallest = { width, height: tallest.width === width ? Math.max(tallest.height, height) : height }
  const field = document.activeElement
  const wasOpen = isOpen
  const isTyping = field?.matches('input, textarea, [contenteditable]') ?? false
  isOpen = isTyping && tallest.height - height > minHeight
  // Nothing where the browser makes the page itself smaller, as Chromium and Firefox are asked to.
  const covered = Math.round(clientHeight - view.offsetTop - view.height)
  if (isOpen && covered > 0) style.setProperty('--keyboard-inset', `${covered}px`)
  else style.removeProperty('--keyboard-inset')
  // Once the page is as low as it gets. Not every browser does it, and none knows of the tabs that went.
  if (isOpen && !wasOpen) requestAnimationFrame(() => field?.scrollIntoView({ block: 'nearest' }))
}

function subscribe(listener: () => void): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const onChange = () => {
    measure()
    listener()
  }
  measure()
  window.visualViewport?.addEventListener('resize', onChange, { signal })
  window.visualViewport?.addEventListener('scroll', onChange, { signal })
  document.addEventListener('focusin', onChange, { signal })
  return () => stop.abort()
}

/** Whether the keyboard of a phone or tablet is open. Browsers do not say so: the page has got lower. */
export function useScreenKeyboard(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isOpen,
    () => false,
  )
}
