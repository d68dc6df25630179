import { openClient, send, signUp } from './support/client.mjs'
import { follow, join, openWorkspace, pathOf, press, who } from './support/workspace-provider.mjs'

/** Attacks sign-in by a workspace's own provider, and invitations. */

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
        for (const query of ['', '?next=/cvs', '/prove', '/link', '/callback', '?press=1']) {
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
          const begun = await guest.ask(workspace.begin, 'POST', '{"next":"/cvs"}', {
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
      const begun = await attacker.ask(workspace.begin, 'POST', { next: '/cvs' })
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
      const begun = await guest.ask(workspace.begin, 'POST', { next: '/cvs' })
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
