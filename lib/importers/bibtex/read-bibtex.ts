import type { ImportDraft } from '../draft/draft-types'
import { importLimits } from '../import-limits'
import {
  citeIssue,
  joinTitle,
  missingValue,
  type Named,
  publicationEntry,
} from '../publications/publication-entry'
import { type Failure, failed } from '../source/read-result'
import { buildDataDraft } from '../structured/build-data-draft'
import type { DataCell, DataEntry } from '../structured/structured-types'
import { decodeAddress, decodeLatex } from './decode-latex'
import { inheritFields } from './inherit-fields'
import { type BibEntry, parseBibtex } from './parse-bibtex'
import { readNames } from './read-names'

/** Fields for reference managers only: sort order, files, references between entries. */
const bookkeeping =
  /^(?:bdsk-.*|mendeley-.*|date-(?:added|modified)|file|timestamp|owner|groups|creationdate|modificationdate|__markedentry|ids|key|(?:index)?sort(?:key|name|title|year)|indextitle|shorttitle|shorthand|label|gender|presort|crossref|xref|xdata|options|entryset|related(?:type|string|options)?|langid(?:opts)?|hyphenation|urldate)$/

const addresses = new Set(['url', 'doi', 'eprint', 'isbn', 'issn'])
const names = new Set(['author', 'editor', 'translator', 'bookauthor'])

function decodeField(name: string, value: string): string {
  if (addresses.has(name)) return decodeAddress(value)
  return names.has(name) ? readNames(value) : decodeLatex(value)
}

/** Joins BibTeX's date fields into one text for `parseDate`. */
function joinDate(year: string, month: string, day: string): string {
  if (/^\d{1,2}$/.test(month)) {
    const parts = [year, month, day].filter((part) => part !== '')
    return parts.map((part) => part.padStart(2, '0')).join('-')
  }
  return [day, month, year].filter((part) => part !== '').join(' ')
}

function readEntry({ fields }: BibEntry): DataEntry {
  const left = new Map(
    [...fields]
      .filter(([name]) => !bookkeeping.test(name))
      .map(([name, value]) => [name, decodeField(name, value)]),
  )
  /** Takes the first of several fields that the entry has. */
  const take = (...wanted: string[]): Named => {
    const label = wanted.find((name) => (left.get(name) ?? '') !== '')
    if (label === undefined) return missingValue
    const text = left.get(label) ?? ''
    left.delete(label)
    return { label, text }
  }
  const title = { label: 'title', text: joinTitle(take('title').text, take('subtitle').text) }
  const people = take('author', 'editor')
  const container = take('journaltitle', 'journal', 'booktitle')
  const publisher = take('publisher', 'school', 'institution', 'organization', 'howpublished')
  const issue = citeIssue(
    take('volume').text,
    take('number', 'issue').text,
    take('pages', 'eid').text,
  )
  const date = take('date')
  const parts = date.text === '' ? [take('year').text, take('month').text, take('day').text] : []
  const doi = take('doi')
  const url = take('url')
  return publicationEntry({
    title,
    people,
    container,
    publisher,
    issue: { label: 'volume, number, pages', text: issue },
    date:
      date.text === ''
        ? { label: 'date', text: joinDate(parts[0] ?? '', parts[1] ?? '', parts[2] ?? '') }
        : date,
    doi,
    urls: [url],
    rest: [...left].map(([label, value]): DataCell => ({ label, value, target: null })),
  })
}

/** Maximum characters after expansion of macros and inheritance; more indicates an attack. */
const maxCharacters = 2 * importLimits.jsonBytes

const countCharacters = (entries: readonly BibEntry[]) =>
  entries.reduce(
    (sum, { fields }) => [...fields.values()].reduce((all, value) => all + value.length, sum),
    0,
  )

/**
 * Reads a list of publications in BibTeX or BibLaTeX. Parents (`crossref`) and malformed entries
 * are kept for the user to place.
 * @param text the decoded file
 * @returns `no-resume` without any entry, `too-large` over 2 MB or 2,000 entries, `unsafe` if
 * macros or references multiply a long text
 */
export function readBibtex(text: string): { ok: true; draft: ImportDraft } | Failure {
  if (text.length > importLimits.jsonBytes) return failed('too-large')
  const { entries, unread } = parseBibtex(text)
  if (entries.length + unread.length > importLimits.publications) return failed('too-large')
  const { works, parents } = inheritFields(entries)
  if (countCharacters([...works, ...parents]) > maxCharacters) return failed('unsafe')
  const apart = [
    ...parents.map(readEntry),
    ...unread.map((value): DataEntry => ({ cells: [{ label: 'entry', value, target: null }] })),
  ].map(({ cells }): DataEntry => ({ cells: cells.map((cell) => ({ ...cell, target: null })) }))
  const draft = buildDataDraft([
    { kind: 'publications', title: null, entries: [...works.map(readEntry), ...apart] },
  ])
  return draft.sections.length > 0 ? { ok: true, draft } : failed('no-resume')
}
