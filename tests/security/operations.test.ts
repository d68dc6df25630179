import { expect, it } from 'vitest'
import { nameOf } from '@/lib/server/api/operation'
import { operations } from '@/lib/server/api/operations'

// After a change that is meant: `vitest run tests/security/operations.test.ts -u`, and read the difference.
it('opens each operation to those who are listed, and to no others', async () => {
  const lines = operations.map((one) => {
    const tool = 'none' in one.tool ? 'no tool' : `tool that ${one.tool.effect}`
    const more = [one.audit, one.cost, one.opensSpace && 'opens', one.makesWriter && 'makes writer']
    return [nameOf(one), one.scope, one.role, tool, ...more.filter(Boolean)].join(' | ')
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('operations.txt')
})
