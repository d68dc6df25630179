import 'server-only'
import type { OfferedLanguage } from '@/lib/messages/locales'
import { readMailMessages } from '@/lib/messages/read-server-messages'
import { toTimestamp } from '../../kernel/to-timestamp'
import { archiveFormat, hashesName, manifestName, readmeName } from './archive-format'
import type { PackedFile, PartFacts } from './pack-parts'

/**
 * Creates the files at the end of every part of an export: its description, as text and as a list for programs, and
 * the hash of each file.
 *
 * @param at milliseconds since 1970
 * @param language of the description
 */
export function endingFiles(
  { number, isLast, documents, hashes }: PartFacts,
  { id, at, place, language }: { id: string; at: number; place: string; language: OfferedLanguage },
): PackedFile[] {
  const createdAt = toTimestamp(at)
  const manifest = { ...archiveFormat, createdAt, exportId: id, part: number, isLast, documents }
  const facts = { place, day: createdAt.slice(0, 10), part: number, isOnly: isLast && number === 1 }
  async function* readme() {
    const { accountArchive } = await readMailMessages(language)
    yield accountArchive.readme({ ...facts, version: String(archiveFormat.version) })
  }
  async function* list() {
    yield JSON.stringify(manifest, null, 2)
  }
  async function* sums() {
    // Evaluated last: it lists the two files before it.
    for (const [name, hash] of hashes) yield `${hash}  ${name}\n`
  }
  return [
    { name: readmeName, at, pieces: readme() },
    { name: manifestName, at, pieces: list() },
    { name: hashesName, at, pieces: sums() },
  ]
}
