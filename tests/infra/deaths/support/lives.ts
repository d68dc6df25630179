import type { FunctionName } from '@/amplify/functions/lives'
import { sampleResume } from '@/lib/resume/samples/samples'
import { saveDocument } from '@/lib/server/documents/save-document'
import { readAccountExport } from '@/lib/server/exports/account/account-export-rows'
import { beginExport } from '@/lib/server/exports/account/begin-export'
import { beginBulkExport } from '@/lib/server/exports/bulk/begin-bulk-export'
import { bulkExports } from '@/lib/server/exports/bulk/bulk-export-rows'
import { takeUploads } from '@/lib/server/files/aws/take-uploads'
import type { SignedUpload } from '@/lib/server/files/file-types'
import { beginImport } from '@/lib/server/imports/begin-import'
import { readImport } from '@/lib/server/imports/import-rows'
import { scanRows } from '@/lib/server/move/read-moved'
import type { OpenedAwsPorts } from '@/lib/server/open-aws-ports'
import type { OwnerId } from '@/lib/server/owner'
import { drawElsewhere } from '@/lib/server/pdf/drawing/draw-elsewhere'
import { beginPhoto } from '@/lib/server/photos/begin-photo'
import { readPhotoState } from '@/lib/server/photos/read-photo'
import { takeDeadLetters } from '@/lib/server/tasks/aws/take-dead-letters'
import { type MessageRecord, takeMessages } from '@/lib/server/tasks/aws/take-messages'
import { postForm } from '@/tests/contract/doubles/s3-form'
import { portrait } from '@/tests/fixtures/portrait'
import type { Cloud } from '@/tests/infra/bundled/support/start-cloud'
import { drainQueue } from './heirs'

/** Subject of one call of a function. */
export type Begun = {
  event: { Records: unknown[] }
  /** Reads the result for the person, in a word. */
  readEnd: (ports: OpenedAwsPorts) => Promise<string>
}

export type Life = {
  name: string
  by: FunctionName
  /** Everything that comes before the call. */
  begin: (cloud: Cloud, owner: OwnerId) => Promise<Begun>
  /** The same event once more, for whoever comes after. */
  takeAgain: (heir: OpenedAwsPorts, event: Begun['event']) => Promise<unknown>
  ends: string
}

const takeRecords = (heir: OpenedAwsPorts, { Records }: Begun['event']) =>
  takeMessages(heir, Records as MessageRecord[])

async function saveCv({ ports }: Cloud, owner: OwnerId): Promise<string> {
  const document = sampleResume('nurse', ports.ids)
  const operationId = ports.ids.document()
  const input = { id: document.id, document, baseVersion: 0, operationId }
  const saved = await saveDocument(ports, owner, { ...input, checkpoint: 'named' })
  if (!saved.ok) throw new Error(saved.code)
  return document.id
}

/** A CV with a file beside it. */
async function fill(cloud: Cloud, owner: OwnerId): Promise<void> {
  const { ports } = cloud
  await saveCv(cloud, owner)
  await ports.files.put(`processed/${owner}/x`, Buffer.from('a file'), 'text/plain')
}

/** Asks for a PDF as the site does, and takes the message about it. */
async function askForPdf({ ports, aws }: Cloud, owner: OwnerId) {
  const document = sampleResume('nurse', ports.ids)
  const asked = { id: document.id, etag: `"${document.id}"`, document }
  await drawElsewhere(ports, owner, asked, 0)
  const Records = await drainQueue(aws.renderQueueUrl ?? '')
  const readEnd = async () => {
    const drawn = await drawElsewhere(ports, owner, asked, 0)
    if (!drawn.ok) return drawn.code
    return 'bytes' in drawn.value ? 'drawn' : 'waiting'
  }
  return { event: { Records }, readEnd }
}

async function send({ url, fields }: SignedUpload, bytes: Uint8Array): Promise<unknown[]> {
  const status = await postForm(url, fields, bytes)
  if (status !== 201) throw new Error(`The form was answered ${status}`)
  return [{ eventSource: 'aws:s3', s3: { object: { key: fields.key } } }]
}

async function sendPhoto({ ports }: Cloud, owner: OwnerId): Promise<Begun> {
  const id = ports.ids.document()
  const begun = await beginPhoto(ports, owner, { id, asked: { fileName: 'me.jpg' } })
  if (!begun.ok || !begun.value.upload) throw new Error('No form was given')
  const Records = await send(begun.value.upload, portrait)
  return {
    event: { Records },
    async readEnd() {
      const state = await readPhotoState(ports, owner, { id })
      return state.ok ? state.value.status : state.code
    },
  }
}

