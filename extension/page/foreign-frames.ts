import { isVisible } from './is-visible'
import { walk } from './walk'

/** Least sides of a frame that may hold a form, in CSS pixels: smaller ones hold advertisements and buttons. */
const [minWidth, minHeight] = [240, 120]

/** Returns the origins of other servers whose frames on this page are large enough for a form. */
export function findForeignFrames(): string[] {
  const found: string[] = []
  walk(document, (element) => {
    if (!(element instanceof HTMLIFrameElement) || !element.src || !isVisible(element)) return
    const { width, height } = element.getBoundingClientRect()
    const { origin, protocol } = new URL(element.src, location.href)
    const isLarge = width >= minWidth && height >= minHeight
    if (isLarge && origin !== location.origin && /^https?:$/.test(protocol)) found.push(origin)
  })
  return found
}
