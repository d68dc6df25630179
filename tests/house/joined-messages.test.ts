import { describe, expect, it } from 'vitest'
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

  it.each([
    'const a = `@{messages.close} @{messages.cancel}`',
    'const a = `@{undo}: @{messages.cancel}`',
    'const a = `“@{messages.close}”`',
    'const a = <p>{messages.close} {messages.cancel}</p>',
    'const a = <p>“@{name}</p>',
    "const a = [messages.close, name].join(', ')",
    "const a = list.map((one) => messages[one]).join(', ')",
  ])('finds %s', (code) => {
    expect(linesIn(code)).toEqual([3])
  })

  it.each([
    'const a = `@{messages.close} · @{messages.cancel}`',
    'const a = `@{name}: @{messages.cancel}`',
    'const a = <p>{messages.close}<b>{messages.cancel}</b></p>',
    'const a = <p title="x">{messages.close} {name}</p>',
    'const a = quoted(name)',
    "const a = list.map((one) => one.name).join(', ')",
  ])('lets %s be', (code) => {
    expect(linesIn(code)).toEqual([])
  })
})
