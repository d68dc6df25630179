import { describe, expect, it } from 'vitest'
import { countingIds, fullResume, longResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'

const { createEngine } = await loadEngineBundle()
const short = () => longResume(countingIds(), { posts: 3, bullets: 2, words: 6 })

describe('parts that are kept from one render to the next', () => {
  it('name what no font has at every render, not only when they are built', async () => {
    const document = short()
    const [bullet] = document.content.work[1]?.highlights ?? []
    if (bullet) bullet.text = 'Rare \u{1F9FF} sign'
    const engine = createEngine({ loadFont })
    for (const round of [1, 2, 3]) {
      document.content.basics.label = `Round ${round}`
      const result = await engine.render(structuredClone(document))
      if (!result.ok) throw new Error(result.message)
      expect(result.rendered.missing.flatMap(({ characters }) => characters)).toEqual(['\u{1F9FF}'])
    }
  })

  it('are printed as often as they stand in the document, even under one id', async () => {
    const document = short()
    const [first] = document.content.work
    if (first) document.content.work.push(structuredClone(first))
    const engine = createEngine({ loadFont })
    const files: string[] = []
    for (let round = 0; round < 3; round++) {
      const result = await engine.render(structuredClone(document))
      if (!result.ok) throw new Error(result.message)
      files.push(Buffer.from(result.rendered.bytes).toString('base64'))
      const items = (await readPdf(result.rendered.bytes)).flatMap((page) => page.items)
      const words = items.map(({ text }) => text).join(' ')
      expect(words.split(first?.position ?? '')).toHaveLength(
        document.content.work.filter(({ position }) => position === first?.position).length + 1,
      )
    }
    expect(new Set(files).size).toBe(1)
  })
})

it.each(['academic', 'split-header', 'nordic-form', 'side-column', 'kinder'])(
  'sets contacts with drawings before them in %s as an engine does that set none before',
  async (template) => {
    const document = fullResume(countingIds())
    const warm = createEngine({ loadFont })
    const draw = async (engine: typeof warm, icons: 'shown' | 'hidden') => {
      const design = { ...document.design, template, icons }
      const result = await engine.render({ ...document, design })
      if (!result.ok) throw new Error(result.message)
      return result.rendered.bytes
    }
    await draw(warm, 'hidden')
    expect(await draw(warm, 'shown')).toEqual(await draw(createEngine({ loadFont }), 'shown'))
  },
)
