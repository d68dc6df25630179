import 'server-only'
import { z } from '@hono/zod-openapi'
import {
  type ClientErrorReport,
  clientErrorKinds,
  clientErrorNames,
  clientErrorParts,
  clientErrorPath,
  clientWorkers,
  maxClientErrorBytes,
} from '@/lib/api/client-errors'
import { jsonBody, problems } from '../api/description/shapes'
import { apiPath } from '../api/environment'
import { createBodyMemory, readBody } from '../api/guards/read-body'
import { requireSameOrigin } from '../api/guards/same-origin'
import { type Operation, operation } from '../api/operation'
import { refuse, unwrap } from '../api/problems'
import { none } from '../api/tool-rows'
import { countByAddress } from '../identity/http/address-key'
import { limits } from '../identity/identity-limits'
import { type CountParts, countSilently } from '../kernel/rows/count-event'
import { addToDay } from '../kernel/rows/day-counts'
import { clientErrorLabel } from './read-counts'

const reportSchema = z.strictObject({
  kind: z.enum(clientErrorKinds),
  part: z.enum(clientErrorParts),
  name: z.enum([...clientErrorNames, ...clientWorkers]),
  build: z.string().regex(/^[0-9a-f]{1,40}$/),
})

/** Counts a failure of a page: never who had it. */
async function countClientError(
  parts: CountParts,
  report: ClientErrorReport,
  ownBuild: string,
): Promise<void> {
  const event = 'client-error'
  await countSilently(parts, async () => {
    const amounts = { [clientErrorLabel(report, ownBuild)]: 1 }
    await addToDay(parts, { name: event, amounts, operation: null })
    parts.metrics.count('events', { event, label: report.kind })
  })
}

/** Memory of all reports under way: whoever sends more waits. */
const memory = createBodyMemory(200 * maxClientErrorBytes)

/** @throws FailureError `invalid` for anything that is no report */
async function readReport(request: Request): Promise<ClientErrorReport> {
  const { bytes, release } = await readBody(request, maxClientErrorBytes, memory)
  try {
    const read = reportSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return read.success ? read.data : refuse('invalid')
  } catch (error) {
    if (error instanceof SyntaxError) refuse('invalid')
    throw error
  } finally {
    release()
  }
}

const report = operation({
  method: 'post',
  path: clientErrorPath.slice(apiPath.length),
  summary: 'Report an unexpected error of a page',
  description:
    'For the pages of this server; requests from elsewhere get 403. Only words of the lists are accepted, and only their number is stored.',
  scope: 'public',
  role: 'public',
  tool: none('Pages report by it that they failed.'),
  // Without a session, and with a limit of its own for the body.
  readsItself: true,
  request: { body: jsonBody(reportSchema) },
  responses: { 204: { description: 'Counted' }, ...problems(403, 413, 422) },
  run: async ({ req, body }, ports) => {
    const { configuration } = ports
    const [origin, site, host] = ['origin', 'sec-fetch-site', 'host'].map((name) =>
      req.header(name),
    )
    requireSameOrigin({ origin, site, host }, new URL(configuration.url).origin)
    const ip = req.header('x-vitae-ip') ?? null
    const refusal = await countByAddress(ports, limits.clientErrorByAddress, ip)
    if (refusal) unwrap(refusal)
    await countClientError(ports, await readReport(req.raw), configuration.build)
    return body(null, 204)
  },
})

/** The operation by which pages report that they failed. */
export const clientErrorOperations: readonly Operation[] = [report]
