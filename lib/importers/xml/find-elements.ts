import type { XmlElement } from './parse-xml'

/** The child of a name, or of a path of names. */
export function childOf(
  element: XmlElement | undefined,
  ...path: string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  )
}

/** All children of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The words that stand directly in an element. */
export const textOf = (element: XmlElement | undefined): string =>
  element?.nodes.filter((node) => typeof node === 'string').join('') ?? ''

/** The words at the end of a path, on one line; none where the path leads nowhere. */
export const wordsOf = (element: XmlElement | undefined, ...path: string[]): string =>
  textOf(childOf(element, ...path))
    .replace(/\s+/g, ' ')
    .trim()