const cv = new TextEncoder().encode('Ada Example\nada@example.org\n\nSkills\nMilling, Baking\n')

async function sendCv({ ports }: Cloud, owner: OwnerId): Promise<Begun> {
  const id = ports.ids.document()
  const begun = await beginImport(ports, owner, { id, fileName: 'cv.txt' })
  if (!begun.ok) throw new Error(begun.code)
  const Records = await send(begun.value.upload, cv)
  return {
    event: { Records },
    readEnd: async () => (await readImport(ports, owner, id))?.status ?? 'gone',
  }
}

/** Lets the upload in here, so that the call is about the job that follows. */
async function landed(cloud: Cloud, sent: Begun): Promise<Begun> {
  await takeUploads(cloud.ports, sent.event.Records)
  return { ...sent, event: { Records: await drainQueue(cloud.aws.queueUrl) } }
}

export const lives: readonly Life[] = [
  { name: 'draws a PDF', by: 'render', begin: askForPdf, takeAgain: takeRecords, ends: 'drawn' },
  {
    name: 'lets a photo in',
    by: 'uploads',
    begin: sendPhoto,
    takeAgain: (heir, { Records }) => takeUploads(heir, Records),
    ends: 'done',
  },
  {
    name: 'makes pictures of a photo',
    by: 'worker',
    begin: async (cloud, owner) => landed(cloud, await sendPhoto(cloud, owner)),
    takeAgain: takeRecords,
    ends: 'done',
  },
  {
    name: 'reads a CV',
    by: 'worker',
    begin: async (cloud, owner) => landed(cloud, await sendCv(cloud, owner)),
    takeAgain: takeRecords,
    ends: 'done',
  },
  {
    name: 'packs an account',
    by: 'worker',
    async begin(cloud, owner) {
      await fill(cloud, owner)
      await beginExport(cloud.ports, owner, { id: cloud.ports.ids.document(), person: owner })
      const Records = await drainQueue(cloud.aws.queueUrl)
      return {
        event: { Records },
        readEnd: async () => (await readAccountExport(cloud.ports, owner))?.status ?? 'gone',
      }
    },
    takeAgain: takeRecords,
    ends: 'done',
  },
  {
    name: 'exports several documents',
    by: 'worker',
    async begin(cloud, owner) {
      const { ports, aws } = cloud
      const id = ports.ids.document()
      const ids = [await saveCv(cloud, owner), await saveCv(cloud, owner)]
      await beginBulkExport(ports, owner, { id, body: { ids, format: 'json' } })
      return {
        event: { Records: await drainQueue(aws.queueUrl) },
        async readEnd() {
          const row = await bulkExports.read(ports, owner, id)
          return `${row?.status}, ${row?.skipped} left out`
        },
      }
    },
    takeAgain: takeRecords,
    ends: 'done, 0 left out',
  },
  {
    name: 'deletes an account',
    by: 'worker',
    async begin(cloud, owner) {
      const { ports, aws } = cloud
      await fill(cloud, owner)
      await ports.jobs.enqueue({
        id: `delete-account:${owner}:1`,
        kind: 'delete-account',
        payload: { owner },
      })
      return {
        event: { Records: await drainQueue(aws.queueUrl) },
        async readEnd() {
          const left: string[] = []
          for await (const item of scanRows(ports)) {
            if (JSON.stringify(item).includes(owner)) left.push(item.pk.split(':')[0] ?? '')
          }
          return left.join()
        },
      }
    },
    takeAgain: takeRecords,
    // Its own job, which is forgotten after a day.
    ends: 'job#delete-account',
  },
  {
    name: 'tells that a PDF was given up',
    by: 'failure',
    async begin(cloud, owner) {
      const { ports } = cloud
      const begun = await askForPdf(cloud, owner)
      const [letter] = begun.event.Records as MessageRecord[]
      const key = { pk: `job#${JSON.parse(letter?.body ?? '').id}`, sk: 'job' }
      const row = await ports.items.get(key)
      if (!row) throw new Error('There is no job')
      // Each of its tries ended its process.
      await ports.items.put({ ...row, data: { ...row.data, attempts: 3 } }, row.version)
      return begun
    },
    takeAgain: (heir, { Records }) => takeDeadLetters(heir, Records as MessageRecord[]),
    ends: 'render-failed',
  },
]
