import { tmpdir } from 'node:os'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Share } from '@/lib/api/shares'
import { readPdf } from '@/lib/pdf/engine/testing/read-pdf'
import { createPageLink, saveSharedCv, type Visit, visitPage } from './support/shared-pages'
import { openTestApi, type TestApi } from './support/test-api'

const day = 24 * 60 * 60 * 1_000

let api: TestApi
beforeEach(async () => {
  api = await openTestApi()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await api.close()
})

const visit = (path: string, how?: Visit) => visitPage(api, path, how)
const createLink = (more?: object) => createPageLink(api, more)
const saveCv = () => saveSharedCv(api)

const countsOf = async ({ id }: Share) => {
  const { views, downloads } = (await (await api.ask(`/shares/${id}`)).json()) as Share
  return { views, downloads }
}

async function textOfPdf(answer: Response): Promise<string> {
  const pages = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  return pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ')
}

describe('the page behind a share link', () => {
  it('has the words of the CV with their addresses, and nothing that is for its owner', async () => {
    const { path } = await createLink({ label: 'For Harbour' })
    const answer = await visit(path, { headers: { 'accept-language': 'de' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await answer.text()
    expect(html).toContain('<main data-share>')
    expect(html).toContain('<h1 data-address="basics/name">Ana Beispiel</h1>')
    expect(html).toContain('<span data-address="basics/phone">')
    expect(html).toContain('Bakes <strong>bread</strong> &lt;b&gt;well&lt;/b&gt;.')
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain('<html lang="de"')
    expect(html).toContain('Open Kitchen')
    for (const word of ['Secret', 'impeller', 'rival', 'Harbour', 'canonical', 'ld+json']) {
      expect(html).not.toContain(word)
    }
    expect(html).not.toMatch(/(?:src|href)="https?:\/\/(?!localhost)/)
  })

  it('has the same pages as its PDF, which carries no document', async () => {
    const { path } = await createLink()
    const pdf = await visit(`${path}/1.pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    const bytes = new Uint8Array(await pdf.clone().arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('/EmbeddedFiles')
    const text = await textOfPdf(pdf)
    expect(text).toContain('Ana Beispiel')
    expect(text).toContain('Open Kitchen')
    expect(text).not.toContain('Secret')
    const etag = pdf.headers.get('etag') ?? ''
    const again = await visit(`${path}/1.pdf`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const files = await api.ports.files.list('exports/')
    expect(files.files).toHaveLength(1)
  })

  it('leaves out the contact details that its owner leaves out, in the PDF, too', async () => {
    const { path } = await createLink({ leaveOut: ['phone', 'address', 'email'] })
    const html = await (await visit(path)).text()
    const text = await textOfPdf(await visit(`${path}/1.pdf`))
    for (const shown of [html, text]) {
      expect(shown).toContain('Berlin')
      for (const word of ['1234567', 'Gasse', '10115', 'ana@example']) {
        expect(shown).not.toContain(word)
      }
    }
  })

  it('shows the newest version at once, and stores one PDF of it', async () => {
    const { path, documents } = await createLink()
    const former = await visit(path)
    await visit(`${path}/1.pdf`)
    const set = { kind: 'set', address: 'basics/name', before: 'Ana Beispiel', after: 'Ana Neu' }
    const change = { method: 'PATCH', json: { hunks: [set] } }
    expect((await api.ask(`/resumes/${documents[0]?.id}`, change)).status).toBe(200)
    const etag = former.headers.get('etag') ?? ''
    const page = await visit(path, { headers: { 'if-none-match': etag } })
    expect(await page.text()).toContain('Ana Neu')
    expect(await textOfPdf(await visit(`${path}/1.pdf`))).toContain('Ana Neu')
    expect((await api.ports.files.list('exports/')).files).toHaveLength(1)
  })

  it('shows several documents under tabs, by kind and number', async () => {
    const [one, two] = [await saveCv(), await saveCv()]
    const json = { documents: [{ id: one }, { id: two }] }
    const share = (await (await api.ask('/shares', { method: 'POST', json })).json()) as Share
    const { pathname: path } = new URL(share.url ?? '')
    const html = await (await visit(path)).text()
    expect(html).toContain(`<a href="${path}" aria-current="page">CV 1</a>`)
    expect(html).toContain(`<a href="${path}?document=2">CV 2</a>`)
    expect((await visit(`${path}?document=2`)).status).toBe(200)
    expect((await visit(`${path}/2.pdf`)).status).toBe(200)
    for (const wrong of ['?document=3', '?document=x', '/3.pdf', '/1.pdf/x', '/x']) {
      expect((await visit(`${path}${wrong}`)).status, wrong).toBe(404)
    }
    expect(await countsOf(share)).toEqual({ views: 1, downloads: 0 })
  })

  it('offers the PDF as a file only where its owner wants it', async () => {
    const { path, ...share } = await createLink({ download: false })
    expect(await (await visit(path)).text()).not.toContain('?download')
    expect((await visit(`${path}/1.pdf?download`)).status).toBe(404)
    const opened = { headers: { 'sec-fetch-dest': 'document' } }
    expect((await visit(`${path}/1.pdf`, opened)).status).toBe(404)
    const painted = { headers: { 'sec-fetch-dest': 'empty' } }
    expect((await visit(`${path}/1.pdf`, painted)).status).toBe(200)
    await api.ask(`/shares/${share.id}`, { method: 'PATCH', json: { download: true } })
    expect(await (await visit(path)).text()).toContain('/1.pdf?download')
    const file = await visit(`${path}/1.pdf?download`)
    expect(file.headers.get('content-disposition')).toContain('attachment; filename="Ana')
    expect(await countsOf(share)).toEqual({ views: 2, downloads: 1 })
  })

  it('counts people, and neither robots nor its owner', async () => {
    const { path, ...share } = await createLink()
    await Promise.all(Array.from({ length: 20 }, () => visit(path)))
    await visit(path, { headers: { cookie: 'session=ben' } })
    await visit(path, { headers: { cookie: 'session=ana' } })
    await visit(path, { method: 'HEAD' })
    for (const agent of [
      '',
      'Googlebot/2.1',
      'WhatsApp/2.23',
      'curl/8.5',
      'Slackbot-LinkExpanding',
    ]) {
      await visit(path, { headers: { 'user-agent': agent } })
    }
    expect(await countsOf(share)).toEqual({ views: 21, downloads: 0 })
    const { days } = (await (await api.ask(`/shares/${share.id}`)).json()) as Share
    expect(days).toEqual([{ day: '2026-03-01', views: 21, downloads: 0 }])
    const { items } = await api.ports.items.scan({ limit: 1_000 })
    expect(JSON.stringify(items)).not.toContain('Firefox')
  })
})

it('a link that leads nowhere is answered the same whether it was guessed, has ended or was revoked', async () => {
  const ended = await createLink({ endsAt: new Date(api.clock.now + day).toISOString() })
  const revoked = await createLink({ slug: 'ana-cook', label: 'x' })
  const secret = await createLink({ password: 'open sesame' })
  for (const { path } of [ended, revoked]) expect((await visit(path)).status).toBe(200)
  api.clock.now += day
  for (const { id } of [revoked, secret]) await api.ask(`/shares/${id}`, { method: 'DELETE' })
  const guessed = `/s/${'A'.repeat(43)}`
  const paths = [ended.path, revoked.path, secret.path, '/cv/ana-cook', guessed, '/s/x', '/cv/x']
  for (const first of ['s', 'cv']) paths.push(`/${first}/${'x'.repeat(1_000)}`)
  const answers = await Promise.all(
    [...paths, ...paths.map((path) => `${path}/1.pdf`)].map(async (path) => {
      const answer = await visit(path)
      return { status: answer.status, headers: [...answer.headers], text: await answer.text() }
    }),
  )
  const [first] = answers
  expect(first?.status).toBe(404)
  for (const answer of answers) expect(answer).toEqual(first)
})

describe('a page that its owner wants to be found', () => {
  it('has a readable address with what search engines read, and only what the paper prints', async () => {
    const { path, ...share } = await createLink({ slug: 'ana-beispiel', leaveOut: ['email'] })
    const answer = await visit('/cv/ana-beispiel')
    expect(answer.headers.get('x-robots-tag')).toBeNull()
    const html = await answer.text()
    expect(html).toContain('<link rel="canonical" href="http://localhost:3000/cv/ana-beispiel">')
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '') as object
    expect(data).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'Ana Beispiel', jobTitle: 'Cook' },
    })
    expect(html).not.toContain('ana@example')
    expect(html).not.toContain('name="robots"')
    expect((await visit(path)).headers.get('x-robots-tag')).toBe('noindex')
    await api.ask(`/shares/${share.id}`, { method: 'PATCH', json: { slug: 'ana-b' } })
    const former = await visit('/cv/ana-beispiel/1.pdf?download')
    expect([former.status, former.headers.get('location')]).toEqual([
      302,
      '/cv/ana-b/1.pdf?download',
    ])
    api.clock.now += 31 * day
    expect((await visit('/cv/ana-beispiel')).status).toBe(404)
    expect((await visit('/cv/ana-b')).status).toBe(200)
    await api.ask(`/shares/${share.id}`, { method: 'PATCH', json: { slug: null } })
    expect((await visit('/cv/ana-b')).status).toBe(404)
    expect((await visit(path)).status).toBe(200)
  })

  it('has a picture of its page for previews of the link, which the address by token has not', async () => {
    const { path } = await createLink({ slug: 'ana-picture' })
    const html = await (await visit('/cv/ana-picture')).text()
    const address = /og:image" content="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(address).toBe('http://localhost:3000/cv/ana-picture/preview.png')
    const picture = await visit(new URL(address).pathname)
    expect(picture.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await picture.arrayBuffer())
    const { width, height } = await sharp(bytes).metadata()
    expect([width, height]).toEqual([1_200, 630])
    // Black words on white paper.
    const { channels } = await sharp(bytes).stats()
    expect(channels.map(({ min, max }) => [min < 80, max])).toContainEqual([true, 255])
    const etag = picture.headers.get('etag') ?? ''
    const again = await visit('/cv/ana-picture/preview.png', { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect((await visit(`${path}/preview.png`)).status).toBe(404)
    expect(await (await visit(path)).text()).not.toContain('og:image')
  })

  it('names no picture where the code that paints is not installed, as in a container', async () => {
    await createLink({ slug: 'ana-plain' })
    vi.spyOn(process, 'cwd').mockReturnValue(tmpdir())
    expect(await (await visit('/cv/ana-plain')).text()).not.toContain('og:image')
    expect((await visit('/cv/ana-plain/preview.png')).status).toBe(404)
  })
})
