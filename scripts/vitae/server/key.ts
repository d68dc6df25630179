import { parseArgs } from 'node:util'
import { audiences, type CreateKeyBody, createKeyBodySchema, scopes } from '@/lib/api/keys'
import { createKeyByOperator } from '@/lib/server/accounts/keys/create-key'
import { exitCodes } from '../exit-codes'
import { isFolderThere, readEmail, sayNobody } from './accounts'
import { type ServerCommand, sayUsage } from './command'

type Asked = { email: string; body: CreateKeyBody; isJson: boolean }

const options = {
  name: { type: 'string', default: 'Command line' },
  scopes: { type: 'string', default: 'read,write' },
  for: { type: 'string', default: 'api' },
  days: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

function readWords(words: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [action, ...rest] = positionals
    const email = readEmail(rest)
    const body = createKeyBodySchema.safeParse({
      name: values.name,
      scopes: values.scopes.split(','),
      audience: values.for,
      expiresInDays: values.days === undefined ? null : Number(values.days),
    })
    if (action !== 'make' || !email || !body.success) return null
    if (body.data.audience === 'agents' && body.data.scopes.includes('admin')) return null
    return { email, body: body.data, isJson: values.json }
  } catch {
    // `parseArgs` throws for unknown options.
    return null
  }
}

/** Creates an API key for a user, so that a program can be set up without a browser. */
export const key: ServerCommand = {
  name: 'key',
  words: `make EMAIL [--name NAME] [--for ${audiences.join('|')}] [--scopes ${scopes.join(',')}] [--days N] [--json]`,
  summary:
    'Makes a key for the person of an address and prints it, this once. --for agents: it takes the tools of agents alone, and cannot write, erase or publish. --days N: it expires.',
  async run(words, context) {
    const asked = readWords(words)
    if (!asked) return sayUsage(key, context)
    if (!isFolderThere(context)) return exitCodes.file
    const { email, body, isJson } = asked
    const ports = await context.openEmbeddedPorts()
    const made = await createKeyByOperator(ports, ports.ids.document(), { ...body, email })
    if (!made.ok) {
      if (made.code === 'not-found') return sayNobody(email, context)
      if (made.code !== 'limit-reached') throw new Error(`No key was made: ${made.code}`)
      context.say(`${email} has as many keys as one person may have: delete one in the settings.`)
      return exitCodes.invalid
    }
    context.print(isJson ? JSON.stringify(made.value) : made.value.key)
    context.say(
      body.audience === 'agents'
        ? 'The key is shown this once. It takes the tools of agents alone (/api/mcp): keep it secret.'
        : 'The key is shown this once. Whoever has it acts as this person, within its scopes: keep it secret. For an agent make one with "--for agents".',
    )
    return exitCodes.done
  },
}
