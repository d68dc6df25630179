import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BrandPack, emptyBrand } from '@/lib/resume/brand/brand-pack'
import { createResume } from '@/lib/resume/create'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { databaseName } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { namespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { closeJournal, journalOf } from '../../storage/journal/open-journals'
import { fakeLocks } from '../../storage/journal/testing/fake-locks'
import { ids } from '../../storage/journal/testing/tabs'
import { readFile } from '../../storage/photo/blob-store'
import { collectFiles } from '../../storage/photo/collect-files'
import { filesOf } from '../../storage/photo/files-of'
import { rememberFile } from '../../storage/photo/remembered-files'
import { beginWithBrand } from './begin-with-brand'
import { loadBrand, showBrand } from './load-brand'

const day = 86_400_000
const { fileId } = photoOf()
const brand: BrandPack = {
  ...emptyBrand,
  accents: ['#7a1f3d', '#14532d'],
  headingFont: 'spectral',
  logo: { fileId },
  templates: ['ledger', 'metro'],
}

let namespace: JournalNamespace
let requests: { path: string; workspace: string | null }[]
let answer: (path: string) => Response | Promise<Response>

const json = (value: unknown) => Response.json(value)
const isBrand = (path: string) => path.endsWith('/brand')
const offline = () => {
  throw new TypeError('Failed to fetch')
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  requests = []
  answer = (path) => (isBrand(path) ? json(brand) : new Response(portrait))
  vi.stubGlobal('fetch', async (path: string, { headers }: RequestInit) => {
    requests.push({ path, workspace: new Headers(headers).get('vitae-workspace') })
    return answer(path)
  })
  namespace = namespaceOf(ids.document(), ids.document())
  journalOf(namespace)
})
afterEach(() => {
  closeJournal(namespace)
  rememberFile(fileId, portrait)
  vi.unstubAllGlobals()
})

async function storedFiles(): Promise<unknown[]> {
  const database = await openDB(databaseName(namespace))
  const keys = await database.getAllKeys('blobs')
  database.close()
  return keys
}

/** Clears the file cache, as on a new page. */
const forgetFiles = () => {
  for (let at = 0; at < 30; at++) rememberFile(String(at), null)
}

describe('the brand of a workspace on a device', () => {
  it('comes from the server with its files, which belong to the workspace', async () => {
    forgetFiles()
    expect(await loadBrand(namespace)).toEqual(brand)
    await vi.waitFor(async () => expect(await storedFiles()).toEqual([fileId]))
    expect(requests).toEqual([
      { path: `/api/v1/workspaces/${workspaceOf(namespace)}/brand`, workspace: null },
      { path: `/api/v1/pictures/${fileId}`, workspace: workspaceOf(namespace) },
    ])
  })

  it('is remembered for the time without a network, with its logo on the paper', async () => {
    forgetFiles()
    await loadBrand(namespace)
    await vi.waitFor(async () => expect(await storedFiles()).toEqual([fileId]))
    answer = offline
    // Not collected, although no document refers to the logo yet.
    expect(await collectFiles(namespace, Date.now() + 9 * day)).toBe(0)
    forgetFiles()
    const document = await beginWithBrand(namespace, createResume(ids))
    expect(document.design).toMatchObject({ accent: '#7a1f3d', logo: { fileId } })
    expect(Object.keys((await filesOf(document)) ?? {})).toEqual([fileId])
  })

  it('is shown as remembered at first, and then as the server has it', async () => {
    await loadBrand(namespace)
    const next = { ...brand, accents: ['#14532d'] }
    answer = async (path) => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      return isBrand(path) ? json(next) : new Response(portrait)
    }
    const seen: unknown[] = []
    await showBrand(namespace, (shown) => seen.push(shown))
    expect(seen).toEqual([brand, next])
    answer = offline
    await showBrand(namespace, (shown) => seen.push(shown))
    expect(seen).toEqual([brand, next, next])
  })

  it('is the remembered one where the server is silent', async () => {
    await loadBrand(namespace)
    answer = () => new Promise<Response>(() => {})
    expect(await loadBrand(namespace)).toEqual(brand)
  })

  it('is none where it asks for nothing, also where it asked for something before', async () => {
    await loadBrand(namespace)
    answer = () => json(emptyBrand)
    expect(await loadBrand(namespace)).toBeNull()
    answer = offline
    expect(await loadBrand(namespace)).toBeNull()
  })

  it('is none that another workspace or the person’s own space has', async () => {
    await loadBrand(namespace)
    answer = offline
    expect(await loadBrand(namespaceOf(ids.document(), workspaceOf(namespace)))).toBeNull()
    requests = []
    expect(await loadBrand(namespaceOf(ids.document()))).toBeNull()
    expect(await loadBrand('guest')).toBeNull()
    expect(requests).toEqual([])
  })

  it('goes without a font that this version does not know', async () => {
    const font = { name: 'House', kind: 'rounded', faces: [{ fontId: 'x', weight: 1, style: '' }] }
    answer = (path) => (isBrand(path) ? json({ ...brand, ownFont: font }) : new Response(portrait))
    expect(await loadBrand(namespace)).toEqual(brand)
  })
})

describe('a CV that is made in a workspace', () => {
  it('begins with its brand, in a template that it offers', async () => {
    const plain = createResume(ids)
    const begun = await beginWithBrand(namespace, plain)
    expect(begun.design).toMatchObject({
      ...{ template: 'ledger', accent: '#7a1f3d', palette: '', headingFont: 'spectral' },
      logo: { fileId },
    })
    expect({ ...begun, design: plain.design }).toEqual(plain)
    const inMetro = { ...plain, design: { ...plain.design, template: 'metro' } }
    expect((await beginWithBrand(namespace, inMetro)).design.template).toBe('metro')
  })

  it('stays as it is without a brand, and outside of workspaces', async () => {
    const plain = createResume(ids)
    answer = offline
    expect(await beginWithBrand(namespace, plain)).toBe(plain)
    expect(await beginWithBrand('guest', plain)).toBe(plain)
    expect(requests).toHaveLength(1)
  })
})

it('a file of a workspace is read in its name', async () => {
  forgetFiles()
  expect(await readFile(fileId)).toEqual(portrait)
  expect(requests.map(({ workspace }) => workspace)).toEqual([workspaceOf(namespace)])
})
