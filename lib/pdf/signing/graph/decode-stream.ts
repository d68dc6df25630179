import { type Dictionary, integerIn, nameIn, type PdfValue, type Stream } from './pdf-value'

/** Counter of decoded bytes, which ends the work on a file that unpacks to too many. */
export type ByteBudget = { left: number }

/** Data of a stream, and the filters that were not decoded. */
export type DecodedStream = {
  data: Uint8Array<ArrayBuffer>
  filters: PdfValue[]
  parameters: PdfValue[]
}

/**
 * Inflates zlib data. Data that is damaged, or followed by other data, is refused: programs show different things of it.
 *
 * @throws if it is not sound, or longer than the budget
 */
async function inflate(
  raw: Uint8Array<ArrayBuffer>,
  budget: ByteBudget,
): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  // Errors are those of the reader, too.
  writer.write(raw).catch(() => {})
  writer.close().catch(() => {})
  const reader = readable.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    budget.left -= value.length
    if (budget.left < 0) {
      await reader.cancel().catch(() => {})
      throw new RangeError('The file unpacks to too many bytes')
    }
  }
  const data = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    data.set(chunk, at)
    at += chunk.length
  }
  return data
}

/** Returns the predictor of PNG (RFC 2083, 6) for the bytes left, above and above left. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/** Undoes the predictor of one row (RFC 2083, 6), in place. `above` is the row before it. */
function unpredictRow(kind: number, row: Uint8Array, above: Uint8Array, step: number) {
  for (let i = 0; i < row.length; i++) {
    const left = row[i - step] ?? 0
    const up = above[i] ?? 0
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, above[i - step] ?? 0)][kind]
    row[i] = ((row[i] ?? 0) + (guess ?? 0)) & 255
  }
}

/** Undoes a predictor of PNG (ISO 32000-2, 7.4.4.4); null for one that this does not know, and for incomplete rows. */
function unpredict(
  data: Uint8Array<ArrayBuffer>,
  parameters: Dictionary,
): Uint8Array<ArrayBuffer> | null {
  const numberOf = (key: string, usual: number) => integerIn(parameters.get(key) ?? usual) ?? 0
  const predictor = numberOf('Predictor', 1)
  if (predictor === 1) return data
  const bits = numberOf('Colors', 1) * numberOf('BitsPerComponent', 8)
  const width = Math.ceil((bits * numberOf('Columns', 1)) / 8)
  if (predictor < 10 || width < 1 || data.length % (width + 1) !== 0) return null
  const out = new Uint8Array((data.length / (width + 1)) * width)
  let above = new Uint8Array(width)
  for (let from = 0, to = 0; from < data.length; from += width + 1, to += width) {
    const kind = data[from] ?? 0
    if (kind > 4) return null
    const row = out.subarray(to, to + width)
    row.set(data.subarray(from + 1, from + 1 + width))
    unpredictRow(kind, row, above, Math.max(1, bits >> 3))
    above = row
  }
  return out
}

/** Returns filters and their parameters as lists; null if one of them is a list and the other is not. */
function filtersOf(dictionary: Dictionary, resolve: (value: PdfValue | undefined) => PdfValue) {
  const filters = resolve(dictionary.get('Filter'))
  const parameters = resolve(dictionary.get('DecodeParms'))
  if (filters === null) return { filters: [], parameters: parameters === null ? [] : [parameters] }
  if (parameters !== null && Array.isArray(filters) !== Array.isArray(parameters)) return null
  const listOf = (value: PdfValue) => (Array.isArray(value) ? value : [value]).map(resolve)
  return { filters: listOf(filters), parameters: parameters === null ? [] : listOf(parameters) }
}

/**
 * Undoes the deflate filters of a stream (ISO 32000-2, 7.4). Other filters, such as JPEG, stay, with the data as it is
 * before them: programs that write a file anew keep it.
 *
 * @param resolve follows a reference
 * @throws RangeError if the budget is used up
 */
export async function decodeStream(
  { dictionary, raw }: Stream,
  resolve: (value: PdfValue | undefined) => PdfValue,
  budget: ByteBudget,
): Promise<DecodedStream> {
  const named = filtersOf(dictionary, resolve)
  if (!named) return { data: raw, filters: [dictionary.get('Filter') ?? null], parameters: [] }
  const { filters, parameters } = named
  let data = raw
  let done = 0
  while (nameIn(filters[done]) === 'FlateDecode') {
    const unpacked = await inflate(data, budget).catch((error: unknown) => {
      if (error instanceof RangeError) throw error
      return null
    })
    const own = parameters[done] ?? null
    const plain =
      unpacked && (own instanceof Map ? unpredict(unpacked, own) : own === null ? unpacked : null)
    if (!plain) break
    data = plain
    done++
  }
  return { data, filters: filters.slice(done), parameters: parameters.slice(done) }
}
