import 'server-only'
import type { CvResult } from '@/lib/api/cv-requests'
import { matchPath } from '@/lib/api/space-paths'
import type { RequestMessages } from '@/lib/messages/read-server-messages'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { JsonObject } from '@/lib/resume/json-value'
import type { OwnerId } from '../../owner'
import type { CvRequest } from '../requests/ai-request-rows'
import { runStageTask } from '../requests/run-stage-task'
import type { OpenedStageContext, StageParts } from '../requests/stage-context'
import { requestMessagesOf } from './cv-request-answers'
import { type SavedInput, saveInput } from './save-input'
import { type TailoredInput, tailorInput } from './tailor-input'
import { writeCvFiles } from './write-cv-files'

/** Describes the requirements of the job description, and whether the CV covers each: by words where no model looked. */
async function describePosting(
  { document, reading, coverage }: TailoredInput,
  now: number,
): Promise<CvResult['posting']> {
  if (!reading) return null
  const month = new Date(now).toISOString().slice(0, 7)
  const context = { evidence: coverage }
  const { demands } = await runStageTask('coverRequirements', reading, document, month, context)
  return {
    title: reading.title?.text ?? null,
    employer: reading.employer?.text ?? null,
    asks: demands.map(({ requirement: { words, importance }, state }) => ({
      ...{ words, importance, state },
    })),
  }
}

/** Returns the page where the user reviews wordings of the CV one by one; null for a CV that is not in the account. */
const reviewUrlOf = ({ configuration }: StageParts, { documentId }: CvRequest): string | null =>
  documentId && new URL(matchPath(documentId), configuration.url).href

async function describeResult(
  ports: StageParts,
  context: OpenedStageContext,
  request: CvRequest,
  { unplaced }: SavedInput,
  tailored: TailoredInput,
  { requests }: RequestMessages,
): Promise<CvResult> {
  const { document, heldBack, dropped, reordered, reading } = tailored
  const { withModel, withoutModel, plain, noModelAsked } = requests.notes
  const isForNoModel = request.model === 'none'
  const reviewUrl = reviewUrlOf(ports, request)
  return {
    requestId: context.id,
    note: isForNoModel
      ? noModelAsked
      : context.hasModel
        ? withModel
        : reading
          ? withoutModel
          : plain,
    model: context.modelUsed(),
    posting: await describePosting(tailored, ports.now()),
    applied: [],
    heldBack: heldBack.map((one) => ({ ...one, applied: false, reviewUrl })),
    dropped,
    reordered: reordered.map(({ list, lines }) => ({
      list,
      lines: lines.map(({ words, was }) => ({ words, was })),
    })),
    unplaced,
    resume: exportJsonResume(document, { clean: false }),
  }
}

/**
 * Makes the CV of a request, as a page, a PDF, text and JSON. The CV that it began with stays as it was, in the account,
 * too.
 *
 * @returns the names of the files, for the row
 */
export async function finishCv(
  ports: StageParts,
  owner: OwnerId,
  context: OpenedStageContext,
  request: CvRequest,
): Promise<JsonObject> {
  // 1. Save the input.
  const input = await saveInput(ports, owner, context)

  // 2. Ask, and put what is asked for first.
  const tailored = await tailorInput(ports, owner, context, input.document, request)

  // 3. Write the files. The result is JSON by its shape, which its type cannot express.
  await context.enter('writing')
  const messages = await requestMessagesOf(ports, owner)
  const result = await describeResult(ports, context, request, input, tailored, messages)
  return (await writeCvFiles(ports, owner, context.id, tailored, result)) as unknown as JsonObject
}
