import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type ApplyResult, applyStepwise, type Hunk } from '@/lib/resume/change/hunks'
import type { Document } from '@/lib/resume/schema/document'

/** Milliseconds of work before the event loop runs other work. */
const turnMilliseconds = 15

/** Applies hunks as `applyHunks` does, and yields to the event loop in between. */
export async function applyInTurns(
  document: Document,
  hunks: readonly Hunk[],
): Promise<ApplyResult> {
  const steps = applyStepwise(document, hunks)
  let since = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - since < turnMilliseconds) continue
    await nextTurn()
    since = performance.now()
  }
}
