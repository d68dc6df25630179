import { existsSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { startOwnServer, stopOwnServer } from '../support/own-server'

it('`npm start -- --demo` has three people with CVs, jobs and a workspace, and leaves nothing behind', async () => {
  const command = [process.execPath, 'scripts/start.mjs', '--demo']
  const server = await startOwnServer(command, { VITAE_URL: '' })
  await vi.waitFor(() => expect(server.output()).toContain('Ctrl-C stops it'))
  const said = server.output()
  const people = [...said.matchAll(/: (\S+@example\.org), password “(.+)”/g)]
  expect(people).toHaveLength(3)
  const held = await Promise.all(
    people.map(async ([, email, password]) => {
      const headers = { origin: server.address, 'content-type': 'application/json' }
      const body = JSON.stringify({ email, password })
      const sign = `${server.address}/api/auth/sign-in`
      const cookie = (await fetch(sign, { method: 'POST', headers, body })).headers
        .getSetCookie()
        .map((text) => text.split(';')[0])
        .join('; ')
      const read = async (path: string, more = {}) => {
        const asked = await fetch(`${server.address}/api/v1${path}`, {
          headers: { cookie, ...more },
        })
        return asked.json()
      }
      const { workspaces } = await read('/workspaces')
      const shared = await read('/documents', { 'vitae-workspace': workspaces[0].id })
      const own = await read('/documents')
      return [own.items.length, shared.items.length]
    }),
  )
  expect(held).toEqual([
    [3, 2],
    [2, 2],
    [1, 2],
  ])
  const [, data = ''] = /and their CVs in (\S+)/.exec(said) ?? []
  expect(existsSync(data)).toBe(true)
  await stopOwnServer(server)
  expect(existsSync(data)).toBe(false)
})
