import { describe, expect, it } from 'vitest'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { someOf } from '@/tests/runs'
import type { RenderResult } from '../pdf-types'
import { loadEngineBundle, loadFont } from './testing/engine-bundle'

const { createEngine } = await loadEngineBundle()
const ids = countingIds()
const bullets = (count: number, text: string) =>
  Array.from({ length: count }, () => ({ id: ids.node(), text }))

type Work = ResumeDocument['content']['work'][number]

/** Documents that no schema accepts, but a faulty importer or another program may pass. */
const extremes: [name: string, change: (work: Work, document: ResumeDocument) => void][] = [
  ['20,000 items', (work) => Object.assign(work, { highlights: bullets(20_000, 'x') })],
  [
    '5,000 combining marks',
    (work) => Object.assign(work, { summary: `e${'\u0301'.repeat(5_000)}` }),
  ],
  ['a word of 50,000 letters', (work) => Object.assign(work, { summary: 'w'.repeat(50_000) })],
  ['200,000 words in a field', (work) => Object.assign(work, { summary: 'a b '.repeat(100_000) })],
  [
    'a block larger than a page that may not break',
    (work) =>
      Object.assign(work, { keepTogether: true, highlights: bullets(150, 'words '.repeat(60)) }),
  ],
  [
    'numbers beyond their ends',
    (_work, { design }) =>
      Object.assign(design, { fontSize: 1e9, margin: 1e6, lineHeight: -4, spacing: Number.NaN }),
  ],
  [
    'a design of words',
    (_work, { design }) =>
      Object.assign(design, {
        fontSize: '10',
        page: 'A0',
        accent: 'url(x)',
        language: '',
        fonts: '',
      }),
  ],
  ['no sections at all', (_work, { content }) => Object.assign(content, { work: null })],
]

const timeout = 10_000

describe('what would hang a layout engine', () => {
  it.each(someOf(extremes))(
    '%s: a PDF or a reason, in time',
    async (_name, change) => {
      const document = structuredClone(fullResume(ids))
      const [work] = document.content.work
      if (work) change(work, document)
      const result: RenderResult = await createEngine({ loadFont }).render(document)
      if (result.ok) expect(result.rendered.pages.length).toBeGreaterThan(0)
      else expect(['too-large', 'layout-failed']).toContain(result.code)
    },
    timeout,
  )

  it('says so when a document is too large', async () => {
    const document = structuredClone(fullResume(ids))
    for (const work of document.content.work) work.highlights = bullets(20_000, 'x')
    const result = await createEngine({ loadFont }).render(document)
    expect(result).toMatchObject({ ok: false, code: 'too-large' })
  })

  it('sets the next document after a failed one', async () => {
    const engine = createEngine({ loadFont })
    const broken = structuredClone(fullResume(ids))
    Object.assign(broken.content, { basics: null })
    expect((await engine.render(broken)).ok).toBe(false)
    expect((await engine.render(fullResume(ids))).ok).toBe(true)
  })
})
