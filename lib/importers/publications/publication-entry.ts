import type { DataCell, DataEntry } from '../structured/structured-types'

/** One value, under the name that it has in its file. */
export type Named = { label: string; text: string }

/**
 * A published work, as reference managers describe it; empty texts for what its file does not say. `issue` is volume,
 * number and pages in one text.
 */
export type Publication = {
  title: readonly Named[]
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

/** A DOI is shown as it was written, and its address is that of the resolver (DOI Handbook, 3.8). */
function doiCells(doi: Named): DataCell[] {
  const name = doiName.exec(doi.text.trim())?.[1]
  if (name === undefined) return [cell(doi, null)]
  return [{ ...cell(doi, 'url'), link: `https://doi.org/${name}` }]
}

/** Addresses: that of the DOI, else the first; one that holds the DOI says nothing more. */
function addressCells({ doi, urls }: Publication): DataCell[] {
  const name = doiName.exec(doi.text.trim())?.[1]?.toLowerCase()
  const others = urls.filter(({ text }) => !name || !text.toLowerCase().includes(name))
  const own = doiCells(doi)
  const hasAddress = own.some(({ target }) => target !== null)
  return [...own, ...others.map((url, at) => cell(url, at === 0 && !hasAddress ? 'url' : null))]
}

/**
 * Returns a publication as an entry of a draft. The people are its summary; journal, volume and pages stand where a CV
 * names the publisher; a publisher beside them finds no place.
 */
export function publicationEntry(publication: Publication): DataEntry {
  const { title, people, container, issue, publisher, date, rest } = publication
  const isPart = container.text !== ''
  return {
    cells: [
      ...title.map((part) => cell(part, 'name')),
      cell(people, 'summary'),
      cell(container, 'publisher'),
      cell(publisher, isPart ? null : 'publisher'),
      cell(issue, isPart || publisher.text !== '' ? 'publisher' : 'summary'),
      cell(date, 'releaseDate'),
      ...addressCells(publication),
      ...rest,
    ],
  }
}

/** Returns volume, number and pages as they are cited: "12(3), 45–67". */
export function citeIssue(volume: string, number: string, pages: string): string {
  const issue = number === '' ? volume : `${volume}(${number})`
  return [issue, pages].filter((part) => part !== '').join(', ')
}
