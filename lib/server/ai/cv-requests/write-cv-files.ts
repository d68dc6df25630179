import 'server-only'
import { StageError } from '@/lib/ai/stages/stage-error'
import type { CvResult } from '@/lib/api/cv-requests'
import type { ProposedText, ReviewLabels } from '@/lib/exporters/review-copy'
import { chooseLanguage } from '@/lib/messages/choose-language'
import { readRequestMessages } from '@/lib/messages/read-server-messages'
import { sayReason } from '@/lib/messages/say-reason'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { fileFactsOf } from '@/lib/resume/file-formats'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { documentFileName } from '@/lib/resume/text/file-name'
import { writeJsonFile } from '../../kernel/json-files'
import { readSettings } from '../../notifications/notification-settings'
import type { OwnerId } from '../../owner'
import { drawHere } from '../../pdf/drawing/draw-here'
import { readPictures } from '../../photos/document-pictures'
import { runStageTask } from '../requests/run-stage-task'
import type { StageParts } from '../requests/stage-context'
import { type CvFormat, madeKey, type ReviewFormat, type WrittenCv } from './cv-request-files'
import type { TailoredInput } from './tailor-input'

/** Fallback name of a CV without a name. */
const untitled = 'CV'

async function renderPdf(
  ports: StageParts,
  owner: OwnerId,
  document: ResumeDocument,
): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await drawHere(ports, owner, document)
  if (drawn.ok) return drawn.value
  if (drawn.code === 'too-many-requests') throw new Error('Too many PDFs are being made')
  if (drawn.code === 'unavailable') throw new Error('No PDFs can be made')
  throw new StageError('render-failed')
}

/** Reads the texts around suggestions in the language of a CV, else in that of its owner. */
async function readReviewTexts(
  ports: StageParts,
  owner: OwnerId,
  { document, open }: TailoredInput,
): Promise<{ proposals: ProposedText[]; labels: ReviewLabels }> {
  const { language } = await readSettings(ports, owner)
  const wanted = `${document.design.language}, ${language};q=0.5`
  const { requests, grounding } = await readRequestMessages(chooseLanguage(wanted))
  const proposals = open.map(({ address, after, quotes, reasons }) => ({
    ...{ address, text: after, quotes },
    questions: reasons.map((reason) => sayReason(reason, grounding)),
  }))
  return { proposals, labels: requests.suggested }
}

/** Makes the copy with suggestions; null if there are none, or if it cannot be made: the final answer needs no other file. */
async function makeReviewFiles(
  ports: StageParts,
  owner: OwnerId,
  tailored: TailoredInput,
  files: DocumentFiles,
): Promise<Record<ReviewFormat, Uint8Array<ArrayBuffer>> | null> {
  if (tailored.open.length === 0) return null
  const { proposals, labels } = await readReviewTexts(ports, owner, tailored)
  try {
    const { document, page } = await runStageTask(
      'exportReviewCopy',
      ...([tailored.document, proposals, labels, untitled, files] as const),
    )
    return { html: page, pdf: await renderPdf(ports, owner, document) }
  } catch (error) {
    if (error instanceof StageError) return null
    throw error
  }
}

/** Writes the files of one attempt, which are not readable before the row names them. */
export async function writeCvFiles(
  ports: StageParts,
  owner: OwnerId,
  id: string,
  tailored: TailoredInput,
  result: CvResult,
): Promise<WrittenCv> {
  const { document } = tailored
  const attempt = ports.ids.document()
  const put = (
    format: Parameters<typeof madeKey>[3],
    bytes: Uint8Array<ArrayBuffer>,
    mediaType: string,
  ) => ports.files.put(madeKey(owner, id, attempt, format), bytes, mediaType)
  const files = await readPictures(ports, owner, document)
  const exported = async (format: 'html' | 'text') => {
    const file = await runStageTask('exportDocument', document, format, untitled, files)
    if (!file) throw new Error('A CV can always be a page and text')
    return file
  }
  const [page, pdf] = [fileFactsOf('html').mediaType, fileFactsOf('pdf').mediaType]
  await put('html', await exported('html'), page)
  await put('pdf', await renderPdf(ports, owner, document), pdf)
  await put('text', await exported('text'), `${fileFactsOf('text').mediaType}; charset=utf-8`)
  await writeJsonFile(ports, madeKey(owner, id, attempt, 'json'), result)
  const review = await makeReviewFiles(ports, owner, tailored, files)
  if (review) {
    await put('suggested.html', review.html, page)
    await put('suggested.pdf', review.pdf, pdf)
  }
  const nameOf = (format: CvFormat, word = untitled) =>
    documentFileName(document, word, fileFactsOf(format).ending)
  const nameForReview = (format: ReviewFormat) => nameOf(format, `${untitled}-suggestions`)
  return {
    attempt,
    fileNames: {
      ...{ html: nameOf('html'), pdf: nameOf('pdf') },
      ...{ json: nameOf('json'), text: nameOf('text') },
    },
    ...(review && { suggested: { html: nameForReview('html'), pdf: nameForReview('pdf') } }),
    heldBack: result.heldBack.length,
  }
}
