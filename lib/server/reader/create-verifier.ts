import 'server-only'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { startThread } from '../threads/start-thread'
import { watchThreads } from '../threads/watch-threads'
import { defaultReaderLimits, type VerifyReply, type VerifyRequest } from './reader-types'

/**
 * Creates a verifier of signed PDFs, in a thread with resource limits.
 *
 * @param file absolute path of dist/import-node-worker.mjs
 */
export function createVerifier(file: string) {
  const unreadable: Verification = { kind: 'unreadable' }
  return watchThreads<Uint8Array, Verification>({
    start: () =>
      startThread<Uint8Array, VerifyReply, Verification>(file, {
        messageOf: (id, bytes) => ({
          message: { id, type: 'verify', bytes } satisfies VerifyRequest,
        }),
        answerOf: ({ verified }) => verified,
        failed: unreadable,
      }),
    limits: defaultReaderLimits,
    refuse: () => unreadable,
  })
}
