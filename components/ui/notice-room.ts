/** CSS property with the distance from the top of the window to the bottom of the notices, if any; overlays read it. */
const property = '--notice-room'

const reached = new Map<Element, string>()

function notify() {
  const { style } = document.documentElement
  if (reached.size === 0) style.removeProperty(property)
  else style.setProperty(property, `max(${[...reached.values()].join(', ')})`)
}

/**
 * Measures a container of notices, so that a dialog can begin below it: on a phone they covered its title.
 *
 * @param top position over a dialog, as a CSS length
 * @returns a function that resets the property
 */
export function reserveNoticeRoom(place: HTMLElement, top: string): () => void {
  const observer = new ResizeObserver(() => {
    const height = place.offsetHeight
    if (height === 0) reached.delete(place)
    else reached.set(place, `${top} + ${height}px`)
    notify()
  })
  observer.observe(place)
  return () => {
    observer.disconnect()
    reached.delete(place)
    notify()
  }
}
