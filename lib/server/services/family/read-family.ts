import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { FamilyAnswer } from '@/lib/api/family'
import { groupFamilies } from '@/lib/resume/family/group-families'
import { countPending } from '@/lib/resume/family/pending'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { readBody, readHeads } from '../../repositories/documents'
import type { HeadData } from '../../repositories/documents-rows'
import { headAnswer } from '../documents/resume-answers'
import { findResume } from './find-resume'

type Parts = Pick<Ports, 'items' | 'now'>

/** Maximum number of followers that are read; the others are named without their counts. */
const maxRead = 100

async function readMember(
  ports: Parts,
  owner: OwnerId,
  head: HeadData,
  master: ResumeDocument | null,
) {
  const body = await readBody(ports, owner, head.id)
  const document = body?.document.kind === 'resume' ? body.document : null
  const isDirect = document && master && document.lineage?.documentId === master.id
  return {
    ...headAnswer(head),
    language: document?.design.language ?? '',
    pending: isDirect ? countPending(document, master) : null,
  }
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
    // Each is compared in this thread: others are served in between.
    await nextTurn()
    followers.push(await readMember(ports, owner, head, at < maxRead ? master : null))
  }
  return {
    ok: true,
    value: {
      masterId: family.masterId,
      master: family.master ? await readMember(ports, owner, family.master, null) : null,
      followers,
    },
  }
}
