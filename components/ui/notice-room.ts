/**
 * CSS property with the distance from the top of the window to the bottom of the notices, while there are
 * any; overlays read it.
 */
const property = '--notice-room'

const reached = new Map<Element, string>()

function notify() {
  const { style } = document.documentElement
  if (reached.size === 0) style.removeProperty(property)
  else style.setProperty(property, `max(${[...reached.values()].join(', ')})`)
}

/**
 * Measures a place of notices, so that a dialog can begin below it: on a phone they lay on its title.
 *
 * @param top where it begins over a dialog, as a CSS length
 * @returns gives the room back
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
