import { childOf, childrenOf } from '../xml/find-elements'
import type { XmlElement } from '../xml/parse-xml'
import { type ParagraphProperties, readParagraphProperties } from './read-properties'

/** A list level: whether its items have a marker, their layout, and the abstract list that it is of. */
export type ListLevel = { hasSign: boolean; paragraph: ParagraphProperties; list: string }

export type Numbering = (id: string, level: number) => ListLevel | null

function readLevel(element: XmlElement, list: string): ListLevel {
  const format = childOf(element, 'numFmt')?.attributes.val ?? 'decimal'
  const text = childOf(element, 'lvlText')?.attributes.val ?? ''
  return {
    hasSign:
      format !== 'none' && (text.trim() !== '' || childOf(element, 'lvlPicBulletId') !== undefined),
    paragraph: readParagraphProperties(childOf(element, 'pPr')),
    list,
  }
}

const levelsOf = (element: XmlElement, list: string): Map<number, ListLevel> =>
  new Map(
    childrenOf(element, 'lvl').map((level) => [
      Number(level.attributes.ilvl),
      readLevel(level, list),
    ]),
  )

/**
 * Reads the lists of a document (`numbering.xml`): paragraphs refer to an instance, which overrides
 * an abstract list. Source: ECMA-376 part 1, 17.9.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const abstract = new Map(
    childrenOf(root, 'abstractNum').map((element) => [
      element.attributes.abstractNumId ?? '',
      levelsOf(element, element.attributes.abstractNumId ?? ''),
    ]),
  )
  const lists = new Map<string, Map<number, ListLevel>>()
  for (const element of childrenOf(root, 'num')) {
    const list = childOf(element, 'abstractNumId')?.attributes.val ?? ''
    const levels = new Map(abstract.get(list))
    for (const change of childrenOf(element, 'lvlOverride')) {
      for (const [level, read] of levelsOf(change, list)) levels.set(level, read)
    }
    lists.set(element.attributes.numId ?? '', levels)
  }
  // 0 removes a paragraph from its style's list.
  return (id, level) => (id === '0' ? null : (lists.get(id)?.get(level) ?? null))
}
