import type { Finding, Part } from './graph/digest-parts'
import type { Oddity } from './graph/pdf-value'
import { type FileParts, ownPageKeys, type PageParts } from './graph/read-parts'
import type { SignedPage, SignedParts } from './statement'

/**
 * Difference from what was signed. Pages are 1-based, of the file that is verified (`page-removed`: of the signed one).
 *
 * `drawing`: the instructions that draw the page, its fonts or pictures; the page may look the same. `annotation`: of a kind
 * that is no link. `action`: a script, or another action that a CV never has. `other`: part of the page or file that no other
 * kind names, by its key; '' where an older signature does not name it. `structure`: by which programs may read the file
 * differently.
 */
export type Difference =
  | { kind: 'page-added' | 'page-removed' | 'page-size' | 'drawing'; page: number }
  | { kind: 'page-moved'; page: number; from: number }
  | { kind: 'link'; page: number; before: string | null; after: string | null }
  | { kind: 'annotation'; page: number; name: string }
  | { kind: 'action'; page: number | null; name: string }
  | { kind: 'metadata' }
  | { kind: 'other'; page: number | null; name: string }
  | { kind: 'structure'; name: Oddity }

/** Entries of the catalog that our files have. */
const usual = new Set([
  ...['AF', 'Info', 'Lang', 'MarkInfo', 'Metadata', 'Names', 'Outlines', 'OutputIntents'],
  ...['PageMode', 'StructTreeRoot', 'Version', 'ViewerPreferences'],
])

/** Maximum differences, so that a crafted file cannot fill a report. */
const maxDifferences = 1_000

const hashesOf = (parts: ReadonlyMap<string, Part>) =>
  Object.fromEntries(Array.from(parts, ([key, { hash }]) => [key, hash]))

/** Returns the parts of a file as a statement names them. */
export const signedPartsOf = ({ pages, rest }: FileParts): SignedParts => ({
  pages: pages.map(({ size, drawing, annotations, rest: other, links, ...more }) => ({
    size,
    drawing: drawing.hash,
    annotations: annotations.hash,
    rest: other.hash,
    links,
    ...(more.operators === null ? {} : { operators: more.operators }),
    resources: more.resources.hash,
    entries: hashesOf(more.entries),
  })),
  rest: hashesOf(rest),
})

/** Returns whether contents, fonts and pictures are the signed ones, however the contents are spelled. */
const isSameDrawing = (signed: SignedPage, { drawing, operators, resources }: PageParts) =>
  signed.drawing === drawing.hash ||
  (operators !== null && signed.operators === operators && signed.resources === resources.hash)

/**
 * Returns the keys of other entries that differ, without those that run something, which are named as actions. An older
 * signature has one digest for all: of ours among them, no key is known ('').
 */
function changedKeys(signed: SignedPage, page: PageParts): string[] {
  if (signed.rest === page.rest.hash) return []
  const { entries: before } = signed
  const isPlain = (key: string) =>
    !page.entries.get(key)?.findings.some(({ kind }) => kind === 'action')
  if (before) {
    const keys = new Set([...Object.keys(before), ...page.entries.keys()])
    return [...keys].filter((key) => before[key] !== page.entries.get(key)?.hash).filter(isPlain)
  }
  const added = [...page.entries.keys()].filter((key) => !ownPageKeys.has(key))
  return [...added.filter(isPlain), ...(signed.rest === page.ownRest ? [] : [''])]
}

const actionsOf = (findings: readonly Finding[], page: number | null): Difference[] =>
  findings.flatMap((one) =>
    one.kind === 'action' ? [{ kind: 'action', page, name: one.name }] : [],
  )

function compareLinks(
  before: readonly string[],
  after: readonly string[],
  page: number,
): Difference[] {
  if (before.length === after.length) {
    return before.flatMap((address, at) => {
      const other = after[at] ?? null
      return address === other
        ? []
        : [{ kind: 'link', page, before: address, after: other } as const]
    })
  }
  const without = (list: readonly string[], others: readonly string[]) => {
    const taken = new Set(others)
    return list.filter((address) => !taken.has(address))
  }
  return [
    ...without(before, after).map(
      (one) => ({ kind: 'link', page, before: one, after: null }) as const,
    ),
    ...without(after, before).map(
      (one) => ({ kind: 'link', page, before: null, after: one }) as const,
    ),
  ]
}

/** Returns how a page differs from the signed one, apart from its place. */
function comparePage(signed: SignedPage, page: PageParts, number: number): Difference[] {
  const differences: Difference[] = []
  if (signed.size !== page.size) differences.push({ kind: 'page-size', page: number })
  const hasDrawing = isSameDrawing(signed, page)
  if (!hasDrawing) differences.push({ kind: 'drawing', page: number })
  if (signed.annotations !== page.annotations.hash) {
    const named = [
      ...compareLinks(signed.links, page.links, number),
      ...page.kinds.map((name) => ({ kind: 'annotation', page: number, name }) as const),
    ]
    if (named.length === 0) named.push({ kind: 'annotation', page: number, name: 'Link' })
    differences.push(...named)
  }
  const changed = [
    ...(hasDrawing ? [] : [page.drawing]),
    ...(signed.annotations === page.annotations.hash ? [] : [page.annotations]),
    ...(signed.rest === page.rest.hash ? [] : [page.rest]),
  ]
  const others = changedKeys(signed, page).map(
    (name) => ({ kind: 'other', page: number, name }) as const,
  )
  const findings = changed.flatMap((part) => part.findings)
  return [...differences, ...others, ...actionsOf(findings, number)]
}

