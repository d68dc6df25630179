import { findValue } from '../append-value'
import { digestText, type Part, PartDigester } from './digest-parts'
import { type Graph, openGraph } from './open-graph'
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
import { readOperators } from './read-operators'
import { readText } from './read-text'

/** Parts of a page. */
export type PageParts = {
  /** Boxes, rotation and unit, as text. */
  size: string
  /** Contents with their fonts and pictures. */
  drawing: Part
  annotations: Part
  /** All other entries of the page. */
  rest: Part
  /** Digest of the operators and operands of the contents; null where they cannot be told without doubt. */
  operators: string | null
  /** Fonts and pictures that the contents use. */
  resources: Part
  /** Each of all other entries, by its key. */
  entries: Map<string, Part>
  /** Digest of those other entries that our own files have. */
  ownRest: string
  /** Addresses that the links of the page lead to. */
  links: string[]
  /** Kinds of annotations that are no links. */
  kinds: string[]
}

/** Parts of a file as its tables name them. */
export type FileParts = {
  pages: PageParts[]
  /** Entries of the catalog, `Info`, the XMP metadata, and what nodes of the page tree have beside it. */
  rest: Map<string, Part>
  oddities: Oddity[]
}

/** Maximum pages, nesting of the tree, and bytes and streams that a page draws. */
const max = { pages: 5_000, depth: 50, contents: 50_000_000, streams: 20_000 }

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
const boxes = ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit']
/** Other entries that the pages of our own files have. */
export const ownPageKeys = new Set(['StructParents', 'Tabs'])
const treeKeys = new Set(['Type', 'Parent', 'Kids', 'Count', ...inherited])
const pageKeys = new Set(['Type', 'Parent', 'Contents', 'Annots', 'Resources', ...boxes])
const defaults: Record<string, PdfValue> = { Rotate: 0, UserUnit: 1 }

type Page = { id: number; dictionary: Dictionary }

/** Returns a node of the tree with the entries that it inherits. */
function inherit(dictionary: Dictionary, from: Dictionary): Dictionary {
  const own = new Map(dictionary)
  for (const key of inherited) {
    if ((own.get(key) ?? null) === null && from.has(key)) own.set(key, from.get(key) ?? null)
  }
  return own
}

/**
 * Returns the pages of a tree in their order, with what they inherit, the numbers of its nodes, and the entries of its
 * nodes that are none of a tree.
 */
function walkPages({ resolve, oddities }: Graph, root: PdfValue | undefined) {
  const pages: Page[] = []
  const others = new Map<string, PdfValue[]>()
  const nodes = new Set<number>()
  const isOdd = (is: boolean) => is && oddities.add('page-tree')

  function walk(
    value: PdfValue | undefined,
    parent: number | null,
    from: Dictionary,
    depth: number,
  ): number {
    const dictionary = resolve(value)
    if (pages.length >= max.pages || depth > max.depth) {
      throw new RangeError('The file has too many pages')
    }
    if (!(dictionary instanceof Map)) {
      isOdd(true)
      return 0
    }
    const id = value instanceof Reference ? value.id : -1
    const isAgain = id < 0 || nodes.has(id)
    isOdd(isAgain)
    nodes.add(id)
    const above = dictionary.get('Parent')
    isOdd((above instanceof Reference ? above.id : null) !== parent)
    const own = inherit(dictionary, from)
    const kids = resolve(dictionary.get('Kids'))
    const isPage = !Array.isArray(kids)
    isOdd(nameIn(resolve(dictionary.get('Type'))) !== (isPage ? 'Page' : 'Pages'))
    if (isPage) return pages.push({ id, dictionary: own }) && 1
    if (isAgain) return 0
    for (const [key, one] of dictionary) {
      if (treeKeys.has(key)) continue
      isOdd(true)
      others.set(key, [...(others.get(key) ?? []), one])
    }
    let count = 0
    for (const kid of kids) count += walk(kid, id, own, depth + 1)
    isOdd(integerIn(resolve(dictionary.get('Count'))) !== count)
    return count
  }
  walk(root, null, new Map(), 0)
  return { pages, nodes, others }
}

/** Returns the boxes of a page in points, and what else changes its size. */
function sizeOf(dictionary: Dictionary, follow: (value: PdfValue | undefined) => PdfValue): string {
  const textOf = (value: PdfValue): string => {
    if (Array.isArray(value)) return value.map((one) => textOf(follow(one))).join(' ')
    return typeof value === 'number'
      ? String(Number(value.toPrecision(7)))
      : (nameIn(value) ?? typeof value)
  }
  return boxes
    .flatMap((key) => {
      const value = follow(dictionary.get(key))
      if (value === null || value === defaults[key]) return []
      return [`${key === 'MediaBox' ? '' : `${key} `}${textOf(value)}`]
    })
    .join(' ')
}

/** Returns what the contents of a page are hashed as, and their operators: streams in a list are one (ISO 32000-2, 7.8.2). */
async function contentsOf({ decoded }: Graph, digester: PartDigester, value: PdfValue | undefined) {
  const one = digester.follow(value)
  const streams = (Array.isArray(one) ? one : [value]).map((stream) => digester.follow(stream))
  if (streams.length > max.streams) throw new RangeError('A page has too many contents')
  const pieces: Uint8Array[] = []
  let length = 0
  let unread = ''
  for (const stream of streams) {
    if (stream === null && streams.length === 1) continue
    const content = stream instanceof Stream ? decoded.get(stream) : undefined
    if (!content || !(stream instanceof Stream)) unread += '?'
    else {
      digester.follow(stream.dictionary.get('Length'))
      if (content.filters.length > 0) unread += `${content.filters.map(nameIn)}`
      length += content.data.length
      if (length > max.contents) throw new RangeError('A page has too many contents')
      pieces.push(content.data, Uint8Array.of(10))
    }
  }
  const all = await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer()
  const hash = await crypto.subtle.digest('SHA-256', all)
  const operators = unread === '' ? readOperators(new Uint8Array(all)) : null
  return {
    text: `${[...new Uint8Array(hash)]} ${unread}`,
    operators: operators && (await digestText(operators)),
  }
}

