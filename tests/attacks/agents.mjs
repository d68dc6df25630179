import { newId, openClient, signUp } from './support/client.mjs'
import { sweep } from './support/sweep.mjs'

/** Attacks what programs and agents use: the tools at /api/mcp, OAuth and webhooks. */
function openTools(person, key) {
  const call = (method, params, id = 1) =>
    person.ask(
      '/api/mcp',
      'POST',
      typeof method === 'string' ? { jsonrpc: '2.0', id, method, params } : method,
      { authorization: `Bearer ${key}`, accept: 'application/json, text/event-stream' },
    )
  return { call, tool: (name, args) => call('tools/call', { name, arguments: args }) }
}

async function createSent(person) {
  const cv = await person.createCv({ name: 'Ada' })
  const made = await person.ask('/api/v1/applications', 'POST', {
    document: {
      id: crypto.randomUUID(),
      kind: 'application',
      schemaVersion: 1,
      title: 'Job',
      lineage: null,
      design: {},
      content: { employer: 'Yard', followUps: [{ id: newId(), on: '2027-01-01', text: 'Call' }] },
    },
  })
  if (made.status >= 300) throw new Error(`application: ${made.status} ${made.text}`)
  const sent = await person.ask(`/api/v1/applications/${made.json.id}/sent`, 'POST', {
    documentId: cv.id,
  })
  if (sent.status >= 300) throw new Error(`sent: ${sent.status} ${sent.text}`)
  return { id: made.json.id, cv }
}

const read = async (person, id) => (await person.ask(`/api/v1/applications/${id}`)).json

