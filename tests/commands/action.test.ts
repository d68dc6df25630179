// @module-tag nightly
// Builds the command line anew: scripts/vitae/vitae.test.ts runs its commands.

import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readText } from '@/lib/pdf/engine/testing/read-pdf'
import { writeCommandLine } from '@/scripts/bundle/command-line.mjs'
import { bundledNode } from '@/scripts/support/node-version.mjs'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'

// Runs the steps of action.yml as a runner does: from a copy of the files of the project, in a repository of CVs.

type Step = {
  name?: string
  uses?: string
  run?: string
  env?: Record<string, string>
  'working-directory'?: string
}
type Action = { inputs: Record<string, { default?: string }>; runs: { steps: Step[] } }

const place = mkdtempSync(join(tmpdir(), 'vitae-action-test-'))
const action = join(place, 'action')
const repository = join(place, 'cvs')
const summary = join(place, 'summary.md')
const outputs = join(place, 'outputs')

const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

const renderCv = (bullet: string) => `cv:
  name: Ada Example
  email: ada@example.org
  sections:
    experience:
      - company: Mill
        position: Miller
        start_date: 2020-01
        end_date: present
        highlights:
          - ${bullet}
`
const jsonResume = { basics: { name: 'Bo Example' }, work: [{ name: 'Yard', position: 'Rigger' }] }

const user = { login: 'github-actions[bot]' }
const comments: { id: number; body: string; user: typeof user }[] = []
let api: Server
let apiUrl = ''

beforeAll(async () => {
  mkdirSync(action)
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const present = list
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(file))
  const files = execFileSync('tar', ['--null', '-T', '-', '-cf', '-'], {
    input: present.join('\0'),
    maxBuffer: 400_000_000,
  })
  execFileSync('tar', ['-xf', '-'], { cwd: action, input: files })
  symlinkSync(join(process.cwd(), 'node_modules'), join(action, 'node_modules'))
  await writeCommandLine()

  mkdirSync(join(repository, 'people'), { recursive: true })
  git('init', '-q', '-b', 'main')
  writeFileSync(join(repository, 'ada.yaml'), renderCv('Ground rye'))
  writeFileSync(join(repository, 'people', 'bo.json'), JSON.stringify(jsonResume))
  writeFileSync(join(repository, 'notes.json'), '{"no": "CV"}')
  git('add', '.')
  git('commit', '-qm', 'one')

  api = createServer(async (request, response) => {
    const body = (await readAll(request)).toString()
    const id = Number(/comments\/(\d+)$/.exec(request.url ?? '')?.[1])
    if (request.headers.authorization !== 'Bearer secret') response.statusCode = 403
    else if (request.url === '/graphql') {
      response.end(JSON.stringify({ data: { viewer: user } }))
      return
    } else if (request.method === 'POST') {
      comments.push({ id: 7, body: JSON.parse(body).body, user })
    } else if (request.method === 'PATCH') {
      const own = comments.find((comment) => comment.id === id)
      if (own) own.body = JSON.parse(body).body
    }
    response.end(JSON.stringify(comments))
  })
  apiUrl = `http://127.0.0.1:${await listenOnLoopback(api)}`
}, 120_000)
afterAll(() => {
  api?.close()
  rmSync(place, { recursive: true, force: true })
})

/** Runs the steps that are ours; those of others only set up Node. */
async function runAction(given: Record<string, string>, event: object) {
  const { inputs, runs } = parse(readFileSync('action.yml', 'utf8')) as Action
  const resolved = (text: string) =>
    text.replace(/\$\{\{ (inputs|github)\.(\w+) \}\}/g, (_, from: string, name: string) =>
      from === 'inputs'
        ? (given[name] ?? inputs[name]?.default ?? '')
        : ({ action_path: action, server_url: apiUrl }[name] ?? 'main'),
    )
  for (const name of Object.keys(given)) expect(Object.keys(inputs)).toContain(name)
  const programs = join(place, 'programs')
  mkdirSync(programs, { recursive: true })
  if (!existsSync(join(programs, 'node'))) symlinkSync(bundledNode(), join(programs, 'node'))
  const eventFile = join(place, 'event.json')
  writeFileSync(eventFile, JSON.stringify(event))
  writeFileSync(summary, '')
  writeFileSync(outputs, '')
  let printed = ''
  let status: number | null = 0
  for (const { run, env = {}, 'working-directory': folder } of runs.steps) {
    if (run === undefined || status !== 0) continue
    const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: folder ? resolved(folder) : repository,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PATH: `${programs}:${process.env.PATH}`,
        ...Object.fromEntries(Object.entries(env).map(([name, text]) => [name, resolved(text)])),
        GITHUB_EVENT_PATH: eventFile,
        GITHUB_REPOSITORY: 'ada/cvs',
        GITHUB_WORKSPACE: repository,
        npm_config_offline: 'true',
        GITHUB_API_URL: apiUrl,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: outputs,
      },
    })
    child.stdout.on('data', (chunk) => {
      printed += chunk
    })
    child.stderr.on('data', (chunk) => {
      printed += chunk
    })
    status = await new Promise((resolve) => child.on('close', resolve))
  }
  return {
    status,
    printed,
    summary: readFileSync(summary, 'utf8'),
    outputs: readFileSync(outputs, 'utf8'),
  }
}

