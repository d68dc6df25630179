import { describe, expect, it } from 'vitest'
import cases from '../fixtures/cases.json' with { type: 'json' }
import { findJoinedMessages } from '../support/find-joined-messages'
import { readSource, sourceFiles } from '../support/source-files'

describe('a sentence is one message with parameters', () => {
  // Pieces would have the order, the signs and the quotation marks of English in every language.
  it('in every component', () => {
    const files = sourceFiles(['components', 'app']).filter((path) => !path.includes('.test.'))
    const found = files.flatMap((path) =>
      findJoinedMessages(path, readSource(path)).map((line) => `${path}:${line}`),
    )
    expect(found).toEqual([])
  })

  const imports = "import { common as area } from '@/lib/messages/areas'"
  const held = 'const messages = useMessages(area); const { undo, quoted } = useMessages(area)'
  /** `@{` is `${` in these, which would be taken for a mistake in a string. */
  const linesIn = (code: string) =>
    findJoinedMessages('x.tsx', [imports, held, code.replaceAll('@{', '${')].join('\n'))

  it.each(cases.joinedMessages.finds)('finds %s', (code) => {
    expect(linesIn(code)).toEqual([3])
  })

  it.each(cases.joinedMessages.letsBe)('lets %s be', (code) => {
    expect(linesIn(code)).toEqual([])
  })
})
