import 'server-only'
import type { SentAnswer } from '@/lib/api/family'
import type { ChangedPart } from '@/lib/resume/change/describe-changes'
import type { sendToMaster } from '@/lib/resume/family/send-to-master'
import { isLocked } from '@/lib/resume/filing'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { derivedId } from '../derived-id'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { changeResume } from './change-resume'
import { findResume, refuseFamily } from './find-resume'

type Sent = Extract<ReturnType<typeof sendToMaster>, { ok: true }>
type Sending = { id: string; part: ChangedPart; baseVersion: number | null; operationId: string }

/**
 * Sends one part of a follower to the CV that it follows. The master is written first: were the second write missing,
 * both would say the same, which the next bringing over takes as followed.
 */
export async function sendPart(
  ports: Pick<Ports, 'items' | 'now' | 'documentHooks'>,
  owner: OwnerId,
  { id, part, baseVersion, operationId }: Sending,
): Promise<Outcome<SentAnswer>> {
  const found = await findResume(ports, owner, id)
  if (!found.ok) return found
  const { document: follower, version } = found.value
  if (baseVersion !== null && baseVersion !== version) {
    return { ok: false, code: 'version-conflict', current: { version, document: follower } }
  }
  if (isLocked(follower)) return { ok: false, code: 'document-locked' }
  const followed = follower.lineage?.documentId
  if (!followed) return refuseFamily('', 'this CV follows no other')
  const send = async (from: ResumeDocument, to: ResumeDocument): Promise<Outcome<Sent>> => {
    const ran = await runTask('sendToMaster', from, to, part)
    if (!ran.ok) return ran
    const sent = ran.value
    if (sent.ok) return { ok: true, value: sent }
    if (sent.code === 'no-base') return refuseFamily('', 'bring changes over first')
    return { ok: false, code: 'invalid', problems: sent.problems }
  }
  const sentTo: { master: ResumeDocument; replaced: SentAnswer['replaced'] }[] = []
  const master = await changeResume(ports, owner, {
    ...{ id: followed, baseVersion: null },
    operationId: derivedId(0, 'sent', owner, operationId),
    async change(current) {
      const sent = await send(follower, current)
      if (!sent.ok) return sent
      sentTo.push({ master: current, replaced: sent.value.replaced })
      return { ok: true, value: sent.value.master }
    },
  })
  if (!master.ok) {
    const isMissing = master.code === 'not-found' || master.code === 'trashed'
    return isMissing ? refuseFamily('', 'the CV that it follows is not in use') : master
  }
  // None where the same request was answered before.
  const last = sentTo.at(-1)
  const saved = await changeResume(ports, owner, {
    ...{ id, operationId, baseVersion: null },
    async change(current) {
      const sent = last ? await send(current, last.master) : null
      if (sent && !sent.ok) return sent
      return { ok: true, value: sent ? sent.value.follower : current }
    },
  })
  if (!saved.ok) return saved
  const replaced = last?.replaced ?? []
  return { ok: true, value: { master: master.value, follower: saved.value, replaced } }
}
