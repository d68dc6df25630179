/** The importers in a worker thread of Node; bundled to dist/import-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import { importBytes } from '@/lib/importers/import-file'
import type { ImportProgress } from '@/lib/importers/import-types'
import { pdfOpenOptions } from '@/lib/importers/pdf/open-options'
import { readTask } from '@/lib/importers/pdf/read-task'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ReaderReply, ReaderRequest } from './reader-types'

// Where pdf.js finds itself in Node it loads a canvas of native code. Nothing is painted here, and native
// code has no business beside files of others: what pdf.js asks for it with is taken from this thread.
Object.defineProperty(process, 'getBuiltinModule', { value: undefined })
// Loaded here, so that pdf.js finds its parser and parses in this thread, which can be ended.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** A PDF by the pdf.js of this thread, which asks no address for anything. */
async function readWithPdfjs(bytes: Uint8Array, notify: (progress: ImportProgress) => void) {
  return readTask(getDocument({ ...pdfOpenOptions, data: new Uint8Array(bytes) }), OPS, notify)
}

const post = (reply: ReaderReply) => parentPort?.postMessage(reply)

async function answer({ id, bytes, fileName }: ReaderRequest) {
  const outcome = await importBytes({
    bytes,
    fileName,
    pdf: readWithPdfjs,
    ids: createIdGenerator(),
    onProgress: (progress) => post({ id, progress }),
  })
  post({ id, outcome })
}

// What nobody expected ends the thread, which says so.
parentPort?.on('message', (request: ReaderRequest) => void answer(request))
