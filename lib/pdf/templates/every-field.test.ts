import { expect, it } from 'vitest'
import { fieldsOf } from '@/lib/resume/text/text'
import { declaredResume } from '@/tests/fixtures/declared-resume'
import { countingIds } from '@/tests/fixtures/paper-documents'
import { inked, lostWords, printedInk } from './printed-paper'
import { templates } from './registry'
import { printOnPaper, withDesign } from './testing/paper'

it.each(templates)('the template $id prints each declared field', async ({ id: template }) => {
  const document = withDesign(declaredResume(countingIds()), { template, pageNumbers: false })
  const paper = await printOnPaper(document)
  const ink = printedInk(paper).toUpperCase()
  for (const { address, text } of fieldsOf(document)) {
    const own = inked(text).replace(/^https:\/\//, '')
    expect(ink, address).toContain(own.toUpperCase())
  }
  expect(lostWords(paper, document)).toEqual([])
})