/** Returns the index of the signed page for each page of the file; null for one that is no signed page. */
function pairPages(signed: readonly SignedPage[], pages: readonly PageParts[]): (number | null)[] {
  const isInPlace = pages.map((page, at) => {
    const before = signed[at]
    return before !== undefined && isSameDrawing(before, page)
  })
  const free = new Set(signed.keys())
  for (const [at, is] of isInPlace.entries()) if (is) free.delete(at)
  const takeSame = (page: PageParts) => {
    for (const at of free) {
      const before = signed[at]
      if (!before || !isSameDrawing(before, page)) continue
      free.delete(at)
      return at
    }
    return null
  }
  const paired = pages.map((page, at) => (isInPlace[at] ? at : takeSame(page)))
  // As many pages as before: one that differs was changed, not replaced.
  if (signed.length !== pages.length) return paired
  const taken = new Set(paired)
  return paired.map((from, at) => from ?? (taken.has(at) ? null : at))
}

function comparePages(signed: readonly SignedPage[], pages: readonly PageParts[]): Difference[] {
  const paired = pairPages(signed, pages)
  const differences = pages.flatMap((page, at): Difference[] => {
    const from = paired[at]
    const before = from === null || from === undefined ? undefined : signed[from]
    if (!before || from === null || from === undefined)
      return [{ kind: 'page-added', page: at + 1 }, ...foundInPage(page, at + 1)]
    const moved: Difference[] =
      from === at ? [] : [{ kind: 'page-moved', page: at + 1, from: from + 1 }]
    return [...moved, ...comparePage(before, page, at + 1)]
  })
  const taken = new Set(paired)
  const removed = signed.flatMap((_, at): Difference[] =>
    taken.has(at) ? [] : [{ kind: 'page-removed', page: at + 1 }],
  )
  return [...differences, ...removed]
}

/** Lists links, annotations and actions of a page of which nothing was signed. */
function foundInPage(
  { links, kinds, drawing, annotations, rest }: PageParts,
  page: number,
): Difference[] {
  return [
    ...links.map((after) => ({ kind: 'link', page, before: null, after }) as const),
    ...kinds.map((name) => ({ kind: 'annotation', page, name }) as const),
    ...actionsOf(
      [drawing, annotations, rest].flatMap(({ findings }) => findings),
      page,
    ),
  ]
}

function compareRest(
  signed: Record<string, string>,
  rest: ReadonlyMap<string, Part>,
): Difference[] {
  const keys = new Set([...Object.keys(signed), ...rest.keys()])
  return [...keys].flatMap((key): Difference[] => {
    const part = rest.get(key)
    if (part && part.hash === signed[key]) return []
    const actions = actionsOf(part?.findings ?? [], null)
    if (key === 'Info' || key === 'Metadata') return [{ kind: 'metadata' }, ...actions]
    return actions.length > 0 ? actions : [{ kind: 'other', page: null, name: key }]
  })
}

const withoutCopies = (differences: readonly Difference[]): Difference[] => [
  ...new Map(differences.map((one) => [JSON.stringify(one), one])).values(),
]

/** Returns oddities as differences. */
export const structureOf = (oddities: Iterable<Oddity>): Difference[] =>
  Array.from(oddities, (name) => ({ kind: 'structure', name }))

/** Returns how the parts of a file differ from those that were signed. */
export function compareParts(signed: SignedParts, parts: FileParts): Difference[] {
  const differences = [
    ...comparePages(signed.pages, parts.pages),
    ...compareRest(signed.rest, parts.rest),
    ...structureOf(parts.oddities),
  ]
  return withoutCopies(differences).slice(0, maxDifferences)
}

/** Lists what is in a file whose signature covers none of it: links, and what a CV never has. */
export function listUnsigned(parts: FileParts): Difference[] {
  const differences = [
    ...parts.pages.flatMap((page, at) => foundInPage(page, at + 1)),
    ...[...parts.rest].flatMap(([name, { findings }]): Difference[] => {
      const actions = actionsOf(findings, null)
      return usual.has(name) || actions.length > 0 ? actions : [{ kind: 'other', page: null, name }]
    }),
    ...structureOf(parts.oddities),
  ]
  return withoutCopies(differences).slice(0, maxDifferences)
}

/** Returns the names of files in a file, also of annotations, whose bytes are none of those that were signed. */
export function listUnsignedFiles(
  { pages, rest }: FileParts,
  signed: Record<string, string>,
): string[] {
  const hashes = new Set(Object.values(signed))
  const parts = [
    ...pages.flatMap((page) => [page.drawing, page.annotations, page.rest]),
    ...rest.values(),
  ]
  return parts.flatMap(({ findings }) =>
    findings.flatMap((one) => (one.kind === 'file' && !hashes.has(one.hash) ? [one.name] : [])),
  )
}
