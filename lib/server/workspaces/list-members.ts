import 'server-only'
import type { Member } from '@/lib/api/workspaces'
import { readPerson } from '../identity/rows/person-rows'
import { toTimestamp } from '../kernel/to-timestamp'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { members, readWorkspace, roleOf } from './workspace-rows'

/** Lists the members of a workspace with name and address, the longest-standing first. */
export async function listMembers(
  ports: Pick<Ports, 'items'>,
  workspace: OwnerId,
): Promise<Member[]> {
  const [row, people] = await Promise.all([
    readWorkspace(ports, workspace),
    members.list(ports, workspace, 1_000),
  ])
  if (!row) return []
  const known = await Promise.all(people.map(({ id }) => readPerson(ports.items, id)))
  return people
    .map((member, at) => ({ member, person: known[at]?.person }))
    .toSorted((one, other) => one.member.since - other.member.since)
    .map(({ member, person }) => ({
      id: member.id,
      name: person?.name ?? '',
      email: person?.email ?? '',
      role: roleOf(row, member),
      since: toTimestamp(member.since),
    }))
}
