import 'server-only'
import type { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiEnvironment } from './environment'
import { problemsOfIssues, refuse } from './problems'

/**
 * Reads a request by the schemas of its route, and refuses as the framework's own validators do: 404 for a
 * malformed path parameter, 400 for a body that is not JSON, problems by path for what a schema finds. The
 * framework's validators are a middleware each, and every save would pay for each of them.
 *
 * @param schemas `headers`: by their names in lower case
 */
export async function readRequest<P extends z.ZodType, H extends z.ZodObject, B extends z.ZodType>(
  { req }: Context<ApiEnvironment>,
  schemas: { params: P; headers: H; body: B },
): Promise<{ params: z.output<P>; headers: z.output<H>; body: z.output<B> }> {
  const params = schemas.params.safeParse(req.param())
  if (!params.success) refuse('not-found')
  const named: Record<string, string | undefined> = {}
  for (const name of Object.keys(schemas.headers.shape)) named[name] = req.header(name)
  const headers = take(schemas.headers, named)
  const body = take(schemas.body, parseJson(await req.text()))
  return { params: params.data, headers, body }
}

function take<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const read = schema.safeParse(value)
  return read.success
    ? read.data
    : refuse('invalid', { problems: problemsOfIssues(read.error.issues, value) })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('bad-request')
  }
}
