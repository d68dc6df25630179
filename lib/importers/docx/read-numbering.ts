import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { type ParagraphProperties, readParagraphProperties } from './read-properties'

/** A list level: whether its items have a marker, and their layout. */
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
 * Reads the lists of a document (`numbering.xml`): paragraphs refer to an instance, which overrides
 * an abstract list. Source: ECMA-376 part 1, 17.9.
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
  // 0 removes a paragraph from its style's list.
  return (id, level) => (id === '0' ? null : (lists.get(id)?.get(level) ?? null))
}
