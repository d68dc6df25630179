import { afterAll, describe, expect, it } from 'vitest'
import type { DocumentBody } from '@/lib/api/documents'
import type { BroughtAnswer, FamilyAnswer, SentAnswer } from '@/lib/api/family'
import { writeField } from '@/lib/resume/change/field-values'
import { followerLineage } from '@/lib/resume/family/family-base'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { openTestApi } from './support/test-api'

const ids = createIdGenerator()
const master = writeField(sampleResume('data-engineer', ids), 'basics/phone', '+351 1')
const bullet = master.content.work[0]?.highlights[0]?.id ?? ''
const makeFollower = (): ResumeDocument => ({
  ...master,
  id: ids.document(),
  lineage: followerLineage(master, 1),
})
const [first, second] = [makeFollower(), makeFollower()]
const typedAnew = { ...sampleResume('data-engineer', ids), lineage: null }

const api = await openTestApi()
for (const document of [master, first, second, typedAnew]) {
  const made = await api.ask('/resumes', { method: 'POST', json: { document } })
  expect(made.status).toBe(201)
}
afterAll(() => api.close())

async function answer<T>(path: string, method = 'GET', json?: object, status = 200): Promise<T> {
  const response = await api.ask(path, { method, ...(json ? { json } : {}) })
  expect(response.status).toBe(status)
  return (await response.json()) as T
}
const familyOf = (id: string) => answer<FamilyAnswer>(`/resumes/${id}/family`)
const documentOf = async (id: string) =>
  (await answer<DocumentBody>(`/resumes/${id}`)).document as ResumeDocument
const change = (id: string, address: string, before: string, after: string) =>
  answer(`/resumes/${id}`, 'PATCH', { hunks: [{ kind: 'set', address, before, after }] })

describe('CVs that follow each other, over the API', () => {
  it('are a family, with what each of them lacks', async () => {
    await change(master.id, 'basics/phone', '+351 1', '+351 2')
    const family = await familyOf(first.id)
    expect(family.masterId).toBe(master.id)
    expect(family.master).toMatchObject({ id: master.id, pending: null, language: 'en' })
    expect(family.followers.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort())
    for (const { pending } of family.followers) expect(pending).toEqual({ coming: 1, held: 0 })
    expect(await familyOf(typedAnew.id)).toMatchObject({ masterId: typedAnew.id, followers: [] })
  })

  it('take over what changed, and keep and name what was changed in both', async () => {
    const before = master.content.work[0]?.highlights[0]?.text ?? ''
    await change(first.id, `${bullet}/text`, before, 'Mine.')
    await change(master.id, `${bullet}/text`, before, 'Theirs.')
    const path = `/resumes/${first.id}/family/bring-over`
    const brought = await answer<BroughtAnswer>(path, 'POST', {})
    expect(brought.held).toMatchObject([
      { address: `${bullet}/text`, base: before, mine: 'Mine.', theirs: 'Theirs.' },
    ])
    const now = await documentOf(first.id)
    expect(now.content.basics.phone).toBe('+351 2')
    expect(now.content.work[0]?.highlights[0]?.text).toBe('Mine.')
    await answer(path, 'POST', { baseVersion: 1 }, 409)
  })

  it('send a change up, which the others are offered then', async () => {
    const part = { kind: 'field', address: `${bullet}/text` }
    const sent = await answer<SentAnswer>(`/resumes/${first.id}/family/send`, 'POST', { part })
    expect(sent.replaced).toMatchObject([{ mine: 'Theirs.', theirs: 'Mine.' }])
    const main = await documentOf(master.id)
    expect(main.content.work[0]?.highlights[0]?.text).toBe('Mine.')
    const { followers } = await familyOf(master.id)
    const pendingOf = (id: string) => followers.find((one) => one.id === id)?.pending
    expect(pendingOf(first.id)).toEqual({ coming: 0, held: 0 })
    expect(pendingOf(second.id)).toEqual({ coming: 2, held: 0 })
  })

  it('begin to follow and stop, without a changed word', async () => {
    const path = `/resumes/${typedAnew.id}/family`
    const before = await documentOf(typedAnew.id)
    await answer(path, 'PUT', { follows: master.id })
    await answer(path, 'PUT', { follows: master.id })
    const followed = await documentOf(typedAnew.id)
    expect(followed.content.work).toEqual(before.content.work)
    expect((await familyOf(master.id)).followers).toHaveLength(3)
    await answer(path, 'DELETE')
    expect((await documentOf(typedAnew.id)).lineage).toBeNull()
  })

  it('refuse circles, a second level, themselves, and what is in the trash', async () => {
    const follow = (id: string, follows: string, status: number) =>
      answer(`/resumes/${id}/family`, 'PUT', { follows }, status)
    await follow(typedAnew.id, typedAnew.id, 422)
    await follow(typedAnew.id, first.id, 422)
    await follow(master.id, typedAnew.id, 422)
    await follow(typedAnew.id, ids.document(), 422)
    await answer(`/resumes/${typedAnew.id}/family/bring-over`, 'POST', {}, 422)
    const part = { kind: 'field', address: 'basics/phone' }
    await answer(`/resumes/${typedAnew.id}/family/send`, 'POST', { part }, 422)
    expect((await api.ask(`/resumes/${master.id}`, { method: 'DELETE' })).status).toBeLessThan(300)
    const family = await familyOf(first.id)
    expect(family).toMatchObject({ masterId: master.id, master: null })
    await answer(`/resumes/${first.id}/family/bring-over`, 'POST', {}, 422)
    await follow(typedAnew.id, master.id, 422)
    await answer(`/resumes/${master.id}/family`, 'GET', undefined, 409)
  })
})
