import { importLimits } from '@/lib/importers/limits'
import { isReactiveResume } from '@/lib/importers/reactive-resume/recognise-version'
import type { IdGenerator } from '@/lib/resume/ids'
import { type ImportResult, importFile, type RefusedFile } from '../backup/import-file'
import type { JournalNamespace } from '../journal/types'
import { shelve } from './shelf'

/** What became of one file that somebody chose or dropped. */
export type BroughtFile =
  | { kind: 'documents'; result: Extract<ImportResult, { ok: true }> }
  /** It has to be read and looked through; `id` is that of its review. */
  | { kind: 'review'; id: string }
  | { kind: 'refused'; refused: RefusedFile }

/** What is no file of ours may still be a CV: the review says what it is, or why it is none. */
const forReview: readonly RefusedFile['code'][] = [
  'pdf-without-cv',
  'not-json',
  'nothing-inside',
  'too-many',
  'damaged',
]

/** A folder looks like a file until somebody reads it. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Its JSON has a `basics`, too: read as JSON Resume it would lose everything else. */
function isOfReactiveResume(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x7b || bytes.length > importLimits.jsonBytes) return false
  try {
    return isReactiveResume(JSON.parse(new TextDecoder().decode(bytes)))
  } catch {
    return false
  }
}

/**
 * Takes in a file: our own, JSON Resume, Europass and backups give their CVs at once, anything else
 * waits for its review. Nothing is sent anywhere, and nothing stored as a CV.
 */
export async function bringFile(
  file: File,
  ids: IdGenerator,
  namespace: JournalNamespace,
): Promise<BroughtFile> {
  const bytes = await readBytes(file)
  if (!bytes) {
    return { kind: 'refused', refused: { fileName: file.name, code: 'folder', problems: [] } }
  }
  const review = async (): Promise<BroughtFile> => {
    const id = await shelve(namespace, file.name, { kind: 'file', bytes })
    return { kind: 'review', id }
  }
  if (isOfReactiveResume(bytes)) return review()
  const result = await importFile(file, ids)
  if (result.ok) return { kind: 'documents', result }
  const isMarkup = bytes[0] === 0x3c
  const { code } = result.refused
  // XML of somebody else, or a page of the web.
  if (isMarkup && code === 'not-a-resume') return review()
  if (!forReview.includes(code)) return { kind: 'refused', refused: result.refused }
  return review()
}
