import { OpenAPIHono } from '@hono/zod-openapi'
import { describeApi } from '@/lib/server/api/description/describe-api'
import { describeValues } from '@/lib/server/api/description/described-values'
import { type Api, type ApiEnvironment, apiPath } from '@/lib/server/api/environment'
import { mountOperation } from '@/lib/server/api/operation'
import { operations } from '@/lib/server/api/operations'
import type { Ports } from '@/lib/server/ports-types'
import { answerFiles } from './answer-files'
import { type Description, writeOperations } from './write-operations'
import { writeReaders } from './write-readers'

/** Returns the description of the API. Nothing is called, so that no operation needs its ports. */
function describe(): Description {
  const api: Api = new OpenAPIHono<ApiEnvironment>().basePath(apiPath)
  describeValues(api)
  for (const one of operations) mountOperation(api, {} as Ports, one)
  // Typed for the few fields that are read: the type of OpenAPI allows far more.
  return describeApi(api, operations) as unknown as Description
}

/** Returns the files of `dist/answers` by name: types of the operations, and readers of their answers. */
export function writeAnswers(): Map<string, string> {
  const description = describe()
  const { schemas } = description.components
  return new Map([
    ['operations.ts', writeOperations(description)],
    ...answerFiles(description).map(([file, answers]): [string, string] => [
      `${file}-answers.ts`,
      writeReaders(answers, schemas),
    ]),
  ])
}
