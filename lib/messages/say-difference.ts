import type { checkPanel } from '@/dist/messages/en/check-panel'

type Messages = Pick<typeof checkPanel, 'verify' | 'pageLabel'>

/** Difference of a file from the one that was signed; a part without a `name` is one whose key is not known. */
export type SaidDifference =
  | { kind: 'page-added' | 'page-removed' | 'page-size' | 'drawing'; page: number }
  | { kind: 'page-moved'; page: number; from: number }
  | { kind: 'link'; page: number; before: string | null; after: string | null }
  | { kind: 'annotation'; page: number; name: string }
  | { kind: 'action' | 'other'; page: number | null; name: string }
  | { kind: 'metadata' | 'structure' }

function saySentences(difference: SaidDifference, { verify }: Messages): string[] {
  switch (difference.kind) {
    case 'page-added':
      return [verify.pageAdded]
    case 'page-removed':
      return [verify.pageRemoved]
    case 'page-moved':
      return [verify.pageMoved(difference.from)]
    case 'page-size':
      return [verify.pageSize]
    case 'link':
      return [
        ...(difference.before === null ? [] : [verify.linkSigned(difference.before)]),
        ...(difference.after === null ? [] : [verify.linkInFile(difference.after)]),
      ]
    case 'other':
      return [difference.name === '' ? verify.otherPart : verify.other(difference.name)]
    case 'annotation':
    case 'action':
      return [verify[difference.kind](difference.name)]
    default:
      return [verify[difference.kind]]
  }
}

function sayDifference(difference: SaidDifference, messages: Messages): string[] {
  const { page = null } = 'page' in difference ? difference : {}
  const sentences = saySentences(difference, messages)
  return page === null ? sentences : sentences.map((one) => `${messages.pageLabel(page)} · ${one}`)
}

/** Returns differences as sentences in the language of the messages, each of them once. */
export const sayDifferences = (differences: readonly SaidDifference[], messages: Messages) => [
  ...new Set(differences.flatMap((one) => sayDifference(one, messages))),
]

type Compared = {
  lines: readonly unknown[]
  attachments: readonly unknown[]
  differences: readonly unknown[]
  notCompared: readonly ('uncovered' | 'unparsed' | 'later-text')[]
}

/** Returns what was compared of a file, and whether nothing of it differs, as sentences. */
export function sayCompared(
  { lines, attachments, differences, notCompared }: Compared,
  { verify }: Messages,
): string[] {
  const isSame = lines.length + attachments.length + differences.length === 0
  const isText = notCompared.includes('uncovered') || notCompared.includes('unparsed')
  return [
    ...(isSame ? [verify.same] : []),
    isText ? verify.onlyText : verify.compared,
    ...(notCompared.includes('later-text') ? [verify.laterText] : []),
  ]
}