export const checks = [
  {
    name: 'an agent cannot change what was sent',
    async run({ server }) {
      const person = await signUp(server)
      const { id, cv } = await createSent(person)
      const { tool } = openTools(person, await person.createKey())
      const before = await read(person, id)
      const [sent] = before.document.content.sent
      const hunks = [
        ...Object.entries({
          name: 'Other.pdf',
          at: '2020-01-01',
          documentId: cv.id.replace(/^./, '1'),
          kind: 'letter',
          fileId: 'a'.repeat(64),
          template: 'x',
          id: newId(),
          extra: true,
        }).map(([field, after]) => [
          {
            kind: 'set',
            address: `${sent.id}/${field}`,
            ...(sent[field] === undefined ? {} : { before: sent[field] }),
            after,
          },
        ]),
        [{ kind: 'remove', list: 'content/sent', id: sent.id, before: sent }],
        [{ kind: 'insert', list: 'content/sent', behind: null, node: { ...sent, id: newId() } }],
        [{ kind: 'move', list: 'content/sent', id: sent.id, behind: null }],
        [{ kind: 'set', address: 'content/sent', before: [sent], after: [] }],
        [{ kind: 'set', address: 'sent', before: [sent], after: [] }],
        [
          {
            kind: 'insert',
            list: 'content/followUps',
            behind: null,
            node: { id: sent.id, text: 'x' },
          },
        ],
        [{ kind: 'move', list: 'content/followUps', id: sent.id, behind: null }],
        [{ kind: 'set', address: `${sent.id}/__proto__`, after: {} }],
        [{ kind: 'set', address: `content/sent/${sent.id}/name`, before: sent.name, after: 'x' }],
        [
          {
            kind: 'remove',
            list: 'content/followUps',
            id: before.document.content.followUps[0].id,
            before: before.document.content.followUps[0],
          },
          { kind: 'remove', list: 'content/sent', id: sent.id, before: sent },
        ],
      ]
      const done = []
      for (const list of hunks) {
        const { version } = await read(person, id)
        await tool('patchApplicationsById', { id, body: { hunks: list, baseVersion: version } })
        const after = await read(person, id)
        if (
          JSON.stringify(after.document.content.sent) !==
          JSON.stringify(before.document.content.sent)
        )
          done.push(JSON.stringify(list).slice(0, 120))
      }
      const { version } = await read(person, id)
      const control = await tool('patchApplicationsById', {
        id,
        body: {
          hunks: [
            {
              kind: 'set',
              address: 'content/stage',
              before: before.document.content.stage,
              after: 'offer',
            },
          ],
          baseVersion: version,
        },
      })
      const stage = (await read(person, id)).document.content.stage
      return {
        ok: done.length === 0,
        detail: `${hunks.length} changes, done: ${done.join(' ') || 'none'}; a permitted one: stage is ${stage} (${control.text.slice(0, 0)}${control.status})`,
      }
    },
  },
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
  {
    name: 'the authorization page sends nobody on without a press',
    async run({ server }) {
      const person = await signUp(server)
      const wrong = []
      const addresses = [
        'https://evil.example/cb',
        'http://127.0.0.1:1/cb',
        'cursor://x/cb',
        'smb://evil.example/share',
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'ldap://evil.example',
        'ssh://evil.example',
        'chrome://settings',
        'vbscript:x',
        'blob:https://x/y',
        'ms-msdt:/id',
        'ms-settings:x',
        'search-ms:query',
        'intent://x#Intent;end',
        'view-source:https://x',
        'about:blank',
        'tel:1',
        'mailto:a@b',
        'sms:1',
        'http://evil.example/cb',
        'https://evil.example/cb#x',
        'https://user:pw@evil.example/',
        '//evil.example',
        'HTTPS://EVIL.example/',
        'ftp://evil.example',
        'ms-word:ofe|u|https://evil.example',
        'itms-services://x',
        'x-apple.systempreferences:a',
        'com.evil.app:/cb',
      ]
      const accepted = []
      for (const address of addresses) {
        const made = await openClient(server).ask('/api/oauth/register', 'POST', {
          client_name: 'X',
          redirect_uris: [address],
        })
        if (made.status >= 500) wrong.push(`registration of ${address}: ${made.status}`)
        if (made.status >= 300) continue
        accepted.push(address)
        for (const more of [
          'response_type=token',
          'response_type=code',
          '',
          'response_type=code&code_challenge=x&code_challenge_method=plain',
          'response_type=code&scope=admin',
          'response_type=code&prompt=none',
          'response_type=code&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256',
          'response_mode=fragment&response_type=code',
        ]) {
          for (const client of [person, openClient(server)]) {
            const answer = await client.ask(
              `/authorize?client_id=${made.json.client_id}&redirect_uri=${encodeURIComponent(address)}&state=s&${more}`,
            )
            const to = answer.headers.location ?? answer.headers.refresh ?? ''
            if (to && !to.startsWith('/') && !to.startsWith(server.origin))
              wrong.push(`${address} with ${more}: ${answer.status} to ${to}`)
            if (/http-equiv="refresh"/i.test(answer.text))
              wrong.push(`${address}: refresh in the page`)
          }
        }
      }
      const dangerous = accepted.filter(
        (address) =>
          !/^(https:\/\/evil\.example\/cb$|HTTPS:\/\/EVIL|http:\/\/127|cursor:|com\.evil)/.test(
            address,
          ),
      )
      return {
        ok: wrong.length === 0 && dangerous.length === 0,
        detail: `registered: ${accepted.join(' ')}; not expected: ${dangerous.join(' ') || 'none'}; ${wrong.slice(0, 5).join('; ')}`,
      }
    },
  },
  {
    name: 'next= and return addresses stay on this server',
    async run({ server }) {
      const person = await signUp(server)
      const wrong = []
      for (const next of [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example',
        '/%2f%2fevil.example',
        '\\\\evil.example',
        '/\t/evil.example',
        'javascript:alert(1)',
        '/.//evil.example',
        '/%5cevil.example',
        '/@evil.example',
        '/..//evil.example',
      ]) {
        for (const path of [
          '/sign-in',
          '/sign-up',
          '/authorize',
          '/api/auth/goodbye',
          '/api/auth/oidc/x',
          '/forgot-password',
        ]) {
          const answer = await person.ask(`${path}?next=${encodeURIComponent(next)}`)
          const to = answer.headers.location
          if (to && new URL(to, server.origin).origin !== server.origin)
            wrong.push(`${path} ${next}: ${to}`)
        }
      }
      return { ok: wrong.length === 0, detail: wrong.join('; ') }
    },
  },
  {
    name: 'webhooks, registrations and addresses of long or odd texts do not hold the server',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const long = (unit, length = 900) =>
        unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const urls = [
        `https://${long('a.')}com/`,
        `https://${long('a')}`,
        `https://[${long(':')}]/`,
        `https://x/${long('%')}`,
        `https://${long('1.')}`,
        `https://${long('@')}x/`,
        'https://127.0.0.1/',
        'https://localtest.me/',
        `https://xn--${long('a', 60)}.com/`,
        `https://${long('\u00df', 60)}.com/`,
        'https://[::ffff:127.0.0.1]/',
        'https://0x7f.1/',
      ]
      const attacks = [
        ...urls.map((url) => [
          url.slice(0, 30),
          () => person.ask('/api/v1/webhooks', 'POST', { url, events: ['document.changed'] }),
        ]),
        ...urls.map((url) => [
          `issuer ${url.slice(0, 30)}`,
          async () => {
            const { json } = await person.ask('/api/v1/workspaces')
            const list = Object.values(json).find(Array.isArray)
            const id =
              list[0]?.id ?? (await person.ask('/api/v1/workspaces', 'POST', { name: 'W' })).json.id
            return person.ask(`/api/v1/workspaces/${id}/sign-in`, 'PUT', {
              issuer: url,
              clientId: 'c',
              clientSecret: 's',
              domains: [`${long('a.', 240)}com`],
              isOpen: false,
              role: 'member',
            })
          },
        ]),
        ...urls.map((url) => [
          `register ${url.slice(0, 30)}`,
          () =>
            person.ask('/api/oauth/register', 'POST', {
              client_name: long('a', 9000),
              redirect_uris: [url, ...Array.from({ length: 3000 }, (_, index) => `${url}${index}`)],
            }),
        ]),
        ...urls.map((url) => [
          `client ${url.slice(0, 30)}`,
          () =>
            person.ask(
              `/authorize?client_id=${encodeURIComponent(url)}&redirect_uri=${encodeURIComponent(url)}&response_type=code&code_challenge=${'a'.repeat(43)}&code_challenge_method=S256&scope=${encodeURIComponent(long('read ', 3000))}&state=${long('a', 3000)}`,
            ),
        ]),
        [
          'time zone',
          () =>
            person.ask('/api/v1/notifications/settings', 'PUT', {
              language: 'en',
              timeZone: long('Europe/', 64),
              kinds: {},
            }),
        ],
        [
          'organisation',
          () =>
            person.ask('/api/auth/organisation', 'POST', {
              email: `${long('a@', 300_000)}x.example`,
              next: long('/', 300_000),
            }),
        ],
        [
          'forgot',
          () =>
            person.ask('/api/auth/password/forgot', 'POST', {
              email: `${long('a.', 10_000)}@${long('b.', 10_000)}example`,
            }),
        ],
        [
          'sign-up',
          () =>
            person.ask('/api/auth/sign-up', 'POST', {
              name: long('a', 10_000),
              email: `${long('a.', 30_000)}@x.example`,
              password: long('password', 10_000),
            }),
        ],
        [
          'sign-in with a password of 40 kB',
          () =>
            Promise.all(
              Array.from({ length: 6 }, () =>
                person.ask('/api/auth/sign-in', 'POST', {
                  email: person.email,
                  password: long('\u0301', 20_000),
                }),
              ),
            ),
        ],
      ]
      return sweep(neighbour, attacks)
    },
  },
]
