import { expect, it } from 'vitest'
import { readCatalogue } from '@/scripts/bundle/messages/catalogue-files.mjs'
import { readSource, sourceFiles } from '../support/source-files'

it('has no message that nothing names', () => {
  const files = sourceFiles(['lib', 'components', 'app', 'scripts', 'amplify']).filter(
    (path) => !path.includes('.test.'),
  )
  const named = new Set(files.flatMap((path) => readSource(path).match(/[\w-]+/g) ?? []))
  const unnamed = Object.keys(readCatalogue('en')).filter(
    (id) => !named.has(id.split('/')[1] ?? ''),
  )
  expect(unnamed).toEqual([])
})
