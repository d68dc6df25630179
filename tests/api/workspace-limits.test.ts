import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unknownSpent } from '@/lib/ai/client/spent'
import type { WorkspaceUsage } from '@/lib/api/workspaces'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { readBudget, spendBudget } from '@/lib/server/ai/spend-budget'
import { maxDocuments } from '@/lib/server/documents/read-document-room'
import { ownerPartition } from '@/lib/server/kernel/rows/row-keys'
import { type OwnerId, toOwnerId } from '@/lib/server/owner'
import { openWorkspaceApi, outcomeOf, userIds, type WorkspaceApi } from './support/workspace-people'

const ids = createIdGenerator()
let api: WorkspaceApi
let first: OwnerId
let second: OwnerId
beforeEach(async () => {
  api = await openWorkspaceApi()
  api.operators.add('dan')
  first = toOwnerId((await api.create('ana', 'First')).id)
  second = toOwnerId((await api.create('ana', 'Second')).id)
})
afterEach(() => api.close())

const save = (as: 'ana' | 'ben', workspace: OwnerId | null) => {
  const document = createResume(ids)
  return api.send(as, `/resumes/${document.id}`, {
    method: 'PUT',
    json: { document, baseVersion: 0 },
    headers: workspace ? { 'vitae-workspace': workspace } : {},
  })
}
const usageOf = async (id: OwnerId) =>
  (await (await api.send('ana', `/workspaces/${id}/usage`)).json()) as WorkspaceUsage

const give = (id: string, plan: string | null, as: 'ben' | 'dan' = 'dan') =>
  api.send(as, `/operator/workspaces/${id}/plan`, { method: 'PUT', json: { plan } })

/** Makes heads without their documents, as many as fill the limit of an account but one. */
async function fillAlmost(owner: OwnerId) {
  expect((await save('ana', owner)).status).toBe(200)
  const { items } = await api.ports.items.query({
    pk: ownerPartition(owner),
    prefix: 'head#',
    limit: 1,
  })
  const [head] = items
  if (!head) throw new Error('There is no head')
  const { index: _, ...row } = head
  for (let made = 1; made < maxDocuments - 1; ) {
    const count = Math.min(200, maxDocuments - 1 - made)
    made += count
    const more = Array.from({ length: count }, () => `head#${ids.document()}`)
    await Promise.all(more.map((sk) => api.ports.items.put({ ...row, sk }, 'absent')))
  }
}

describe('documents', () => {
  it('count towards the account of the first owner, over all of its workspaces', async () => {
    expect((await save('ana', null)).status).toBe(200)
    expect((await save('ana', first)).status).toBe(200)
    expect(await usageOf(first)).toMatchObject({
      documents: { count: 1, limit: maxDocuments - 1 },
      isShared: true,
    })
    expect((await usageOf(second)).documents).toEqual({ count: 0, limit: maxDocuments - 2 })
  })

  it('are refused in every workspace of an account whose limit one of them has filled', async () => {
    await fillAlmost(first)
    expect((await save('ana', second)).status).toBe(200)
    expect(await outcomeOf(await save('ana', second))).toBe('422 limit-reached')
    expect(await outcomeOf(await save('ana', null))).toBe('422 limit-reached')
    // Nothing of it is somebody else's.
    expect((await save('ben', null)).status).toBe(200)
    expect(await outcomeOf(await give(second, 'standard'))).toBe('200')
    expect((await save('ana', second)).status).toBe(200)
    expect(await usageOf(second)).toMatchObject({
      documents: { count: 2, limit: maxDocuments },
      isShared: false,
    })
  })

  it('go with the workspace to its next owner', async () => {
    await api.add('ana', first, 'ben', 'member')
    await save('ana', first)
    const json = { to: userIds.ben }
    await api.send('ana', `/workspaces/${first}/hand-over`, { method: 'POST', json })
    expect((await usageOf(second)).documents.limit).toBe(maxDocuments)
    await save('ben', null)
    expect((await usageOf(first)).documents).toEqual({ count: 1, limit: maxDocuments - 1 })
  })
})

describe('the daily tokens', () => {
  const model = {
    payer: 'operator' as const,
    server: { provider: 'ollama', model: 'x', baseUrl: 'http://x', embeddingModel: null } as never,
  }
  const spend = (owner: OwnerId, tokens: number) =>
    spendBudget(api.ports, owner, model, { id: ids.document(), tokens }, async () => ({
      ok: true as const,
      spent: unknownSpent,
    }))

  it('are those of the first owner, in all workspaces together', async () => {
    const { dailyTokens } = api.ports.configuration.ai
    expect(await readBudget(api.ports, first, 'operator')).toEqual({
      owner: userIds.ana,
      tokens: dailyTokens,
    })
    expect(await spend(first, dailyTokens)).toMatchObject({ ok: true })
    expect(await spend(second, 1)).toMatchObject({ ok: false, code: 'budget-used-up' })
    expect(await spend(userIds.ana, 1)).toMatchObject({ ok: false, code: 'budget-used-up' })
    expect(await spend(userIds.ben, 1)).toMatchObject({ ok: true })
  })

  it('are those of each member with a plan above free', async () => {
    const { dailyTokens } = api.ports.configuration.ai
    await api.add('ana', first, 'ben', 'viewer')
    for (const plan of ['standard', 'unlimited']) {
      await give(first, plan)
      expect(await readBudget(api.ports, first, 'operator')).toEqual({
        owner: first,
        tokens: dailyTokens * 2,
      })
    }
    await give(first, 'free')
    expect((await readBudget(api.ports, first, 'operator')).owner).toBe(userIds.ana)
  })

  it('have no limit where a workspace pays with a key of its own', async () => {
    expect(await readBudget(api.ports, first, 'own')).toEqual({ owner: first, tokens: null })
  })
})

it('the plan of a workspace is set by operators alone', async () => {
  expect(await outcomeOf(await give(first, 'standard', 'ben'))).toMatch(/^40[34]/)
  expect(await outcomeOf(await give(ids.document(), 'standard'))).toBe('404 workspace-not-found')
  expect(await (await give(first, 'standard')).json()).toEqual({ id: first, plan: 'standard' })
  const seen = (await (await api.send('ana', `/workspaces/${first}`)).json()) as { plan: string }
  expect(seen.plan).toBe('standard')
})
