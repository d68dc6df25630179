/** Maximum time between the end of a touch and its click, in milliseconds. */
const tapMilliseconds = 400

/**
 * Tracks presses on an element: a gesture lasts from the press until the browser has set focus and caret. For a mouse
 * that is before the button is up; for touch it is after, just before the click, and never if it was a scroll.
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
    /** Ends a gesture silently, as when the caret is set by the program. */
    end,
  }
}
