import 'server-only'
import { importLimits } from '@/lib/importers/import-limits'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { startThread } from '../threads/start-thread'
import { watchThreads } from '../threads/watch-threads'
import { defaultReaderLimits, type VerifyReply, type VerifyRequest } from './reader-types'

/** The verifier cannot be loaded: no file can be verified. */
type NotStarted = { kind: 'not-started'; error: unknown }

/**
 * Creates a verifier of signed PDFs, in a thread with resource limits.
 *
 * @param file absolute path of dist/import-node-worker.mjs
 */
export function createVerifier(file: string) {
  const unreadable: Verification = { kind: 'unreadable' }
  const { ask, close } = watchThreads<Uint8Array, Verification | NotStarted>({
    start: () =>
      startThread<Uint8Array, VerifyReply, Verification | NotStarted>(file, {
        messageOf: (id, bytes) => ({
          message: { id, type: 'verify', bytes } satisfies VerifyRequest,
        }),
        answerOf: ({ verified }) => verified,
        failed: unreadable,
        notStarted: (error) => ({ kind: 'not-started', error }),
      }),
    limits: defaultReaderLimits,
    refuse: () => unreadable,
  })
  return {
    ask: (bytes: Uint8Array): Promise<Verification | NotStarted> =>
      bytes.length > importLimits.fileBytes ? Promise.resolve(unreadable) : ask(bytes),
    close,
  }
}
