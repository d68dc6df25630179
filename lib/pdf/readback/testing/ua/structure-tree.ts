import {
  dictionaryOf,
  entryOf,
  listOf,
  nameOf,
  type PdfDictionary,
  type PdfFile,
  type PdfValue,
} from './pdf-objects'

/** Structure element with its type resolved by the role map. */
export type TreeElement = {
  dictionary: PdfDictionary
  /** As in the file. */
  tag: string
  /** Standard type by the role map; null without one, or for a cycle. */
  type: string | null
  isCircular: boolean
  parent: TreeElement | null
  children: TreeElement[]
  /** Annotations of the element. */
  annotations: PdfDictionary[]
  /** Content of the element: pages, and numbers of marked content there. */
  contents: [page: PdfDictionary, number: number][]
}

/** Standard structure types (ISO 32000-1, 14.8.4). */
export const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP ' +
    'Warichu WT WP Figure Formula Form'
  ).split(' '),
)

function mapRole(tag: string, roles: PdfDictionary, file: PdfFile) {
  const seen = new Set<string>()
  let type = tag
  while (!standardTypes.has(type)) {
    if (seen.has(type)) return { type: null, isCircular: true }
    seen.add(type)
    const next = nameOf(file, roles, type)
    if (next === null) return { type: null, isCircular: false }
    type = next
  }
  return { type, isCircular: false }
}

/** Reads the structure tree of a file in reading order. */
export function readTree(file: PdfFile): TreeElement[] {
  const root = entryOf(file, file.trailer.get('Root'), 'StructTreeRoot')
  const roles = dictionaryOf(file, dictionaryOf(file, root).get('RoleMap'))
  const elements: TreeElement[] = []

  function visit(value: PdfValue, parent: TreeElement | null) {
    if (typeof value === 'number') {
      parent?.contents.push([dictionaryOf(file, parent.dictionary.get('Pg')), value])
      return
    }
    const dictionary = dictionaryOf(file, value)
    const kind = nameOf(file, dictionary, 'Type')
    if (kind === 'MCR') {
      const number = entryOf(file, dictionary, 'MCID')
      parent?.contents.push([dictionaryOf(file, dictionary.get('Pg')), Number(number)])
    }
    if (kind === 'OBJR') parent?.annotations.push(dictionaryOf(file, dictionary.get('Obj')))
    const tag = nameOf(file, dictionary, 'S')
    if (tag === null || kind === 'MCR' || kind === 'OBJR') return
    const element: TreeElement = {
      ...{ dictionary, tag, ...mapRole(tag, roles, file), parent },
      ...{ children: [], annotations: [], contents: [] },
    }
    elements.push(element)
    parent?.children.push(element)
    for (const kid of listOf(file, dictionary.get('K'))) visit(kid, element)
  }

  for (const kid of listOf(file, dictionaryOf(file, root).get('K'))) visit(kid, null)
  return elements
}

/** Returns the role map of a file as pairs of name and target. */
export function roleMapOf(file: PdfFile): [string, string | null][] {
  const root = entryOf(file, file.trailer.get('Root'), 'StructTreeRoot')
  const roles = dictionaryOf(file, dictionaryOf(file, root).get('RoleMap'))
  return [...roles.keys()].map((name) => [name, nameOf(file, roles, name)])
}
