import 'server-only'
import type { ArchiveRefusal } from '@/lib/api/account-imports'
import { listArchive } from '@/lib/importers/archive/list-archive'
import { unpackEach } from '@/lib/importers/archive/unpack-entries'
import { sha256Of } from '../sha256-of'
import { archiveLimits } from './archive-limits'
import type { AccountArchive, ArchiveOutcome } from './archive-types'
import { readRows } from './read-archive-rows'
import { readArchivedFacts } from './read-archived-facts'

type Code = ArchiveRefusal['code']
type Bytes = Uint8Array
type Limits = { readonly [K in keyof typeof archiveLimits]: number }

const manifestName = 'manifest.json'
const hashesName = 'hashes.txt'
const factsName = 'data/private-facts.jsonl'
const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const documentPattern = new RegExp(`^data/documents/(${id})(?:\\.(\\d{1,4}))?\\.jsonl$`)
const namedPattern =
  /^files\/processed\/(?:picture-([0-9a-f]{64})\.jpg|font-([0-9a-f]{64})\.ttf|sent-([0-9a-f]{64})\.pdf)$/
const pdfPattern = new RegExp(
  `^files/(?:processed/kept-|exports/)(${id})/(\\d{1,9})-([0-9a-f]{16})\\.pdf$`,
)

/** Returns true for files that are read; a repacked archive may have one more folder around them. */
const isWanted = (name: string) =>
  [manifestName, hashesName, factsName].includes(name) ||
  documentPattern.test(name) ||
  namedPattern.test(name) ||
  pdfPattern.test(name)

const textOf = (bytes: Bytes | undefined) => new TextDecoder().decode(bytes)

/** Returns the folder that contains everything; empty without one. */
function rootOf(names: readonly string[]): string {
  const manifest = names.find((name) => /^(?:[^/]+\/)?manifest\.json$/.test(name))
  return manifest ? manifest.slice(0, -manifestName.length) : ''
}

/** Reads the hashes of the archive's files, by name; empty without any. */
function readHashes(bytes: Bytes | undefined): Map<string, string> {
  const lines = textOf(bytes).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, hash, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
      return hash !== undefined && name !== undefined ? [[name, hash] as const] : []
    }),
  )
}

/** Returns the format version that an archive states; null if it is no export of an account. */
function readFormat(bytes: Bytes | undefined): number | null {
  try {
    const manifest: unknown = JSON.parse(textOf(bytes))
    const { format, version } = manifest as { format?: unknown; version?: unknown }
    return format === 'vitae-backup' && typeof version === 'number' ? version : null
  } catch {
    return null
  }
}

/** Intact files of the archive, by name, and the refused ones. */
type Whole = { files: Map<string, Bytes>; refused: ArchiveRefusal[] }

function readKnown(whole: Whole, now: number): AccountArchive {
  const { refused } = whole
  const archive: AccountArchive = { documents: [], named: [], pdfs: [], facts: [], refused }
  const refuse = (file: string, code: Code) => {
    archive.refused.push({ file, code })
  }
  const rows: { file: string; id: string; number: number; text: string }[] = []
  for (const [file, bytes] of whole.files) {
    const [, documentId, number = '1'] = documentPattern.exec(file) ?? []
    if (documentId !== undefined) {
      rows.push({ file, id: documentId, number: Number(number), text: textOf(bytes) })
      continue
    }
    const [, picture, font, sent] = namedPattern.exec(file) ?? []
    const sha256 = picture ?? font ?? sent
    if (sha256 !== undefined) {
      if (sha256Of(bytes) === sha256) archive.named.push({ file, sha256, bytes })
      else refuse(file, 'changed')
      continue
    }
    const [, ofDocument, version, start] = pdfPattern.exec(file) ?? []
    if (ofDocument === undefined || start === undefined) continue
    const hash = sha256Of(bytes)
    if (!hash.startsWith(start)) refuse(file, 'changed')
    else if (!textOf(bytes.subarray(0, 5)).startsWith('%PDF-')) refuse(file, 'wrong-content')
    else {
      const pdf = { file, documentId: ofDocument, number: Number(version), sha256: hash, bytes }
      archive.pdfs.push(pdf)
    }
  }
  const told = readArchivedFacts(textOf(whole.files.get(factsName)))
  archive.facts = told.facts
  if (!told.isWhole) refuse(factsName, 'wrong-content')
  rows.sort((one, other) => one.number - other.number)
  archive.documents = readRows(rows, now, refuse)
  return archive
}

/**
 * Reads an archive of an account: its intact content, with the names of damaged files. Hostile archives are refused
 * before they fill the memory; nothing is written.
 *
 * @param now milliseconds since 1970: later times in the archive are lowered to it
 * @returns `no-export` for any other archive, `newer-version` for a format that is not known yet
 */
export function readArchive(
  bytes: Bytes,
  now: number,
  limits: Limits = archiveLimits,
): ArchiveOutcome {
  if (bytes.length > limits.fileBytes) return { ok: false, code: 'too-large' }
  const archive = listArchive(bytes, 0xffff)
  if (!archive.ok) return { ok: false, code: 'damaged' }
  if (archive.entries.length > limits.entries) return { ok: false, code: 'too-many' }
  const root = rootOf(archive.entries.map(({ name }) => name))
  const inRoot = (name: string) => name.startsWith(root) && isWanted(name.slice(root.length))
  const unpacked = unpackEach(archive, inRoot, limits)
  if (!unpacked.ok) return { ok: false, code: 'too-large' }
  const whole: Whole = { files: new Map(), refused: [] }
  for (const { name, part } of unpacked.files) {
    const file = name.slice(root.length)
    if (typeof part === 'string') whole.refused.push({ file, code: part })
    else if (!whole.files.has(file)) whole.files.set(file, part)
  }
  const version = readFormat(whole.files.get(manifestName))
  if (version === null || version < 2) return { ok: false, code: 'no-export' }
  if (version > 2) return { ok: false, code: 'newer-version' }
  const hashes = readHashes(whole.files.get(hashesName))
  for (const [file, content] of whole.files) {
    const told = hashes.get(file)
    if (told === undefined || told === sha256Of(content)) continue
    whole.files.delete(file)
    whole.refused.push({ file, code: 'changed' })
  }
  return { ok: true, archive: readKnown(whole, now) }
}
