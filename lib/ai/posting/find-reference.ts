import { factLabels } from './fact-labels'

const number = '(?:[\\p{Lu}\\d][\\p{L}\\d]*(?:[-/._–][\\p{L}\\d]+)*)'
const labelled = new RegExp(
  `(?<![\\p{L}\\d-])(?:${factLabels.reference})(?![\\p{L}])\\.?(?:ª|º)?(?:\\s?(?:no|nr|nº|n°|#)\\.?)?\\s*[:：#]?\\s*(?:is |lautet )?(${number})`,
  'giu',
)

/** Maximum characters of a reference number. */
const maxReference = 40

/**
 * Returns the reference number of a job ad, as written: what stands behind a label such as "Ref" or "Kennziffer" and has
 * a digit; empty without one.
 */
export function findReference(lines: readonly string[]): string {
  for (const line of lines) {
    for (const [, found = ''] of line.matchAll(labelled)) {
      const isNumber = /\d/.test(found) && /^[\p{Lu}\d]/u.test(found)
      if (isNumber && found.length <= maxReference) return found
    }
  }
  return ''
}
