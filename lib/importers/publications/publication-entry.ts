import { decodeEntities } from '../html/decode-entities'
import type { DataCell, DataEntry } from '../structured/structured-types'

/** A value with the name of its field in the file. */
export type Named = { label: string; text: string }

/**
 * A publication of a reference manager; missing values are empty. `issue` is volume, number and
 * pages in one text.
 */
export type Publication = {
  title: Named
  people: Named
  /** Journal, proceedings, book or series. */
  container: Named
  issue: Named
  publisher: Named
  /** In a format of `parseDate`, or as written. */
  date: Named
  doi: Named
  urls: readonly Named[]
  /** Cells without a field in a CV. */
  rest: readonly DataCell[]
}

/** A missing value. */
export const missingValue: Named = { label: '', text: '' }

const cell = ({ label, text }: Named, target: DataCell['target']): DataCell => ({
  label,
  // Publishers' websites write entities into titles.
  value: decodeEntities(text),
  target,
})

/** Matches a DOI (ISO 26324), optionally with resolver or scheme. */
const doiName = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i

const nameOfDoi = (text: string) => doiName.exec(text.trim())?.[1]?.toLowerCase()

/**
 * Returns the cells of DOI and URLs. A DOI is shown as written and links to the resolver (DOI
 * Handbook, 3.8). Without one the first URL is used; URLs of the DOI itself are dropped.
 */
function addressCells({ doi, urls }: Publication): DataCell[] {
  const name = nameOfDoi(doi.text)
  if (name === undefined) {
    return [cell(doi, null), ...urls.map((url, at) => cell(url, at === 0 ? 'url' : null))]
  }
  const others = urls.filter(({ text }) => nameOfDoi(text) !== name)
  const link = `https://doi.org/${doiName.exec(doi.text.trim())?.[1]}`
  return [{ ...cell(doi, 'url'), link }, ...others.map((url) => cell(url, null))]
}

/**
 * Converts a publication to a draft entry. People become the summary; journal and issue the
 * publisher. The publisher of a journal, and an issue without a journal, remain unplaced.
 */
export function publicationEntry(publication: Publication): DataEntry {
  const { title, people, container, issue, publisher, date, rest } = publication
  const isPart = container.text !== ''
  return {
    cells: [
      cell(title, 'name'),
      cell(people, 'summary'),
      cell(container, 'publisher'),
      cell(publisher, isPart ? null : 'publisher'),
      cell(issue, isPart ? 'publisher' : null),
      cell(date, 'releaseDate'),
      ...addressCells(publication),
      ...rest,
    ],
  }
}

/** Returns volume, number and pages as in a citation: "12(3), 45–67". */
export function citeIssue(volume: string, number: string, pages: string): string {
  const issue = volume !== '' && number !== '' ? `${volume}(${number})` : volume + number
  return [issue, pages].filter((part) => part !== '').join(', ')
}

/** Joins title and subtitle. */
export function joinTitle(title: string, subtitle: string): string {
  if (title === '' || subtitle === '') return title + subtitle
  return /[.:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}
