/**
 * What the keys are called on this machine. Apple's keyboards have other names; the screen of a
 * server never shows them.
 */
export function modifierNames(): { isApple: boolean; modifier: string; alt: string } {
  const isApple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent)
  return isApple ? { isApple, modifier: '⌘', alt: '⌥' } : { isApple, modifier: 'Ctrl', alt: 'Alt' }
}
