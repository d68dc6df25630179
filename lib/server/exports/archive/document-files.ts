import 'server-only'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import { jsonPictures } from '@/lib/resume/json-resume/pictures'
import type { Document } from '@/lib/resume/schema/document'
import type { BodyData, HeadData } from '../../documents/body-head-rows'
import { readBody } from '../../documents/document-rows'
import type { OwnerId } from '../../owner'
import { readPictures } from '../../photos/document-pictures'
import type { Ports } from '../../ports-types'
import { readAllVersionHeads, readVersionDocument } from '../../versions/version-rows'
import { documentFileName, lineFileCharacters } from './archive-format'
import type { PackedFile } from './pack-parts'

type Parts = Pick<Ports, 'items' | 'files'>

const kindNames = { resume: 'CV', letter: 'Letter', application: 'Application' } as const

/** Creates a function that returns file names valid in every file system, unique even if case is ignored. */
export function createFileNames() {
  const taken = new Set<string>()
  return ({ title, name, label, kind }: HeadData): string => {
    const wanted = title || [name, label].filter(Boolean).join(', ')
    const cleaned = Array.from(
      wanted.normalize('NFC').replace(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' '),
    )
      .slice(0, 60)
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+|[\s.]+$/g, '')
    const base = cleaned === '' ? kindNames[kind] : cleaned
    let unique = base
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${base} (${count})`
    taken.add(unique.toLowerCase())
    return unique
  }
}

/** JSON Resume has no letters and applications: they are written as they are stored. */
function readableOf(document: Document, files: DocumentFiles): string {
  const value =
    document.kind === 'resume'
      ? exportJsonResume(document, { filing: true, ...jsonPictures(document, files) })
      : document
  return JSON.stringify(value, null, 2)
}

async function* single(text: string) {
  yield text
}

/** Generates the document as it is stored, then its versions, the oldest first. A line each. */
async function* linesOf(
  ports: Parts,
  owner: OwnerId,
  { document, version, createdAt, editedAt }: BodyData,
  trashedAt: number | null,
): AsyncGenerator<string> {
  const { id } = document
  const stored = { kind: 'document', id, version, createdAt, editedAt, trashedAt, document }
  yield `${JSON.stringify(stored)}\n`
  for (const head of (await readAllVersionHeads(ports, owner, id)).reverse()) {
    const words = await readVersionDocument(ports, owner, id, head.number)
    if (!words) continue
    const { number, at, reason, name, title, changes, previous, pdf } = head
    const kept = pdf && { sha256: pdf.sha256, bytes: pdf.bytes }
    const row = { number, at, reason, name, title, changes, previous, pdf: kept }
    yield `${JSON.stringify({ kind: 'version', id, ...row, document: words })}\n`
  }
}

/** Splits lines into files small enough to be read back. */
async function* filesOfLines(
  lines: AsyncGenerator<string>,
  nameOf: (number: number) => string,
  at: number,
): AsyncGenerator<PackedFile> {
  let next = await lines.next()
  async function* take() {
    for (let size = 0; !next.done && size < lineFileCharacters; next = await lines.next()) {
      size += next.value.length
      yield next.value
    }
  }
  for (let number = 1; !next.done; number++) {
    yield { name: nameOf(number), at, pieces: take() }
  }
}

/**
 * Generates the files of one document: a readable one for users and other programs, and the stored form with all
 * versions.
 *
 * @param fileName without folder and extension
 */
export async function* documentFilesOf(
  ports: Parts,
  owner: OwnerId,
  head: HeadData,
  fileName: string,
): AsyncGenerator<PackedFile> {
  const { id, title, createdAt, updatedAt, trashedAt } = head
  const body = head.isErasing ? null : await readBody(ports, owner, id)
  if (!body) return
  const files = await readPictures(ports, owner, body.document)
  const file = `${trashedAt === null ? 'cvs' : 'trash'}/${fileName}.json`
  yield {
    name: file,
    at: updatedAt,
    pieces: single(readableOf(body.document, files)),
    listed: { file, id, title, createdAt, updatedAt, trashedAt },
  }
  const lines = linesOf(ports, owner, body, trashedAt)
  yield* filesOfLines(lines, (number) => documentFileName(id, number), updatedAt)
}
