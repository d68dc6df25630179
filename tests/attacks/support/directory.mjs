import { send, signUp } from './client.mjs'

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User'
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'
export const searchSchema = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest'

/** Opens a workspace with the token of a directory, and a function that sends requests with it. */
export async function openDirectory(server) {
  const owner = await signUp(server)
  const workspace = await owner.ask('/api/v1/workspaces', 'POST', { name: 'School' })
  const { id } = workspace.json
  const made = await owner.ask(`/api/v1/workspaces/${id}/provisioning-token`, 'POST')
  const authorization = `Bearer ${made.json.token}`
  const scim = (path, method = 'GET', body = undefined) =>
    send(server, `/api/scim/v2${path}`, {
      method,
      body,
      address: owner.address,
      headers: { authorization, 'content-type': 'application/scim+json' },
    })
  return { owner, id, scim }
}

export const user = (name, more = {}) => ({ schemas: [userSchema], userName: name, ...more })
export const patch = (...operations) => ({ schemas: [patchSchema], Operations: operations })
export const query = (name, text) => `?${name}=${encodeURIComponent(text.toWellFormed())}`

export const long = (unit, length = 7000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Creates users in a directory, as far as its limits allow. Returns their ids. */
export async function fill(scim, count, size) {
  const ids = []
  for (let first = 0; first < count; first += 10) {
    const made = await Promise.all(
      Array.from({ length: Math.min(10, count - first) }, (_, index) =>
        scim(
          '/Users',
          'POST',
          user(`u${first + index}@example.org`, { displayName: 'x'.repeat(size) }),
        ),
      ),
    )
    ids.push(...made.flatMap(({ json }) => (json?.id ? [json.id] : [])))
  }
  return ids
}
