import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import { defaultReaderLimits, type VerifyReply, type VerifyRequest } from './reader-types'

/** The verifier cannot be loaded: no file can be verified. */
type NotStarted = { kind: 'not-started'; error: unknown }

type Answer = Verification | NotStarted

const tooLarge: Verification = { kind: 'too-large' }
const unfinished: Verification = { kind: 'unfinished' }

/**
 * Creates a verifier of signed PDFs, in a thread with resource limits. A file that needs more processor time or memory
 * than they allow is `too-large`; one whose check ended otherwise, such as by the clock, is `unfinished`.
 *
 * @param file absolute path of dist/import-node-worker.mjs
 */
export function createVerifier(file: string, limits: ThreadLimits = defaultReaderLimits) {
  const { ask, close } = watchThreads<Uint8Array, Answer>({
    start: () =>
      startThread<Uint8Array, VerifyReply, Answer>(file, {
        messageOf: (id, bytes) => ({
          message: { id, type: 'verify', bytes } satisfies VerifyRequest,
        }),
        answerOf: ({ verified }) => verified,
        failed: unfinished,
        outOfMemory: tooLarge,
        notStarted: (error) => ({ kind: 'not-started', error }),
      }),
    limits,
    refuse: () => unfinished,
    exceeded: tooLarge,
  })
  return {
    ask: (bytes: Uint8Array): Promise<Answer> =>
      bytes.length > importLimits.fileBytes ? Promise.resolve(tooLarge) : ask(bytes),
    close,
  }
}
