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
]
