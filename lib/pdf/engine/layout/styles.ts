import type { NodeStyle, PaperNode } from './nodes'

let idsByObject = new WeakMap<object, number>()
const idsByText = new Map<string, number>()
const maximumTexts = 20_000
let nextId = 1

/**
 * Interns a text as a number: equal texts, equal numbers. The table is emptied when it is full; numbers are never
 * reused, so that a stale key can only miss.
 */
export function internText(text: string): number {
  let id = idsByText.get(text)
  if (id === undefined) {
    if (idsByText.size >= maximumTexts) {
      idsByText.clear()
      // Otherwise an object would keep a number that equal ones no longer get.
      idsByObject = new WeakMap()
    }
    id = nextId++
    idsByText.set(text, id)
  }
  return id
}

/** Returns the number of a style; a reused style object costs one look-up. */
export function internStyle(style: NodeStyle): number {
  let id = idsByObject.get(style)
  if (id === undefined) {
    id = internText(JSON.stringify(style))
    idsByObject.set(style, id)
  }
  return id
}

/** Returns all props that affect drawing or box map as a string. */
export function propsKey(props: PaperNode['props']): string {
  let key = ''
  for (const name in props) {
    const value = props[name]
    if (value === undefined || typeof value === 'function') continue
    key += `${name}=${typeof value === 'object' ? JSON.stringify(value) : value};`
  }
  return key
}
