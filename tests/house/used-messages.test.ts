import { expect, it } from 'vitest'
import { readSource, sourceFiles } from '../support/source-files'

const catalogue = 'lib/messages/en'
/** The catalogues of all languages, which have the same names. */
const translated = /^lib\/messages\/[\w-]+\//
/** Messages of a catalogue, but not those inside of others. */
const message = /^ {2}(?:'([\w-]+)'|(\w+))(?:: |\()/gm

it('has no message that nothing names', () => {
  const files = sourceFiles(['lib', 'components', 'app', 'scripts', 'amplify']).filter(
    (path) => !translated.test(path) && !path.includes('.test.'),
  )
  const named = new Set(files.flatMap((path) => readSource(path).match(/[\w-]+/g) ?? []))
  const unnamed = sourceFiles([catalogue]).flatMap((path) =>
    [...readSource(path).matchAll(message)]
      .map(([, quoted, plain]) => quoted ?? plain ?? '')
      .filter((name) => !named.has(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(unnamed).toEqual([])
})
