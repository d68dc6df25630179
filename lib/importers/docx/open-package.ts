import type { Archive } from '../archive/list-archive'
import { unpackEntries } from '../archive/unpack-entries'
import { type Failure, failed } from '../source/read-result'
import { decodeText } from '../text/decode-text'
import { childrenOf } from '../xml/find-elements'
import { parseXml, type XmlElement } from '../xml/parse-xml'

/** Target of a relationship: another part, or a URL. */
export type Relationship = { type: string; target: string; isExternal: boolean }

/** A part of a Word document with its relationships by id. */
export type Part = { root: XmlElement; relationships: Map<string, Relationship> }

export type WordPackage = {
  ok: true
  main: Part
  /** Returns the main part's first relationship target of a type, such as "styles". */
  related: (type: string) => Part | null
  /** Returns the part with a relationship id of the main part. */
  partOf: (id: string) => Part | null
}

/** Parts with text and formatting; pictures and other media are never read. */
const readParts =
  /^(?:_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|header|footer|footnotes|endnotes|comments)\d*\.xml(?:\.rels)?)$/i

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)

/** Resolves a target relative to the part's folder, or to the root. */
const resolveTarget = (folder: string, target: string) =>
  target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')

function readRelationships(root: XmlElement | null, folder: string): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  for (const { attributes } of childrenOf(root ?? undefined, 'Relationship')) {
    const isExternal = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    found.set(attributes.Id ?? '', {
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: isExternal ? target : resolveTarget(folder, target),
      isExternal,
    })
  }
  return found
}

/**
 * Opens a Word document: text, styles, lists, headers, footers and notes. External targets are
 * never fetched.
 * @returns the first error of the archive or its XML
 */
export function openPackage(archive: Archive): WordPackage | Failure {
  const unpacked = unpackEntries(archive, (name) => readParts.test(name))
  if (!unpacked.ok) return unpacked
  const roots = new Map<string, XmlElement>()
  for (const [name, bytes] of unpacked.parts) {
    const xml = parseXml(decodeText(bytes))
    if (!xml.ok) return xml
    roots.set(name, xml.root)
  }
  const openPart = (name: string): Part | null => {
    const root = roots.get(name)
    const folder = folderOf(name)
    const relations = roots.get(`${folder}_rels/${name.slice(folder.length)}.rels`)
    return root ? { root, relationships: readRelationships(relations ?? null, folder) } : null
  }
  const outermost = [...readRelationships(roots.get('_rels/.rels') ?? null, '').values()]
  const start = outermost.find(({ type }) => type === 'officeDocument')?.target
  const main = openPart(start ?? 'word/document.xml') ?? openPart('word/document.xml')
  if (!main) return failed('damaged')
  const partOf = (id: string) => {
    const relation = main.relationships.get(id)
    return relation && !relation.isExternal ? openPart(relation.target) : null
  }
  const related = (type: string) => {
    const relation = [...main.relationships].find(([, { type: own }]) => own === type)
    return relation ? partOf(relation[0]) : null
  }
  return { ok: true, main, related, partOf }
}
