type Attributes = Readonly<Record<string, string | boolean | (() => void) | undefined>>

/** Creates an element with attributes, listeners (`onclick`) and children; never from text of the page as HTML. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...children: (Node | string | null | false)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else if (value === true) element.setAttribute(key, '')
    else if (typeof value === 'string') element.setAttribute(key, value)
  }
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** Creates a button; its text names it unless a label does. */
export const button = (
  text: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => create('button', { type: 'button', onclick: press, ...attributes }, text)
