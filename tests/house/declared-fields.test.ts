import { expect, it } from 'vitest'
import { entryKinds, fieldsOfKind, roleFields } from '@/lib/resume/entry-fields'
import { readSource, sourceFiles } from '../support/source-files'

/** Forms of others, which name the fields that they have a place for, and the layout of our own form. */
const forms = [
  'lib/importers/',
  'lib/exporters/',
  'lib/resume/json-resume/',
  'lib/resume/flat/',
  'components/document/fields/definitions.ts',
]

const fieldNames = [
  ...entryKinds.map((kind) => fieldsOfKind(kind).map(({ name }) => name)),
  roleFields.map(({ name }) => name),
]

/** Returns the lists of a source whose names are mostly fields of one section: three or more. */
function fieldListsIn(code: string): string[] {
  const quoted = code.matchAll(/(?:'[\w.]+',\s*){2,}'[\w.]+'/g)
  const spaced = code.matchAll(/['`](?:[\w.]+\s+){2,}[\w.]+\s*['`]/g)
  return [...quoted, ...spaced].flatMap(([list]) => {
    const names = list.match(/[\w.]+/g) ?? []
    const isOfOneSection = fieldNames.some((fields) => {
      const { length } = names.filter((name) => fields.includes(name))
      return length >= 3 && length >= names.length * 0.6
    })
    return isOfOneSection ? [list] : []
  })
}

it('lists of fields follow from their declarations', () => {
  expect(fieldListsIn("['awarder', 'title', 'date']")).toEqual(["'awarder', 'title', 'date'"])
  expect(fieldListsIn("'studyType area institution'")).toHaveLength(1)
  expect(fieldListsIn("['title', 'of', 'a', 'talk', 'date']")).toEqual([])

  const files = sourceFiles(['lib', 'components', 'app', 'scripts', 'amplify']).filter(
    (file) => !/\.test\.|\/testing\//.test(file) && !forms.some((form) => file.startsWith(form)),
  )
  const found = files.flatMap((file) =>
    fieldListsIn(readSource(file)).map((list) => `${file}: ${list}`),
  )
  expect(found).toEqual([])
})
