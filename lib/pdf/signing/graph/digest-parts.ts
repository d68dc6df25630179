import type { Graph } from './open-graph'
import {
  type Dictionary,
  dictionaryIn,
  Name,
  nameIn,
  type PdfValue,
  Reference,
  Stream,
  type Word,
} from './pdf-value'
import { readText } from './read-text'

/** Part of a file that a CV does not have, or a file in it, for people. `hash` is a SHA-256, hexadecimal. */
export type Finding =
  | { kind: 'action'; name: string }
  | { kind: 'file'; name: string; hash: string }

/** Digest of a part of a file, and what was found in it. */
export type Part = { hash: string; findings: Finding[] }

/** Text that is equal for values which are equal, whatever numbers their objects have and however they are stored. */
type Canonical = string

/** Actions (ISO 32000-2, 12.6.4) that the links of a CV never have. */
const actions = new Set([
  ...['JavaScript', 'Launch', 'GoToR', 'GoToE', 'GoToDp', 'SubmitForm', 'ResetForm', 'ImportData'],
  ...['Named', 'Movie', 'Sound', 'Rendition', 'Hide', 'SetOCGState', 'RichMediaExecute', 'Trans'],
])
/** Entries that run something by themselves. */
const triggers = ['AA', 'OpenAction', 'XFA']
/** Entries of a stream that say how it is stored. */
const storage = new Set(['Length', 'Filter', 'DecodeParms', 'DL'])

/** Maximum depth, letters and findings of all parts together. */
const max = { depth: 2_000, letters: 60_000_000, findings: 1_000 }

const encoder = new TextEncoder()
const digestBytes = async (bytes: Uint8Array<ArrayBuffer>) =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** Hexadecimal digits of a part's digest: 128 bits, for which nobody finds a second part. */
const hashDigits = 32
/** Returns the digest of a text. */
export const digestText = async (text: string) =>
  (await digestBytes(encoder.encode(text))).slice(0, hashDigits)

/**
 * Digests parts of a graph. A digest is the same after a program has written the file anew with other numbers of objects,
 * other compression and other spelling of values, and differs after any other change.
 */
export class PartDigester {
  /** Numbers of the objects that were read. */
  readonly reached = new Set<number>()
  private letters = 0
  private findings = 0
  private readonly streamHashes = new Map<Stream, string>()

  /** @param pages index of each page by the number of its object */
  constructor(
    private readonly graph: Graph,
    private readonly pages: ReadonlyMap<number, number>,
  ) {}

  /** Computes the digests of all streams, which those of the parts are made from. */
  async hashStreams() {
    for (const [stream, { data }] of this.graph.decoded) {
      this.streamHashes.set(stream, await digestBytes(data))
    }
  }

  /** Follows a reference, whose object counts as read. */
  follow(value: PdfValue | undefined): PdfValue {
    if (value instanceof Reference) this.reached.add(value.id)
    return this.graph.resolve(value)
  }

  /**
   * Digests a value with everything that it refers to. Pages are named by their place.
   *
   * @param page index of the page that the part is of; others are counted from it
   * @param begin further text of the part
   * @throws RangeError if it is deeper or longer than those of a CV
   */
  async digest(value: PdfValue | undefined, page = 0, begin = ''): Promise<Part> {
    const findings: Finding[] = []
    const nodes = new Map<Canonical, number>()
    const known = new Map<number, Canonical>()
    const open = new Map<number, number>()
    const out: string[] = [begin]

    /** Names a node by the order in which nodes of other contents were met: a copy has the name of its original. */
    const nameNode = (text: Canonical): Canonical => {
      this.letters += text.length
      if (this.letters > max.letters) throw new RangeError('The file is too large')
      const index = nodes.get(text)
      if (index !== undefined) return `#${index} `
      out.push(`${text.length}=${text}`)
      nodes.set(text, nodes.size)
      return `#${nodes.size - 1} `
    }
    const writeEntries = (dictionary: Dictionary, depth: number, isStored: boolean) =>
      [...dictionary.keys()]
        .sort()
        .filter((key) => !(isStored && storage.has(key)))
        .map((key) => [key, write(dictionary.get(key), depth)] as const)
        .filter(([, text]) => text !== 'n')
        .map(([key, text]) => `/${key.length}:${key}${text}`)
        .join('')
    const writeStream = (stream: Stream, depth: number) => {
      const { filters = [], parameters = [] } = this.graph.decoded.get(stream) ?? {}
      for (const key of storage) this.follow(stream.dictionary.get(key))
      const entries = writeEntries(stream.dictionary, depth, true)
      return nameNode(
        `{${entries}${write([filters, parameters], depth)}${this.streamHashes.get(stream)}}`,
      )
    }
    const writeReference = (reference: Reference, depth: number): Canonical => {
      const { id } = reference
      const place = this.pages.get(id)
      if (place !== undefined) return `p${place - page} `
      const above = open.get(id)
      if (above !== undefined) return `^${depth - above} `
      const before = known.get(id)
      if (before !== undefined) return before
      open.set(id, depth)
      const text = write(this.follow(reference), depth)
      open.delete(id)
      known.set(id, text)
      return text
    }
    const write = (value: PdfValue | undefined, depth: number): Canonical => {
      if (depth > max.depth) throw new RangeError('Objects are nested too deep')
      if (value instanceof Reference) return writeReference(value, depth)
      if (value instanceof Stream) {
        this.find(value.dictionary, findings)
        return writeStream(value, depth + 1)
      }
      if (value instanceof Map) {
        this.find(value, findings)
        return nameNode(`<${writeEntries(value, depth + 1, false)}>`)
      }
      if (Array.isArray(value)) {
        const text = `[${value.map((one) => write(one, depth)).join('')}]`
        this.letters += text.length
        if (this.letters > max.letters) throw new RangeError('The file is too large')
        return text
      }
      return writePlain(value)
    }
    out.push(write(value, 0))
    return { hash: await digestText(out.join('')), findings }
  }

  private find(dictionary: Dictionary, findings: Finding[]) {
    if (this.findings > max.findings) return
    const before = findings.length
    const action = nameIn(this.graph.resolve(dictionary.get('S')))
    if (action && actions.has(action)) findings.push({ kind: 'action', name: action })
    for (const name of triggers) if (dictionary.has(name)) findings.push({ kind: 'action', name })
    const files = dictionaryIn(this.graph.resolve(dictionary.get('EF')))
    const name = readText(this.graph.resolve(dictionary.get('UF') ?? dictionary.get('F')))
    for (const one of files?.values() ?? []) {
      const stream = this.graph.resolve(one)
      const hash = stream instanceof Stream ? (this.streamHashes.get(stream) ?? '') : ''
      findings.push({ kind: 'file', name: name ?? '', hash })
    }
    this.findings += findings.length - before
  }
}

function writePlain(
  value: Exclude<PdfValue, Stream | Dictionary | Reference | PdfValue[]> | undefined,
) {
  if (value === null || value === undefined) return 'n'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  // Programs keep seven digits of a fraction at least.
  if (typeof value === 'number') return `${Number.isInteger(value) ? value : Math.fround(value)} `
  if (typeof value === 'string') return `(${value.length}:${value}`
  return value instanceof Name
    ? `/${value.text.length}:${value.text}`
    : `w${(value as Word).text.length}:${(value as Word).text}`
}
