import { readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownFontFaces } from '@/lib/pdf/fonts/own-faces'
import { ownFontLimits, readOwnFont } from '@/lib/pdf/fonts/read-own-font'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { sha256Of } from '@/lib/server/sha256-of'
import type { ReadInput } from './read-input'
import { say } from './streams'

type Bytes = Uint8Array<ArrayBuffer>

/** Returns where a font may lie: beside the document, or where an unpacked backup or account archive has it. */
function placesOf(input: string, fontId: string): string[] {
  const folder = input === '-' ? '.' : dirname(input)
  return [folder, join(folder, '..')].flatMap((from) => [
    join(from, 'fonts', `${fontId}.ttf`),
    join(from, 'files', 'processed', `font-${fontId}.ttf`),
  ])
}

async function readWithin(path: string): Promise<Bytes | null> {
  try {
    if ((await stat(path)).size > ownFontLimits.bytes) return null
    return new Uint8Array(await readFile(path))
  } catch {
    return null
  }
}

async function findFont(input: string, fontId: string): Promise<Bytes | null> {
  for (const path of placesOf(input, fontId)) {
    const bytes = await readWithin(path)
    if (bytes && sha256Of(bytes) === fontId) return bytes
  }
  return null
}

/** Reads the files of the font of the person's own that a document is set in, and warns of those that cannot be used. */
async function readFontFiles(document: PaperDocument, input: string): Promise<DocumentFiles> {
  const files: Record<string, Bytes> = {}
  const name = document.design.ownFont?.name || 'of your own'
  for (const { fontId } of ownFontFaces(document.design)) {
    const bytes = await findFont(input, fontId)
    const read = bytes && readOwnFont(bytes)
    if (bytes && read?.ok) files[fontId] = bytes
    else {
      const reason = bytes ? 'may not be embedded or is damaged' : 'is not beside the CV'
      say(`Font ${name} left out: fonts/${fontId}.ttf ${reason}.`)
    }
  }
  return files
}

/** Returns the files that the paper of a document needs: its photo from inside of it, its fonts from beside it. */
export async function readPaperFiles(
  { document, files }: ReadInput & { ok: true },
  input: string,
): Promise<DocumentFiles> {
  return { ...files, ...(await readFontFiles(document, input)) }
}
