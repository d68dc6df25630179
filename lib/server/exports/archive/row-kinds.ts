import 'server-only'
import type { Item } from '../../items/item-types'
import type { PersonalKind, RowKind } from '../../items/row-kind'
import { declaredKinds } from '../../rows'

/** Rows in the partition of a user, by their sort key. */
export const personalKinds = declaredKinds.filter(
  (kind): kind is PersonalKind => kind.owner === 'person',
)

/** Rows of a workspace alone, by their sort key, in its partition beside those that a user has, too. */
export const workspaceKinds = declaredKinds.filter(({ owner }) => owner === 'workspace')

/** Rows in partitions of their own, by partition key. */
export const installationKinds = declaredKinds.filter(({ owner }) => owner === 'installation')

const isOf = ({ prefix }: RowKind, whole: string, part: string) =>
  prefix.endsWith('#') ? part.startsWith(prefix) : prefix === part || prefix === whole

/** Returns the kind of a row in the partition of a user, by its sort key; null for an unknown one. */
export function kindOfPerson(sk: string): PersonalKind | null {
  return personalKinds.find((one) => isOf(one, sk, sk)) ?? null
}

/**
 * Finds the kind of a row; null for a kind that is not declared, or for a sealed row whose kind does not name what it is
 * sealed for.
 */
export function kindOf({ pk, sk, data }: Pick<Item, 'pk' | 'sk' | 'data'>): RowKind | null {
  const kind = pk.startsWith('owner#')
    ? (kindOfPerson(sk) ?? workspaceKinds.find((one) => isOf(one, sk, sk)) ?? null)
    : (installationKinds.find((one) => isOf(one, `${pk} ${sk}`, pk)) ?? null)
  return kind?.how === 'as-it-is' && 'sealed' in data ? null : kind
}
