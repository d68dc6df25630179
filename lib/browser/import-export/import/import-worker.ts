/** Worker that reads one foreign file, and is terminated afterwards. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readApplicationTable } from '@/lib/importers/applications/read-application-table'
import {
  type FileToImport,
  importBytes,
  importText,
  readBytesAgain,
  readTextAgain,
} from '@/lib/importers/import-file'
import type { ImportProgress } from '@/lib/importers/import-types'
import { isBetterReading, readingOfAnswer } from '@/lib/importers/model-reading/reading-of-answer'
import { readingRequest } from '@/lib/importers/model-reading/reading-request'
import { pdfOpenOptions } from '@/lib/importers/pdf/open-options'
import { readTaskContents } from '@/lib/importers/pdf/read-contents'
import { readTask } from '@/lib/importers/pdf/read-task'
import { readPlainText } from '@/lib/importers/plain-text/read-plain-text'
import { readGroups, readPerson } from '@/lib/importers/reading/sections/read-groups'
import { isPdfTooLarge } from '@/lib/importers/unpacked-size/is-pdf-too-large'
import { verifyFile } from '@/lib/pdf/signing/verify-file'
import { createIdGenerator } from '@/lib/resume/ids'
import { openTask } from '../../paper/paint/pdfjs-in-worker'
import type { FileContent, ImportQuestion, ImportReply } from './import-messages'

declare const self: DedicatedWorkerGlobalScope

const post = (reply: ImportReply) => self.postMessage(reply)
const onProgress = (progress: ImportProgress) => post({ kind: 'import-progress', progress })

/** Reads a PDF by the pdf.js of this worker, which makes no requests. */
async function readWithPdfjs(bytes: Uint8Array, notify: (progress: ImportProgress) => void) {
  // Worker memory is not limited by the browser, so heavy files are rejected.
  if (isPdfTooLarge(bytes)) return { ok: false as const, code: 'too-large' as const }
  return readTask(openTask(new Uint8Array(bytes), pdfOpenOptions), OPS, notify)
}

/** Reads what a signature names, unless each byte is as it was signed. */
const verify = (bytes: Uint8Array) =>
  verifyFile(bytes, async () =>
    isPdfTooLarge(bytes)
      ? 'too-large'
      : readTaskContents(openTask(new Uint8Array(bytes), pdfOpenOptions)),
  )

const fileOf = ({ bytes, fileName, pagesOnly }: FileContent): FileToImport => ({
  ...{ bytes, fileName, pagesOnly },
  pdf: readWithPdfjs,
  ids: createIdGenerator(),
  onProgress,
  // The page terminates the whole worker instead.
  signal: new AbortController().signal,
})

async function answer(question: ImportQuestion) {
  if (question.kind === 'again') {
    const { content, dateColumn } = question
    const readings =
      content.kind === 'text'
        ? readTextAgain(content.text)
        : await readBytesAgain(fileOf(content), dateColumn)
    post({ kind: 'import-readings', readings })
    return
  }
  if (question.kind === 'show-lines') {
    return post({ kind: 'shown-lines', request: readingRequest(question.read) })
  }
  if (question.kind === 'read-answer') {
    const { answer: said, read } = question
    const draft = readingOfAnswer(said, read)
    const isBetter = draft !== null && isBetterReading(draft, read)
    return post({ kind: 'answer-reading', draft, isBetter })
  }
  if (question.kind === 'read-groups') {
    return post({ kind: 'groups-read', entries: readGroups(question.asked) })
  }
  if (question.kind === 'read-person') {
    return post({ kind: 'person-read', sections: readPerson(question.source, question.lines) })
  }
  if (question.kind === 'plain-text') {
    return post({ kind: 'text-outcome', outcome: await readPlainText(fileOf(question.file)) })
  }
  if (question.kind === 'application-table') {
    const { bytes, choice } = question
    return post({ kind: 'table-outcome', outcome: readApplicationTable(bytes, choice) })
  }
  if (question.kind === 'verify') {
    return post({ kind: 'verified', outcome: await verify(question.bytes) })
  }
  const outcome =
    question.kind === 'text'
      ? importText(question.text, createIdGenerator())
      : await importBytes(fileOf(question))
  post({ kind: 'import-outcome', outcome })
}

// Any message says that the code is here: an error before it is one of loading, and not of the file.
self.postMessage({ kind: 'import-ready' })

self.addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => {
  // Unexpected errors reach the page as an error event, which terminates this worker.
  answer(data).catch((error: unknown) => {
    setTimeout(() => {
      throw error
    })
  })
})
