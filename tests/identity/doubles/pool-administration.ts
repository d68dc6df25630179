import type { PoolUser } from './pool-tokens'

type Pool = { poolId: string; users: Map<string, PoolUser>; endAll: (sub: string) => void }
type Input = Readonly<Record<'UserPoolId' | 'Username' | 'Filter', string | undefined>>
type Reply = { status: number; json?: object }

const refuse = (name: string): Reply => ({ status: 400, json: { __type: name } })

/**
 * Answers the operations of a pool that need credentials, as their reference describes them, not measured: a success has
 * an empty body, and an account of another provider is known by its name alone.
 */
export function administerPool(
  { poolId, users, endAll }: Pool,
  operation: string,
  { UserPoolId, Username, Filter }: Input,
): Reply {
  if (UserPoolId !== poolId) return refuse('ResourceNotFoundException')
  if (operation === 'ListUsers') {
    const sub = /^sub = "([^"]+)"$/.exec(Filter ?? '')?.[1]
    const found = [...users.values()].filter((user) => user.sub === sub)
    return { status: 200, json: { Users: found.map(({ username }) => ({ Username: username })) } }
  }
  const user = [...users.values()].find(({ username }) => username === Username)
  if (!user) return refuse('UserNotFoundException')
  switch (operation) {
    case 'AdminDisableUser':
      user.isEnabled = false
      break
    case 'AdminEnableUser':
      user.isEnabled = true
      break
    case 'AdminDeleteUser':
      users.delete(user.sub)
      endAll(user.sub)
      break
    case 'AdminUserGlobalSignOut':
      endAll(user.sub)
      break
    default:
      return refuse('UnknownOperationException')
  }
  return { status: 200 }
}
