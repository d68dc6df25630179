/** The text after one more key. */
function textAfter(text: string, key: string): string {
  if (key === 'Backspace') return Array.from(text).slice(0, -1).join('')
  // Named keys have long names; a letter may be two units of UTF-16.
  return Array.from(key).length === 1 ? text + key : text
}

/**
 * Keeps the keys from the page between `start` and `release`: what is typed while the box that it is
 * meant for is still on its way must not land in the field that has the focus. Commands (keys with
 * Ctrl or Meta, and F5 and its like) pass. `release` returns what was typed since it was last called.
 *
 * @param onEscape called when the person gives up waiting
 */
export function holdKeys(onEscape: () => void): { start: () => void; release: () => string } {
  let text = ''
  const onKeyDown = (event: KeyboardEvent) => {
    // AltGr, which types letters, is Ctrl with Alt on Windows.
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
