import 'server-only'
import { type OwnFontResult, ownFontLimits } from '@/lib/pdf/fonts/read-own-font'
import type { CheckFontReply, CheckFontRequest } from '@/lib/pdf/pdf-types'
import { logNotStarted } from '../threads/log-not-started'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits, WatchedThread } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import { engineFile } from './create-renderer'

type Bytes = Uint8Array<ArrayBuffer>

/** `busy`: too many wait, or the process is about to end. `failed`: it took too long, or too much memory. */
export type FontCheck = OwnFontResult | { ok: false; code: 'busy' | 'failed' }

/** Checks whether fonts of people's own can be set and embedded, in threads with resource limits. */
export type FontChecker = {
  check: (bytes: Bytes) => Promise<FontCheck>
  /** Ends its thread; a check under way fails. */
  close: () => Promise<void>
}

/** One at a time: every outline of the font is read, and all of them are embedded. */
export const defaultFontLimits: ThreadLimits = {
  threads: 1,
  waiting: 16,
  deadline: 15_000,
  maxWait: 2,
  growth: 300 * 2 ** 20,
  idle: 1_000,
}

/**
 * Starts a thread that checks one font.
 *
 * @param file absolute path of dist/engine-node-worker.mjs
 */
export function startFontThread(file: string): WatchedThread<Bytes, FontCheck> {
  return startThread<Bytes, CheckFontReply, FontCheck>(file, {
    messageOf: (id, bytes) => ({
      message: { id, type: 'check-font', bytes } satisfies CheckFontRequest,
    }),
    answerOf: ({ font }) => font,
    failed: { ok: false, code: 'failed' },
    // Like a full queue: it is no fault of the file, which is tried again.
    notStarted(error) {
      logNotStarted(file, error)
      return { ok: false, code: 'busy' }
    },
  })
}

/**
 * Creates a checker. A thread is never used for a second font: a file may be made to leave something behind.
 *
 * @param start starts a thread with the engine
 */
export function createFontChecker(
  start: () => WatchedThread<Bytes, FontCheck>,
  limits: ThreadLimits = defaultFontLimits,
): FontChecker {
  const { ask, close } = watchThreads<Bytes, FontCheck>({
    start,
    limits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: () => false,
  })
  return {
    check: (bytes) =>
      bytes.length > ownFontLimits.bytes
        ? Promise.resolve({ ok: false, code: 'too-large' })
        : ask(bytes),
    close,
  }
}

/** Returns a checker whose threads begin with its first font. */
export const fontChecker = (): FontChecker => createFontChecker(() => startFontThread(engineFile()))
