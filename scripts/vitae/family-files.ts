import { bringOver } from '@/lib/resume/family/bring-over'
import { countPending } from '@/lib/resume/family/pending'
import { isLocked } from '@/lib/resume/filing'
import { exportJsonResume } from '@/lib/resume/json-resume/json-resume'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Command } from './command-types'
import { exitCodes } from './exit-codes'
import { type CommandFailure, type CommandResult, failed } from './result'
import { readDocumentFrom, writeOut } from './streams'

/** A CV in a file; `isOwn`: the file is a document of ours, not JSON Resume. */
type Cv = { ok: true; document: ResumeDocument; isOwn: boolean }

async function readCv(path: string): Promise<Cv | CommandFailure> {
  const read = await readDocumentFrom(path)
  if (!read.ok) return read
  const { document, file } = read
  if (document.kind !== 'resume') return failed(exitCodes.invalid, `${path} is a letter.`)
  return { ok: true, document, isOwn: file === undefined }
}

type Line = { file: string; follows: boolean; coming: number; held: number }

const sayLine = ({ file, follows, coming, held }: Line, isWritten: boolean): string => {
  if (!follows) return `${file}: does not follow it.\n`
  const brought = isWritten ? 'brought over' : 'to bring over'
  const both = held === 0 ? '' : `, ${held} changed in both (kept)`
  return `${file}: ${coming} ${brought}${both}.\n`
}

/**
 * Prints what CVs lack of the one that they follow; with `--write` brings it over into their files. A file of another
 * CV stays as it is, and so does a locked one.
 */
export async function familyFiles(
  command: Extract<Command, { name: 'family' }>,
): Promise<CommandResult> {
  const master = await readCv(command.input)
  if (!master.ok) return master
  const lines: Line[] = []
  for (const file of command.followers) {
    const read = await readCv(file)
    if (!read.ok) return read
    const { document, isOwn } = read
    const follows = document.lineage?.documentId === master.document.id
    const isOpen = follows && !isLocked(document)
    const pending = isOpen ? countPending(document, master.document) : null
    lines.push({ file, follows, coming: pending?.coming ?? 0, held: pending?.held ?? 0 })
    const brought = isOpen && command.isWriting ? bringOver(document, master.document) : null
    if (!brought?.ok) continue
    const next = isOwn ? brought.document : exportJsonResume(brought.document, { filing: true })
    const json = new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`)
    const failure = await writeOut(file, json)
    if (failure) return failure
  }
  return {
    ok: true,
    code: exitCodes.done,
    report: { master: command.input, followers: lines, written: command.isWriting },
    text: lines.map((line) => sayLine(line, command.isWriting)).join(''),
  }
}
