// A program against the API as an integrator writes it, who has the description and @hey-api/openapi-ts.
import { createClient } from './generated/client'
import {
  deleteResumeByEmail,
  deleteResumesById,
  getAiRequestsById,
  getImportsById,
  getRequestsById,
  getResumes,
  getResumesById,
  patchResumesById,
  postAiRequests,
  postImports,
  postImportsByIdResume,
  postKeys,
  postRequests,
  postResume,
  postResumes,
  postResumesByIdPdf,
  putResumeByEmail,
} from './generated/sdk.gen'
import type { FileLink, JsonResume } from './generated/types.gen'
import type { Access, Walked } from './walk'

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

async function download({ url, expiresAt }: FileLink): Promise<Uint8Array> {
  if (expiresAt === null) throw new Error('it needs a key')
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

export async function walk({ baseUrl, adminKey, file }: Access): Promise<Walked> {
  const admin = createClient({ baseUrl, auth: adminKey, throwOnError: true })
  const { data: made } = await postKeys({
    client: admin,
    throwOnError: true,
    body: { name: 'walk', scopes: ['write', 'ai'], expiresInDays: 1 },
  })
  if (made.key === null) throw new Error('the key was shown before')
  const client = createClient({ baseUrl, auth: made.key })
  const how = { client, throwOnError: true } as const

  // A CV: made, read, changed by a hunk, printed, put into the trash.
  const { data: head } = await postResumes({ ...how, body: { resume: cv } })
  const path = { id: head.id }
  const { data: read } = await getResumesById({ ...how, path })
  if (read.document.kind !== 'resume') throw new Error('a letter')
  const [entry] = read.document.content.work ?? []
  if (!entry) throw new Error('no entry')
  const { data: patched } = await patchResumesById({
    ...how,
    path,
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
  })
  const { data: kept } = await postResumesByIdPdf({ ...how, path })
  const pdf = await download(kept.link)
  const { data: trashed } = await deleteResumesById({ ...how, path })

  // The same by an address, in the flat shape.
  const byEmail = { email: 'ana@example.org' }
  await postResume({ ...how, body: { name: 'Ana Reis', ...byEmail, skills: ['MIG welding'] } })
  const { data: changed } = await putResumeByEmail({
    ...how,
    path: byEmail,
    body: { skills: ['TIG welding'], phone: null },
  })
  await deleteResumeByEmail({ ...how, path: byEmail })

  // A file: sent by a signed form, understood, made a CV.
  const { data: begun } = await postImports({ ...how, body: { fileName: file.name } })
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
  const { data: imported } = await getImportsById({
    ...how,
    path: { id: begun.id },
    headers: { prefer: 'wait=20' },
  })
  const understood = (imported.draft?.sections ?? []).flatMap((section) =>
    section.entries.flatMap(({ fields }) => Object.values(fields).map(({ text }) => text)),
  )
  const { data: fromImport } = await postImportsByIdResume({
    ...how,
    path: { id: begun.id },
    body: {},
  })

  // A CV that is answered later, and a question to a model.
  const { data: asked } = await postRequests({
    ...how,
    headers: { prefer: 'wait=20' },
    body: {
      data: { name: 'Ana Reis', ...byEmail, skills: ['MIG welding'] },
      templateId: 'workbench',
      model: 'none',
    },
  })
  const { data: done } = await getRequestsById({ ...how, path: { id: asked.requestId } })
  if (!done.files?.pdf || !done.files.html) throw new Error('no files')
  const page = await download(done.files.html)
  const requested = await download(done.files.pdf)
  const { data: question } = await postAiRequests({
    ...how,
    headers: { prefer: 'wait=20' },
    body: { kind: 'match', posting: 'Welder wanted. You have experience with MIG welding.' },
  })
  const { data: match } = await getAiRequestsById({ ...how, path: { id: question.id } })
  const compared = match.kind === 'match' ? match.result?.compared : undefined
  const { data: all } = await getResumes({ ...how, query: { limit: 50 } })

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
