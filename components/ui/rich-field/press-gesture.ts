/** Maximum time between the end of a touch and its click, in milliseconds. */
const tapMilliseconds = 400

/**
 * Watches presses on an element: a gesture is open from the press to the moment when the browser has
 * put focus and caret where the press meant them. A mouse has done so before it is up, wherever that
 * is; a finger's come after it is up, just before its click, and not at all when it has scrolled.
 */
export function watchPresses(element: HTMLElement, signal: AbortSignal, onEnd: () => void) {
  let isOpen = false
  let timer = 0
  const end = () => {
    window.clearTimeout(timer)
    isOpen = false
  }
  const endAndTell = () => {
    end()
    onEnd()
  }
  const letGo = (event: PointerEvent) => {
    if (!isOpen) return
    if (event.pointerType === 'mouse') endAndTell()
    else timer = window.setTimeout(endAndTell, tapMilliseconds)
  }
  const early = { capture: true, signal }
  const press = (event: PointerEvent) => {
    window.clearTimeout(timer)
    isOpen = event.button === 0
  }
  element.addEventListener('pointerdown', press, early)
  element.addEventListener('click', endAndTell, early)
  window.addEventListener('pointerup', letGo, early)
  window.addEventListener('pointercancel', letGo, early)
  signal.addEventListener('abort', end)
  return {
    isOpen: () => isOpen,
    /** Ends it without a word, as when the caret is set by program. */
    end,
  }
}
