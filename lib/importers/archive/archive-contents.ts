import { importLimits } from '../import-limits'
import { type Failure, failed } from '../source/read-result'
import { type Archive, listArchive } from './list-archive'
import { unpackEntries } from './unpack-entries'

/** Checks number and declared size of all parts, since a document consists of all of them. */
function checkDocument(archive: Archive): Failure | null {
  const declared = archive.entries.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0)
  const isTooLarge =
    archive.entries.length > importLimits.archiveEntries || declared > importLimits.unpackedBytes
  return isTooLarge ? failed('too-large') : null
}

/** Returns why a Word document is refused, such as `macros`; null if it is not. */
export function checkWord(archive: Archive): Failure | null {
  const error = checkDocument(archive)
  if (error) return error
  const types = unpackEntries(archive, (name) => name === '[Content_Types].xml')
  if (!types.ok) return types
  const text = new TextDecoder().decode(types.parts.get('[Content_Types].xml'))
  const hasMacros =
    /macroEnabled/i.test(text) || archive.entries.some(({ name }) => /vbaProject\.bin$/i.test(name))
  return hasMacros ? failed('macros') : null
}

/** Returns why an OpenDocument file is refused: `wrong-type` unless it is a text, `password` if encrypted. */
export function checkOpenDocument(archive: Archive): Failure | null {
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
  return isEncrypted ? failed('password') : null
}

/** Returns whether an archive is LinkedIn's export, by files with the same name in all languages. */
export const isLinkedIn = ({ entries }: Archive): boolean =>
  entries.some(({ name }) => /(?:^|\/)(?:Profile|Positions|Education|Skills)\.csv$/i.test(name))

/** Returns whether an archive has JSON. Unsafe names are accepted: they are not used as paths, and come from re-packing. */
export function hasJson({ bytes }: Archive): boolean {
  const archive = listArchive(bytes, importLimits.exportEntries, true)
  return archive.ok && archive.entries.some(({ name }) => /\.json$/i.test(name))
}