async function readPage(
  graph: Graph,
  digester: PartDigester,
  { dictionary }: Page,
  at: number,
): Promise<PageParts> {
  const follow = (value: PdfValue | undefined) => digester.follow(value)
  const annotations = dictionary.get('Annots')
  const list = follow(annotations)
  const links: string[] = []
  const kinds: string[] = []
  for (const one of Array.isArray(list) ? list : []) {
    const annotation = dictionaryIn(graph.resolve(one))
    const kind = nameIn(graph.resolve(annotation?.get('Subtype')))
    if (kind !== 'Link') kinds.push(kind ?? '?')
    const action = dictionaryIn(graph.resolve(annotation?.get('A')))
    const address = readText(graph.resolve(action?.get('URI')))
    if (address !== null) links.push(address)
  }
  const rest = new Map([...dictionary].filter(([key]) => !pageKeys.has(key)))
  const contents = await contentsOf(graph, digester, dictionary.get('Contents'))
  const entries = new Map<string, Part>()
  for (const [key, value] of rest) {
    entries.set(key, await digester.digest(new Map([[key, value]]), at))
  }
  const ownRest = await digester.digest(
    new Map([...rest].filter(([key]) => ownPageKeys.has(key))),
    at,
  )
  return {
    size: sizeOf(dictionary, follow),
    drawing: await digester.digest(dictionary.get('Resources'), at, contents.text),
    operators: contents.operators,
    resources: await digester.digest(dictionary.get('Resources'), at),
    annotations: await digester.digest(annotations, at),
    rest: await digester.digest(rest, at),
    ...{ entries, ownRest: ownRest.hash, links, kinds },
  }
}

/** Digests the XMP metadata without the value of the signature, which cannot be in what it signs. */
async function digestMetadata(
  { decoded }: Graph,
  digester: PartDigester,
  value: PdfValue,
  signature: string,
): Promise<Part> {
  const stream = digester.follow(value)
  const content = stream instanceof Stream ? decoded.get(stream) : undefined
  if (!(stream instanceof Stream) || !content) return digester.digest(value)
  const text = new TextDecoder('latin1').decode(content.data)
  const found = findValue(text)
  // Another value than the one that verifies could have any text.
  const around =
    found?.value.replaceAll('&quot;', '"') === signature
      ? text.slice(0, found?.start) + text.slice((found?.start ?? 0) + (found?.value.length ?? 0))
      : text
  const entries = new Map(
    [...stream.dictionary].filter(([key]) => !['Filter', 'DecodeParms', 'Length'].includes(key)),
  )
  digester.follow(stream.dictionary.get('Length'))
  return digester.digest([entries, content.filters], 0, await digestText(around))
}

/**
 * Reads the parts of a PDF, without a program for pages: each byte that any of them can use is in one of the parts.
 *
 * @param signature value of the signature in the metadata, which is no part
 * @param oddities receives what programs may read differently, also before an error
 * @throws if it is encrypted, damaged, or has more than a CV can have
 */
export async function readParts(
  bytes: Uint8Array<ArrayBuffer>,
  signature: string,
  oddities?: Set<Oddity>,
): Promise<FileParts> {
  const graph = await openGraph(bytes, oddities)
  const rootReference = graph.trailer.get('Root')
  const root = dictionaryIn(graph.resolve(rootReference))
  if (!root) throw new Error('The file has no catalog')
  const { pages, nodes, others } = walkPages(graph, root.get('Pages'))
  const digester = new PartDigester(graph, new Map(pages.map(({ id }, at) => [id, at])))
  await digester.hashStreams()
  digester.follow(rootReference)
  for (const id of nodes) digester.reached.add(id)

  const rest = new Map<string, Part>()
  for (const [key, value] of root) {
    if (key === 'Type' || key === 'Pages' || key === 'Version') continue
    rest.set(
      key,
      key === 'Metadata'
        ? await digestMetadata(graph, digester, value, signature)
        : await digester.digest(value),
    )
  }
  const info = graph.trailer.get('Info')
  if (info !== undefined) rest.set('Info', await digester.digest(info))
  for (const [key, values] of others) {
    const part = await digester.digest(values)
    if (key === 'AA') part.findings.push({ kind: 'action', name: key })
    rest.set(`Pages ${key}`, part)
  }
  for (const name of ['OpenAction', 'AA']) rest.get(name)?.findings.push({ kind: 'action', name })
  rest.set('Version', await digester.digest([graph.version, root.get('Version') ?? null]))
  const read: PageParts[] = []
  for (const [at, page] of pages.entries()) read.push(await readPage(graph, digester, page, at))
  const isUnused = (id: number) => !digester.reached.has(id) && !graph.unreferenced.has(id)
  if ([...graph.objects.keys()].some(isUnused)) graph.oddities.add('unused-objects')
  return { pages: read, rest, oddities: [...graph.oddities] }
}
