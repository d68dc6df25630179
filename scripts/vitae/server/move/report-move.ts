import type { MoveReport } from '@/lib/server/move/check-move'
import type { MoveErrorCode, MoveOutcome, MovePlan } from '@/lib/server/move/move-home'
import type { MoveProgress } from '@/lib/server/move/move-types'
import { type ExitCode, exitCodes } from '../../exit-codes'
import type { CommandContext } from '../command'

type Voice = Pick<CommandContext, 'print' | 'say'>

/** Maximum names of a list that are printed; the rest is counted. */
const maxNames = 20
/** Steps between two lines about the same kind. */
const stepsOfLine = 200

const count = (amount: number) => amount.toLocaleString('en')
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)

const again = 'Run the same command again: it goes on where it stopped.'

const errors: Record<MoveErrorCode, { sentence: string; code: ExitCode }> = {
  'unknown-rows': {
    sentence:
      'These rows are of a kind that this version does not know. Nothing was moved: use the version of Vitae that wrote them.',
    code: exitCodes.invalid,
  },
  'target-in-use': {
    sentence:
      'Somebody else has written this where everything should go to. Nothing was moved or changed: choose a home that nobody uses yet.',
    code: exitCodes.invalid,
  },
  'target-changed': {
    sentence: `Somebody writes to the new home while it is moved to. What they wrote is left as it is, and nothing is lost in the old home: keep everybody out. ${again}`,
    code: exitCodes.differs,
  },
  unconfirmed: {
    sentence:
      'Nobody has confirmed these addresses, and whoever reads their mail gets the account. Nothing was moved: correct them first, or add --trust-addresses when you know that each is right.',
    code: exitCodes.invalid,
  },
  'account-taken': {
    sentence: `The accounts with these addresses lead to somebody else, or no account can have them. Everything was moved, but these people cannot sign in: give them other addresses in the old home. ${again}`,
    code: exitCodes.invalid,
  },
  differs: {
    sentence: `Both homes are not the same: somebody uses one of them. The old home holds everything as it was: keep everybody out of both. ${again}`,
    code: exitCodes.differs,
  },
}

function sayNames(names: readonly string[], { say }: Voice): void {
  for (const name of names.slice(0, maxNames)) say(`  ${name}`)
  if (names.length > maxNames) say(`  and ${count(names.length - maxNames)} more`)
}

function sayPlan({ rows, files, bytes, people, done, left }: MovePlan, { say }: Voice): void {
  say(
    `To move: ${count(rows)} rows, ${count(files)} files (${megabytes(bytes)} MB), ${count(people)} people.`,
  )
  if (done.rows + done.files > 0) {
    say(`There already: ${count(done.rows)} rows, ${count(done.files)} files.`)
  }
  for (const { key, count: amount, reason } of left) {
    say(`Stays behind: ${count(amount)} of ${key.replace(/#$/, '')} (${reason})`)
  }
}

/** Prints a table of both sides, each line with the beginning of a hash over all of it. */
function printReport({ lines }: MoveReport, { print }: Voice): void {
  const rows = lines.map((line) => [
    line.what,
    count(line.source),
    count(line.target),
    line.sourceHash,
    line.targetHash,
    line.source === line.target && line.sourceHash === line.targetHash ? 'same' : 'DIFFERS',
  ])
  const table = [['', 'old', 'new', 'sha-256 old', 'sha-256 new', ''], ...rows]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)))
  for (const row of table) {
    print(
      row
        .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}

/** Reports the progress of a move: not every row, but often enough to see it go on. */
export function createProgress({ say }: Voice): (progress: MoveProgress) => void {
  let last = ''
  return ({ step, done, of }) => {
    if (step === 'check') return say('Reading everything on both sides again.')
    const line = `${step}: ${count(done)} of ${count(of)}`
    const isDue = done === of || done % stepsOfLine === 0
    if (isDue && line !== last) say(line)
    last = line
  }
}

/** Reports the outcome of a move. */
export function reportMove(outcome: MoveOutcome, voice: Voice): ExitCode {
  const { say } = voice
  if (!outcome.ok) {
    const { sentence, code } = errors[outcome.code]
    if (outcome.report) printReport(outcome.report, voice)
    say(sentence)
    sayNames(outcome.names, voice)
    return code
  }
  if (outcome.code === 'moved-before') {
    say(`Everything was moved before, at ${outcome.at}. Nothing was changed.`)
    return exitCodes.done
  }
  sayPlan(outcome.plan, voice)
  if (outcome.code === 'looked') {
    say('Nothing was written.')
    return exitCodes.done
  }
  printReport(outcome.report, voice)
  say('Everything was moved, and both homes are the same. The old one is as it was.')
  say('People sign in with the same address, and choose a password by "Forgot your password".')
  return exitCodes.done
}
