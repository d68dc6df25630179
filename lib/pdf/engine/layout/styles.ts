import type { NodeStyle, PaperNode } from './nodes'

let idsByObject = new WeakMap<object, number>()
const idsByText = new Map<string, number>()
const maximumTexts = 20_000
let nextId = 1

/**
 * A short number for everything that a text stands for: equal texts, equal numbers. The table is
 * emptied when it is full; numbers are never used twice, so an old key can only miss, never lie.
 */
export function internText(text: string): number {
  let id = idsByText.get(text)
  if (id === undefined) {
    if (idsByText.size >= maximumTexts) {
      idsByText.clear()
      // Or an object would keep a number that equal ones do not get any more.
      idsByObject = new WeakMap()
    }
    id = nextId++
    idsByText.set(text, id)
  }
  return id
}

/** The number of a style; a style object that a template reuses costs one look-up. */
export function internStyle(style: NodeStyle): number {
  let id = idsByObject.get(style)
  if (id === undefined) {
    id = internText(JSON.stringify(style))
    idsByObject.set(style, id)
  }
  return id
}

/** All props that can change a drawing or the box map, as one text. */
export function propsKey(props: PaperNode['props']): string {
  let key = ''
  for (const name in props) {
    const value = props[name]
    if (value === undefined || typeof value === 'function') continue
    key += `${name}=${typeof value === 'object' ? JSON.stringify(value) : value};`
  }
  return key
}
