import { expect, test } from 'vitest'
import { createWorkerWorld } from './testing/worker-world'

const shell = (build: string) => `<meta name="vitae-build" content="${build}"/>`

const germanMessages = '/_next/static/german.js'
const languages = {
  en: { prefix: '', files: [] },
  de: { prefix: '/de', files: [germanMessages] },
}

/** Returns the files of a server that offers `build`: `own` files of its own beside the shared one. */
function filesOf(build: string, own: string[]) {
  const files = ['/_next/static/shared.js', ...own]
  return new Map([
    [
      '/asset-list.json',
      JSON.stringify({ build, shells: ['/editor'], pages: ['/'], files, languages }),
    ],
    ['/editor', shell(build)],
    ['/', 'landing'],
    ...files.map((path): [string, string] => [path, `${path} of ${build}`]),
  ])
}

async function startedWorld(build = 'one', own = ['/_next/static/one.js']) {
  const world = createWorkerWorld()
  world.server.files = filesOf(build, own)
  const page = { build, heard: [] as unknown[] }
  world.pages.push(page)
  await world.pageStarted()
  return { world, page }
}

const read = async (answer: Promise<Response | null>) => (await answer)?.text()
const navigate = { mode: 'navigate' }

test('keeps a whole build and tells the pages which one it is', async () => {
  const { world, page } = await startedWorld()
  expect(page.heard).toContainEqual({ type: 'current-build', build: 'one' })
  world.server.files = 'offline'
  expect(await read(world.ask('/editor', navigate))).toBe(shell('one'))
  expect(await read(world.ask('/', navigate))).toBe('landing')
  expect(await read(world.ask('/_next/static/one.js'))).toBe('/_next/static/one.js of one')
})

test('a build of which one file is missing does not count, and is finished later', async () => {
  const { world } = await startedWorld()
  const second = filesOf('two', ['/_next/static/two.js'])
  second.delete('/_next/static/two.js')
  world.server.files = second
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask('/editor', navigate))).toBe(shell('one'))
  world.server.files = filesOf('two', ['/_next/static/two.js'])
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask('/editor', navigate))).toBe(shell('two'))
})

test('a page of another build than the list is not kept beside its files', async () => {
  const { world } = await startedWorld()
  world.server.files = filesOf('two', ['/_next/static/two.js']).set('/editor', shell('three'))
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask('/editor', navigate))).toBe(shell('one'))
})

test('an open page of the build before keeps finding its files', async () => {
  const { world, page } = await startedWorld()
  world.server.files = filesOf('two', ['/_next/static/two.js'])
  await world.pageStarted()
  expect(page.heard).toContainEqual({ type: 'current-build', build: 'two' })
  expect(await read(world.ask('/_next/static/one.js'))).toBe('/_next/static/one.js of one')
  page.build = 'two'
  await world.pageStarted()
  expect([...world.stores.keys()].sort()).toEqual(['vitae-build-two', 'vitae-state'])
})

test('a page that does not answer keeps every build', async () => {
  const { world } = await startedWorld()
  world.pages.push({ build: undefined, heard: [] })
  world.server.files = filesOf('two', ['/_next/static/two.js'])
  await world.pageStarted()
  expect([...world.stores.keys()]).toContain('vitae-build-one')
})

test('files whose names change with their content are fetched once', async () => {
  const { world } = await startedWorld()
  world.server.files = filesOf('two', ['/_next/static/two.js'])
  world.server.asked.length = 0
  await world.pageStarted()
  expect(world.server.asked).not.toContain('/_next/static/shared.js')
  expect(world.server.asked).toContain('/_next/static/two.js')
})

test('a page comes from the server while it answers, and from the store when it fails', async () => {
  const { world } = await startedWorld()
  world.server.files = new Map([['/editor', 'fresh']])
  expect(await read(world.ask('/editor', navigate))).toBe('fresh')
  world.server.files = new Map([['/editor', '!500']])
  expect(await read(world.ask('/editor', navigate))).toBe(shell('one'))
})

