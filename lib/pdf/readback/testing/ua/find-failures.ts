import { checkDocument } from './check-document'
import { checkFonts } from './check-fonts'
import { checkStructure } from './check-structure'
import type { Report } from './failure'
import { type MarkedPage, pagesOf, readPage } from './page-marks'
import { entryOf, nameOf, type PdfFile } from './pdf-objects'
import { readTree, type TreeElement } from './structure-tree'

/**
 * Checks that everything drawn is tagged or an artifact, and that all tags refer to the structure: checkpoints 1 and
 * 30.
 */
function checkContent(
  file: PdfFile,
  pages: readonly MarkedPage[],
  elements: readonly TreeElement[],
  report: Report,
) {
  const owned = new Map<unknown, Set<number>>()
  for (const { contents } of elements) {
    for (const [page, number] of contents) {
      const numbers = owned.get(page) ?? new Set()
      numbers.add(number)
      owned.set(page, numbers)
    }
  }
  for (const [i, page] of pages.entries()) {
    const place = `page ${i + 1}`
    if (page.artifactInTagged > 0) report('01-003', place)
    if (page.taggedInArtifact > 0) report('01-004', place)
    for (const operator of page.unmarked) report('01-005', `${place}: ${operator}`)
    if (page.unbalanced) report('01-005', `${place}: marks that do not end`)
    const numbers = owned.get(page.dictionary)
    for (const number of page.numbers) {
      if (!numbers?.has(number)) report('01-005', `${place}: ${number} belongs to no element`)
    }
    const pictures = entryOf(file, page.dictionary.get('Resources'), 'XObject')
    for (const name of page.objects) {
      const kind = nameOf(file, entryOf(file, pictures, name), 'Subtype')
      if (kind !== 'Image') report('form-xobjects', `${place}: ${name}`)
    }
  }
}

/** Failure condition that a file meets, with its place. */
export type Failure = { condition: string; place: string }

/**
 * Returns every machine-checkable failure condition of the Matterhorn Protocol that a file meets, and constructs that
 * our files never contain (`matterhorn-conditions.json`).
 */
export function findFailures(file: PdfFile): Failure[] {
  const failures: Failure[] = []
  const report: Report = (condition, place) => failures.push({ condition, place })
  const elements = readTree(file)
  const pages = pagesOf(file).map((page) => readPage(file, page))
  checkDocument(file, elements, report)
  checkStructure(
    file,
    elements,
    pages.map(({ dictionary }) => dictionary),
    report,
  )
  checkContent(file, pages, elements, report)
  checkFonts(file, pages, report)
  return failures
}