it('writes CVs and a site within 20 seconds, from a package', {
  tags: ['nightly'],
  timeout: 120_000,
}, async () => {
  for (const kind of ['cli', 'cli-han']) {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', [
        'pack',
        '--json',
        `./dist/${kind}`,
        '--pack-destination',
        place,
      ]).toString(),
    )
    renameSync(join(place, filename), join(place, `vitae-${kind}.tgz`))
  }
  writeFileSync(join(repository, 'han.json'), JSON.stringify({ basics: { name: '山田' } }))
  git('add', 'han.json')
  const given = { files: 'ada.yaml han.json', formats: 'pdf site', out: 'packed' }
  const { status, printed } = await runAction({ ...given, package: '../vitae-cli.tgz' }, {})
  expect([status, printed]).toEqual([0, expect.not.stringContaining('::error')])
  expect(await readText(readFileSync(join(repository, 'packed', 'han.pdf')))).toContain('山')
  expect(readFileSync(join(repository, 'packed/ada/index.html'), 'utf8')).toContain('Ground rye')
  rmSync(join(action, 'dist'), { recursive: true })
  git('reset', '-q', '--hard')
})

it('writes CVs in formats, from its own files', {
  tags: ['nightly'],
  timeout: 300_000,
}, async () => {
  const given = { files: 'ada.yaml people/*.json', formats: 'pdf docx html', template: 'serif' }
  const { status, printed, outputs } = await runAction(given, {})
  expect([status, printed]).toEqual([0, expect.not.stringContaining('::error')])
  const text = await readText(readFileSync(join(repository, 'cv-files', 'ada.pdf')))
  for (const words of ['Ada Example', 'Mill', 'Ground rye']) expect(text).toContain(words)
  expect(outputs).toContain('\ncv-files/people/bo.docx\n')
  expect(readFileSync(join(repository, 'cv-files/people/bo.html'), 'utf8')).toContain('Rigger')
  // The engine of the browser writes the same bytes (lib/pdf/engine); so does the command line in the project.
  const again = join(place, 'again.pdf')
  const words = ['render', join(repository, 'ada.yaml'), '-o', again, '--template', 'serif']
  execFileSync(process.execPath, ['scripts/vitae.mjs', ...words])
  expect(readFileSync(again)).toEqual(readFileSync(join(repository, 'cv-files', 'ada.pdf')))
})

it('shows in a pull request which words and pages change, in one comment', {
  tags: ['nightly'],
  timeout: 120_000,
}, async () => {
  const base = git('rev-parse', 'HEAD')
  writeFileSync(join(repository, 'ada.yaml'), renderCv('Ground rye and ```barley @everyone'))
  writeFileSync(join(repository, 'new.json'), JSON.stringify(jsonResume))
  git('add', '*.yaml', 'new.json')
  git('commit', '-qm', 'two')
  const event = { pull_request: { number: 4, base: { sha: base } } }
  const given = { files: '*.yaml people/*.json new.json', token: 'secret' }
  const first = await runAction(given, event)
  expect([first.status, first.printed]).toEqual([0, ''])
  expect(first.summary).toBe(
    [
      '### `ada.yaml`\n\n1 page; 3 words added, 0 removed\n\n````diff',
      '- Ground rye\n+ Ground rye and ```barley @everyone\n````\n',
      '### `new.json`\n\nNew in this pull request.\n',
    ].join('\n'),
  )
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain(first.summary)
  git('checkout', '-q', base, '--', 'ada.yaml')
  await runAction(given, event)
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).not.toContain('barley')
  const refused = await runAction({ ...given, token: 'other' }, event)
  expect([refused.status, refused.printed]).toEqual([
    0,
    expect.stringMatching(/^::notice::.* 403\.$/m),
  ])
})

it('names a file that is no CV, writes the others, and fails', {
  tags: ['nightly'],
  timeout: 60_000,
}, async () => {
  appendFileSync(join(repository, 'people', 'bo.json'), '}')
  const { status, printed } = await runAction({ files: 'ada.yaml people/bo.json', out: 'made' }, {})
  expect(status).toBe(1)
  expect(printed).toMatch(/^::error file=people\/bo\.json::.*not JSON/m)
  expect(existsSync(join(repository, 'made', 'ada.pdf'))).toBe(true)
  const none = await runAction({ files: '*.nothing' }, {})
  expect([none.status, none.printed]).toEqual([1, expect.stringContaining('No file of the')])
})

it('reads no link and no name of a pull request that could act on the runner', async () => {
  const secret = join(place, 'secret.json')
  writeFileSync(secret, JSON.stringify({ ...jsonResume, token: 'SECRET' }))
  symlinkSync(secret, join(repository, 'leak.json'))
  symlinkSync(place, join(repository, 'way-out'))
  mkdirSync(join(repository, 'out'))
  symlinkSync(place, join(repository, 'out', 'a'))
  mkdirSync(join(repository, 'a'))
  const names = ['--version.json', 'a/inside.json', 'a/x\nend of files\ninjected=yes\ny.json']
  for (const name of names) writeFileSync(join(repository, name), JSON.stringify(jsonResume))
  git('add', '.')
  const run = (files: string, out: string) => runAction({ files, formats: 'txt json', out }, {})
  const { status, printed, outputs } = await run('leak.json way-out --version.json a/x*', 'made')
  expect(status).toBe(1)
  expect(printed).toMatch(/::error file=leak\.json::It is a link/)
  expect(printed).toMatch(/::error file=way-out::It is a link/)
  expect(printed).toMatch(/::error file=a\/x%0Aend of files.*::Its name has control characters/)
  expect(existsSync(join(repository, 'made', 'leak.json'))).toBe(false)
  expect(readFileSync(join(repository, 'made', '--version.txt'), 'utf8')).toContain('Rigger')
  expect(outputs).not.toMatch(/injected|end of files/)
  const escaped = await run('a/inside.json', 'out')
  expect([escaped.status, escaped.printed]).toEqual([
    1,
    expect.stringContaining('outside of the repository'),
  ])
  expect(existsSync(join(place, 'inside.txt'))).toBe(false)
}, 120_000)
