import { expect, it } from 'vitest'
import doorLists from '../doors.json'
import { importRules } from '../support/import-rules'
import { nounFolders } from '../support/server-import-rules'
import {
  importsOf,
  readSource,
  resolveImport,
  sourceFiles,
  typeImportsOf,
} from '../support/source-files'

const files = sourceFiles(['app', 'components', 'extension', 'lib']).filter(
  (file) => !/\.test\.tsx?$|\/testing(?:\/|\.ts$)/.test(file),
)

const isUnder = (path: string, folder: string | RegExp) =>
  typeof folder === 'string' ? path.startsWith(folder) : folder.test(path)

function ruleOf(file: string) {
  return importRules.find(({ folder }) => isUnder(file, folder))
}

it('sees the files that it judges', () => {
  expect(files.length).toBeGreaterThan(100)
  for (const folder of [
    'lib/language/',
    'lib/resume/',
    'lib/pdf/',
    'lib/browser/',
    'lib/messages/',
    'lib/server/',
    'lib/api/',
    'components/ui/',
    'components/',
    'app/',
  ]) {
    expect(files.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(3)
  }
})

it('lets every file import only what its folder may', () => {
  const wrong: string[] = []
  for (const file of files) {
    const rule = ruleOf(file)
    if (!rule) {
      wrong.push(`${file}: no rule for its folder`)
      continue
    }
    const types = typeImportsOf(file)
    for (const specifier of importsOf(file)) {
      const target = resolveImport(file, specifier)
      const isIn = (folders: readonly (string | RegExp)[] = []) =>
        folders.some((folder) => target && isUnder(target, folder))
      const isType = types.has(specifier) && isIn(rule.mayImportTypes)
      const allowed = target
        ? isType || (isIn(rule.mayImport) && !isIn(rule.mayNotImport))
        : !rule.packages || rule.packages.test(specifier)
      if (!allowed) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

const sideways: Record<string, number> = doorLists['imports between features']
const left = Object.values(sideways).reduce((sum, count) => sum + count, 0)
it(`lets a feature import no other one, but for ${left} imports that are left`, () => {
  const roomOf = (path: string | null) => /^components\/([\w-]+)\//.exec(path ?? '')?.[1]
  const pairs = files.flatMap((file) =>
    importsOf(file).flatMap((specifier) => {
      const [from, to] = [roomOf(file), roomOf(resolveImport(file, specifier))]
      const isAllowed = !from || !to || [from, 'ui', 'document'].includes(to)
      return isAllowed ? [] : [`${from} → ${to}`]
    }),
  )
  const counts = Object.fromEntries(
    [...new Set(pairs)].map((pair) => [pair, pairs.filter((one) => one === pair).length]),
  )
  expect(counts).toEqual(sideways)
})

const rowsElsewhere = doorLists['imports of rows of another room']
it(`lets a room of the server ask another for its services, but for ${rowsElsewhere} imports of rows that are left`, () => {
  const roomOf = (path: string) => nounFolders.find((folder) => path.startsWith(folder))
  const left = files.flatMap((file) =>
    importsOf(file).filter((specifier) => {
      const target = resolveImport(file, specifier) ?? ''
      const [from, to] = [roomOf(file), roomOf(target)]
      return from && to && from !== to && target.endsWith('-rows.ts')
    }),
  )
  expect(left).toHaveLength(rowsElsewhere)
})

const callers = [...files, ...sourceFiles(['scripts'], /(?<!\.test)\.ts$/)]
it.each(Object.entries(doorLists.doors))('enters %s by its doors alone', (room, doors) => {
  const entered = callers
    .filter((file) => !file.startsWith(`${room}/`))
    .flatMap((file) => importsOf(file).map((specifier) => resolveImport(file, specifier) ?? ''))
    .filter((target) => target.startsWith(`${room}/`))
    .map((target) => target.slice(room.length + 1))
  expect([...new Set(entered)].sort()).toEqual(doors)
})

it('runs on packages that an installation without development packages has', () => {
  const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const packageOf = (name: string) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)?.[1] ?? name
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .map(packageOf)
      .filter((name) => name in devDependencies && !(name in dependencies))
      .map((name) => `${file} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

it('names no exported bound by a superlative', () => {
  const odd = /^export const (?:most|fewest|longest|least|usual|maximal)[A-Z]\w*/gm
  const wrong = files.flatMap((file) => readSource(file).match(odd) ?? [])
  expect(wrong).toEqual([])
})

it('begins no docstring with a question word: the first sentence says what a thing does or is', () => {
  const odd = /\/\*\*\s*(?:\* )?(?:What|How|Whose|So long|Whoever)\b[^\n]*/g
  const wrong = [...files, ...sourceFiles(['amplify', 'scripts', 'tests'])].flatMap((file) =>
    (readSource(file).match(odd) ?? []).map((text) => `${file}: ${text}`),
  )
  expect(wrong).toEqual([])
})

it('has no cycle of imports', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .map((specifier) => resolveImport(file, specifier))
        .filter((target): target is string => target !== null),
    ]),
  )
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: string[]) => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const target of graph.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

it('keeps what decides the bytes of a PDF free of the platform', () => {
  const forbidden =
    /\bIntl\b|\.toLocale\w*\(|\bDate\.now\b|new Date\(\)|from 'node:|\bperformance\.now\b/
  // The relative clock of ids is injected; workers and their measuring stand outside the engine.
  const exempt = /^lib\/resume\/(ids|testing\/)|^lib\/pdf\/worker\//
  const wrong = files
    .filter((file) => /^lib\/(language|resume|pdf)\//.test(file) && !exempt.test(file))
    .filter((file) => forbidden.test(readSource(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
  expect(wrong).toEqual([])
})

it('reads the environment in one place only', () => {
  const wrong = files.filter(
    (file) =>
      /process\.env/.test(readSource(file).replace(/\/\*[\s\S]*?\*\//g, '')) &&
      !['lib/server/config/config.ts', 'proxy.ts'].includes(file),
  )
  expect(wrong).toEqual([])
})

it('keeps files small enough to have one reason each', () => {
  const long = [...files, ...sourceFiles(['scripts', 'tests'])]
    .map((file) => ({ file, lines: readSource(file).split('\n').length }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

it('lets every journey with a page fail for an error in its console', () => {
  // These start browsers of their own, or one that Playwright cannot drive.
  const exempt = ['browsers/webkit', 'reliability/canary', 'reliability/kill'].map(
    (name) => `tests/${name}.spec.ts`,
  )
  const taken = sourceFiles(['tests'], /\.spec\.ts$/).filter((file) =>
    /import \{[^}]*\btest\b(?! as plainTest)[^}]*\} from '@playwright\/test'/.test(
      readSource(file),
    ),
  )
  expect(taken.filter((file) => !exempt.includes(file))).toEqual([])
})

it('has no literal words in components', () => {
  const wrong: string[] = []
  const components = files.filter((file) => /^(components|app)\/.*\.tsx$/.test(file))
  expect(components.length).toBeGreaterThan(20)
  for (const file of components) {
    const code = readSource(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    const attributes = code.matchAll(
      /\b(?:aria-label|title|placeholder|alt|label|description)="([^"]*[A-Za-z]{2}[^"]*)"/g,
    )
    for (const [, text] of attributes) wrong.push(`${file}: "${text}"`)
    for (const [, text] of code.matchAll(/<\w[^<>{}]*>\s*([A-Z][a-z]+[^<>{}=;()]*)<\//g)) {
      wrong.push(`${file}: ${text?.trim()}`)
    }
  }
  expect(wrong).toEqual([])
})
