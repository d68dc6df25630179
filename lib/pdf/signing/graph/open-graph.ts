import { type ByteBudget, type DecodedStream, decodeStream } from './decode-stream'
import {
  type Dictionary,
  dictionaryIn,
  integerIn,
  nameIn,
  type Oddity,
  type PdfValue,
  Reference,
  Stream,
} from './pdf-value'
import {
  maxObjects,
  readObjectStream,
  readTableStream,
  type Scan,
  type ScannedObject,
  scanObjects,
  type Table,
} from './scan-objects'

/** Maximum bytes that the streams of a file unpack to, and revisions that are followed. */
const max = { unpacked: 100_000_000, revisions: 100, streams: 20_000 }

/** Objects of a file as its tables name them, and what programs may read differently. */
export type Graph = {
  version: string
  trailer: Dictionary
  objects: ReadonlyMap<number, PdfValue>
  /** Objects that a file of its kind has without a reference to them. */
  unreferenced: ReadonlySet<number>
  decoded: ReadonlyMap<Stream, DecodedStream>
  oddities: Set<Oddity>
  resolve: (value: PdfValue | undefined) => PdfValue
}

type Note = (oddity: Oddity) => void

/** Returns the tables of the file, the newest first, and notes those that the newest ones do not lead to. */
function followTables(scan: Scan, streams: ReadonlyMap<number, Table>, note: Note): Table[] {
  const found: Table[] = []
  const seen = new Set<number>()
  let at = scan.last
  while (at !== null && !seen.has(at) && found.length < max.revisions) {
    seen.add(at)
    const table = scan.tables.get(at) ?? streams.get(at)
    if (!table) break
    found.push(table)
    if (table.trailer.has('XRefStm')) note('tables')
    at = table.trailer.has('Prev') ? integerIn(table.trailer.get('Prev')) : null
  }
  if (at !== null || found.length !== scan.tables.size + streams.size) note('tables')
  return found
}

/** Entries of a trailer, and of a table that is a stream, that hold nothing which a program shows. */
const trailerKeys = new Set([
  ...['Root', 'Info', 'ID', 'Size', 'Prev', 'Encrypt'],
  ...['Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms'],
])

/** Returns the newest trailer; those of all revisions have to name the same catalog and information. */
function readTrailer(tables: readonly Table[], objects: ReadonlyMap<number, PdfValue>, note: Note) {
  for (const key of ['Root', 'Info', 'Encrypt']) {
    const values = tables.flatMap(({ trailer }) => trailer.get(key) ?? [])
    const ids = new Set(values.map((value) => (value instanceof Reference ? value.id : null)))
    if (ids.size > 1) note('revisions')
  }
  if (tables.some(({ trailer }) => [...trailer.keys()].some((key) => !trailerKeys.has(key)))) {
    note('tables')
  }
  const trailer: Dictionary = tables[0]?.trailer ?? new Map()
  // Programs ignore objects beyond this number.
  const size = integerIn(trailer.get('Size')) ?? 0
  if (objects.has(0) || [...objects.keys()].some((id) => id >= size)) note('tables')
  return trailer
}

/**
 * Reads all objects of a PDF. Those that the tables name are the graph; whatever else is in the file, or is there twice,
 * is noted, so that a file without a note has the same objects for each program.
 *
 * @param oddities receives what is noted, also before an error
 * @throws if it is encrypted, has more than a CV can have, or no table at all
 */
