import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { isBuildFresh } from '@/scripts/support/build-state.mjs'
import { signInAccount } from '@/tests/bench/saves/account.mjs'
import { type OwnServer, startOwnServer, stopOwnServer } from '../support/own-server'

// What a server over a build answers when its store cannot do what it is asked: the build has modules
// in several copies, which tests of the sources alone do not see.

const data = mkdtempSync(join(tmpdir(), 'vitae-trouble-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

describe.skipIf(!isBuildFresh())('a server whose store is held (needs a fresh build)', () => {
  let server: OwnServer
  let headers: Record<string, string>
  beforeAll(async () => {
    server = await startOwnServer(['node', 'scripts/start.mjs'], { VITAE_DATA: data })
    headers = await signInAccount(server.address)
  })
  afterAll(() => stopOwnServer(server))

  it('says when to come again, loses nothing, and takes the same save later', async () => {
    const document = createResume(createIdGenerator())
    const address = `${server.address}/api/v1/resumes/${document.id}`
    const save = (title: string, baseVersion: number) =>
      fetch(address, {
        method: 'PUT',
        headers,
        body: JSON.stringify({ document: { ...document, title }, baseVersion }),
      })
    expect((await save('before', 0)).status).toBe(200)
    const other = new DatabaseSync(join(data, 'items.sqlite'))
    other.exec('BEGIN EXCLUSIVE')
    const refused = await save('after', 1)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await refused.json()).toMatchObject({ code: 'unavailable' })
    expect(await (await fetch(address, { headers })).json()).toMatchObject({ title: 'before' })
    other.exec('ROLLBACK')
    other.close()
    expect((await save('after', 1)).status).toBe(200)
    expect(await (await fetch(address, { headers })).json()).toMatchObject({ title: 'after' })
  })

  it('tells what is wrong with a cursor', async () => {
    const answer = await fetch(`${server.address}/api/v1/resumes?cursor=nonsense`, { headers })
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'invalid' }])
  })
})
