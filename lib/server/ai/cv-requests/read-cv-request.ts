import 'server-only'
import type { CvRequestAnswer, CvRequestHead } from '@/lib/api/cv-requests'
import type { FileLink } from '@/lib/api/file-link'
import { createLink, fileLink, linkPath } from '../../files/links'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  type AiRequestRow,
  isOpen,
  listAiRequests,
  readAiRequest,
} from '../requests/ai-request-rows'
import { noteSeenRequest } from '../requests/notify-of-request'
import { cvRequestHead, cvRequestHeads } from './cv-request-answers'
import {
  type CvFormat,
  cvFormats,
  inputKey,
  madeKey,
  notesKey,
  type ReviewFormat,
  type WrittenCv,
} from './cv-request-files'

type Parts = Pick<Ports, 'configuration' | 'items' | 'files' | 'secrets' | 'metrics' | 'now'>

const linkSeconds = 60 * 60
const maxListed = 100

/** Returns the CV that was saved, or the notes if no CV was made of them. */
async function findInput(ports: Parts, owner: OwnerId, id: string) {
  const isSaved = (await ports.files.head(inputKey(owner, id))) !== null
  return isSaved
    ? { key: inputKey(owner, id), fileName: 'input.json' }
    : { key: notesKey(owner, id), fileName: 'notes.txt' }
}

async function makeLinks(
  ports: Parts,
  owner: OwnerId,
  { id, status, result }: AiRequestRow,
): Promise<NonNullable<CvRequestAnswer['files']>> {
  const end = ports.now() + linkSeconds * 1000
  const linkTo = async ({ key, fileName }: { key: string; fileName: string }) => {
    const token = await createLink(ports, owner, key, { fileName, seconds: linkSeconds })
    return fileLink(ports, linkPath(token), end)
  }
  const input = await linkTo(await findInput(ports, owner, id))
  if (status !== 'done') return { input }
  // Rows hold JSON alone; with `done` it is the result of `finishCv`.
  const { attempt, fileNames, suggested } = result as unknown as WrittenCv
  const made: Partial<Record<CvFormat, FileLink>> = {}
  for (const format of cvFormats) {
    const fileName = fileNames[format]
    const key = madeKey(owner, id, attempt, format)
    if (fileName !== undefined) made[format] = await linkTo({ key, fileName })
  }
  if (!suggested) return { ...made, input }
  const review = (format: ReviewFormat) =>
    linkTo({
      key: madeKey(owner, id, attempt, `suggested.${format}`),
      fileName: suggested[format],
    })
  return { ...made, suggested: { html: await review('html'), pdf: await review('pdf') }, input }
}

/** Formats the links in the former shape, for older clients. */
const plainLinks = (files: NonNullable<CvRequestAnswer['files']>): CvRequestAnswer['links'] => ({
  ...(files.html && { html: files.html.url }),
  ...(files.pdf && { pdf: files.pdf.url }),
  ...(files.json && { json: files.json.url }),
  ...(files.text && { text: files.text.url }),
  ...(files.suggested && {
    suggested: { html: files.suggested.html.url, pdf: files.suggested.pdf.url },
  }),
  input: files.input.url,
  // These links always expire.
  expiresAt: files.input.expiresAt ?? '',
})

/**
 * Reads the state of a CV request; once it is over, with links to its files, valid for an hour.
 *
 * @returns `not-found` for a request of another owner, and for other AI requests
 */
export async function readCvRequest(
  ports: Parts,
  owner: OwnerId,
  { id, person }: { id: string; person: OwnerId },
): Promise<Outcome<CvRequestAnswer>> {
  const row = await readAiRequest(ports, owner, id)
  if (row?.kind !== 'cv') return { ok: false, code: 'not-found' }
  const answer = { ...(await cvRequestHead(ports, owner, row)), model: row.model }
  if (isOpen(row)) return { ok: true, value: answer }
  await noteSeenRequest(ports, person, row)
  const files = await makeLinks(ports, owner, row)
  return { ok: true, value: { ...answer, links: plainLinks(files), files } }
}

/** Lists the CV requests of a user, the newest first. */
export async function listCvRequests(
  ports: Pick<Ports, 'items'>,
  owner: OwnerId,
): Promise<CvRequestHead[]> {
  const rows = await listAiRequests(ports, owner, maxListed)
  return cvRequestHeads(
    ports,
    owner,
    rows.filter(({ kind }) => kind === 'cv'),
  )
}
