import { signUp, wait } from './support/client.mjs'
import { hostileFiles } from './support/import-files.mjs'
import { sweep } from './support/sweep.mjs'

/** Imports files that slow or deep parsers cannot bear, as one account with one upload at a time. */
async function importFile(person, fileName, bytes, tries = 250) {
  const begun = await person.ask('/api/v1/imports', 'POST', { fileName })
  if (begun.status !== 201) return begun
  const { id, upload } = begun.json
  const form = new FormData()
  for (const [name, value] of Object.entries(upload.fields)) form.set(name, value)
  form.set('file', new Blob([bytes]), fileName)
  const request = new Request('http://localhost', { method: 'POST', body: form })
  const body = Buffer.from(await request.arrayBuffer())
  const sent = await person.ask(
    new URL(upload.url, person.server.origin).pathname +
      new URL(upload.url, person.server.origin).search,
    'POST',
    body,
    { 'content-type': request.headers.get('content-type') },
  )
  if (sent.status >= 300) return sent
  for (let times = 0; times < tries; times++) {
    const answer = await person.ask(`/api/v1/imports/${id}`, 'GET', undefined, { prefer: 'wait=5' })
    if (answer.status !== 200 || answer.json.status === 'done' || answer.json.status === 'failed')
      return answer
    await wait(100)
  }
  return { status: 599, json: { code: 'never over' } }
}

export const checks = Object.entries(hostileFiles).map(([fileName, contents]) => ({
  name: `${contents.length} files like ${fileName}`,
  async run({ server, neighbour }) {
    const person = await signUp(server)
    const attacks = contents.map((bytes) => [
      JSON.stringify(bytes.slice(0, 16).toString()),
      async () => {
        const answer = await importFile(person, fileName, bytes)
        await person.ask(`/api/v1/imports/${answer.json?.id}`, 'DELETE')
        return answer
      },
    ])
    const result = await sweep(neighbour, attacks)
    const later = await importFile(person, 'good.json', '{"basics":{"name":"Good One"}}')
    return {
      ok: result.ok && later.json?.status === 'done',
      detail: `${result.detail}; a good file after them: ${later.json?.status}`,
    }
  },
}))
