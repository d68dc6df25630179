/** Colours of a filled field, as in the product: the edge of a marked line, and the frame of the current one. */
const [edge, frame] = ['#ffe14d', '#d9b400']

/** Marked fields, with the shadow that each had before. */
const marks = new Map<HTMLElement, string>()

/** Takes a mark off a field. */
export function unmark(element: HTMLElement) {
  const before = marks.get(element)
  if (before === undefined) return
  element.style.boxShadow = before
  marks.delete(element)
}

/** Gives a field the edge of what was filled, and the current one a frame. */
export function markFilled(element: HTMLElement, isCurrent = false) {
  unmark(element)
  marks.set(element, element.style.boxShadow)
  const side = getComputedStyle(element).direction === 'rtl' ? 4 : -4
  const around = isCurrent ? `, 0 0 0 2px ${frame}` : ''
  // Outside of the field: browsers draw their own fields over what is inside.
  element.style.boxShadow = `${side}px 0 0 ${edge}${around}`
}

/** Takes all marks off the page. */
export function clearMarks() {
  for (const element of [...marks.keys()]) unmark(element)
}
