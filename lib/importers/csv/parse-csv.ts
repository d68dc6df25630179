/** Field separators; spreadsheets use a semicolon in locales with a decimal comma. */
export type Delimiter = ',' | ';' | '\t'

const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** Returns the most frequent separator of the first line; a comma if there is none. */
export function findDelimiter(text: string): Delimiter {
  const line = /(?:[^"\r\n]|"[^"]*")*/.exec(text.trimStart())?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const count = (sign: Delimiter) => bare.split(sign).length
  const [first] = delimiters.toSorted((a, b) => count(b) - count(a))
  return first ?? ','
}

/**
 * Parses comma-separated values (RFC 4180): quoted fields may contain commas, line feeds and
 * doubled quotes. Accepts any line end; an unclosed quote takes the rest.
 * @returns records as lists of fields, without empty lines
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
      else if (sign === '\n' || sign === '\r') endRecord()
      else field += sign
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
 * Returns the rows of a table by column name, skipping notes above the header. The delimiter is the
 * one that gives the most columns, since spreadsheets write semicolons and tabs as well.
 * @param known a column name that identifies the header
 */
export function readTable(text: string, known: string): Record<string, string>[] {
  const isHead = (record: string[]) =>
    record.some((name) => name.trim().toLowerCase() === known.toLowerCase())
  const read = (delimiter: Delimiter) => {
    const records = parseCsv(text, delimiter)
    const head = records.findIndex(isHead)
    const names = (records[head] ?? []).map((name) => name.trim())
    const rows = head < 0 ? [] : records.slice(head + 1)
    // In a table of one column, the wrong delimiter cuts its values.
    return { names, rows, cut: rows.filter((row) => row.length > names.length).length }
  }
  const [best] = delimiters
    .map(read)
    .toSorted((a, b) => b.names.length - a.names.length || a.cut - b.cut)
  const { names = [], rows = [] } = best ?? {}
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])))
}
