import { signUp } from './support/client.mjs'
import { sweep } from './support/sweep.mjs'
import { openTools } from './support/tools.mjs'

/** Sends long and odd messages to the tools for agents. */

export const checks = [
  {
    name: 'messages to the tools do not hold the server',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const key = await person.createKey()
      const { call, tool } = openTools(person, key)
      const long = (unit, length = 900_000) =>
        unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const attacks = [
        [
          'batch of 100',
          () =>
            call(
              Array.from({ length: 100 }, (_, id) => ({
                jsonrpc: '2.0',
                id,
                method: 'tools/list',
              })),
            ),
        ],
        [
          'batch of 5,000',
          () =>
            call(Array.from({ length: 5000 }, (_, id) => ({ jsonrpc: '2.0', id, method: 'ping' }))),
        ],
        [
          '24 lists of tools',
          () => Promise.all(Array.from({ length: 24 }, () => call('tools/list', {}))),
        ],
        ['method of 900 kB', () => call(long('a'))],
        ['tool of 900 kB', () => tool(long('a'), {})],
        ['tool __proto__', () => tool('__proto__', {})],
        ['tool constructor', () => tool('constructor', { constructor: { prototype: { x: 1 } } })],
        [
          'arguments __proto__',
          () =>
            person.ask(
              '/api/mcp',
              'POST',
              '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"getResumes","arguments":{"__proto__":{"limit":1},"search":"a"}}}',
              {
                'content-type': 'application/json',
                authorization: `Bearer ${key}`,
                accept: 'application/json, text/event-stream',
              },
            ),
        ],
        ['cursor of 900 kB', () => call('tools/list', { cursor: long('a') })],
        ['search of 900 kB', () => tool('getResumes', { search: long('a ') })],
        [
          'resource of 900 kB',
          () => call('resources/read', { uri: `vitae://documents/${long('../')}` }),
        ],
        [
          'resource of odd letters',
          () => call('resources/read', { uri: `vitae://${long('%', 90_000)}` }),
        ],
        [
          'template of 900 kB',
          () => tool('postTemplatesCheck', { body: { format: 1, name: long('a'), palettes: [] } }),
        ],
        [
          'template of many zones',
          () =>
            tool('postTemplatesCheck', {
              body: {
                format: 1,
                name: 'a',
                look: { header: { zones: Array.from({ length: 20_000 }, () => ({})) } },
              },
            }),
        ],
        [
          'prompt',
          () => call('prompts/get', { name: 'tailor', arguments: { posting: long('a') } }),
        ],
        [
          'completion',
          () =>
            call('completion/complete', {
              ref: { type: 'ref/prompt', name: long('x') },
              argument: { name: 'a', value: long('b', 9000) },
            }),
        ],
        [
          'initialize with 900 kB',
          () =>
            call('initialize', {
              protocolVersion: long('2'),
              capabilities: {},
              clientInfo: { name: 'a', version: '1' },
            }),
        ],
        [
          'hunks',
          () =>
            tool('patchResumesById', {
              id: crypto.randomUUID(),
              body: {
                hunks: Array.from({ length: 9000 }, () => ({
                  kind: 'set',
                  address: 'design/accent',
                  before: 'a',
                  after: 'b',
                })),
                baseVersion: 1,
              },
            }),
        ],
      ]
      return sweep(neighbour, attacks)
    },
  },
]
