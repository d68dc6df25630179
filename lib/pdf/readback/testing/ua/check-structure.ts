import type { Report } from './failure'
import {
  dictionaryOf,
  entryOf,
  listOf,
  nameOf,
  type PdfDictionary,
  type PdfFile,
} from './pdf-objects'
import { roleMapOf, standardTypes, type TreeElement } from './structure-tree'

const ourTypes = new Set(
  'Document Sect H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Link Span Figure'.split(' '),
)

/** Parents of list parts (ISO 32000-1, table 336), and permitted children of a list and an item. */
const parentOf: Record<string, string> = { LI: 'L', Lbl: 'LI', LBody: 'LI' }
const childrenOf: Record<string, readonly string[]> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
}

const hasText = (file: PdfFile, dictionary: PdfDictionary, key: string) => {
  const text = entryOf(file, dictionary, key)
  return typeof text === 'string' && text !== ''
}

function checkHeadings(elements: readonly TreeElement[], report: Report) {
  let before = 0
  for (const { type } of elements) {
    const level = Number(/^H(\d)$/.exec(type ?? '')?.[1])
    if (!level) continue
    if (before === 0 && level !== 1) report('14-002', `H${level} comes first`)
    else if (level > before + 1) report('14-003', `H${level} after H${before}`)
    before = level
  }
}

function checkElement(file: PdfFile, element: TreeElement, report: Report) {
  const { type, tag, dictionary, parent, children } = element
  if (type === null) report(element.isCircular ? '02-003' : '02-001', tag)
  else if (!ourTypes.has(type)) report('other-structure', tag)
  const wanted = parentOf[type ?? '']
  if (wanted && parent?.type !== wanted) report('09-005', `${tag} in ${parent?.tag ?? 'the root'}`)
  const allowed = childrenOf[type ?? '']
  if (allowed) {
    for (const child of children) {
      if (!allowed.includes(child.type ?? '')) report('09-005', `${child.tag} in ${tag}`)
    }
    if (element.contents.length > 0) report('09-005', `content in ${tag}`)
  }
  const isDescribed = hasText(file, dictionary, 'Alt') || hasText(file, dictionary, 'ActualText')
  if (type === 'Figure' && !isDescribed) report('13-004', tag)
}

function checkAnnotations(
  file: PdfFile,
  page: PdfDictionary,
  elements: readonly TreeElement[],
  report: Report,
) {
  const annotations = listOf(file, page.get('Annots')).map((one) => dictionaryOf(file, one))
  if (annotations.length === 0) return
  const tabs = nameOf(file, page, 'Tabs')
  if (tabs === null) report('28-008', 'page')
  else if (tabs !== 'S') report('28-009', `Tabs ${tabs}`)
  for (const annotation of annotations) {
    const kind = nameOf(file, annotation, 'Subtype') ?? 'unknown'
    const owner = elements.find((element) => element.annotations.includes(annotation))
    if (kind !== 'Link') report('other-annotations', kind)
    const isDescribed = hasText(file, annotation, 'Contents')
    if (!isDescribed && !(owner && hasText(file, owner.dictionary, 'Alt'))) report('28-004', kind)
    if (kind === 'Link' && owner?.type !== 'Link') report('28-011', owner?.tag ?? 'no element')
    if (kind === 'Link' && !isDescribed) report('28-012', kind)
  }
}

/** Checks the structure and its annotations: checkpoints 2, 9, 13, 14 and 28. */
export function checkStructure(
  file: PdfFile,
  elements: readonly TreeElement[],
  pages: readonly PdfDictionary[],
  report: Report,
) {
  for (const [name, target] of roleMapOf(file)) {
    if (standardTypes.has(name)) report('02-004', `${name} to ${target}`)
  }
  for (const element of elements) checkElement(file, element, report)
  checkHeadings(elements, report)
  for (const page of pages) checkAnnotations(file, page, elements, report)
}
