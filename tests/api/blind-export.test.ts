import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldText } from '@/lib/language/unicode/fold-text'
import { loadEngineBundle } from '@/lib/pdf/engine/testing/engine-bundle'
import { findIdentity } from '@/lib/resume/blind/find-identity'
import { createLetter } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { toOwnerId } from '@/lib/server/owner'
import { pictureKey } from '@/lib/server/photos/photo-files'
import { reader } from '@/lib/server/reader/create-reader'
import { renderer } from '@/lib/server/render/create-renderer'
import { languageCvs } from '@/tests/fixtures/language-cvs'
import { languageDocument } from '@/tests/fixtures/language-documents'
import { photoOf, portrait } from '@/tests/fixtures/portrait'
import { someOf } from '@/tests/runs'
import { openTestApi, sessions, type TestApi } from './support/test-api'

// Who the person is, is looked for by our own import, which finds a name, a mail address, a telephone number, a picture
// wherever they stand.

const read = [
  'de',
  'fr',
  'es',
  'it',
  'pl',
  'tr',
  'vi',
  'el',
  'uk',
  'he',
  'ar',
  'hi',
  'ja',
  'ko',
  'zh',
]
const ids = createIdGenerator()
let api: TestApi
beforeAll(async () => {
  await loadEngineBundle()
  api = await openTestApi()
  const owner = toOwnerId(sessions.ana)
  await api.ports.files.put(pictureKey(owner, photoOf().fileId), portrait, 'image/jpeg')
}, 60_000)
afterAll(async () => {
  await renderer().close()
  await reader().close()
  globalThis.vitaeRenderer = undefined
  globalThis.vitaeReader = undefined
  await api.close()
})

/** A CV with all that a header can say, and the person in its texts and in what its PDF carries. */
function fullDocument(words: (typeof languageCvs)[number]): ResumeDocument {
  const document = languageDocument(words, { carry: true })
  const { basics, work } = document.content
  const summary = `${words.name} — me@${words.language}.example.org, 12 Quay Street, www.quay.example.org/me, +49 351 123 4567`
  return {
    ...document,
    id: ids.document(),
    title: `CV ${words.name}`,
    content: {
      ...document.content,
      photo: photoOf(),
      basics: {
        ...basics,
        ...{ phone: '+49 351 123 4567', url: 'https://quay.example.org', summary },
        location: {
          address: '12 Quay Street',
          postalCode: '01067',
          city: '',
          region: '',
          countryCode: '',
        },
        profiles: [
          {
            id: ids.node(),
            network: 'GitHub',
            username: 'quay-person',
            url: 'https://git.example/q',
          },
        ],
        details: [{ id: ids.node(), label: 'Date of birth', value: '1 May 1984' }],
      },
      work: work.map((entry) => ({ ...entry, summary: `quay-person, 1 May 1984, ${words.name}` })),
    },
  }
}

async function store(document: ResumeDocument) {
  const json = { document, baseVersion: 0 }
  const saved = await api.ask(`/resumes/${document.id}`, { method: 'PUT', json })
  expect(saved.status).toBeLessThan(300)
  return `/resumes/${document.id}`
}

async function importFile(answer: Response, fileName: string) {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('example.org')
  const outcome = await reader().read({ bytes, fileName })
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome
}

describe.each(someOf(languageCvs.filter(({ language }) => read.includes(language))))(
  'an anonymous CV: $title',
  (words) => {
    it('gives an import nothing that the person is found by', async () => {
      const document = fullDocument(words)
      const path = await store(document)
      const files = [
        ['pdf', `${path}/pdf?blind=true`],
        ['docx', `${path}/export?format=docx&blind=true`],
        ['html', `${path}/export?format=html&blind=true`],
      ] as const
      for (const [ending, address] of files) {
        const answer = await api.ask(address)
        expect(answer.status).toBe(200)
        expect(answer.headers.get('content-disposition')).toContain(`"CV.${ending}"`)
        const found = await importFile(answer, `CV.${ending}`)
        if (found.kind !== 'draft') throw new Error('The file carries its document')
        const text = JSON.stringify(found.draft, (_, value) =>
          typeof value === 'number' ? 0 : value,
        )
        expect(findIdentity(document, text)).toEqual([])
        for (const part of words.name.split(/\s+/)) {
          const word = new RegExp(`(?<![\\p{L}\\p{M}])${foldText(part)}(?![\\p{L}\\p{M}])`, 'u')
          expect(foldText(text)).not.toMatch(word)
        }
        expect(text).not.toMatch(/1984|351|quay/i)
        expect(text).toContain(words.employer.split(' ')[0])
      }
    }, 60_000)
  },
)

const words = languageCvs.find(({ language }) => language === 'de')
if (!words) throw new Error('No German CV')
const document = fullDocument(words)

it('is another one than the CV, in metadata and pictures, too', async () => {
  const path = await store(document)
  const whole = await api.ask(`${path}/pdf`)
  const blind = await api.ask(`${path}/pdf?blind=true`)
  expect(blind.headers.get('etag')).not.toBe(whole.headers.get('etag'))
  const json = await (await api.ask(`${path}/export?format=json&blind=true`)).text()
  expect(findIdentity(document, json)).toEqual([])
  expect(json).not.toMatch(/image|1984|quay/i)
  const bytes = Buffer.from(await blind.arrayBuffer()).toString('latin1')
  expect(bytes).not.toMatch(/Wei|\/Image\b|EmbeddedFile/)
  const wholeBytes = Buffer.from(await whole.arrayBuffer()).toString('latin1')
  expect(wholeBytes).toMatch(/\/Image\b/)
  // `false` is the CV as it is.
  const same = await api.ask(`${path}/pdf?blind=false`)
  expect(same.headers.get('etag')).toBe(whole.headers.get('etag'))
})

it('lists the lines that may still tell the name', async () => {
  const { basics } = document.content
  const content = {
    ...document.content,
    basics: { ...basics, name: 'Grace Young', label: 'Young talents', summary: 'Grace Young led.' },
  }
  const path = await store({ ...document, id: ids.document(), content })
  const exported = await api.ask(`${path}/export?format=text&blind=true`)
  expect(exported.headers.get('vitae-near-name')).toBe('basics/label')
  expect(await exported.text()).not.toContain('Grace')
  const drawn = await api.ask(`${path}/pdf?blind=true`)
  expect(drawn.headers.get('vitae-near-name')).toBe('basics/label')
  expect((await api.ask(`${path}/pdf`)).headers.get('vitae-near-name')).toBeNull()
})

it('is never the one that was sent out', async () => {
  const path = await store({ ...document, id: ids.document() })
  expect((await api.ask(`${path}/pdf`, { method: 'POST' })).status).toBe(201)
  const answer = await api.ask(`${path}/pdf?version=1&blind=true`)
  expect(answer.headers.get('content-disposition')).toContain('"CV.pdf"')
  const found = await importFile(answer, 'CV.pdf')
  expect(findIdentity(document, JSON.stringify(found))).toEqual([])
})

it('is none of a letter, and asked for by true or false', async () => {
  const letter = createLetter(ids)
  const json = { document: letter, baseVersion: 0 }
  await api.ask(`/resumes/${letter.id}`, { method: 'PUT', json })
  for (const address of ['pdf?blind=true', 'export?format=docx&blind=true']) {
    const answer = await api.ask(`/resumes/${letter.id}/${address}`)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      { problems: [{ path: 'blind' }] },
    ])
  }
  const path = await store({ ...document, id: ids.document() })
  expect((await api.ask(`${path}/pdf?blind=yes`)).status).toBe(422)
})