test('answers every page that the list of the build names, and no page of a list of its own', async () => {
  const world = createWorkerWorld()
  const list = { build: 'one', shells: ['/import'], pages: ['/guide'], files: [], languages }
  world.server.files = new Map([
    ['/asset-list.json', JSON.stringify(list)],
    ['/import', shell('one')],
    ['/guide', 'guide'],
  ])
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask('/import', navigate))).toBe(shell('one'))
  expect(await read(world.ask('/guide', navigate))).toBe('guide')
})

test('a page that is not stored is the server’s, and without a network the page that says so', async () => {
  const world = createWorkerWorld()
  const list = { build: 'one', shells: [], pages: ['/offline'], files: [], languages }
  world.server.files = new Map([
    ['/asset-list.json', JSON.stringify(list)],
    ['/offline', 'no network'],
    ['/settings', 'mine'],
    ['/broken', '!500'],
  ])
  await world.pageStarted()
  expect(await read(world.ask('/settings', navigate))).toBe('mine')
  expect((await world.ask('/broken', navigate))?.status).toBe(500)
  expect((await world.ask('/nowhere', navigate))?.status).toBe(404)
  world.server.files = 'offline'
  for (const path of ['/settings', '/nowhere', '/api/v1/docs']) {
    expect(await read(world.ask(path, navigate))).toBe('no network')
  }
  const stored = [...world.stores.values()].flatMap((store) => [...store.keys()])
  expect(stored).not.toContain('/settings')
})

test('before a build is stored a missing network is the browser’s to tell', async () => {
  const world = createWorkerWorld()
  world.server.files = 'offline'
  await expect(world.ask('/settings', navigate)).rejects.toThrow('Failed to fetch')
})

test('leaves the API, other hosts and what is sent to the server alone', async () => {
  const { world } = await startedWorld()
  expect(await world.ask('/api/v1/resumes')).toBeNull()
  expect(await world.ask('/api/v1/exports/archive.zip', navigate)).toBeNull()
  expect(await world.ask('/api/auth/callback/harbour', navigate)).toBeNull()
  expect(await world.ask('/editor', { headers: { rsc: '1' } })).toBeNull()
  expect(await world.ask('/editor', { method: 'POST', mode: 'navigate' })).toBeNull()
  expect(await world.ask('', { url: 'https://example.org/icon.svg' })).toBeNull()
})

test('without a network nothing changes and nobody is told anything', async () => {
  const { world, page } = await startedWorld()
  page.heard.length = 0
  world.server.files = 'offline'
  await world.pageStarted()
  expect(page.heard).toEqual([])
  expect([...world.stores.keys()].sort()).toEqual(['vitae-build-one', 'vitae-state'])
})

test('an answer carries no address, so that a worker keeps the parameters of its own', async () => {
  const { world } = await startedWorld()
  const answer = await world.ask('/_next/static/one.js')
  expect(answer?.url).toBe('')
})

test('a font that is in no list is kept when it is used, from build to build', async () => {
  const { world } = await startedWorld()
  const font = '/engine/fonts/noto-sans-jp-7-regular.0a1b2c3d4e5f.ttf'
  const rest = '/_next/static/unlisted.js'
  world.server.files = filesOf('one', []).set(font, 'glyphs').set(rest, 'code')
  expect(await read(world.ask(font))).toBe('glyphs')
  expect(await read(world.ask(rest))).toBe('code')
  world.server.files = filesOf('two', [])
  world.pages.splice(0)
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask(font))).toBe('glyphs')
  await expect(world.ask(rest)).rejects.toThrow()
})

test('a proofreader is kept when it is used, and the one before it goes', async () => {
  const { world } = await startedWorld()
  const [script, english] = [
    '/engine/proofreader/worker.1.js',
    '/engine/proofreader/english.1.wasm',
  ]
  const newer = '/engine/proofreader/english.2.wasm'
  world.server.files = filesOf('one', [])
    .set(script, 'code')
    .set(english, 'words')
    .set(newer, 'more words')
  for (const path of [script, english, newer]) await read(world.ask(path))
  world.server.files = 'offline'
  expect(await read(world.ask(script))).toBe('code')
  expect(await read(world.ask(newer))).toBe('more words')
  await expect(world.ask(english)).rejects.toThrow()
})

