/** Signs between the fields of a record; spreadsheets take a semicolon where a comma stands in numbers. */
export type Delimiter = ',' | ';' | '\t'

/** Returns the sign that stands most often between the fields of the first line; a comma where none does. */
export function findDelimiter(text: string): Delimiter {
  const line = /(?:[^"\r\n]|"[^"]*")*/.exec(text.trimStart())?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (sign: Delimiter) => bare.split(sign).length
  const [first] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a))
  return first ?? ','
}

/**
 * Reads comma-separated values (RFC 4180): quoted fields may hold commas, line feeds and doubled quotes.
 * Lines end as they like, a quote that never ends takes the rest.
 *
 * @returns the records, each a list of fields; empty lines are left out
 */
export function parseCsv(text: string, delimiter: Delimiter = ','): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  const endField = () => {
    record.push(field)
    field = ''
  }
  const endRecord = () => {
    endField()
    if (record.some((one) => one !== '')) records.push(record)
    record = []
  }
  let at = 0
  while (at < text.length) {
    const sign = text[at]
    if (sign === '"' && field === '') {
      const { value, end } = readQuoted(text, at + 1)
      field = value
      at = end
    } else {
      if (sign === delimiter) endField()
      else if (sign === '\n') endRecord()
      else if (sign !== '\r' || text[at + 1] !== '\n') field += sign === '\r' ? '\n' : sign
      at++
    }
  }
  endRecord()
  return records
}

function readQuoted(text: string, from: number): { value: string; end: number } {
  const parts: string[] = []
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: parts.join('') + text.slice(at), end: text.length }
    parts.push(text.slice(at, quote))
    if (text[quote + 1] !== '"') return { value: parts.join(''), end: quote + 1 }
    parts.push('"')
    at = quote + 2
  }
}

/**
 * The rows of a table by the names of their columns. Notes that stand above the head are passed over.
 *
 * @param known a column that the table has, to find its head
 */
export function readTable(text: string, known: string): Record<string, string>[] {
  const records = parseCsv(text)
  const isHead = (record: string[]) =>
    record.some((name) => name.trim().toLowerCase() === known.toLowerCase())
  const head = records.findIndex(isHead)
  if (head < 0) return []
  const names = (records[head] ?? []).map((name) => name.trim())
  return records
    .slice(head + 1)
    .map((record) => Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])))
}
