import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { countries } from '@/lib/resume/countries/country-rules'
import configure from '@/next.config.mjs'
import { readSource, sourceFiles } from '../support/source-files'

// Pages that lead a newcomer to files have to name files that are there.

/** `a/{b,c}.ts` as `a/b.ts` and `a/c.ts`. */
function expand(path: string): string[] {
  const [, before = '', list = '', after = ''] = /^(.*?)\{([^}]*)\}(.*)$/.exec(path) ?? []
  if (list === '') return [path]
  return list.split(',').flatMap((one) => expand(`${before}${one}${after}`))
}

/** Paths that a text names. */
const pathsIn = (text: string) =>
  [
    ...text.matchAll(
      /`((?:amplify|app|components|docs|lib|public|scripts|tests)\/[\w@./{},()-]+)`/g,
    ),
  ]
    .flatMap(([, path = '']) => expand(path))
    // Placeholders are in capitals.
    .filter((path) => !/(?:^|\/)(?:ID|NAME)\b/.test(path))

it.each(['docs/contributing.md', 'docs/glossary.md', 'docs/seeds.md'])(
  '%s names files that are there',
  (page) => {
    const named = pathsIn(readFileSync(page, 'utf8'))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((path) => !existsSync(path))).toEqual([])
  },
)

it('docs/seeds.md has a row for each of the 69 requests, with a test and a state', () => {
  const rows = readFileSync('docs/seeds.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 69 }, (_, i) => i + 1),
  )
  const wrong = rows.filter(([, , , where = '', test = '', state = '']) => {
    const isTested =
      pathsIn(test).length > 0 && pathsIn(test).every((path) => /\.(?:test|spec)\.tsx?$/.test(path))
    const isState = /^(?:whole|not verified|(?:partly|replaced): \S.*)$/.test(state)
    return !where.includes('`') || !isTested || !isState
  })
  expect(wrong).toEqual([])
})

const rooms = [
  ...['lib/ai', 'lib/browser', 'lib/importers', 'lib/language', 'lib/pdf', 'lib/resume'],
  ...['lib/server', 'components/document', 'components/editor', 'amplify'],
]

it.each(rooms)('%s has a page of at most 40 lines, which names files that are there', (room) => {
  const page = readFileSync(`${room}/README.md`, 'utf8')
  expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  expect(pathsIn(page).length).toBeGreaterThan(2)
  expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([])
})

it('names tests that are there after `npm run unit`', () => {
  const tests = ['components', 'lib', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.test\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  )
  const filters = [
    ...readFileSync('docs/contributing.md', 'utf8').matchAll(/`npm run unit -- ([^`]+)`/g),
  ]
    .flatMap(([, words = '']) => words.split(/\s+/))
    // Options, and placeholders in capitals.
    .filter((word) => !word.startsWith('-') && !/^[A-Z]+$/.test(word))
  expect(filters.length).toBeGreaterThan(20)
  expect(filters.filter((filter) => !tests.some((test) => test.includes(filter)))).toEqual([])
})

it('pages count templates and countries as they are', () => {
  const words = ['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
  const word = (count: number) => words[count - 14] ?? String(count)
  const features = readFileSync('docs/features.md', 'utf8').toLowerCase()
  const templates = `${word(templateCatalogue.length)} templates`
  expect(features).toContain(templates)
  expect(readFileSync('README.md', 'utf8')).toContain(templates)
  expect(features).toContain(`[${word(countries.length)} countries`)
  expect(readFileSync('docs/countries.md', 'utf8')).toContain(`## The ${word(countries.length)}\n`)
})

it('pages name no address of before, which leads elsewhere', async () => {
  const redirects = await configure('phase-production-build').redirects?.()
  const gone = (redirects ?? []).map(({ source }) => source.slice(1))
  expect(gone).toContain('resumes')
  const addresses = new RegExp(`localhost:3000/(?:${gone.join('|')})\\b`)
  const pages = ['README.md', ...sourceFiles(['docs'], /\.md$/)]
  expect(pages.filter((page) => addresses.test(readSource(page)))).toEqual([])
})

// Many of them run only at night, and would be the first to open a picture of a page that is gone.
it('tests name files of public/ that are there', () => {
  const named = sourceFiles(['components', 'lib', 'scripts', 'tests'], /\.test\.tsx?$/).flatMap(
    (test) =>
      [...readSource(test).matchAll(/['"`](?:\.\.\/)*(public\/[\w./-]+\.\w+)['"`]/g)].map(
        ([, path = '']) => path,
      ),
  )
  expect(named.length).toBeGreaterThan(1)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
