import { fileURLToPath } from 'node:url'
import { checkPanel } from '@/dist/messages/en/check-panel'
import { sayCompared, sayDifferences } from '@/lib/messages/say-difference'
import { isSameKey } from '@/lib/pdf/signing/statement'
import type { Verification } from '@/lib/pdf/signing/verify-file'
import { createVerifier } from '@/lib/server/reader/create-verifier'
import { patientReaderLimits } from '@/lib/server/reader/reader-types'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { type CommandResult, failed } from './result'
import { notFinished, notStarted, readBytes, reasonOf } from './streams'

const { verify: messages, pageLabel } = checkPanel

/** Removes what a terminal would take for a command. */
const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ')

type Changed = Extract<Verification, { kind: 'changed' }>

function changesOf(changed: Changed): string[] {
  const { lines, attachments, differences } = changed
  return [
    ...sayCompared(changed, checkPanel),
    ...sayDifferences(differences, checkPanel).map((one) => `  ${one}`),
    ...lines.map(
      ({ kind, page, text }) => `  ${kind === 'added' ? '+' : '-'} ${pageLabel(page)}: ${text}`,
    ),
    ...attachments.map((one) => `  ${messages.attachment(one)}`),
  ]
}

/** Formats a verification as lines; `isExpected` is null where no key was named. */
function linesOf(verification: Verification, isExpected: boolean | null): string[] {
  const said = messages.states[verification.kind]
  if (typeof said === 'string' || !('statement' in verification)) return [String(said)]
  const { key, name, at } = verification.statement
  return [
    said(new Date(at).toISOString()),
    ...(verification.kind === 'changed' ? changesOf(verification) : []),
    `${messages.key}: ${key}`,
    ...(name === '' ? [] : [`${messages.name}: ${name}`]),
    ...(isExpected === null ? [] : [isExpected ? messages.sameKey : messages.otherKey]),
    messages.proof,
  ].map(plain)
}

/**
 * Verifies the signature of a PDF, in a thread with resource limits. Ends with `findings` unless it is unchanged, and with
 * `unfinished` where a limit ended the check.
 */
export async function verifyPdf({
  input,
  key,
}: Extract<Command, { name: 'verify' }>): Promise<CommandResult> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(input)
  } catch (error) {
    return failed(exitCodes.file, `Cannot read ${input}: ${reasonOf(error)}`)
  }
  const file = fileURLToPath(new URL('import-node-worker.mjs', import.meta.url))
  const verifier = createVerifier(file, patientReaderLimits)
  const verification = await verifier.ask(bytes).finally(verifier.close)
  if (verification.kind === 'not-started') {
    return failed(exitCodes.unexpected, notStarted(verification.error))
  }
  if (verification.kind === 'unreadable') {
    return failed(exitCodes.invalid, 'This is damaged, locked, or not a PDF.')
  }
  if (verification.kind === 'too-large') {
    return failed(
      exitCodes.unfinished,
      'This PDF is too large or too complex to check. Nothing is said about the file.',
    )
  }
  if (verification.kind === 'unfinished') return failed(exitCodes.unfinished, notFinished)
  const signer = 'statement' in verification ? verification.statement.key : ''
  const isExpected = key === null ? null : isSameKey(key, signer)
  const isGood = verification.kind === 'unchanged' && isExpected !== false
  return {
    ok: true,
    code: isGood ? exitCodes.done : exitCodes.findings,
    report: { ...verification, isExpectedKey: isExpected },
    text: `${linesOf(verification, isExpected).join('\n')}\n`,
  }
}
