import type { XmlElement } from './parse-xml'

/** Returns the first child with a name, or the descendant at a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** Returns all children with a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** Returns the text directly within an element. */
export const textOf = (element: XmlElement | undefined): string =>
  element?.nodes.filter((node) => typeof node === 'string').join('') ?? ''

/** Returns the text at a path on one line; empty if there is no such element. */
export const wordsOf = (element: XmlElement | undefined, ...path: string[]): string =>
  textOf(childOf(element, ...path))
    .replace(/\s+/g, ' ')
    .trim()
