import { readTable } from '../csv/parse-csv'
import type { DataEntry, DataSection } from '../structured/structured-types'

/**
 * Reads received recommendations as references. Hidden and pending ones are shown in the review but
 * not placed.
 * @param text Recommendations_Received.csv, or empty
 */
export function readRecommendations(text: string): DataSection {
  const entries = readTable(text, 'First Name').map((row): DataEntry => {
    const isVisible = /^visible$/i.test((row.Status ?? '').trim())
    const name = [row['First Name'], row['Last Name']].filter(Boolean).join(' ')
    const who = [name, row['Job Title'], row.Company].filter(Boolean).join(', ')
    return {
      cells: [
        { label: 'Recommended by', value: who, target: isVisible ? 'name' : null },
        { label: 'Text', value: row.Text ?? '', target: isVisible ? 'reference' : null },
      ],
    }
  })
  return { kind: 'references', title: null, entries }
}
