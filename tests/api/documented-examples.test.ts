import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '@/tests/support/source-files'
import { openProgramApi } from './support/program-api'

// Every `curl` of the documentation, run in its order with a key: what stands there works.

const files = ['docs/operating.md', 'docs/guides/api.md', 'README.md']

/** The commands of a text, each as the words that a shell would make of it. */
function commandsOf(text: string): string[][] {
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, block = '']) => block)
  const commands = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').split(/\n(?=curl )/))
  return commands
    .filter((command) => command.startsWith('curl '))
    .map((command) =>
      [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        ([, single, double, bare]) => single ?? double ?? bare ?? '',
      ),
    )
}

type Command = { method: string; url: string; headers: Record<string, string>; body?: string }

function readCommand([, ...words]: string[]): Command {
  const command: Command = { method: '', url: '', headers: {} }
  const rest = [...words]
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    if (word === '-X') command.method = rest.shift() ?? ''
    else if (word === '-d') command.body = rest.shift() ?? ''
    else if (word === '-H') {
      const [name = '', value = ''] = (rest.shift() ?? '').split(/:\s*/, 2)
      command.headers[name] = value
    } else if (word.startsWith('-')) throw new Error(`Nobody knows ${word} here`)
    else command.url = word
  }
  return { ...command, method: command.method || (command.body === undefined ? 'GET' : 'POST') }
}

const commands = files.flatMap((file) => commandsOf(readFileSync(join(root, file), 'utf8')))

const variables: Record<string, string> = { URL: 'http://localhost:3000' }
const program = await openProgramApi()
const api = program.api
variables.KEY = program.key
afterAll(() => program.close())

const filled = (text: string) =>
  text.replace(/\$(\w+)/g, (_, name: string) => variables[name] ?? '')

async function run({ method, url, headers, body }: Command) {
  const named = Object.entries(headers).map(([name, value]) => [name, filled(value)] as const)
  const answer = await api.api.request(filled(url), {
    method,
    headers: Object.fromEntries(named),
    ...(body === undefined ? {} : { body: filled(body) }),
  })
  const retryAfter = Number(answer.headers.get('retry-after'))
  return {
    status: answer.status,
    retryAfter,
    json: (await answer.json()) as Record<string, unknown>,
  }
}

it('finds them', () => {
  expect(commands.length).toBeGreaterThan(4)
})

it.each(commands.map((words) => [words.join(' '), words] as const))(
  'each command: %s',
  async (_, words) => {
    const command = readCommand(words)
    let answer = await run(command)
    while (answer.status === 202 && command.method === 'GET') {
      // As long as it says, by the clock of the server.
      api.clock.now += answer.retryAfter * 1_000
      await new Promise((resolve) => setTimeout(resolve, 50))
      answer = await run(command)
    }
    expect([200, 201, 202], JSON.stringify(answer.json)).toContain(answer.status)
    const id = answer.json.requestId ?? answer.json.id
    if (typeof id === 'string') variables.ID = id
  },
)
