import { send, signUp } from './client.mjs'
import { openProvider } from './provider.mjs'

/** Workspaces with a provider of their own, and browsers that follow its redirects. */
const own = (server, url) => url.startsWith(server.origin)
export const pathOf = (url) => new URL(url).pathname + new URL(url).search

export async function openWorkspace(server, { isOpen = false } = {}) {
  const provider = await openProvider()
  const owner = await signUp(server)
  const { json } = await owner.ask('/api/v1/workspaces', 'POST', { name: 'School' })
  const set = await owner.ask(`/api/v1/workspaces/${json.id}/sign-in`, 'PUT', {
    issuer: provider.issuer,
    clientId: 'c',
    clientSecret: 's',
    domains: [],
    isOpen,
    role: 'member',
  })
  if (set.status !== 200) throw new Error(`provider: ${set.status} ${set.text}`)
  return { owner, id: json.id, provider, begin: `/api/auth/oidc/${json.id}` }
}

/** Follows redirects as a browser does, with cookies for our server alone. Returns where it ends. */
export async function follow(client, start, headers = {}) {
  let url = new URL(start, client.server.origin).href
  for (let steps = 0; steps < 12; steps++) {
    const answer = own(client.server, url)
      ? await client.ask(pathOf(url), 'GET', undefined, headers)
      : await send({ port: new URL(url).port }, pathOf(url))
    if (!answer.headers.location) return { url, ...answer }
    url = new URL(answer.headers.location, url).href
  }
  return { url, status: 0 }
}

/** The button on our page: a POST from our origin, and the way to the provider and back. */
export async function press(client, begin, part = '') {
  const begun = await client.ask(begin + part, 'POST', { next: '/cvs' })
  if (!begun.json?.url) return { ...begun, url: 'not begun' }
  return follow(client, begun.json.url)
}

export const who = async (client) =>
  (await client.ask('/api/v1/me')).json?.user?.email ??
  (await client.ask('/api/auth/security')).json?.email ??
  null

export async function join(workspace, member) {
  const invited = await workspace.owner.ask(
    `/api/v1/workspaces/${workspace.id}/invitations`,
    'POST',
    { email: member.email, role: 'member' },
  )
  const token =
    new URL(invited.json.url ?? invited.json.link).searchParams.get('token') ??
    (invited.json.url ?? invited.json.link).split(/[#/=]/).at(-1)
  return member.ask('/api/v1/workspaces/join', 'POST', { token })
}
