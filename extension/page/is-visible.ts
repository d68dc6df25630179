/** Least side of what a person can see and press, in CSS pixels. */
const minSide = 4

type Box = { left: number; top: number; right: number; bottom: number }

const intersect = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

const isLarge = ({ left, top, right, bottom }: Box) =>
  right - left >= minSide && bottom - top >= minSide

/** Returns the element around an element, also around the shadow root that it stands in. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** Returns whether a clip leaves nothing to see: `rect(0 0 0 0)`, `inset(50%)`, `circle(0)`. */
function isClippedAway({ clip, clipPath }: CSSStyleDeclaration): boolean {
  const sides = /^rect\(([^)]*)\)$/.exec(clip)?.[1]?.split(/[\s,]+/) ?? []
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.map(Number.parseFloat)
  if (sides.length === 4 && (right - left < minSide || bottom - top < minSide)) return true
  const inset = /^inset\(([\d.]+)%/.exec(clipPath)?.[1]
  return Number(inset) >= 50 || /^(?:circle|ellipse)\(0/.test(clipPath)
}

/** Returns whether an element is marked as being for no reader: `aria-hidden`, `inert`, `hidden`. */
export function isWithheld(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true
  }
  return false
}

/**
 * Returns whether a person can see an element, perhaps after scrolling. False for what is transparent, without a size,
 * outside of the page, cut off by what is around it, or withheld from readers: such fields are traps for programs.
 */
export function isVisible(element: Element): boolean {
  if (isWithheld(element)) return false
  const isShown = element.checkVisibility({
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: false,
  })
  if (!isShown) return false
  let box: Box = element.getBoundingClientRect()
  if (!isLarge(box)) return false
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at)
    if (isClippedAway(style) || Number(style.opacity) < 0.05) return false
    const isRoot = at === document.documentElement || at === document.body
    const cuts = /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY)
    if (cuts && !isRoot && at !== element) {
      box = intersect(box, at.getBoundingClientRect())
      if (!isLarge(box)) return false
    }
    // What is fixed is cut by nothing around it.
    if (style.position === 'fixed') break
  }
  const { scrollWidth, scrollHeight } = document.documentElement
  const page: Box = {
    left: -scrollX,
    top: -scrollY,
    right: Math.max(scrollWidth, innerWidth) - scrollX,
    bottom: Math.max(scrollHeight, innerHeight) - scrollY,
  }
  return isLarge(intersect(box, page))
}
