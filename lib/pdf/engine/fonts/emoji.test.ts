import { expect, it } from 'vitest'
import { firstLook, type Look, newestLook } from '@/lib/resume/look'
import { countingIds, longResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'
import { readPdf } from '../testing/read-pdf'

const { createEngine } = await loadEngineBundle()

async function print(headline: string, look: Look) {
  const asked: string[] = []
  const engine = createEngine({
    loadFont: (name: string) => {
      asked.push(name)
      return loadFont(name)
    },
  })
  const cv = longResume(countingIds(), { posts: 1, bullets: 1 })
  const basics = { ...cv.content.basics, label: headline }
  const document = { ...cv, content: { ...cv.content, basics }, design: { ...cv.design, look } }
  const result = await engine.render(document)
  if (!result.ok) throw new Error(result.message)
  const [page] = await readPdf(result.rendered.bytes)
  const text = (page?.items ?? []).map((item) => item.text).join('')
  return {
    text,
    missing: result.rendered.missing,
    hasFont: asked.some((name) => /emoji/.test(name)),
  }
}

it('are printed in one colour and read as typed', async () => {
  const { text, missing, hasFont } = await print('Gardener 🌱 and 🚀 pilot', newestLook)
  expect(text).toContain('🌱')
  expect(text).toContain('🚀')
  expect([missing, hasFont]).toEqual([[], true])
})

it('lose skin tones and what selects their form, but never their sign', async () => {
  const { text, missing } = await print('Thumbs 👍🏽 heart ❤️ star ⭐️', newestLook)
  expect(text).toContain('👍')
  expect(text).toContain('❤')
  expect(missing).toEqual([])
})

it('leave a notice of a tone that stands alone, and none of the frame of a keycap', async () => {
  const { text, missing } = await print('Step 1\ufe0f\u20e3 of \u{1f3fd}', newestLook)
  expect(text).toContain('Step 1 of')
  expect(missing.flatMap(({ characters }) => characters)).toEqual(['\u{1f3fd}'])
})

it('are left out with a notice where the look is earlier, or the sign is rare', async () => {
  const earlier = await print('Gardener 🌱', firstLook)
  expect(earlier.missing.flatMap(({ characters }) => characters)).toEqual(['🌱'])
  const rare = await print('Gardener 🪲', newestLook)
  expect(rare.missing).toHaveLength(1)
})

it('cost nothing where there are none', async () => {
  expect((await print('Gardener', newestLook)).hasFont).toBe(false)
})
