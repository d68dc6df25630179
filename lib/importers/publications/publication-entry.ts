import type { DataCell, DataEntry } from '../structured/structured-types'

/** One value, under the name that it has in its file. */
export type Named = { label: string; text: string }

/**
 * A published work, as reference managers describe it; empty texts for what its file does not say. `issue` is volume,
 * number and pages in one text.
 */
export type Publication = {
  title: Named
  people: Named
  /** Journal, proceedings, book or series that it is a part of. */
  container: Named
  issue: Named
  publisher: Named
  /** In a form that `parseDate` reads, or as it stands. */
  date: Named
  doi: Named
  urls: readonly Named[]
  /** Cells that no field of a CV holds. */
  rest: readonly DataCell[]
}

/** Returns a value that a file does not have. */
export const unsaid: Named = { label: '', text: '' }

const cell = ({ label, text }: Named, target: DataCell['target']): DataCell => ({
  label,
  value: text,
  target,
})

/** Matches the name of a DOI (ISO 26324), with or without a resolver or a scheme before it. */
const doiName = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i

const nameOfDoi = (text: string) => doiName.exec(text.trim())?.[1]?.toLowerCase()

/**
 * A DOI is shown as it was written, and its address is that of the resolver (DOI Handbook, 3.8). Without one the first
 * address is that of the publication; one that is the DOI's own says nothing more.
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
 * Returns a publication as an entry of a draft. The people are its summary; journal, volume and pages stand where a CV
 * names the publisher; a publisher beside them, and a volume of no journal, find no place.
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

/** Returns volume, number and pages as they are cited: "12(3), 45–67". */
export function citeIssue(volume: string, number: string, pages: string): string {
  const issue = volume !== '' && number !== '' ? `${volume}(${number})` : volume + number
  return [issue, pages].filter((part) => part !== '').join(', ')
}

/** Returns a title with its subtitle as one text. */
export function joinTitle(title: string, subtitle: string): string {
  if (title === '' || subtitle === '') return title + subtitle
  return /[.:?!]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`
}
