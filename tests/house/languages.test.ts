import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { languagesByCapability } from '@/dist/languages/capabilities'
import { importsOf, readSource, resolveImport, sourceFiles } from '../support/source-files'

const files = sourceFiles(['app', 'components', 'lib', 'scripts']).filter(
  (file) => !/\.test\.tsx?$|\/testing(?:\/|\.ts$)/.test(file),
)

it('lets the reader of a capability alone import what languages have of it', () => {
  const isOfLanguage = (path: string) => /^lib\/language\/[a-z]{2,3}(?:-[a-z]+)?\//.test(path)
  const readers = new Map<string, string[]>()
  const wrong: string[] = []
  for (const file of files.filter((one) => !one.endsWith('.mjs'))) {
    for (const specifier of importsOf(file)) {
      const target = resolveImport(file, specifier) ?? ''
      if (target.startsWith('dist/languages/'))
        readers.set(target, [...(readers.get(target) ?? []), file])
      const isOwn = dirname(file) === dirname(target)
      const isBuilder = /^lib\/language\/(?:kinds|shared|unicode)\//.test(target)
      const isWrong = isOfLanguage(file) ? !isOwn && !isBuilder : isOfLanguage(target)
      if (isWrong) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
  expect([...readers].filter(([, found]) => found.length > 1)).toEqual([])
  const read = [...readers.keys()].map((path) => path.replace(/^dist\/languages\/|\.\w+$/g, ''))
  expect(read.sort()).toEqual([...Object.keys(languagesByCapability), 'capabilities'].sort())
})

/** Files that name languages by a fact of their own, which no folder of a language decides. */
const ownLists = {
  'lib/browser/ai/page/prompt-api.ts': 'languages that the model inside Chrome may have',
  'lib/ai/reader/as-sentence.ts': 'code that rewrites sentences, a pattern a language',
  'lib/ai/reader/canary-losses.ts': 'code that rewrites sentences, a function a language',
  'scripts/bundle/messages/write-messages.mjs': 'interface languages that run from right to left',
  'scripts/vitae/exam-rounds.ts': 'files of examples that have a language',
}

const isKnown = (name: string) =>
  Object.values(languagesByCapability).some((tags: readonly string[]) => tags.includes(name))

/** Returns the keys of tables that are written a row a line. */
function keysByTable(code: string): string[][] {
  const tables: string[][] = []
  const open: { indent: number; keys: string[] }[] = []
  for (const line of code.split('\n')) {
    const indent = line.search(/\S/)
    if (indent < 0) continue
    while ((open.at(-1)?.indent ?? -1) > indent) open.pop()
    const key = /^ +'?([\w-]+)'?(?:: |:$)/.exec(line)?.[1]
    if (key === undefined) continue
    const table = open.at(-1)
    if (table?.indent === indent) table.keys.push(key)
    else open.push({ indent, keys: tables[tables.push([key]) - 1] ?? [] })
  }
  return tables
}

/** Returns the lists, unions and keys of objects in a source that are three languages or more, and nothing else. */
function languageListsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const partsOf = (pattern: RegExp, sign: string) =>
    [...code.matchAll(pattern)].map(([text]) =>
      text
        .replace(/^[[{]|[\]}]$/g, '')
        .split(sign)
        .map((part) => part.trim()),
    )
  const namesOf = (parts: string[], pattern: RegExp) =>
    parts
      .filter((part) => part !== '' && part !== "''")
      .map((part) => pattern.exec(part)?.[1] ?? '')
  const named = [
    ...partsOf(/\[[^[\](){}]*\]/g, ',').map((parts) => namesOf(parts, /^'([\w-]+)'$/)),
    ...partsOf(/'[\w-]+'(?:\s*\|\s*'[\w-]+')+/g, '|').map((parts) =>
      namesOf(parts, /^'([\w-]+)'$/),
    ),
    ...partsOf(/\{[^[\](){}]*\}/g, ',').map((parts) => namesOf(parts, /^'?([\w-]+)'?(?::|$)/)),
    ...keysByTable(code),
  ]
  return named
    .filter((names) => new Set(names).size > 2 && names.every(isKnown))
    .map((names) => names.join(' '))
}

it('finds lists, unions and tables of languages in a source', () => {
  const found = [
    "const list = ['en', 'de', 'fr'] as const",
    "const bySign = { a: ['es', 'pt', 'it', ''] }",
    "type Code = 'en' | 'de' | 'nl'",
    "const one = { en: 'English', de: 'German', nl: 'Dutch' }",
    "const rows = {\n  en: {\n    at: 'at',\n  },\n  de: {\n    at: 'bei',\n  },\n  nl: [],\n}\n",
  ]
  expect(found.filter((source) => languageListsIn(source).length !== 1)).toEqual([])
  const others = ["['en', 'de']", "['de', 'la', 'of']", '{ id, name, is }', '{ en: 1, de: 2 }']
  expect(others.flatMap(languageListsIn)).toEqual([])
})

it('names the languages of a capability nowhere but in their folders', () => {
  const isOther = (file: string) =>
    !/^lib\/language\/|^lib\/messages\/(?:locales|plural-categories)\.ts$/.test(file)
  const found = files
    .filter(isOther)
    .flatMap((file) => languageListsIn(readSource(file)).map((list) => `${file}: ${list}`))
  const isListed = (line: string) => Object.keys(ownLists).some((file) => line.startsWith(file))
  expect(found.filter((line) => !isListed(line))).toEqual([])
  expect(Object.keys(ownLists).filter((file) => !found.join().includes(file))).toEqual([])
})

it('loads the modules of grounding when a sentence is judged', () => {
  expect(readSource('dist/languages/grounding.ts')).not.toMatch(/^import/m)
})
