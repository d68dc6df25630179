import { createParser } from './parse-value'
import { Name, type PdfValue, Word } from './pdf-value'

/** Operators of contents (ISO 32000-2, A.2), without those of inline pictures, whose data are no values. */
const operators = new Set(
  (
    'b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S ' +
    'SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  ).split(' '),
)

/** Numbers with more digits than those of objects have: writers of contents write all that they have computed. */
const longNumber = /^[+-]?(?:\d{1,10}(?:\.\d{0,30})?|\.\d{1,30})$/

/** Maximum bytes of contents; a page of a CV has some thousands. */
const maxBytes = 5_000_000

/** Writes an operand so that equal values have equal texts, and others have not. */
function write(value: PdfValue): string {
  if (typeof value === 'string') return `(${value.length}:${value}`
  if (value instanceof Name) return `/${value.text.length}:${value.text}`
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`
  if (value instanceof Map) {
    const keys = [...value.keys()].sort()
    return `<${keys.map((key) => `/${key.length}:${key}${write(value.get(key) ?? null)}`).join(' ')}>`
  }
  if (value === null || typeof value !== 'object') return String(value)
  throw new Error('No operand')
}

/**
 * Returns the operators and operands of contents in one spelling: without white space, with numbers by their value. Null
 * where programs may read them differently: other words, comments, inline pictures, or syntax that writers do not produce.
 */
export function readOperators(bytes: Uint8Array): string | null {
  if (bytes.length > maxBytes) return null
  let notes = 0
  let words = 0
  const parser = createParser(bytes, 0, () => {
    notes++
  })
  const out: string[] = []
  try {
    for (parser.skipSpace(); parser.at < bytes.length; parser.skipSpace()) {
      const value = parser.value()
      if (value instanceof Word) {
        const isNumber = longNumber.test(value.text)
        if (!isNumber && !operators.has(value.text)) return null
        // The parser notes each word, since objects have none.
        words++
        out.push(isNumber ? `${Number(value.text)} ` : `${value.text}\n`)
      } else out.push(`${write(value)} `)
      if (notes > words) return null
    }
  } catch {
    return null
  }
  return out.join('')
}
