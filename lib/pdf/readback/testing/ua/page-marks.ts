import {
  createReader,
  dictionaryOf,
  entryOf,
  latin1Of,
  listOf,
  type PdfDictionary,
  type PdfFile,
  PdfName,
  PdfStream,
  type PdfValue,
  resolve,
} from './pdf-objects'

/** Marked content: its tag, and its number if it belongs to the structure. */
type Mark = { tag: string; number: number | null }

/** Page with its parsed content. */
export type MarkedPage = {
  dictionary: PdfDictionary
  /** Numbers of marked content in painting order. */
  numbers: number[]
  /** Illegally nested content. */
  artifactInTagged: number
  taggedInArtifact: number
  unmarked: string[]
  unbalanced: boolean
  /** Two-byte codes shown, by font name on the page. */
  codes: Map<string, Set<number>>
  /** Names of drawn images and forms. */
  objects: string[]
  colourOperators: Set<string>
  operators: Set<string>
}

const paints = new Set('f F f* B B* b b* S s sh Do Tj TJ EI'.split(' ').concat(["'", '"']))
const colours = new Set('g G rg RG k K cs CS'.split(' '))

/** Returns all pages of a file in order. */
export function pagesOf(file: PdfFile): PdfDictionary[] {
  const pages: PdfDictionary[] = []
  const visit = (value: PdfValue | undefined) => {
    const node = dictionaryOf(file, value)
    const kids = node.get('Kids')
    if (kids) listOf(file, kids).forEach(visit)
    else pages.push(node)
  }
  visit(entryOf(file, file.trailer.get('Root'), 'Pages'))
  return pages
}

function contentOf(file: PdfFile, page: PdfDictionary): string {
  return listOf(file, page.get('Contents'))
    .map((part) => resolve(file, part))
    .map((part) => (part instanceof PdfStream ? latin1Of(part.data) : ''))
    .join('\n')
}

function numberOf(file: PdfFile, properties: PdfValue | undefined): number | null {
  const number = entryOf(file, properties, 'MCID')
  return typeof number === 'number' ? number : null
}

/** Parses the content of a page, as far as marks, fonts and colours are concerned. */
export function readPage(file: PdfFile, dictionary: PdfDictionary): MarkedPage {
  const page: MarkedPage = {
    ...{ dictionary, numbers: [], artifactInTagged: 0, taggedInArtifact: 0, unmarked: [] },
    ...{ unbalanced: false, codes: new Map(), objects: [] },
    ...{ colourOperators: new Set(), operators: new Set() },
  }
  const reader = createReader(contentOf(file, dictionary))
  const open: Mark[] = []
  const isTagged = () => open.some(({ number }) => number !== null)
  const isArtifact = () => open.some(({ tag }) => tag === 'Artifact')
  let operands: PdfValue[] = []
  let font = ''

  function begin() {
    const [tag, properties] = operands
    const mark: Mark = {
      tag: tag instanceof PdfName ? tag.name : '',
      number: numberOf(file, properties),
    }
    if (mark.tag === 'Artifact' && isTagged()) page.artifactInTagged++
    if (mark.number !== null && isArtifact()) page.taggedInArtifact++
    if (mark.number !== null) page.numbers.push(mark.number)
    open.push(mark)
  }

  function show() {
    const codes = page.codes.get(font) ?? new Set()
    page.codes.set(font, codes)
    for (const piece of operands.flat()) {
      if (typeof piece !== 'string') continue
      for (let i = 0; i < piece.length; i += 2) {
        codes.add(piece.charCodeAt(i) * 256 + piece.charCodeAt(i + 1))
      }
    }
  }

  function operate(operator: string) {
    page.operators.add(operator)
    const [first] = operands
    if (operator === 'BDC' || operator === 'BMC') begin()
    if (operator === 'EMC' && !open.pop()) page.unbalanced = true
    if (operator === 'Tf' && first instanceof PdfName) font = first.name
    if (operator === 'TJ' || operator === 'Tj') show()
    if (operator === 'Do' && first instanceof PdfName) page.objects.push(first.name)
    if (colours.has(operator)) page.colourOperators.add(operator)
    if (paints.has(operator) && !isTagged() && !isArtifact()) page.unmarked.push(operator)
  }

  while (!reader.atEnd()) {
    const item = reader.next()
    if (typeof item === 'object' && item !== null && 'operator' in item) {
      operate(item.operator)
      operands = []
    } else operands.push(item)
  }
  page.unbalanced ||= open.length > 0
  return page
}
