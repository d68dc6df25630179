/** Elements whose text is no label: values, scripts, and the lists that a control opens. */
const noText =
  'script, style, template, select, option, textarea, button, svg, [role="listbox"], [role="option"], [aria-live]'

/** Returns the text of a node as a person reads it, in one line; empty for values and what is not displayed. */
export function readText(node: Node): string {
  if (node instanceof Element) {
    if (node.matches(noText) || getComputedStyle(node).display === 'none') return ''
    return [...node.childNodes].map(readText).join(' ').replace(/\s+/g, ' ').trim()
  }
  return node.nodeType === Node.TEXT_NODE
    ? (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    : ''
}

/** Returns the texts of the elements that an attribute names, in the root of the element. */
export function readNamed(element: Element, attribute: string): string {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = element.getAttribute(attribute)?.trim().split(/\s+/) ?? []
  return ids
    .map((id) => {
      const named = id && root.getElementById(id)
      return named && named !== element ? readText(named) : ''
    })
    .filter(Boolean)
    .join(' ')
}
