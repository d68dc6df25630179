import 'server-only'
import type { FamilyAnswer } from '@/lib/api/family'
import { groupFamilies } from '@/lib/resume/family/group-families'
import type { Pending } from '@/lib/resume/family/pending'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { HeadData } from '../documents/body-head-rows'
import { headAnswer } from '../documents/document-answers'
import { readBody, readHeads } from '../documents/document-rows'
import { runTask } from '../kernel/run-task'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { findResume } from './find-resume'

type Parts = Pick<Ports, 'items' | 'now'>

/** Maximum number of followers that are read; the others are named without their counts. */
const maxRead = 100

async function readMember(
  ports: Parts,
  owner: OwnerId,
  head: HeadData,
  master: ResumeDocument | null,
): Promise<Outcome<FamilyAnswer['followers'][number]>> {
  const body = await readBody(ports, owner, head.id)
  const document = body?.document.kind === 'resume' ? body.document : null
  const isDirect = document && master && document.lineage?.documentId === master.id
  const pending: Outcome<Pending | null> = isDirect
    ? await runTask('countPending', document, master)
    : { ok: true, value: null }
  if (!pending.ok) return pending
  const language = document?.design.language ?? ''
  return { ok: true, value: { ...headAnswer(head), language, pending: pending.value } }
}

/** Returns a CV's family: the CV at its head, and those that follow it, each with what it lacks of that one. */
export async function readFamily(
  ports: Parts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<FamilyAnswer>> {
  const found = await findResume(ports, owner, id)
  if (!found.ok) return found
  const heads = (await readHeads(ports, owner)).filter(
    ({ kind, trashedAt, isErasing }) => kind === 'resume' && !trashedAt && !isErasing,
  )
  const family = groupFamilies(heads).find(
    ({ master, followers }) => master?.id === id || followers.some((head) => head.id === id),
  )
  // In the trash it is in no list.
  if (!family) return { ok: false, code: 'trashed' }
  const body = family.master && (await readBody(ports, owner, family.master.id))
  const master = body?.document.kind === 'resume' ? body.document : null
  const followers: FamilyAnswer['followers'] = []
  for (const [at, head] of family.followers.entries()) {
    const member = await readMember(ports, owner, head, at < maxRead ? master : null)
    if (!member.ok) return member
    followers.push(member.value)
  }
  const first = family.master && (await readMember(ports, owner, family.master, null))
  if (first && !first.ok) return first
  return {
    ok: true,
    value: {
      masterId: family.masterId,
      master: first?.value ?? null,
      followers,
    },
  }
}
