import { signUp } from './support/client.mjs'
import { inTurn, sweep } from './support/sweep.mjs'

/** Sends texts that make slow parsers slow, and names that change prototypes, by each way in of the API. */
const long = (unit, length = 14_000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const headerTexts = {
  'if-none-match': [long('W/"a",'), long('"'), long('W/'), long(', '), '*,'.repeat(4000)],
  'if-match': [long('"1",'), long('"'), long('9')],
  range: [`bytes=${long('0-0,')}`, `bytes=${long('-')}`, `bytes=0-${long('9')}`, long('bytes=')],
  'accept-language': [
    long('en;q=0.1,'),
    long('*-'),
    long('a-'),
    long(';q='),
    long('de-DE-'),
    long('x-'),
  ],
  accept: [long('a/b;q=0.1,'), long('*/*,'), long(';'), long('"')],
  cookie: [long('a=b; '), long('='), long('; '), long('"'), long('%'), `__Host-x=${long('%00')}`],
  prefer: [
    long('wait=1,'),
    `wait=${long('9')}`,
    long('wait '),
    long(' '),
    long('wait="'),
    'wait=1e309',
  ],
  'idempotency-key': [long('a'), long('"'), long('\\')],
  'content-type': [
    `multipart/form-data; boundary=${long('-')}`,
    `multipart/form-data; boundary="${long('\\"')}`,
    `application/json;${long(' ')}x`,
    long('a/'),
    `application/json; charset=${long('u')}`,
    `text/${long('+json')}`,
  ],
  authorization: [
    `Bearer ${long(' ')}`,
    `Bearer ${long('a.')}`,
    `Bearer vitae_${long('a')}`,
    long('Bearer '),
    `Basic ${long('A')}`,
  ],
  'x-api-key': [long('vitae_'), long('.')],
  origin: [`http://${long('a.')}`, long('http://'), 'null'],
  'x-forwarded-for': [long('1,'), long(':'), long('127.0.0.1, ')],
  forwarded: [long('for="'), long('for=1;')],
  'vitae-workspace': [long('a'), '__proto__', long('-')],
  referer: [`http://${long('a.')}`, long('%')],
  'user-agent': [long('Mozilla/5.0 ('), long('('), long(' '), long('/')],
  traceparent: [long('00-')],
  'accept-encoding': [long('gzip;q=0.1,'), long('*,')],
  'sec-fetch-site': [long('same-origin,')],
  'next-router-state-tree': [long('%5B'), long('['), encodeURIComponent('['.repeat(4000))],
  rsc: [long('1')],
  'next-action': [long('0'), '__proto__', 'constructor'],
}

const pages = [
  '/',
  '/sign-in',
  '/editor',
  '/api/v1/me',
  '/api/v1/templates',
  '/api/health',
  '/en/templates',
  '/manifest.webmanifest',
  '/s/abc',
  '/cv/abc',
  '/authorize',
]

export const checks = [
  {
    name: 'headers',
    async run({ server, neighbour }) {
      const person = await signUp(server)
      const cv = await person.createCv()
      const paths = [
        ...pages,
        `/api/v1/resumes/${cv.id}`,
        `/api/v1/resumes/${cv.id}/pdf`,
        `/api/v1/resumes/${cv.id}/export?format=markdown`,
      ]
      const posts = [
        '/api/v1/resumes',
        '/api/v1/uploads',
        '/api/mcp',
        '/api/oauth/token',
        '/api/auth/sign-in',
      ]
      const attacks = Object.entries(headerTexts).flatMap(([header, texts]) =>
        texts.map((text) => [
          `${header}: ${text.slice(0, 24)}`,
          () =>
            inTurn([
              ...paths.map((path) => () => person.ask(path, 'GET', undefined, { [header]: text })),
              ...posts.map(
                (path) => () =>
                  person.ask(path, 'POST', '{"a":1}', {
                    'content-type': 'application/json',
                    [header]: text,
                  }),
              ),
            ]),
        ]),
      )
      return sweep(neighbour, attacks)
    },
  },
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
        '/api/v1/letters',
        '/api/v1/changes',
        '/api/v1/shares',
        '/api/v1/final',
        '/sign-in',
        '/authorize',
        '/resumes',
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
]

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

checks.push({
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
})
