import { expect, it } from 'vitest'
import { createResume } from '@/lib/resume/create'
import { createIdGenerator } from '@/lib/resume/ids'
import { exportJsonResume, importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { paperOf } from '@/lib/resume/testing/paper-of'
import { readDocument } from '@/lib/resume/upgrade'
import { templateOf } from '../templates/registry'
import { templateFile } from './template-file'

const ids = createIdGenerator()
const cv = createResume(ids)

it.each([
  ['a template', templateFile(templateOf('fjord'))],
  [
    'one that this version cannot read',
    { format: 2, name: 'From tomorrow', look: [1, { a: null }] },
  ],
])('a document brings %s through storage and JSON Resume as it is', (_, ownTemplate) => {
  const document = { ...cv, design: { ...cv.design, ownTemplate } }
  const stored = readDocument(JSON.parse(JSON.stringify(document)))
  if (!stored.ok) throw new Error(JSON.stringify(stored.problems))
  expect(paperOf(stored.document).design.ownTemplate).toEqual(ownTemplate)
  const imported = importJsonResume(exportJsonResume(document, { clean: false }), ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  expect(imported.document.design.ownTemplate).toEqual(ownTemplate)
})
