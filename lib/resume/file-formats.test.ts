import { expect, it } from 'vitest'
import {
  acceptOf,
  documentFormats,
  exportFormats,
  fileFactsOf,
  letterFormats,
} from './file-formats'

it('a file chooser is told endings and media types, each once', () => {
  expect(acceptOf(['pdf'])).toBe('.pdf,application/pdf')
  expect(acceptOf(['md', 'markdown', 'txt'])).toBe('.md,.markdown,.txt,text/markdown,text/plain')
})

it('the formats of a document and of a letter keep the order of all', () => {
  expect(exportFormats.slice(0, 3)).toEqual(['pdf', 'docx', 'text'])
  expect(documentFormats).toEqual(exportFormats.filter((one) => one !== 'pdf' && one !== 'png'))
  expect(exportFormats.filter((one) => !letterFormats.includes(one))).toEqual([
    'json-resume',
    'europass',
  ])
  expect(fileFactsOf('json-resume')).toEqual({ ending: 'json', mediaType: 'application/json' })
})
