import { signUp } from './support/client.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Sends addresses, queries and bodies that make slow parsers slow, by each way in of the API. */
const long = (unit, length = 14_000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const deep = (depth, open, close) => `${open.repeat(depth)}1${close.repeat(depth)}`
const bodies = {
  'deep lists': deep(200_000, '[', ']'),
  'deep objects': deep(90_000, '{"a":', '}'),
  'list never closed': '['.repeat(900_000),
  'number of a million digits': `{"a":${'9'.repeat(900_000)}}`,
  exponent: `{"a":1e${'9'.repeat(900_000)}}`,
  'one key of a million letters': `{"${'a'.repeat(900_000)}":1}`,
  '80,000 keys': `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
  '400,000 zeros': `{"a":[${'0,'.repeat(400_000)}0]}`,
  'one key 100,000 times': `{${'"name":1,'.repeat(99_000)}"name":1}`,
  escapes: `{"a":"${'\\u0000'.repeat(150_000)}"}`,
  backslashes: `{"a":"${'\\\\'.repeat(450_000)}`,
  spaces: `${' '.repeat(900_000)}{}`,
  prototype:
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"flat":{"__proto__":{"polluted":1},"name":"a"}}',
  'form of 100,000 fields': 'a=b&'.repeat(100_000),
  'brackets of a form': `a${'[b]'.repeat(200_000)}=1`,
}

export const checks = [
  {
    name: 'addresses and queries',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      for (let index = 0; index < 20; index++)
        await person.createCv({ name: `Ada ${index}`, summary: long('ab ', 1900) })
      const texts = [
        long('"', 4000),
        long('a*', 12_000),
        long('*', 12_000),
        long('NEAR(', 12_000),
        long('(', 12_000),
        long('a OR ', 4000),
        long('-', 12_000),
        long('\u0301', 2000),
        long('\u0645', 2000),
        long('a ', 4000),
        long(' ', 4000),
        long('%', 4000),
        long('_%', 3000),
        long('\u{1f468}\u200d', 900),
        long('\\', 4000),
        long('aA1', 12_000),
        long('^', 4000),
        long('\u0130', 2000),
        long("'", 12_000),
        '__proto__',
        'constructor',
        '9'.repeat(8000),
        long('../', 12_000),
        long(';', 12_000),
        long('https://a.', 9000),
        long('javascript:', 9000),
        long('/', 12_000),
        long('\u0000', 3000),
      ]
      const names = [
        'search',
        'cursor',
        'limit',
        'sort',
        'trashed',
        'after',
        'format',
        'blind',
        'version',
        'document',
        'kind',
        'id',
        'next',
        'language',
      ]
      const targets = [
        '/api/v1/resumes',
        '/api/v1/documents',
        '/api/v1/changes',
        '/api/v1/shares',
        '/api/v1/final',
        '/sign-in',
        '/authorize',
        '/cvs',
      ]
      const attacks = texts.map((text) => {
        const coded = encodeURIComponent(text)
        const query = names.map((name) => `${name}=${coded}`)
        return [
          text.slice(0, 24),
          () =>
            inTurn([
              ...targets.flatMap((target) =>
                query.map((part) => () => person.ask(`${target}?${part}`)),
              ),
              ...[
                '/api/v1/resume/',
                '/api/v1/files/',
                '/api/v1/unsubscribe/',
                '/s/',
                '/cv/',
                '/api/v1/pictures/',
                '/api/v1/resumes/',
                '/',
                '/editor/',
                '/api/auth/oidc/',
                '/_next/image?url=',
                '/_next/static/',
              ].map((path) => () => person.ask(path + coded)),
            ]),
        ]
      })
      return sweep(neighbour, attacks)
    },
  },
  {
    name: 'bodies',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const key = await person.createKey()
      const cv = await person.createCv()
      const paths = [
        ['POST', '/api/v1/resumes'],
        ['PUT', `/api/v1/resumes/${cv.id}`],
        ['PATCH', `/api/v1/resumes/${cv.id}`],
        ['POST', '/api/v1/templates/check'],
        ['POST', '/api/v1/requests'],
        ['POST', '/api/auth/sign-in'],
        ['POST', '/api/auth/sign-up'],
        ['POST', '/api/oauth/register'],
        ['POST', '/api/oauth/token'],
        ['POST', '/api/mcp'],
        ['POST', '/api/v1/resume'],
      ]
      const types = ['application/json', 'application/x-www-form-urlencoded']
      const attacks = Object.entries(bodies).map(([name, body]) => [
        name,
        async () => {
          const answers = []
          for (const [method, path] of paths) {
            for (const type of path.includes('oauth') ? types : types.slice(0, 1)) {
              const headers = {
                connection: 'close',
                'content-type': type,
                accept: 'application/json, text/event-stream',
                ...(path === '/api/mcp' ? { authorization: `Bearer ${key}` } : {}),
              }
              answers.push(await person.ask(path, method, body, headers))
            }
          }
          return answers
        },
      ])
      return sweep(neighbour, attacks)
    },
  },
]
