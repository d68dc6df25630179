/** Returns the names of the modifier keys on this platform; used in the browser only. */
export function modifierNames(): { isApple: boolean; modifier: string; alt: string } {
  const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
  return isApple ? { isApple, modifier: '⌘', alt: '⌥' } : { isApple, modifier: 'Ctrl', alt: 'Alt' }
}
