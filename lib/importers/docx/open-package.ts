import type { Archive } from '../archive/list-archive'
import { unpackEntries } from '../archive/unpack-entries'
import { type Failure, failed } from '../source/read-result'
import { decodeText } from '../text/decode-text'
import { childrenOf } from '../xml/find-elements'
import { parseXml, type XmlElement } from '../xml/parse-xml'

/** Target that a part refers to: another part, or an address. */
export type Relationship = { type: string; target: string; isExternal: boolean }

/** A part of a Word document with what it refers to, by the id that stands in it. */
export type Part = { root: XmlElement; relationships: Map<string, Relationship> }

export type WordPackage = {
  ok: true
  main: Part
  /** The part that the main one refers to by the end of a type ("styles"); the first of several. */
  related: (type: string) => Part | null
  /** The part behind an id of the main one. */
  partOf: (id: string) => Part | null
}

/** Parts that are read: text and what says how it looks. Pictures and the like never are. */
const readParts =
  /^(?:_rels\/\.rels|word\/(?:_rels\/)?(?:document|styles|numbering|header|footer|footnotes|endnotes|comments)\d*\.xml(?:\.rels)?)$/i

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)

/** The name of a part that another refers to: relative to its folder, or to the root. */
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
 * Opens a Word document: its text, its styles and lists, its headers, footers and notes. Nothing that it
 * refers to outside of itself is ever fetched.
 *
 * @returns the trouble of the archive or of the XML, whichever part has it
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
