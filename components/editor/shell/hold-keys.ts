/** Applies a key to a text: appends a character, or deletes the last one on Backspace. */
function textAfter(text: string, key: string): string {
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('')
  // Named keys have long names; a letter may be two UTF-16 units.
  return Array.from(key).length === 1 ? text + key : text
}

/**
 * Captures typed keys between `start` and `release`, so that text meant for a dialog that is still loading does not
 * land in the focused field. Shortcuts (with Ctrl or Meta, and function keys) pass. `release` returns what was typed
 * since its last call.
 *
 * @param onEscape called if the person cancels
 */
export function holdKeys(onEscape: () => void): { start: () => void; release: () => string } {
  let text = ''
  const onKeyDown = (event: KeyboardEvent) => {
    // On Windows AltGr, which types letters, is Ctrl with Alt.
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
    if (isCommand || /^F\d+$/.test(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onEscape()
    else text = textAfter(text, event.key)
  }
  return {
    start: () => window.addEventListener('keydown', onKeyDown, { capture: true }),
    release() {
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      const typed = text
      text = ''
      return typed
    },
  }
}
