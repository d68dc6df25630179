import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readAiKey, sealPlace } from '@/lib/server/ai/ai-key-rows'
import { findByEmail } from '@/lib/server/documents/by-email/find-by-email'
import { listDocuments } from '@/lib/server/documents/list-documents'
import { readStoredDocument } from '@/lib/server/documents/read-stored-document'
import { kindOf } from '@/lib/server/exports/archive/row-kinds'
import { createInvitation, isInvited } from '@/lib/server/identity/rows/invitations'
import { findPerson, readPerson } from '@/lib/server/identity/rows/person-rows'
import { moveHome } from '@/lib/server/move/move-home'
import { scanRows } from '@/lib/server/move/read-moved'
import { declaredKinds } from '@/lib/server/rows'
import { openSeal } from '@/lib/server/secrets/seal'
import { listShares } from '@/lib/server/shares/list-shares'
import { openSharedDocument } from '@/lib/server/shares/open-shared'
import { password } from '../identity/support/open-accounts'
import { makeKey, ownAiKey } from './support/fill-home'
import {
  dumpItems,
  type FilledSource,
  openEmptyTarget,
  openFilledSource,
} from './support/open-sides'

let from: FilledSource
let to: Awaited<ReturnType<typeof openEmptyTarget>>
beforeAll(async () => {
  from = await openFilledSource()
}, 60_000)
afterAll(() => from.close())
beforeEach(async () => {
  to = await openEmptyTarget()
}, 60_000)
afterEach(() => to.close())

describe('rows of a home', () => {
  it('are each of a kind that is known, and every kind is there', async () => {
    const seen = new Set<string>()
    for await (const item of scanRows(from.ports)) {
      const kind = kindOf(item)
      expect(kind, `${item.pk} ${item.sk}`).not.toBeNull()
      if (kind) seen.add(kind.prefix)
    }
    const unseen = declaredKinds.map(({ prefix }) => prefix).filter((one) => !seen.has(one))
    // Written by a move itself, by a home on AWS alone, and by a deletion; everything else is made by those who use a home.
    expect(unseen).toEqual(['erased-owner#', 'move', 'table-format'])
  })

  it('say why they stay behind', () => {
    for (const { how, reason } of declaredKinds) if (how === 'left') expect(reason).not.toBe('')
  })
})

