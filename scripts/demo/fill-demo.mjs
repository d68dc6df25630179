// Fills an empty server with the people of the demo (demo.json), over its own API as browsers do.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from '../support/root.mjs'

const demo = JSON.parse(readFileSync(join(root, 'scripts', 'demo', 'demo.json'), 'utf8'))

/** Bundles the code that makes the documents. */
async function loadDocuments() {
  const outfile = join(root, 'dist', 'demo-documents.mjs')
  const entryPoints = [join(root, 'scripts', 'demo', 'demo-documents.ts')]
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node' })
  return import(pathToFileURL(outfile))
}

/** Creates an account, signs in, and returns a function that asks the API as this person. */
async function enter(url, { name, email, password }) {
  const headers = { origin: url, 'content-type': 'application/json' }
  async function ask(method, path, json, more = {}) {
    const answer = await fetch(url + path, {
      ...{ method, headers: { ...headers, ...more } },
      ...(json ? { body: JSON.stringify(json) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  await ask('POST', '/api/auth/sign-up', { name, email, password })
  const entered = await ask('POST', '/api/auth/sign-in', { email, password })
  headers.cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  return ask
}

/**
 * Creates the accounts of the demo with their CVs and jobs, and a workspace of all of them.
 *
 * @param {string} url of the server
 * @returns {Promise<{name: string, email: string, password: string}[]>} who may sign in
 */
export async function fillDemo(url) {
  const { demoPerson } = await loadDocuments()
  const today = new Date().toISOString().slice(0, 10)
  const people = []
  for (const person of demo.people) {
    const { resume, applications } = demoPerson(person, today)
    const { name, email } = resume.content.basics
    const account = { name, email, password: demo.password }
    const ask = await enter(url, account)
    for (const document of [resume, ...applications]) {
      await ask('PUT', `/api/v1/resumes/${document.id}`, { document, baseVersion: 0 })
    }
    people.push({ account, ask, resume })
  }
  const [owner, ...others] = people
  const made = await owner.ask('POST', '/api/v1/workspaces', { name: demo.workspace })
  const { id } = await made.json()
  const space = { 'vitae-workspace': id }
  for (const { account, ask, resume } of others) {
    const asked = { email: account.email, role: 'member' }
    const invited = await owner.ask('POST', `/api/v1/workspaces/${id}/invitations`, asked)
    const token = (await invited.json()).url.split('#invitation=')[1]
    await ask('POST', '/api/v1/workspaces/join', { token })
    // What a member shows to the others is a copy.
    const document = {
      ...resume,
      id: resume.id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    }
    await ask('PUT', `/api/v1/resumes/${document.id}`, { document, baseVersion: 0 }, space)
  }
  return people.map(({ account }) => account)
}
