import { detectFormat } from '@/lib/importers/detect-format'
import type { IdGenerator } from '@/lib/resume/ids'
import type { JsonValue } from '@/lib/resume/json-value'
import { pictureIds, signatureIds } from '@/lib/resume/picture-ids'
import type { Document } from '@/lib/resume/schema/document'
import {
  type ImportResult,
  importBackup,
  importJson,
  importValue,
  type Single,
} from './import-file'
import { readCarried } from './read-embedded'

/** Wraps one CV as the result of a file. */
function asFile(single: Single, fileName: string): ImportResult {
  if (!single.ok) return single
  const { ok: _, ...read } = single
  const imported = { ...read, trashedAt: null, fileName }
  return { ok: true, documents: [imported], refused: [] }
}

/** Returns the photo and signatures of a document from its PDF, which embeds them. */
async function picturesInside(pdf: Uint8Array<ArrayBuffer>, document: Document) {
  if (pictureIds(document).length === 0) return {}
  const { findJpeg } = await import('../../storage/photo/find-jpeg')
  const photo = document.kind === 'resume' ? document.content.photo : null
  const image = photo && findJpeg(pdf, photo.fileId)
  const files = signatureIds(document).flatMap((id) => findJpeg(pdf, id) ?? [])
  return { ...(image && { image }), ...(files.length > 0 && { files }) }
}

async function importPdf(bytes: Uint8Array<ArrayBuffer>, fileName: string, ids: IdGenerator) {
  const json = await readCarried(bytes)
  if (!json) return null
  const single = importJson(json, fileName, ids)
  const pictures = single.ok ? await picturesInside(bytes, single.document) : {}
  return asFile({ ...single, ...pictures }, fileName)
}

async function importJsonValue(value: JsonValue, fileName: string, ids: IdGenerator) {
  // Loaded on demand.
  const { importResumeFile } = await import('@/lib/importers/json/import-resume-file')
  return asFile(importValue(value, fileName, ids, importResumeFile), fileName)
}

async function importXml(text: string, fileName: string, ids: IdGenerator) {
  // Loaded on demand.
  const { importEuropass } = await import('@/lib/importers/europass/read-europass')
  const imported = importEuropass(text, ids)
  return imported.ok ? asFile({ ok: true, document: imported.document }, fileName) : null
}

/**
 * Imports a self-describing file: JSON Resume, a PDF with its embedded document, Europass, or a backup. The kind is
 * detected from the content, so that own files are accepted under any name (promise 1). Nothing is stored; a rejected
 * file leaves no trace.
 *
 * @returns null for files that need a review, and for unknown kinds, which the review reports
 */
export async function importOwnFile(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  ids: IdGenerator,
): Promise<ImportResult | null> {
  const detected = detectFormat(bytes, '')
  if (!detected.ok) return null
  switch (detected.kind) {
    case 'backup':
      return importBackup(bytes, ids, fileName)
    case 'json':
      return importJsonValue(detected.content, fileName, ids)
    case 'europass':
      return importXml(detected.content, fileName, ids)
    case 'pdf':
      return importPdf(bytes, fileName, ids)
    default:
      return null
  }
}