test('keeps the words and the static pages of one language, that of the last page', async () => {
  const { world } = await startedWorld()
  expect(world.server.asked).not.toContain(germanMessages)
  if (world.server.files !== 'offline')
    world.server.files.set(germanMessages, 'Wörter').set('/de', 'Startseite')
  await world.pageStarted('de')
  world.server.files = 'offline'
  expect(await read(world.ask(germanMessages))).toBe('Wörter')
  expect(await read(world.ask('/de', navigate))).toBe('Startseite')
  expect(await read(world.ask('/', navigate))).toBe('Startseite')
})

test('stays with the language that it has whole while another is out of reach', async () => {
  const { world } = await startedWorld()
  await world.pageStarted('de')
  world.server.files = 'offline'
  expect(await read(world.ask('/', navigate))).toBe('landing')
  world.server.files = filesOf('one', ['/_next/static/one.js'])
  world.server.asked.length = 0
  await world.pageStarted('xx')
  expect(world.server.asked).toEqual(['/asset-list.json'])
})

test('what is shared goes into the fragment of its page, and to no server', async () => {
  const { world } = await startedWorld()
  for (const files of [world.server.files, 'offline' as const]) {
    world.server.files = files
    world.server.asked.length = 0
    const answer = await world.ask('/jobs?title=A%26B&text=Care+for+%23dogs&url=', navigate)
    expect(answer?.status).toBe(303)
    const address = new URL(answer?.headers.get('location') ?? '')
    expect(address.href).not.toContain('?title')
    expect(address.hash).toBe('#new?shared=&title=A%26B&text=Care+for+%23dogs&url=')
    expect(world.server.asked).toEqual([])
  }
})

test('what a share sheet sends is taken by the page alone: files by the list of CVs, texts by the form for a job', async () => {
  const { world } = await startedWorld()
  world.server.asked.length = 0
  const share = async (fields: [string, string | File][]) => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    const sent = { ...navigate, method: 'POST', formData: async () => form }
    return (await world.ask('/jobs', sent))?.headers.get('location')
  }
  const texts: [string, string][] = [
    ['title', 'A&B'],
    ['text', 'Care for #dogs'],
    ['url', ''],
  ]
  expect(await share(texts)).toBe(
    'http://localhost/jobs#new?shared=&title=A%26B&text=Care+for+%23dogs',
  )
  const fileOf = (name: string): [string, File] => ['files', new File([name], `${name}.pdf`)]
  expect(await share([...texts, fileOf('one'), fileOf('two')])).toBe('http://localhost/cvs')
  expect([...(world.stores.get('vitae-shared')?.values() ?? [])].map(({ body }) => body)).toEqual([
    'one',
    'two',
  ])
  expect(await world.ask('/editor', { ...navigate, method: 'POST' })).toBeNull()
  expect(world.server.asked).toEqual([])
})

test('an address of before leads to the new page, or to the page that an earlier build still has', async () => {
  const { world } = await startedWorld()
  const offer = (build: string, page: string) => {
    world.server.files = filesOf(build, [])
    const list = { build, shells: [page], pages: [], files: [], languages }
    world.server.files.set('/asset-list.json', JSON.stringify(list)).set(page, shell(build))
  }
  offer('old', '/resumes')
  await world.pageStarted()
  world.server.files = 'offline'
  expect(await read(world.ask('/resumes', navigate))).toBe(shell('old'))
  offer('new', '/cvs')
  await world.pageStarted()
  world.server.files = 'offline'
  const answer = await world.ask('/resumes?workspace=w', navigate)
  expect(answer?.headers.get('location')).toBe('http://localhost/cvs?workspace=w')
  offer('newer', '/jobs')
  await world.pageStarted()
  world.server.files = 'offline'
  const match = await world.ask('/tailor?workspace=w', navigate)
  expect(match?.headers.get('location')).toBe('http://localhost/jobs?tab=match&workspace=w')
  const shared = await world.ask('/applications?title=Mate', navigate)
  expect(shared?.headers.get('location')).toBe('http://localhost/jobs#new?shared=&title=Mate')
})

test('a page of applications that shares nothing is asked for like any other', async () => {
  const { world } = await startedWorld()
  world.server.files = new Map([['/jobs', 'list']])
  expect(await read(world.ask('/jobs', navigate))).toBe('list')
  expect(await read(world.ask('/jobs?left-behind', navigate))).toBe('list')
})
