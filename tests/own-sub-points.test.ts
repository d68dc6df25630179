import { expect, it } from 'vitest'
import { readPagesInNode } from '@/lib/browser/paper/checks/testing/read-pages-in-node'
import { loadEngineBundle, loadFont } from '@/lib/pdf/engine/testing/engine-bundle'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { levelsOf } from '@/lib/resume/bullet-levels'
import { plainText } from '@/lib/resume/text/rich-text'
import { nestedLines, nestedResume } from './fixtures/nested-resume'
import { countingIds } from './fixtures/paper-documents'
import { someOf } from './runs'

const { createEngine } = await loadEngineBundle()
const engine = createEngine({ loadFont })

it.each(someOf(templateCatalogue))('reads sub-points back from a PDF of $id', async ({ id }) => {
  const document = nestedResume(countingIds())
  const result = await engine.render({ ...document, design: { ...document.design, template: id } })
  if (!result.ok) throw new Error(result.message)
  const read = await readPagesInNode(result.rendered.bytes)
  const lines = read?.document.content.work.flatMap(({ highlights }) => {
    const levels = levelsOf(highlights)
    return highlights.map(({ text }, at) => '  '.repeat(levels[at] ?? 0) + plainText(text))
  })
  expect(lines?.slice(2)).toEqual(nestedLines)
})
