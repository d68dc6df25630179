// Own process: its renderer answers 502 after some other tests.
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Brand, brandSchema } from '@/lib/api/brand'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { createIdGenerator } from '@/lib/resume/ids'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { eraseOwner } from '@/lib/server/accounts/erase-owner'
import { toOwnerId } from '@/lib/server/owner'
import { lookAtFiles } from '@/lib/server/photos/look-at-files'
import { pictureKey } from '@/lib/server/photos/photo-files'
import { photoLifetime } from '@/lib/server/photos/photo-rows'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { closeRenderer } from '@/tests/support/close-renderer'
import { openWorkspaceApi, outcomeOf, type WorkspaceApi } from './support/workspace-people'

const { fileId } = photoOf()
const brand: BrandPack = {
  ...emptyBrand,
  accents: ['#7a1f3d', '#14532d'],
  headingFont: 'spectral',
  logo: { fileId },
  templates: ['ledger', 'metro'],
}

let api: WorkspaceApi
let id = ''
beforeAll(loadEngineBundle, 60_000)
beforeEach(async () => {
  api = await openWorkspaceApi()
  id = (await api.create('ana')).id
  await api.ports.files.put(pictureKey(toOwnerId(id), fileId), portrait, 'image/jpeg')
})
afterEach(() => api.close())
afterAll(closeRenderer)

const path = () => `/workspaces/${id}/brand`
const headers = () => ({ 'vitae-workspace': id })
const put = (json: unknown, as: 'ana' | 'ben' = 'ana') =>
  api.send(as, path(), { method: 'PUT', json })
const post = (json: unknown, to = '/resumes') =>
  api.send('ana', to, { method: 'POST', json, headers: headers() })

async function designOf(made: Response) {
  expect(made.status).toBe(201)
  const { id: document } = (await made.json()) as { id: string }
  const read = await api.send('ana', `/resumes/${document}`, { headers: headers() })
  return ((await read.json()) as { document: ResumeDocument }).document.design
}

it('is empty at first, set by those who manage, and read by every member', async () => {
  await api.add('ana', id, 'ben', 'viewer')
  expect(await (await api.send('ben', path())).json()).toEqual(emptyBrand)
  expect(await outcomeOf(await put(brand, 'ben'))).toBe('403 role-missing')
  expect(await (await put(brand)).json()).toEqual(brand)
  const read = await api.send('ben', path())
  expect(brandSchema.parse(await read.json())).toEqual(brand)
  expect(await outcomeOf(await api.send('cleo', path()))).toBe('404 workspace-not-found')
  expect((await api.send('ana', path(), { method: 'DELETE' })).status).toBe(204)
  expect(await (await api.send('ben', path())).json()).toEqual(emptyBrand)
})

it('is in the log each time that it becomes another one', async () => {
  const kinds = async () => {
    const { entries } = await (await api.send('ana', `/workspaces/${id}/audit`)).json()
    return entries.map(({ kind }: { kind: string }) => kind)
  }
  const created = ['workspace-created']
  const remove = () => api.send('ana', path(), { method: 'DELETE' })
  expect((await put({ ...brand, accents: ['#ffe08a'] })).status).toBe(422)
  expect((await remove()).status).toBe(204)
  expect(await kinds()).toEqual(created)
  await put(brand)
  await put(brand)
  expect(await kinds()).toEqual(['brand-changed', ...created])
  await remove()
  await remove()
  expect(await kinds()).toEqual(['brand-changed', 'brand-changed', ...created])
})

it.each<[string, Partial<Brand>]>([
  ['accents[0]', { accents: ['#ffe08a'] }],
  ['headingFont', { headingFont: 'no-such-font' }],
  ['bodyFont', { bodyFont: 'own' }],
  ['templates[1]', { templates: ['ledger', 'no-such-template'] }],
  ['logo.fileId', { logo: { fileId: 'a'.repeat(64) } }],
  [
    'ownFont.faces[0].fontId',
    {
      ownFont: {
        name: 'House',
        kind: 'sans',
        faces: [{ fontId: 'b'.repeat(64), weight: 400, style: 'normal' }],
      },
    },
  ],
])('is refused with its problem at %s, and the one before stays', async (place, change) => {
  await put(brand)
  const answer = await put({ ...brand, ...change })
  expect([answer.status, await answer.json()]).toMatchObject([422, { problems: [{ path: place }] }])
  expect(await (await api.send('ana', path())).json()).toEqual(brand)
})

it('is how new documents begin, and refuses other templates for them alone', async () => {
  await put(brand)
  const data = { name: 'Ana' }
  const expected = { accent: '#7a1f3d', palette: '', headingFont: 'spectral', logo: { fileId } }
  expect(await designOf(await post({ data }))).toMatchObject({ ...expected, template: 'ledger' })
  const asked = await designOf(await post({ data, templateId: 'metro' }))
  expect(asked).toMatchObject({ ...expected, template: 'metro' })
  const refused = await post({ data, templateId: 'plain' })
  expect([refused.status, await refused.json()]).toMatchObject([
    422,
    { problems: [{ path: 'templateId' }] },
  ])
  const flat = { name: 'Ana', email: 'ana@example.org' }
  expect((await post(flat, '/resume')).status).toBe(201)
  const byEmail = await api.send('ana', '/resume/ana@example.org', { headers: headers() })
  const at = byEmail.headers.get('content-location')?.replace('/api/v1', '') ?? ''
  const { document } = (await (await api.send('ana', at, { headers: headers() })).json()) as {
    document: ResumeDocument
  }
  expect(document.design).toMatchObject(expected)
  // A whole document is what somebody made: it comes as it is. So does everything in a person's own space.
  const whole = sampleResume('nurse', createIdGenerator())
  expect(await designOf(await post({ document: whole }))).toEqual(whole.design)
  const own = await api.send('ana', '/resumes', { method: 'POST', json: { data } })
  expect(((await own.json()) as { id: string }).id).toBeTruthy()
  expect(own.status).toBe(201)
})

it('is printed, its logo too, and stays in documents when the brand goes', async () => {
  await put(brand)
  const made = await post({ data: { name: 'Ana', label: 'Nurse' } })
  const { id: document } = (await made.json()) as { id: string }
  const pdf = async () => {
    const answer = await api.send('ana', `/resumes/${document}/pdf`, { headers: headers() })
    expect(answer.status).toBe(200)
    return Buffer.from(await answer.arrayBuffer()).toString('latin1')
  }
  expect(await pdf()).toContain('/Subtype /Image')
  await api.send('ana', path(), { method: 'DELETE' })
  expect(await pdf()).toContain('/Subtype /Image')
})

it('keeps its logo from the sweep, and goes with the workspace', async () => {
  await put(brand)
  const owner = toOwnerId(id)
  api.clock.now += photoLifetime + 1_000
  expect(await lookAtFiles(api.ports, owner)).toBeNull()
  expect(await api.ports.files.head(pictureKey(owner, fileId))).not.toBeNull()
  await eraseOwner(api.ports, owner)
  expect(await api.ports.files.head(pictureKey(owner, fileId))).toBeNull()
  expect((await api.ports.items.query({ pk: `owner#${id}`, limit: 10 })).items).toEqual([])
})
