import 'server-only'
import type { BroughtAnswer } from '@/lib/api/family'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { changeResume } from './change-resume'
import { findResume, refuseFamily } from './find-resume'

/** Brings what changed in the followed CV over to one that follows it. What was changed there stays, and is listed. */
export async function bringOverResume(
  ports: Pick<Ports, 'items' | 'now' | 'documentHooks'>,
  owner: OwnerId,
  { id, baseVersion, operationId }: { id: string; baseVersion: number | null; operationId: string },
): Promise<Outcome<BroughtAnswer>> {
  const follower = await findResume(ports, owner, id)
  if (!follower.ok) return follower
  const followed = follower.value.document.lineage?.documentId
  if (!followed) return refuseFamily('', 'this CV follows no other')
  const master = await findResume(ports, owner, followed)
  if (!master.ok || master.value.isTrashed) {
    return refuseFamily('', 'the CV that it follows is not in use')
  }
  const main = master.value.document
  let held: BroughtAnswer['held'] = []
  const saved = await changeResume(ports, owner, {
    ...{ id, baseVersion, operationId },
    async change(current) {
      if (current.lineage?.documentId !== main.id) {
        return refuseFamily('', 'this CV follows another one by now')
      }
      const ran = await runTask('bringOver', current, main)
      if (!ran.ok) return ran
      const brought = ran.value
      if (!brought.ok) return { ok: false, code: 'invalid', problems: brought.problems }
      held = brought.held
      return { ok: true, value: brought.document }
    },
  })
  return saved.ok ? { ok: true, value: { ...saved.value, held } } : saved
}
