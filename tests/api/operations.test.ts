import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApi, type TestApi } from './support/test-api'
import { type Description, writeOperations } from './support/write-operations'

let api: TestApi
beforeAll(async () => {
  api = await openTestApi()
})
afterAll(() => api.close())

// After a change of a route: `vitest run tests/api/operations.test.ts -u`.
it('are typed for our own screens as the description tells them to programs', async () => {
  const answer = await api.ask('/openapi.json', { as: null })
  const description = (await answer.json()) as Description
  await expect(writeOperations(description)).toMatchFileSnapshot('../../lib/api/operations.ts')
})