describe('a move', () => {
  it('brings everything, keeps user ids, and changes nothing where it came from', async () => {
    const before = await dumpItems(from.ports.items)
    const outcome = await moveHome(from.source, to.target)
    expect(outcome).toMatchObject({ ok: true, code: 'moved', report: { differing: [] } })
    expect(await dumpItems(from.ports.items)).toEqual(before)
    for (const [at, name] of ['ada', 'bo'].entries()) {
      const owner = from.owners[at]
      if (!owner) throw new Error('There are two')
      const person = (await findPerson(to.ports.items, `${name}@example.org`))?.person
      expect(person?.userId).toBe(owner)
      const [here, there] = [
        await listDocuments(from.ports, owner, {}),
        await listDocuments(to.ports, owner, {}),
      ]
      expect(there).toEqual(here)
      const id = here.ok ? here.value.items[0]?.id : null
      const asked = { id: id ?? '' }
      expect(await readStoredDocument(to.ports, owner, asked)).toEqual(
        await readStoredDocument(from.ports, owner, asked),
      )
      const email = { email: `${name}@example.org` }
      expect(await findByEmail(to.ports, owner, email)).toMatchObject({ ok: true })
    }
  })

  it('lets share links lead on, and shows them to their owner', async () => {
    await moveHome(from.source, to.target)
    for (const owner of from.owners) {
      const [here, there] = await Promise.all([
        listShares(from.ports, owner),
        listShares(to.ports, owner),
      ])
      expect(here).toHaveLength(1)
      const tokens = [here, there].map(([share]) => new URL(share?.url ?? '').pathname.slice(3))
      expect(tokens[1]).toBe(tokens[0])
      expect(there[0]?.views).toBe(1)
      const opened = await openSharedDocument(to.ports, tokens[0] ?? '', { session: null })
      expect(opened.ok).toBe(true)
    }
  })

  it('seals keys anew, and finds invitations by the new secret', async () => {
    await moveHome(from.source, to.target)
    const [owner] = from.owners
    if (!owner) throw new Error('There is one')
    const here = await readAiKey(from.ports, owner)
    const there = await readAiKey(to.ports, owner)
    expect(there?.sealed).not.toBe(here?.sealed)
    expect(await openSeal(to.ports.secrets, sealPlace(owner), there?.sealed ?? '')).toBe(ownAiKey)
    const secret = (await to.ports.secrets.read('session')) ?? ''
    expect(await isInvited({ ...to.ports, secret }, 'invited@example.org')).toBe(true)
  })

  it('lets programs go on with the keys that they have', async () => {
    const [owner] = from.owners
    if (!owner) throw new Error('There is one')
    const key = await makeKey(from.ports, owner)
    await moveHome(from.source, to.target)
    const request = new Request('http://localhost:3000/', { headers: { 'x-api-key': key } })
    expect(await to.accounts.identity.principalOf(request)).toMatchObject({
      via: 'key',
      userId: owner,
    })
  })

  it('tells how far it is, and what stays behind with why', async () => {
    const told: string[] = []
    const outcome = await moveHome(from.source, to.target, {
      notify: ({ step, done, of }) => told.push(`${step} ${done}/${of}`),
    })
    if (!outcome.ok || outcome.code !== 'moved') throw new Error('It was not moved')
    const { plan, report } = outcome
    expect(told).toContain(`rows ${plan.rows}/${plan.rows}`)
    expect(told).toContain(`files ${plan.files}/${plan.files}`)
    expect(told).toContain('people 2/2')
    expect(plan.left.find(({ key }) => key === 'words#')).toMatchObject({ count: 2 })
    for (const { reason } of plan.left) expect(reason).not.toBe('')
    for (const line of report.lines) expect(line.sourceHash).toBe(line.targetHash)
    expect(report.lines.find(({ what }) => what === 'ways in')).toMatchObject({ target: 2 })
  })

  it('lets people choose a password by mail, and sign in as themselves', async () => {
    await moveHome(from.source, to.target)
    const browser = to.accounts.browser()
    const email = 'ada@example.org'
    expect((await browser.post('/sign-in', { email, password })).status).toBe(401)
    const token = await to.accounts.identity.createResetToken(email)
    const fresh = 'a violet kettle sails home'
    await browser.post('/password/reset', { token, password: fresh })
    expect((await browser.post('/sign-in', { email, password: fresh })).status).toBe(200)
    const principal = await to.accounts.identity.principalOf(browser.request())
    expect(principal?.userId).toBe(from.owners[0])
    expect(principal?.groups).toContain('operator')
  })

  it('writes nothing when it only looks', async () => {
    const before = await dumpItems(to.ports.items)
    const outcome = await moveHome(from.source, to.target, { isDryRun: true })
    expect(outcome).toMatchObject({ ok: true, code: 'looked', plan: { people: 2 } })
    expect(await dumpItems(to.ports.items)).toEqual(before)
  })

  it('that is over is not done again, whatever people have written since', async () => {
    await moveHome(from.source, to.target)
    const [owner] = from.owners
    if (!owner) throw new Error('There is one')
    const stored = await readPerson(to.ports.items, owner)
    await to.ports.items.put(
      { pk: `owner#${owner}`, sk: 'body#new', data: { of: stored?.person.name ?? '' } },
      'any',
    )
    const before = await dumpItems(to.ports.items)
    expect(await moveHome(from.source, to.target)).toMatchObject({ ok: true, code: 'moved-before' })
    expect(await dumpItems(to.ports.items)).toEqual(before)
    const other = { ...from.source, name: 'another' }
    expect(await moveHome(other, to.target)).toMatchObject({ ok: false, code: 'target-in-use' })
  })
})

describe('a move is refused before anything is written', () => {
  async function refuse(code: string, names: unknown, options = {}) {
    const before = await dumpItems(to.ports.items)
    const outcome = await moveHome(from.source, to.target, options)
    expect(outcome).toMatchObject({ ok: false, code, names })
    expect(await dumpItems(to.ports.items)).toEqual(before)
  }

  it('at a row of a kind that nobody has thought of', async () => {
    await from.ports.items.put({ pk: 'wishes', sk: 'one', data: {} }, 'any')
    await refuse('unknown-rows', ['wishes one'])
    await from.ports.items.delete({ pk: 'wishes', sk: 'one' }, 'any')
  })

  it('at something sealed, where nobody has said what the seal is for', async () => {
    const key = { pk: 'counts', sk: '2026-11-20#secret' }
    await from.ports.items.put({ ...key, data: { sealed: 'v1.x' } }, 'any')
    await refuse('unknown-rows', ['counts 2026-11-20#secret'])
    await from.ports.items.delete(key, 'any')
  })

  it('where somebody else has written a row', async () => {
    const secret = 'whatever'
    await createInvitation({ ...to.ports, secret }, 'else@example.org')
    await refuse('target-in-use', [expect.stringContaining('invitation#')])
  })

  it('where a file is another one', async () => {
    const key = `processed/${from.owners[0]}/equal`
    await to.ports.files.put(key, Buffer.from('not equal'), 'image/jpeg')
    await refuse('target-in-use', [key])
  })

  it('while addresses are not confirmed, unless the operator knows them', async () => {
    const usual = from.source
    from.source = { ...usual, isConfirmed: async (owner) => owner === from.owners[0] }
    await refuse('unconfirmed', ['bo@example.org'])
    const outcome = await moveHome(from.source, to.target, { trustsAddresses: true })
    expect(outcome.ok).toBe(true)
    from.source = usual
  })
})