export async function openGraph(
  bytes: Uint8Array<ArrayBuffer>,
  oddities = new Set<Oddity>(),
): Promise<Graph> {
  const note: Note = (oddity) => void oddities.add(oddity)
  const budget: ByteBudget = { left: max.unpacked }
  const scan = scanObjects(bytes, note)
  const scanned = new Map(scan.objects.map((object) => [object.start, object]))
  const last = new Map(scan.objects.map(({ id, value }) => [id, value]))
  if (last.size !== scan.objects.length) note('revisions')
  const streamsOf = (type: string) =>
    scan.objects.filter(
      ({ value }) => value instanceof Stream && nameIn(value.dictionary.get('Type')) === type,
    ) as (ScannedObject & { value: Stream })[]
  const scanResolve = (value: PdfValue | undefined) =>
    (value instanceof Reference ? last.get(value.id) : value) ?? null
  const decode = (stream: Stream) => decodeStream(stream, scanResolve, budget)

  const tableStreams = new Map<number, Table>()
  for (const { start, value } of streamsOf('XRef')) {
    tableStreams.set(start, readTableStream(value, (await decode(value)).data))
  }
  const tables = followTables(scan, tableStreams, note)
  if (tables.some(({ trailer }) => trailer.has('Encrypt'))) {
    note('encrypted')
    throw new Error('The file is encrypted')
  }
  const holders = streamsOf('ObjStm')
  if (holders.length > max.streams) throw new RangeError('The file has too many streams')
  const packed = new Map<number, { id: number; value: PdfValue }[]>()
  for (const { id, value } of holders) {
    packed.set(id, readObjectStream(value, (await decode(value)).data, note))
  }
  if (tables.length === 0) throw new Error('The file has no table')
  const objects = placeObjects(tables, scanned, packed, note)
  noteUnplaced(scan.objects, packed, objects, note)

  const trailer = readTrailer(tables, objects, note)
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value
    for (let hops = 0; found instanceof Reference && hops < 20; hops++)
      found = objects.get(found.id)
    return found instanceof Reference ? null : (found ?? null)
  }
  const decoded = new Map<Stream, DecodedStream>()
  for (const value of objects.values()) {
    if (!(value instanceof Stream) || decoded.has(value)) continue
    if (decoded.size > max.streams) throw new RangeError('The file has too many streams')
    if (resolve(value.dictionary.get('Length')) !== value.raw.length) note('syntax')
    decoded.set(value, await decodeStream(value, resolve, budget))
  }
  return {
    version: scan.version,
    trailer,
    objects,
    unreferenced: findUnreferenced(scan),
    decoded,
    oddities,
    resolve,
  }
}

/** Returns the objects by number; the newest table decides. */
function placeObjects(
  tables: readonly Table[],
  scanned: ReadonlyMap<number, ScannedObject>,
  packed: ReadonlyMap<number, readonly { id: number; value: PdfValue }[]>,
  note: Note,
): Map<number, PdfValue> {
  const objects = new Map<number, PdfValue>()
  const seen = new Set<number>()
  for (const { places } of tables) {
    for (const [id, place] of places) {
      if (seen.has(id)) {
        if (place) note('revisions')
        continue
      }
      seen.add(id)
      if (seen.size > maxObjects) throw new RangeError('The file has too many objects')
      if (!place) continue
      const found =
        'offset' in place ? scanned.get(place.offset) : packed.get(place.holder)?.[place.index]
      if (found?.id === id) objects.set(id, found.value)
      else note('tables')
    }
  }
  return objects
}

/** Notes objects in the file that are not those which the tables name. */
function noteUnplaced(
  scanned: readonly ScannedObject[],
  packed: ReadonlyMap<number, readonly { id: number; value: PdfValue }[]>,
  objects: ReadonlyMap<number, PdfValue>,
  note: Note,
) {
  for (const { id, value } of [...scanned, ...[...packed.values()].flat()]) {
    const isTable = value instanceof Stream && nameIn(value.dictionary.get('Type')) === 'XRef'
    if (objects.get(id) === value || isTable) continue
    note(objects.has(id) ? 'revisions' : 'unused-objects')
  }
}

/** Returns the numbers of objects that tables, object streams and the order for the web need (ISO 32000-2, F). */
function findUnreferenced({ objects }: Scan): Set<number> {
  const found = new Set<number>()
  let hints: PdfValue = null
  for (const { id, start, value } of objects) {
    const dictionary = dictionaryIn(value)
    const type = nameIn(dictionary?.get('Type'))
    if (type === 'XRef' || type === 'ObjStm') found.add(id)
    if (dictionary?.has('Linearized')) {
      found.add(id)
      const table = dictionary.get('H')
      hints = Array.isArray(table) ? (table[0] ?? null) : null
    }
    if (start === hints) found.add(id)
  }
  return found
}
