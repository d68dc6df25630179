import { randomUUID } from 'node:crypto'
import { openClient, signUp } from './support/client.mjs'
import { openProvider } from './support/provider.mjs'
import { join, openWorkspace, press, who } from './support/workspace-provider.mjs'

/** Tries what a session that began at a workspace's provider may do, and when it ends. */

export const checks = [
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
]
