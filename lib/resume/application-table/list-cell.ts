/** Separators of fields and items with their escapes. */
const escapes: Record<string, string> = { '\\': '\\\\', '|': '\\|', '\n': '\\n', '\r': '\\r' }
const escaped: Record<string, string> = { n: '\n', r: '\r' }

const escapeField = (text: string) => text.replace(/[\\|\n\r]/g, (sign) => escapes[sign] ?? sign)
const unescapeField = (text: string) =>
  text.replace(/\\([\s\S])/g, (_, sign: string) => escaped[sign] ?? sign)

/** Writes items to a cell, one per line: `Kim Ode | Recruiter | kim@elm.example | `. */
export const writeListCell = (items: readonly (readonly string[])[]): string =>
  items.map((fields) => fields.map(escapeField).join(' | ')).join('\n')

function splitLine(line: string): string[] {
  const fields: string[] = []
  let from = 0
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '\\') at++
    else if (line[at] === '|' || at === line.length) {
      fields.push(line.slice(from, at))
      from = at + 1
    }
  }
  // A trailing backslash escapes nothing.
  return from <= line.length ? [...fields, line.slice(from)] : fields
}

/** Parses a cell of `writeListCell`; items may lack trailing fields removed by the user. */
export function readListCell(cell: string): string[][] {
  return cell
    .split(/\r\n|[\n\r]/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = splitLine(line)
      return fields.map((field, index) => {
        const start = index > 0 && field.startsWith(' ') ? 1 : 0
        const isLast = index === fields.length - 1
        return unescapeField(field.slice(start, !isLast && field.endsWith(' ') ? -1 : undefined))
      })
    })
}
