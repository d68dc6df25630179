import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'
import { type Archive, listArchive } from './list-archive'
import { unpackEntries } from './unpack-entries'

export type DetectedArchive = {
  ok: true
  kind: 'docx' | 'odt' | 'linkedin' | 'backup'
  archive: Archive
}

/** Checks number and declared size of all parts, since a document consists of all of them. */
function checkDocument(archive: Archive): Failure | null {
  const declared = archive.entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  const isTooLarge =
    archive.entries.length > importLimits.archiveEntries || declared > importLimits.unpackedBytes
  return isTooLarge ? failed('too-large') : null
}

function detectWord(archive: Archive): DetectedArchive | Failure {
  const error = checkDocument(archive)
  if (error) return error
  const types = unpackEntries(archive, (name) => name === '[Content_Types].xml')
  if (!types.ok) return types
  const text = new TextDecoder().decode(types.parts.get('[Content_Types].xml'))
  const hasMacros =
    /macroEnabled/i.test(text) || archive.entries.some(({ name }) => /vbaProject\.bin$/i.test(name))
  if (hasMacros) return failed('macros')
  return { ok: true, kind: 'docx', archive }
}

function detectOpenDocument(archive: Archive): DetectedArchive | Failure {
  const error = checkDocument(archive)
  if (error) return error
  const facts = unpackEntries(
    archive,
    (name) => name === 'mimetype' || name === 'META-INF/manifest.xml',
  )
  if (!facts.ok) return facts
  const decode = (name: string) => new TextDecoder().decode(facts.parts.get(name))
  if (!/opendocument\.text(?:-template)?\s*$/.test(decode('mimetype'))) return failed('wrong-type')
  const isEncrypted = decode('META-INF/manifest.xml').includes('encryption-data')
  return isEncrypted ? failed('password') : { ok: true, kind: 'odt', archive }
}

/** Files of LinkedIn's export with the same name in all languages. */
const linkedInFiles = /(?:^|\/)(?:Profile|Positions|Education|Skills)\.csv$/i

/** Accepts unsafe names in backups: they are not used as paths, and may come from re-packing. */
function hasJson(bytes: Uint8Array): boolean {
  const archive = listArchive(bytes, importLimits.exportEntries, true)
  return archive.ok && archive.entries.some(({ name }) => /\.json$/i.test(name))
}

/**
 * Detects the format of a ZIP archive by its entry names.
 * @returns `macros` for Word documents with macros, `password` for encrypted ones, `wrong-type` for
 * other archives
 */
export function detectArchive(bytes: Uint8Array): DetectedArchive | Failure {
  const archive = listArchive(bytes, importLimits.exportEntries)
  if (!archive.ok) return archive
  const names = archive.entries.map(({ name }) => name)
  const has = (name: string) => names.includes(name)
  if (has('[Content_Types].xml') && names.some((name) => /^word\//i.test(name))) {
    return detectWord(archive)
  }
  if (has('mimetype') && has('content.xml')) return detectOpenDocument(archive)
  if (names.some((name) => linkedInFiles.test(name))) return { ok: true, kind: 'linkedin', archive }
  if (hasJson(bytes)) return { ok: true, kind: 'backup', archive }
  return failed('wrong-type')
}
