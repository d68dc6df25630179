// A program against the API as an integrator writes it, who has the description and openapi-typescript.
import createClient from 'openapi-fetch'
import type { components, paths } from './schema'
import type { Access, Walked } from './walk'

type JsonResume = components['schemas']['JsonResume']
type FileLink = components['schemas']['FileLink']

const cv: JsonResume = {
  basics: { name: 'Ana Reis', email: 'ana@example.org', profiles: [{ network: 'GitHub' }] },
  work: [
    {
      name: 'Estaleiro Norte',
      position: 'Welder',
      startDate: '2019-03',
      highlights: ['Welds hulls of fishing boats'],
    },
  ],
  skills: [{ name: 'Welding', keywords: ['MIG welding'] }],
}

/** The value of an answer, or the code and the places of what went wrong. */
function orThrow<T>({ data, error }: { data?: T; error?: components['schemas']['Problem'] }): T {
  if (data !== undefined) return data
  const places = error?.problems?.map(({ path, reason }) => `${path}: ${reason}`) ?? []
  throw new Error([error?.code ?? 'no answer', ...places].join('; '))
}

async function download({ url, expiresAt }: FileLink): Promise<Uint8Array> {
  if (expiresAt === null) throw new Error('it needs a key')
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

export async function walk({ baseUrl, adminKey, file }: Access): Promise<Walked> {
  const admin = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${adminKey}` } })
  const made = orThrow(
    await admin.POST('/api/v1/keys', {
      body: { name: 'walk', scopes: ['write', 'ai'], expiresInDays: 1 },
    }),
  )
  if (made.key === null) throw new Error('the key was shown before')
  const client = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${made.key}` } })

  // A CV: made, read, changed by a hunk, printed, put into the trash.
  const head = orThrow(await client.POST('/api/v1/resumes', { body: { resume: cv } }))
  const params = { path: { id: head.id } }
  const read = orThrow(await client.GET('/api/v1/resumes/{id}', { params }))
  if (read.document.kind !== 'resume') throw new Error('a letter')
  const [entry] = read.document.content.work ?? []
  if (!entry) throw new Error('no entry')
  const patched = orThrow(
    await client.PATCH('/api/v1/resumes/{id}', {
      params,
      body: {
        hunks: [
          {
            kind: 'set',
            address: `${entry.id}/position`,
            before: entry.position ?? '',
            after: 'Master welder',
          },
        ],
        baseVersion: read.version,
      },
    }),
  )
  const kept = orThrow(await client.POST('/api/v1/resumes/{id}/pdf', { params }))
  const pdf = await download(kept.link)
  const trashed = orThrow(await client.DELETE('/api/v1/resumes/{id}', { params }))

  // The same by an address, in the flat shape.
  const byEmail = { path: { email: 'ana@example.org' } }
  orThrow(
    await client.POST('/api/v1/resume', {
      body: { name: 'Ana Reis', email: 'ana@example.org', skills: ['MIG welding'] },
    }),
  )
  const changed = orThrow(
    await client.PUT('/api/v1/resume/{email}', {
      params: byEmail,
      body: { skills: ['TIG welding'], phone: null },
    }),
  )
  orThrow(await client.DELETE('/api/v1/resume/{email}', { params: byEmail }))

  // A file: sent by a signed form, understood, made a CV.
  const begun = orThrow(await client.POST('/api/v1/imports', { body: { fileName: file.name } }))
  const form = new FormData()
  for (const [name, value] of Object.entries(begun.upload.fields)) form.set(name, value)
  form.set('file', new Blob([new Uint8Array(file.bytes)]), file.name)
  const headers = { authorization: `Bearer ${made.key}` }
  const sent = await fetch(new URL(begun.upload.url, baseUrl), {
    method: 'POST',
    headers,
    body: form,
  })
  if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}`)
  const imported = orThrow(
    await client.GET('/api/v1/imports/{id}', {
      params: { path: { id: begun.id }, header: { prefer: 'wait=20' } },
    }),
  )
  const understood = (imported.draft?.sections ?? []).flatMap((section) =>
    section.entries.flatMap(({ fields }) => Object.values(fields).map(({ text }) => text)),
  )
  const fromImport = orThrow(
    await client.POST('/api/v1/imports/{id}/resume', {
      params: { path: { id: begun.id } },
      body: {},
    }),
  )

  // A CV that is answered later, and a question to a model.
  const asked = orThrow(
    await client.POST('/api/v1/requests', {
      params: { header: { prefer: 'wait=20' } },
      body: {
        data: { name: 'Ana Reis', email: 'ana@example.org', skills: ['MIG welding'] },
        templateId: 'workbench',
        model: 'none',
      },
    }),
  )
  const files = orThrow(
    await client.GET('/api/v1/requests/{id}', { params: { path: { id: asked.requestId } } }),
  ).files
  if (!files?.pdf || !files.html) throw new Error('no files')
  const page = await download(files.html)
  const requested = await download(files.pdf)
  const matchId = orThrow(
    await client.POST('/api/v1/ai/requests', {
      params: { header: { prefer: 'wait=20' } },
      body: { kind: 'match', posting: 'Welder wanted. You have experience with MIG welding.' },
    }),
  ).id
  const match = orThrow(
    await client.GET('/api/v1/ai/requests/{id}', { params: { path: { id: matchId } } }),
  )
  const compared = match.kind === 'match' ? match.result?.compared : undefined
  const all = orThrow(await client.GET('/api/v1/resumes', { params: { query: { limit: 50 } } }))

  return {
    version: patched.version,
    pdf,
    trashedAt: trashed.trashedAt,
    skills: changed.skills,
    understood,
    imported: fromImport.id,
    page,
    requested,
    compared: compared ?? null,
    titles: all.items.map(({ name }) => name),
  }
}
