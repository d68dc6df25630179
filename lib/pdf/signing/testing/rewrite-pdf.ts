import { type Graph, openGraph } from '../graph/open-graph'
import {
  type Dictionary,
  dictionaryIn,
  Name,
  type PdfValue,
  Reference,
  Stream,
} from '../graph/pdf-value'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** File whose objects can be changed before it is written anew, as other programs do. */
export type EditablePdf = {
  objects: Map<number, PdfValue>
  trailer: Dictionary
  catalog: Dictionary
  /** Pages in their order, with the numbers of their objects. */
  pages: { id: number; dictionary: Dictionary }[]
  /** Adds an object and returns a reference to it. */
  add: (value: PdfValue) => Reference
  /** Returns the value behind references. */
  get: (value: PdfValue | undefined) => PdfValue
  /** Returns the decoded data of a stream. */
  dataOf: (value: PdfValue | undefined) => string
}

/** Returns a stream without a filter. */
export const streamOf = (data: string, entries: Record<string, PdfValue> = {}) =>
  new Stream(new Map(Object.entries({ ...entries, Length: data.length })), latin1(data))

/** Parses a value from its names and values in JavaScript: "/Name" is a name. */
export function pdf(value: unknown): PdfValue {
  if (value instanceof Map || value instanceof Name || value instanceof Reference) return value
  if (value instanceof Stream) return value
  if (typeof value === 'string') return value.startsWith('/') ? new Name(value.slice(1)) : value
  if (Array.isArray(value)) return value.map(pdf)
  if (typeof value !== 'object' || value === null) return value as PdfValue
  return new Map(Object.entries(value).map(([key, one]) => [key, pdf(one)]))
}

function editable({ objects: read, trailer, resolve, decoded }: Graph): EditablePdf {
  const objects = new Map(read)
  const get = (value: PdfValue | undefined): PdfValue =>
    value instanceof Reference ? get(objects.get(value.id)) : (value ?? null)
  const catalog = dictionaryIn(resolve(trailer.get('Root'))) ?? new Map()
  const pages = [...objects].flatMap(([id, value]) => {
    const dictionary = dictionaryIn(value)
    const type = dictionary?.get('Type')
    return dictionary && type instanceof Name && type.text === 'Page' ? [{ id, dictionary }] : []
  })
  return {
    ...{ objects, trailer: new Map(trailer), catalog, pages, get },
    add(value) {
      const id = Math.max(...objects.keys()) + 1
      objects.set(id, value)
      return new Reference(id)
    },
    dataOf(value) {
      const stream = get(value)
      const data = stream instanceof Stream ? decoded.get(stream)?.data : undefined
      return Array.from(data ?? [], (code) => String.fromCharCode(code)).join('')
    },
  }
}

function write(value: PdfValue): string {
  if (value instanceof Name)
    return `/${value.text.replace(/[^\w.+-]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`
  if (value instanceof Reference) return `${value.id} 0 R`
  if (typeof value === 'string') {
    return `<${Array.from(value, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`
  }
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`
  if (value instanceof Map) {
    return `<<${Array.from(value, ([key, one]) => `${write(new Name(key))} ${write(one)}`).join(' ')}>>`
  }
  return String(value)
}

const storage = new Set(['XRef', 'ObjStm'])

function writeFile({ objects, trailer }: EditablePdf): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')]
  let at = parts[0]?.length ?? 0
  const put = (bytes: Uint8Array) => {
    parts.push(bytes)
    at += bytes.length
  }
  const size = Math.max(...objects.keys()) + 1
  const places = new Map<number, number>()
  for (const [id, value] of objects) {
    const type = dictionaryIn(value)?.get('Type')
    if (type instanceof Name && storage.has(type.text)) continue
    places.set(id, at)
    if (value instanceof Stream) {
      const entries = new Map(value.dictionary).set('Length', value.raw.length)
      put(latin1(`${id} 0 obj\n${write(entries)}\nstream\n`))
      put(value.raw)
      put(latin1('\nendstream\nendobj\n'))
    } else put(latin1(`${id} 0 obj\n${write(value)}\nendobj\n`))
  }
  const rows = Array.from({ length: size }, (_, id) => {
    const place = places.get(id)
    return place === undefined
      ? '0000000000 65535 f \n'
      : `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const kept = ['Root', 'Info', 'ID'].flatMap((key) => {
    const value = trailer.get(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const start = at
  put(
    latin1(
      `xref\n0 ${size}\n${rows.join('')}trailer\n${write(new Map<string, PdfValue>([...kept, ['Size', size]]))}\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  const file = new Uint8Array(at)
  let offset = 0
  for (const part of parts) {
    file.set(part, offset)
    offset += part.length
  }
  return file
}

/** Writes a PDF anew with one revision and a table, after its objects were changed. */
export async function rewritePdf(
  bytes: Uint8Array<ArrayBuffer>,
  change: (file: EditablePdf) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const file = editable(await openGraph(bytes))
  change(file)
  return writeFile(file)
}

/** Appends a revision with objects to a PDF that has a table of the old form. */
export function appendRevision(
  bytes: Uint8Array,
  objects: Record<number, string>,
  root: string,
): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('latin1').decode(bytes)
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]
  let body = ''
  let table = 'xref\n'
  for (const [id, object] of Object.entries(objects)) {
    table += `${id} 1\n${String(bytes.length + body.length).padStart(10, '0')} 00000 n \n`
    body += `${id} 0 obj\n${object}\nendobj\n`
  }
  const size = /\/Size (\d+)/.exec(text)?.[1]
  const end = `trailer\n<</Size ${size} /Root ${root} /Prev ${before}>>\nstartxref\n${bytes.length + body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([bytes, Buffer.from(body + table + end, 'latin1')]))
}
