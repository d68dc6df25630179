import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFiles } from './support/answer-files'
import { openTestApi, type TestApi } from './support/test-api'
import { type Description, writeOperations } from './support/write-operations'
import { writeReaders } from './support/write-readers'

let api: TestApi
let description: Description
beforeAll(async () => {
  api = await openTestApi()
  const answer = await api.ask('/openapi.json', { as: null })
  description = (await answer.json()) as Description
})
afterAll(() => api.close())

// After a change of a route: `vitest run tests/api/operations.test.ts -u`.
describe('our own screens', () => {
  it('call operations as the description tells them to programs', async () => {
    const source = writeOperations(description)
    await expect(source).toMatchFileSnapshot('../../lib/api/operations.ts')
  })

  it('read answers as the description tells them to programs', async () => {
    for (const [file, answers] of answerFiles(description)) {
      const source = writeReaders(answers, description.components.schemas)
      const path = `../../lib/browser/client/answers/${file}-answers.ts`
      await expect(source).toMatchFileSnapshot(path)
    }
  })
})
