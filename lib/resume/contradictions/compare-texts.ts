import type { FieldAddress } from '../change/address'
import { readTree } from '../change/tree'
import type { PaperDocument } from '../schema/document'
import { fieldsOf } from '../text/text'
import { type Contradiction, contradictionLimits } from './contradiction-types'
import { groupBy } from './group-by'
import { type CountedText, countText, hasOtherNumbers, wordSimilarity } from './numbers'
import { reportDiffering } from './report-differing'

/** A text with numbers in one document. */
type Line = CountedText & {
  documentId: string
  at: number
  address: FieldAddress
  text: string
  language: string
  /** Its entry; equal for paired posts. */
  scope: string
  /** Equal for texts that differ in numbers only. */
  skeleton: string
}

/** Minimum similarity of two texts of an entry for the same bullet, in general and in a copy. */
const minLikeness = { other: 0.75, copy: 0.35 }

/** Fields with paragraphs; the others are names, dates and addresses. */
const paragraphs = /\/(?:text|summary|description|score|reference)$/

/** @param scopeOf returns the scope of an entry by document index and id; undefined if unpaired */
function readLines(
  document: PaperDocument,
  at: number,
  scopeOf: (key: string) => string | undefined,
): Line[] {
  const { nodes } = readTree(document)
  const language = document.design.language.split('-')[0] ?? ''
  return fieldsOf(document).flatMap(({ address, text }): Line[] => {
    if (!paragraphs.test(address)) return []
    const counted = countText(text, language)
    if (counted.numbers.length === 0) return []
    const owner = address.slice(0, address.indexOf('/'))
    const list = nodes.get(owner)?.list ?? ''
    const around = list.slice(0, list.indexOf('/'))
    const isBullet = around !== '' && around !== 'content' && around !== 'basics'
    const entry = isBullet ? around : owner
    const { documentId, scope } = {
      documentId: document.id,
      scope: scopeOf(`${at}|${entry}`) ?? entry,
    }
    const skeleton = `${scope}|${language}|${counted.words.join(' ')}`
    return [{ ...counted, documentId, at, address, text, language, scope, skeleton }]
  })
}

/** Groups an entry's lines that are the same bullet: by id, by equal words, then by similarity. */
function gatherSame(lines: readonly Line[]): Line[][] {
  const perDocument = groupBy(lines, ({ at, skeleton }) => `${at}|${skeleton}`)
  const byKey = new Map<string, Line[]>()
  const groups: Line[][] = []
  const isFree = (group: readonly Line[] | undefined, line: Line): boolean =>
    group?.every(({ at }) => at !== line.at) ?? false
  const findLike = (line: Line) =>
    groups
      .slice(0, contradictionLimits.texts)
      .find(
        (group) =>
          isFree(group, line) &&
          group[0]?.language === line.language &&
          wordSimilarity(group[0].words, line.words) >= minLikeness.other,
      )
  for (const line of lines) {
    const isAlone = perDocument.get(`${line.at}|${line.skeleton}`)?.length === 1
    const keys = [
      line.address,
      `${line.language}|${line.text}`,
      ...(isAlone ? [line.skeleton] : []),
    ]
    const known = keys.map((key) => byKey.get(key)).find((group) => isFree(group, line))
    const group = known ?? findLike(line)
    if (group) group.push(line)
    else groups.push([line])
    const own = group ?? groups.at(-1)
    for (const key of keys) if (own && !byKey.has(key)) byKey.set(key, own)
  }
  return groups
}

function isSameLine(a: Line, b: Line): boolean {
  const isSameLanguage = a.language === b.language
  const isCopy = a.address === b.address
  if (!isSameLanguage) return !isCopy || !hasOtherNumbers(a.numbers, b.numbers, false)
  const isSameBullet =
    wordSimilarity(a.words, b.words) >= (isCopy ? minLikeness.copy : minLikeness.other)
  return !isSameBullet || !hasOtherNumbers(a.numbers, b.numbers, true)
}

/**
 * Returns numbers that differ in otherwise equal texts.
 * @param scopes of paired entries, by document index and id
 */
export function compareTexts(
  documents: readonly PaperDocument[],
  scopes: ReadonlyMap<string, string>,
): Contradiction[] {
  const lines = documents.flatMap((document, at) =>
    readLines(document, at, (key) => scopes.get(key)),
  )
  return [...groupBy(lines, ({ scope }) => scope).values()].flatMap(gatherSame).flatMap((group) =>
    reportDiffering(
      'number',
      group.map((line) => ({
        place: { documentId: line.documentId, address: line.address, text: line.text },
        value: line,
      })),
      isSameLine,
      ({ language, text }) => `${language}|${text}`,
    ),
  )
}
