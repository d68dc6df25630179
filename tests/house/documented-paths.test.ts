import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { templateCatalogue } from '@/lib/pdf/templates/catalogue'
import { countries } from '@/lib/resume/countries/country-rules'
import { variableNames } from '@/lib/server/config/variable-names.mjs'
import configure from '@/next.config.mjs'
import { parseArguments } from '@/scripts/vitae/arguments'
import { serverCommands } from '@/scripts/vitae/server/commands'
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

/** Beginnings of examples that are no commands, and what they are. */
const noCommands: Readonly<Record<string, string>> = {
  'cv.example.org {': 'a file of Caddy',
  'location / {': 'a file of nginx',
  '[Service]': 'a file of systemd',
  'import { Webhook }': 'run with a server by the tests of webhooks',
  flowchart: 'a diagram',
}

/** Beginnings of lines that cannot run here, and why. */
const notRun: Readonly<Record<string, string>> = {
  aws: 'needs an account of AWS',
  'npx aws-cdk@': 'needs an account of AWS',
  'npx @aws-amplify/': 'needs an account of AWS',
  'mv amplify_outputs.json': 'needs an account of AWS',
  'export AWS_PROFILE=': 'needs an account of AWS',
  docker: 'needs Docker',
  'curl -I http://cv.example.org': 'needs a server on the web',
  'curl -H "x-api-key: $KEY"': 'run by tests/api/documented-examples.test.ts',
  'export URL=': 'names what the commands behind it use',
  pip: 'needs Python',
  scim2: 'needs Python; tests/scim does the same',
  'mkdir -p data/secrets': 'a command of the system',
  'openssl rand': 'a command of the system',
  '{"verdict"': 'shows what a command prints',
  'any failure': 'shows what a command prints',
}

const beginsWith = (starts: Readonly<Record<string, string>>, text: string) =>
  Object.keys(starts).some((start) => text.startsWith(start))

const packageScripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
).scripts

/** Returns what is wrong with the words of a `vitae` command, by the parser of the command. */
function refusedCommand(words: readonly string[]): string | null {
  const [name, ...rest] = words
  const server = serverCommands.find((one) => one.name === name)
  if (!server) {
    const parsed = parseArguments(words)
    return parsed.ok ? null : parsed.reason
  }
  const unknown = rest.find(
    (word) => word.startsWith('--') && !`${server.words} ${server.summary}`.includes(word),
  )
  return unknown === undefined ? null : `"${name}" has no option "${unknown}"`
}

/** Returns what is wrong with a line of a shell; null for one that is right, or cannot run here. */
function refusedLine(line: string): string | null {
  const words = line.match(/"[^"]*"|\S+/g) ?? []
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word))
  const names = words.slice(0, first).map((word) => word.split('=')[0] ?? '')
  const unknown = names.find((name) => /^VITAE_/.test(name) && !variableNames.includes(name))
  if (unknown) return `${unknown} is no setting`
  if (beginsWith(notRun, words.slice(first).join(' '))) return null
  const [program = '', ...rest] = words.slice(first).map((word) => word.replaceAll('"', ''))
  const command = `${program} ${rest.join(' ')}`
  const [, ofVitae] = /^(?:(?:npx )?vitae|npm run (?:-s )?vitae --) ([^<>]+)/.exec(command) ?? []
  if (ofVitae) return refusedCommand(ofVitae.trim().split(' '))
  const [, script] = /^npm run (?:-s )?([\w:]+)/.exec(command) ?? []
  if (script) return script in packageScripts ? null : `there is no script "${script}"`
  if (program === 'node') return existsSync(rest[0] ?? '') ? null : `there is no ${rest[0]}`
  return /^npm (?:start|test|ci|install|pack)\b/.test(command) ? null : 'nothing checks it'
}

type Example = { page: string; language: string; code: string }

const examplesOf = (page: string): Example[] =>
  [...readFileSync(page, 'utf8').matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```/gm)].map(
    ([, language = '', code = '']) => ({ page, language, code }),
  )

/** Returns the lines of a shell: comments are left out, and what stands behind `&&` or a wide gap is apart. */
const linesOf = (code: string) =>
  code
    .replaceAll(/\\\n/g, ' ')
    .replaceAll(/'[^']*'/g, "''")
    .split(/\n| && /)
    .map((line) =>
      line
        .replace(/\s{2,}[#{].*$/, '')
        .replace(/#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '')

function refusedIn({ language, code }: Example): string[] {
  if (beginsWith(noCommands, code.trim())) return []
  if (language === 'json') return typeof JSON.parse(code) === 'object' ? [] : ['no object']
  if (language === 'yaml') return typeof parse(code) === 'object' ? [] : ['no object']
  return linesOf(code).flatMap((line) => {
    const reason = refusedLine(line)
    return reason === null ? [] : [`${line}: ${reason}`]
  })
}

it('pages have code examples that can be parsed: commands with known options, settings, scripts and data', () => {
  const pages = ['README.md', 'SKILL.md', ...sourceFiles(['docs'], /\.md$/)].filter(
    (page) => !/^docs\/(?:adr|screens|templates)\//.test(page),
  )
  const examples = pages.flatMap(examplesOf)
  expect(examples.length).toBeGreaterThan(60)
  expect(
    examples.flatMap((one) => refusedIn(one).map((reason) => `${one.page}: ${reason}`)),
  ).toEqual([])
  const all = examples.map(({ code }) => code).join('\n')
  expect(Object.keys({ ...noCommands, ...notRun }).filter((start) => !all.includes(start))).toEqual(
    [],
  )
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
