import { createServer } from 'node:http'
import { Parser } from 'commonmark'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listenOnLoopback, readAll } from '@/tests/support/loopback-server'
import { commentOn } from './comment.mjs'
import { codeSpan } from './difference.mjs'

type Comment = { id: number; body: string; user: { login: string } }

let comments: Comment[]
/** Login of the token; null: GitHub does not tell it. */
let login: string | null
const api = createServer(async (request, response) => {
  const text = (await readAll(request)).toString()
  const { body = '', query = '' } = text === '' ? {} : JSON.parse(text)
  const { method, url } = request
  if (url === '/graphql') {
    response.statusCode = login === null ? 403 : 200
    response.end(query.includes('viewer') ? JSON.stringify({ data: { viewer: { login } } }) : '{}')
    return
  }
  if (method === 'POST') {
    comments.push({ id: 9, body, user: { login: login ?? 'github-actions[bot]' } })
  }
  const changed = comments.find(({ id }) => method === 'PATCH' && url?.endsWith(`/comments/${id}`))
  if (changed) changed.body = body
  response.end(JSON.stringify(comments))
})
let environment: Record<string, string>

beforeEach(async () => {
  environment = { GITHUB_API_URL: `http://127.0.0.1:${await listenOnLoopback(api)}` }
})
afterEach(() => {
  api.close()
})

const write = (report: string) =>
  commentOn({ number: 4, repository: 'ada/cv' }, report, environment)

it.each(['github-actions[bot]', 'own-app[bot]', 'ada', null])(
  'writes its own comment anew as %s, and none that another author began with its mark',
  async (name) => {
    login = name
    const begun = (body: string) => `<!-- vitae: CVs -->\n${body}`
    comments = [
      { id: 1, body: begun('Mine'), user: { login: 'mallory' } },
      { id: 2, body: begun('Mine, too'), user: { login: 'other[bot]' } },
    ]
    expect(await write('One')).toBeNull()
    expect(await write('Two')).toBeNull()
    expect(comments.map(({ id, body }) => [id, body])).toEqual([
      [1, begun('Mine')],
      [2, begun('Mine, too')],
      [9, begun('Two')],
    ])
  },
)

it.each([
  'plain',
  '@team [link](https://evil.example) <img src=x> **b**',
  'a ` b `` c ```',
  '`begins and ends`',
])('keeps a line in a code span: %s', (line) => {
  const walker = new Parser().parse(`Before\n\n${codeSpan(line)}\n`).walker()
  const inline: unknown[] = []
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node
    if (type !== 'document' && type !== 'paragraph') inline.push([type, literal])
  }
  expect(inline).toEqual([
    ['text', 'Before'],
    ['code', line],
  ])
})
