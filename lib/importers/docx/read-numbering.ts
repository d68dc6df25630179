import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { type ParagraphProperties, readParagraphProperties } from './read-properties'

/** One level of a list: whether anything stands before its items, and how they stand. */
export type ListLevel = { hasSign: boolean; paragraph: ParagraphProperties }

export type Numbering = (id: string, level: number) => ListLevel | null

function readLevel(element: XmlElement): ListLevel {
  const format = childOf(element, 'numFmt')?.attributes.val ?? 'decimal'
  const text = childOf(element, 'lvlText')?.attributes.val ?? ''
  return {
    hasSign:
      format !== 'none' && (text.trim() !== '' || childOf(element, 'lvlPicBulletId') !== undefined),
    paragraph: readParagraphProperties(childOf(element, 'pPr')),
  }
}

const levelsOf = (element: XmlElement | undefined): Map<number, ListLevel> =>
  new Map(
    childrenOf(element, 'lvl').map((level) => [Number(level.attributes.ilvl), readLevel(level)]),
  )

/**
 * Reads the lists of a document (`numbering.xml`): a paragraph names a list, which is made of an
 * abstract one and what differs from that. Source: ECMA-376 part 1, 17.9.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map(
    childrenOf(root, 'abstractNum').map((element) => [
      element.attributes.abstractNumId ?? '',
      levelsOf(element),
    ]),
  )
  const lists = new Map<string, Map<number, ListLevel>>()
  for (const element of childrenOf(root, 'num')) {
    const levels = new Map(abstract.get(childOf(element, 'abstractNumId')?.attributes.val ?? ''))
    for (const change of childrenOf(element, 'lvlOverride')) {
      for (const [level, read] of levelsOf(change)) levels.set(level, read)
    }
    lists.set(element.attributes.numId ?? '', levels)
  }
  // 0 takes a paragraph out of the list of its style.
  return (id, level) => (id === '0' ? null : (lists.get(id)?.get(level) ?? null))
}
