import type { ImportDraft } from '../draft/draft-types'
import { importLimits } from '../import-limits'
import { givenNameFirst } from '../publications/given-name-first'
import {
  citeIssue,
  missingValue,
  type Named,
  publicationEntry,
} from '../publications/publication-entry'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import type { DataCell, DataEntry } from '../structured/structured-types'
import { parseRis, type RisLine } from './parse-ris'

/** Tags without bibliographic content: type, id, end, files, access date, database. */
const bookkeeping = new Set(['TY', 'ID', 'ER', 'L1', 'L2', 'L3', 'L4', 'Y2', 'LB', 'DB', 'DP'])

/** Formats a RIS date ("2020/03/01/", "2020///Spring") for `parseDate`. */
function dateOf(text: string): { date: string; other: string } {
  const [year = '', month = '', day = '', ...other] = text.split('/').map((part) => part.trim())
  if (!/^\d{4}$/.test(year)) return { date: text, other: '' }
  const isNumbers = [month, day].every((part) => /^\d{0,2}$/.test(part))
  if (!isNumbers) return { date: text, other: '' }
  const parts = [year, month, month === '' ? '' : day].filter((part) => part !== '')
  const rest = [month === '' ? day : '', ...other].filter((part) => part !== '')
  return { date: parts.map((part) => part.padStart(2, '0')).join('-'), other: rest.join(' ') }
}

function readReference(lines: readonly RisLine[]): DataEntry {
  let left = lines.filter(({ tag, text }) => text !== '' && !bookkeeping.has(tag))
  /** Takes all values of the first of several tags that the reference has. */
  const takeAll = (...tags: string[]): RisLine[] => {
    const tag = tags.find((wanted) => left.some((line) => line.tag === wanted))
    const found = left.filter((line) => line.tag === tag)
    left = left.filter((line) => line.tag !== tag)
    return found
  }
  const take = (...tags: string[]): Named => {
    const [first, ...more] = takeAll(...tags)
    left = [...more, ...left]
    return first ? { label: first.tag, text: first.text } : missingValue
  }
  const title = take('TI', 'T1', 'CT', 'BT')
  const people = takeAll('AU', 'A1', 'A2', 'ED')
  const container = take('T2', 'JF', 'JO', 'BT', 'JA', 'J2')
  const publisher = take('PB')
  const [volume, number, from, to] = [take('VL'), take('IS'), take('SP'), take('EP')]
  const pages = [from.text, to.text].filter((text) => text !== '').join('–')
  const written = take('DA', 'PY', 'Y1')
  const { date, other } = dateOf(written.text)
  const doi = take('DO')
  const urls = takeAll('UR').map(({ tag, text }) => ({ label: tag, text }))
  return publicationEntry({
    title,
    people: {
      label: people[0]?.tag ?? '',
      text: people.map(({ text }) => givenNameFirst(text, 'last')).join(', '),
    },
    container,
    publisher,
    issue: { label: 'VL, IS, SP, EP', text: citeIssue(volume.text, number.text, pages) },
    date: { label: written.label, text: date },
    doi,
    urls,
    rest: [
      ...(other === '' ? [] : [{ label: written.label, value: other, target: null }]),
      ...left
        // Drops a repeated year.
        .filter(({ tag, text }) => !(/^(?:PY|Y1)$/.test(tag) && date.startsWith(dateOf(text).date)))
        .map(({ tag, text }): DataCell => ({ label: tag, value: text, target: null })),
    ],
  })
}

/**
 * Reads a list of publications in RIS.
 * @param text the decoded file
 * @returns `no-resume` without any reference, `too-large` over 2 MB or 2,000 references
 */
export function readRis(text: string): { ok: true; draft: ImportDraft } | Failure {
  if (text.length > importLimits.jsonBytes) return failed('too-large')
  const references = parseRis(text)
  if (references.length > importLimits.publications) return failed('too-large')
  const entries = references.map(readReference)
  const draft = buildDataDraft([{ kind: 'publications', title: null, entries }])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
