import { expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { printOnPaper } from '@/lib/pdf/templates/testing/paper'
import { createIdGenerator } from '@/lib/resume/ids'
import { gallerySamples } from '@/lib/resume/samples/gallery'
import { resumeOf } from '@/lib/resume/samples/resume-of'
import { someOf } from '@/tests/runs'
import { reportOf } from '../readback/report'
import { checkDocument } from './check-document'
import { readMachineFile } from './read-machine-file'
import { readPagesInNode } from './testing/read-pages-in-node'

const samples = Object.values(gallerySamples)
const pairs = templateCatalogue.map(({ id }, at) => {
  const sample = samples[at % samples.length] ?? samples[0]
  if (!sample) throw new Error('no sample')
  return [id, sample.name, sample] as const
})

it.each(someOf(pairs))(
  'finds nothing wrong with template %s and the CV of %s',
  async (template, _, sample) => {
    const base = resumeOf(sample, createIdGenerator())
    const document = { ...base, design: { ...base.design, template } }
    const { rendered } = await printOnPaper(document)
    const machine = await readMachineFile(rendered.bytes)
    const text = machine.facts.pages.map((page) => page.text).join('\n')
    const { boxes, missing } = rendered
    const read = await readPagesInNode(rendered.bytes)
    const readback = reportOf({ document, boxes, missing, text, read })
    const file = { ...machine, facts: { ...machine.facts, readback } }
    const { results, bars } = checkDocument(document, file)
    const found = results.filter(({ status }) => status === 'warn' || status === 'fail')
    expect(found.map(({ id, values }) => [id, values])).toEqual([])
    // Every check of the file was applicable.
    expect(bars.readable).toEqual({ passed: 13, of: 13 })
  },
)
