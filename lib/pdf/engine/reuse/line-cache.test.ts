import { expect, it } from 'vitest'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { loadEngineBundle, loadFont } from '../testing/engine-bundle'

const { createEngine } = await loadEngineBundle()
const document = fullResume(countingIds())

it.each(['academic', 'split-header', 'nordic-form', 'side-column', 'kinder'])(
  'sets contacts with drawings before them in %s as an engine does that set none before',
  async (template) => {
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
