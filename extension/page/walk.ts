/** Calls a function for each element of a tree in its order, also in open shadow roots. */
export function walk(root: ParentNode, visit: (element: Element) => void) {
  for (const element of root.children) {
    visit(element)
    if (element.shadowRoot) walk(element.shadowRoot, visit)
    walk(element, visit)
  }
}
