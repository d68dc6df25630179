import 'server-only'
import type { KnownPerson, People } from '@/lib/api/operator'
import type { PlanName } from '@/lib/api/plans'
import { changeStoredPerson } from '../accounts/change-person'
import { listPeople, type Person, readPerson } from '../identity/rows/person-rows'
import { InvalidCursorError } from '../items/item-types'
import { badCursor } from '../kernel/bad-cursor'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

const defaultLimit = 25

/** Describes a user to an operator. */
export const describePerson = ({
  userId,
  email,
  name,
  createdAt,
  disabledAt,
  groups,
  plan,
}: Person): KnownPerson => ({
  id: userId,
  email,
  name,
  createdAt,
  disabledAt,
  isOperator: groups.includes('operator'),
  plan,
})

type Asked = {
  email?: string | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Lists the accounts by address; with `email`, those whose address begins with it. */
export async function listKnownPeople(
  { items, configuration }: Pick<Ports, 'items' | 'configuration'>,
  { email = '', limit = defaultLimit, cursor }: Asked = {},
): Promise<Outcome<People>> {
  try {
    const page = await listPeople(items, { email, limit, cursor: cursor ?? null })
    const people = page.people.map(describePerson)
    const { plan: usualPlan } = configuration
    return { ok: true, value: { people, cursor: page.cursor, usualPlan } }
  } catch (error) {
    if (error instanceof InvalidCursorError) return badCursor
    throw error
  }
}

/** Assigns a plan to a user, or the default plan with null. */
export async function setPlan(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
  plan: PlanName | null,
): Promise<Outcome<KnownPerson>> {
  const stored = await readPerson(ports.items, owner)
  const changed = await changeStoredPerson(ports, stored, (person) => ({ ...person, plan }))
  return changed.ok ? { ok: true, value: describePerson(changed.value) } : changed
}
