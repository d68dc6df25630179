import { randomUUID } from 'node:crypto'
import { openClient, send, signUp } from './support/client.mjs'
import { openProvider } from './support/provider.mjs'

/** Attacks sign-in by a workspace's own provider, and what its sessions may do. */
const own = (server, url) => url.startsWith(server.origin)
const pathOf = (url) => new URL(url).pathname + new URL(url).search

async function openWorkspace(server, { isOpen = false } = {}) {
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
async function follow(client, start, headers = {}) {
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
async function press(client, begin, part = '') {
  const begun = await client.ask(begin + part, 'POST', { next: '/resumes' })
  if (!begun.json?.url) return { ...begun, url: 'not begun' }
  return follow(client, begun.json.url)
}

const who = async (client) =>
  (await client.ask('/api/v1/me')).json?.user?.email ??
  (await client.ask('/api/auth/security')).json?.email ??
  null

async function join(workspace, member) {
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

export const checks = [
  {
    name: 'a page of another site cannot sign a guest in by a workspace provider',
    async run({ server }) {
      const workspace = await openWorkspace(server)
      workspace.provider.claims = {
        sub: 'evil',
        email: workspace.owner.email,
        email_verified: true,
      }
      const linked = await press(workspace.owner, workspace.begin, '/link')
      const wrong = []
      const visits = workspace.provider.visits
      for (const site of [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { 'sec-fetch-site': 'none' },
        { 'sec-fetch-site': 'same-origin' },
        {},
      ]) {
        for (const query of ['', '?next=/resumes', '/prove', '/link', '/callback', '?press=1']) {
          const guest = openClient(server)
          const end = await follow(guest, workspace.begin + query, site)
          if ((await who(guest)) !== null || workspace.provider.visits > visits)
            wrong.push(`GET ${query} with ${JSON.stringify(site)} ended at ${end.url}`)
        }
      }
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { origin: '' },
      ]) {
        for (const type of [
          'application/json',
          'text/plain',
          'application/x-www-form-urlencoded',
        ]) {
          const guest = openClient(server)
          const begun = await guest.ask(workspace.begin, 'POST', '{"next":"/resumes"}', {
            'content-type': type,
            ...headers,
          })
          if (begun.status < 400)
            wrong.push(`POST with ${JSON.stringify(headers)} and ${type}: ${begun.status}`)
        }
      }
      const guest = openClient(server)
      const end = await press(guest, workspace.begin)
      const signedIn = await who(guest)
      workspace.provider.close()
      return {
        ok: wrong.length === 0 && signedIn === workspace.owner.email,
        detail: `linked: ${linked.url.replace(server.origin, '')}, by the button: ${end.url.replace(server.origin, '')} as ${signedIn}; ${wrong.join('; ')}`,
      }
    },
  },
  {
    name: 'a callback that another browser began signs nobody in',
    async run({ server }) {
      const workspace = await openWorkspace(server)
      workspace.provider.claims = {
        sub: 'evil',
        email: workspace.owner.email,
        email_verified: true,
      }
      await press(workspace.owner, workspace.begin, '/link')
      const attacker = openClient(server)
      const begun = await attacker.ask(workspace.begin, 'POST', { next: '/resumes' })
      const back = (await send({ port: new URL(begun.json.url).port }, pathOf(begun.json.url)))
        .headers.location
      const guest = openClient(server)
      await follow(guest, back)
      const member = await signUp(server)
      await follow(member, back)
      const seen = [await who(guest), await who(member)]
      workspace.provider.close()
      return { ok: seen[0] === null && seen[1] === member.email, detail: seen.join(', ') }
    },
  },
  {
    name: 'a session of another account is not replaced unasked',
    async run({ server }) {
      const workspace = await openWorkspace(server)
      workspace.provider.claims = {
        sub: 'evil',
        email: workspace.owner.email,
        email_verified: true,
      }
      await press(workspace.owner, workspace.begin, '/link')
      // A guest begins, signs in by password in another tab, and comes back from the provider.
      const victim = await signUp(server)
      const guest = openClient(server, victim.address)
      const begun = await guest.ask(workspace.begin, 'POST', { next: '/resumes' })
      await guest.signIn(victim.email)
      const end = await follow(guest, begun.json.url)
      const seen = await who(guest)
      workspace.provider.close()
      return {
        ok: seen === victim.email,
        detail: `ends at ${end.url.replace(server.origin, '')} as ${seen}`,
      }
    },
  },
  {
    name: 'a session that began at a workspace provider may not export, share, connect apps or add webhooks, and ends with the link',
    async run({ server }) {
      const workspace = await openWorkspace(server)
      const member = await signUp(server)
      await member.createCv({ name: 'Private' })
      const joined = await join(workspace, member)
      workspace.provider.claims = { sub: 'member', email: member.email, email_verified: true }
      await press(member, workspace.begin, '/link')
      const admin = openClient(server)
      const end = await press(admin, workspace.begin)
      if ((await who(admin)) !== member.email)
        return {
          ok: false,
          detail: `join ${joined.status}; sign-in by the provider ended at ${end.url} (${end.status})`,
        }
      const { json } = await admin.ask('/api/v1/resumes')
      const cv = (json.items ?? json.resumes ?? Object.values(json).find(Array.isArray))[0]
      const registered = await admin.ask('/api/oauth/register', 'POST', {
        client_name: 'X',
        redirect_uris: ['https://app.example.org/cb'],
      })
      const request = new URLSearchParams({
        response_type: 'code',
        client_id: registered.json.client_id,
        redirect_uri: 'https://app.example.org/cb',
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
        scope: 'read write ai',
      }).toString()
      const userId =
        (await admin.ask('/api/v1/me')).json?.user?.id ?? (await admin.ask('/api/v1/me')).json?.id
      const attempts = {
        export: () => admin.ask('/api/v1/me/exports', 'POST'),
        share: () => admin.ask('/api/v1/shares', 'POST', { documents: [{ id: cv.id }] }),
        webhook: () =>
          admin.ask('/api/v1/webhooks', 'POST', {
            url: 'https://hooks.example.org/x',
            events: ['document.changed'],
          }),
        app: () => admin.ask('/api/v1/connected-apps', 'POST', { request, userId }),
        key: () =>
          admin.ask('/api/v1/keys', 'POST', { name: 'x', scopes: ['read'], expiresInDays: null }),
        token: () => admin.ask('/api/v1/auth/token', 'POST', { scopes: ['read'] }),
        email: () =>
          admin.ask('/api/auth/email', 'POST', { email: `${randomUUID()}@evil.example` }),
        password: () =>
          admin.ask('/api/auth/password', 'POST', {
            password: 'Another-glacier-77-otter-plum',
            newPassword: 'Another-glacier-77-otter-plum',
            current: '',
          }),
        deletion: () => admin.ask('/api/v1/me', 'DELETE'),
        totp: () => admin.ask('/api/auth/totp/begin', 'POST', {}),
        'pdf link': () => admin.ask(`/api/v1/resumes/${cv.id}/pdf`, 'POST'),
        'bulk export': () =>
          admin.ask('/api/v1/bulk-exports', 'POST', { ids: [cv.id], format: 'json' }),
        'notification settings': () => admin.ask('/api/v1/notifications/settings', 'GET'),
      }
      const statuses = {}
      for (const [name, act] of Object.entries(attempts)) statuses[name] = (await act()).status
      const forbidden = [
        'export',
        'share',
        'webhook',
        'app',
        'key',
        'email',
        'password',
        'deletion',
        'totp',
      ].filter((name) => statuses[name] < 400)
      const unlinked = await member.ask(`/api/auth/oidc/${workspace.id}/unlink`, 'POST', {})
      const after = (await admin.ask('/api/v1/resumes')).status
      workspace.provider.close()
      return {
        ok: forbidden.length === 0 && after === 401,
        detail: `${JSON.stringify(statuses)}, not refused: ${forbidden.join(', ') || 'none'}; unlinking ${unlinked.status}, then ${after}`,
      }
    },
  },
  ...['removed', 'left', 'provider removed', 'issuer changed'].map((way) => ({
    name: `sessions of a provider end when: ${way}`,
    async run({ server }) {
      const workspace = await openWorkspace(server)
      const member = await signUp(server)
      await join(workspace, member)
      workspace.provider.claims = { sub: 'member', email: member.email, email_verified: true }
      await press(member, workspace.begin, '/link')
      const browser = openClient(server)
      await press(browser, workspace.begin)
      const before = (await browser.ask('/api/v1/resumes')).status
      const members = await workspace.owner.ask(`/api/v1/workspaces/${workspace.id}/members`)
      const row = Object.values(members.json)
        .find(Array.isArray)
        .find(({ email }) => email === member.email)
      const second = await openProvider()
      const acts = {
        removed: () =>
          workspace.owner.ask(
            `/api/v1/workspaces/${workspace.id}/members/${row.id ?? row.userId}`,
            'DELETE',
          ),
        left: () => member.ask(`/api/v1/workspaces/${workspace.id}/leave`, 'POST'),
        'provider removed': () =>
          workspace.owner.ask(`/api/v1/workspaces/${workspace.id}/sign-in`, 'DELETE'),
        'issuer changed': () =>
          workspace.owner.ask(`/api/v1/workspaces/${workspace.id}/sign-in`, 'PUT', {
            issuer: second.issuer,
            clientId: 'c',
            clientSecret: 's',
            domains: [],
            isOpen: false,
            role: 'member',
          }),
      }
      const done = (await acts[way]()).status
      const after = (await browser.ask('/api/v1/resumes')).status
      const own = (await member.ask('/api/v1/resumes')).status
      let again = ''
      if (way === 'removed') {
        // The removed person changes the address of the account and tries to come back.
        await member.ask('/api/auth/email', 'POST', {
          email: `new-${randomUUID().slice(0, 8)}@example.org`,
        })
        const other = openClient(server)
        await press(other, workspace.begin)
        await press(member, workspace.begin, '/link')
        await press(openClient(server), workspace.begin)
        const back = (await workspace.owner.ask(`/api/v1/workspaces/${workspace.id}/members`)).json
        again = Object.values(back).find(Array.isArray).length
      }
      workspace.provider.close()
      second.close()
      return {
        ok: before === 200 && after === 401 && own === 200 && (again === '' || again === 1),
        detail: `before ${before}, act ${done}, after ${after}, the person's own session ${own}${again === '' ? '' : `, members after trying to come back: ${again}`}`,
      }
    },
  })),
  {
    name: 'open invitations of a removed admin end',
    async run({ server }) {
      const workspace = await openWorkspace(server)
      const admin = await signUp(server)
      await join(workspace, admin)
      const members = await workspace.owner.ask(`/api/v1/workspaces/${workspace.id}/members`)
      const row = Object.values(members.json)
        .find(Array.isArray)
        .find(({ email }) => email === admin.email)
      await workspace.owner.ask(
        `/api/v1/workspaces/${workspace.id}/members/${row.id ?? row.userId}`,
        'PATCH',
        { role: 'admin' },
      )
      const friend = await signUp(server)
      const invited = await admin.ask(`/api/v1/workspaces/${workspace.id}/invitations`, 'POST', {
        email: friend.email,
        role: 'admin',
      })
      const url = invited.json.url ?? invited.json.link
      const results = {}
      await workspace.owner.ask(
        `/api/v1/workspaces/${workspace.id}/members/${row.id ?? row.userId}`,
        'PATCH',
        { role: 'coach' },
      )
      await workspace.owner.ask(
        `/api/v1/workspaces/${workspace.id}/members/${row.id ?? row.userId}`,
        'PATCH',
        { role: 'admin' },
      )
      const token = new URL(url).searchParams.get('token') ?? url.split(/[#/=]/).at(-1)
      results.afterDemotion = (
        await friend.ask('/api/v1/workspaces/join', 'POST', { token })
      ).status
      workspace.provider.close()
      return {
        ok: invited.status < 300 && results.afterDemotion >= 400,
        detail: `invited ${invited.status}, join after the maker was demoted and promoted again ${results.afterDemotion}`,
      }
    },
  },
]
