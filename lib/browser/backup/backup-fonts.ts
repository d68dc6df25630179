import { listArchive } from '@/lib/importers/archive/list-archive'
import { unpackEach } from '@/lib/importers/archive/unpack-entries'
import { ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import type { Document } from '@/lib/resume/schema/document'
import type { BackupLimits } from './backup-limits'

type Bytes = Uint8Array<ArrayBuffer>

/** As backups name fonts, and as archives of accounts do. */
const fontName = /(?:^|\/)(?:fonts\/|font-)([0-9a-f]{64})\.ttf$/

/** Returns the name of a font in a backup. */
export const fontFileInBackup = (fontId: string) => `fonts/${fontId}.ttf`

/** Ids of the files of a document's own font, whether it is set in it now or not. */
export const fontIdsOf = (document: Document): string[] =>
  document.kind === 'application'
    ? []
    : (document.design.ownFont?.faces.map(({ fontId }) => fontId) ?? [])

/** Unpacks the fonts of a backup, by the ids in their names, which nobody has held against their bytes yet. */
export function unpackFonts(bytes: Uint8Array, limits: BackupLimits): Map<string, Bytes> {
  const fonts = new Map<string, Bytes>()
  const archive = listArchive(bytes, limits.entries, true)
  if (!archive.ok) return fonts
  const own = { ...limits, entryBytes: ownFontLimits.bytes }
  const unpacked = unpackEach(archive, (name) => fontName.test(name), own)
  if (!unpacked.ok) return fonts
  for (const { name, part } of unpacked.files) {
    const id = fontName.exec(name)?.[1]
    if (id !== undefined && typeof part !== 'string') fonts.set(id, new Uint8Array(part))
  }
  return fonts
}
