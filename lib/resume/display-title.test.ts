import { expect, it } from 'vitest'
import { readSource, sourceFiles } from '@/tests/support/source-files'
import { displayTitle } from './display-title'

it('names a CV by its title, else its headline, else the person', () => {
  const named = { title: ' ', label: 'Harbour pilot', name: 'Ada Quill' }
  expect(displayTitle(named, 'Untitled CV')).toBe('Harbour pilot')
  expect(displayTitle({ ...named, title: 'For the port' }, 'Untitled CV')).toBe('For the port')
  expect(displayTitle({ ...named, label: '' }, 'Untitled CV')).toBe('Ada Quill')
  expect(displayTitle({ title: '', label: '', name: ' ' }, 'Untitled CV')).toBe('Untitled CV')
})

it('is the only way to name a document', () => {
  const ownChain = /\btitle(?:\.trim\(\))? \|\| [\w.]*(?:label|untitled|name)\b/
  // A section, an entry, a story and a calendar entry of an application are no documents.
  const others =
    /^(?:components\/(?:jobs|document\/use-job-name|editor\/(?:sections|export|panels\/command-palette)|account\/notifications)|lib\/(?:ai|pdf|server\/(?:exports\/archive|documents\/list-documents)))/
  const found = sourceFiles(['app', 'components', 'lib/browser', 'lib/server']).filter(
    (path) => !others.test(path) && !/\.test\./.test(path) && ownChain.test(readSource(path)),
  )
  expect(found).toEqual([])
})
