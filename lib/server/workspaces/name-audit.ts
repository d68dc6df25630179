import { displayTitle } from '@/lib/resume/display-title'
import 'server-only'
import { readHead } from '../documents/document-rows'
import { readPerson } from '../identity/rows/person-rows'
import { type OwnerId, toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import type { AuditEntry } from './audit-rows'
import { invitationIdOf, workspaceInvitations } from './invitation-rows'
import { members } from './workspace-rows'

type Parts = Pick<Ports, 'items' | 'now'>

/** Kinds of entries whose subject is a person. */
const aboutPeople = /^(?:member-|ownership-)/

const subjectsOf = (entries: readonly AuditEntry[], kinds: RegExp) =>
  new Set(entries.flatMap(({ kind, subject }) => (kinds.test(kind) && subject ? [subject] : [])))

async function nameInvitation(
  ports: Parts,
  workspace: OwnerId,
  id: string,
  known: ReadonlyMap<string, string>,
) {
  const open = await workspaceInvitations.read(ports, workspace, id)
  return open?.email ?? known.get(id)
}

async function nameDocument(ports: Parts, workspace: OwnerId, id: string) {
  const head = await readHead(ports, workspace, id)
  return head && !head.isErasing ? displayTitle(head, '') : undefined
}

/**
 * Names what entries of a log have as ids, as it is now: nothing of it is stored in the chain (ADR workspace-owners).
 * People with an account, whether they are members or were; invited addresses while the invitation is open or its
 * person is named in these entries; documents that exist.
 */
export async function nameAudit(ports: Parts, workspace: OwnerId, entries: readonly AuditEntry[]) {
  const present = new Set((await members.list(ports, workspace, 1_000)).map(({ id }) => id))
  const ids = new Set([...entries.map(({ actor }) => actor), ...subjectsOf(entries, aboutPeople)])
  const found = await Promise.all([...ids].map((id) => readPerson(ports.items, toOwnerId(id))))
  const known = found.flatMap((one) => (one ? [one.person] : []))
  const people = known.map(({ userId, name, email }) => ({
    id: userId,
    name: name || email,
    isFormer: !present.has(userId),
  }))
  const invited = new Map(known.map(({ email }) => [invitationIdOf(workspace, email), email]))
  const things = async (kinds: RegExp, nameOf: (id: string) => Promise<string | undefined>) => {
    const named = [...subjectsOf(entries, kinds)].map(async (id) => ({
      id,
      name: await nameOf(id),
    }))
    return (await Promise.all(named)).flatMap(({ id, name }) => (name ? [{ id, name }] : []))
  }
  const subjects = await Promise.all([
    things(/^invitation-/, (id) => nameInvitation(ports, workspace, id, invited)),
    things(/^document-/, (id) => nameDocument(ports, workspace, id)),
  ])
  return { people, subjects: subjects.flat() }
}
