import 'server-only'
import { isPdfFile } from '@/lib/pdf/pdf-signature'
import { sentFileLimits } from '@/lib/resume/resume-limits'
import { logNotStarted } from '../threads/log-not-started'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits, WatchedThread } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import type { PdfCheck } from './check-pdf'
import { readerFile } from './create-reader'
import type { PdfCheckReply, PdfCheckRequest } from './reader-types'

/** `busy`: too many wait, or the process is about to end. `failed`: it took too long, or too much memory. */
export type PdfChecking = PdfCheck | { ok: false; code: 'busy' | 'failed' }

/** Checks whether files are PDFs that open, in threads with resource limits. */
export type PdfChecker = {
  check: (bytes: Uint8Array) => Promise<PdfChecking>
  /** Ends its thread; a check under way fails. */
  close: () => Promise<void>
}

export const defaultPdfLimits: ThreadLimits = {
  threads: 1,
  waiting: 32,
  deadline: 10_000,
  maxWait: 3,
  growth: 300 * 2 ** 20,
  idle: 30_000,
}

/**
 * Starts a thread that opens PDFs.
 *
 * @param file absolute path of dist/import-node-worker.mjs
 */
export function startPdfThread(file: string): WatchedThread<Uint8Array, PdfChecking> {
  return startThread<Uint8Array, PdfCheckReply, PdfChecking>(file, {
    messageOf: (id, bytes) => ({
      message: { id, type: 'check-pdf', bytes } satisfies PdfCheckRequest,
    }),
    answerOf: ({ pdf }) => pdf,
    failed: { ok: false, code: 'failed' },
    // Like a full queue: it is no fault of the file, which is tried again.
    notStarted(error) {
      logNotStarted(file, error)
      return { ok: false, code: 'busy' }
    },
  })
}

/**
 * Creates a checker. A thread that refused a file is not used again, so that no damage stays.
 *
 * @param start starts a thread with pdf.js
 */
export function createPdfChecker(
  start: () => WatchedThread<Uint8Array, PdfChecking>,
  limits: ThreadLimits = defaultPdfLimits,
): PdfChecker {
  const { ask, close } = watchThreads<Uint8Array, PdfChecking>({
    start,
    limits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: ({ ok }) => ok,
  })
  return {
    check: (bytes) =>
      bytes.length > sentFileLimits.bytes || !isPdfFile(bytes)
        ? Promise.resolve({ ok: false, code: 'unfit' })
        : ask(bytes),
    close,
  }
}

/** Returns a checker whose thread begins with its first PDF. */
export const pdfChecker = (): PdfChecker => createPdfChecker(() => startPdfThread(readerFile()))
