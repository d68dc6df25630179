import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Rendered } from '../pdf-types'
import {
  checkTemplateData,
  maxRefusals,
  type TemplateCheck,
  type TemplateRefusal,
} from './check-template-data'
import { paperProblems, type ReadPiece } from './paper-problems'
import { samplePeople } from './sample-people'
import { because } from './template-problem'

/** Engine and PDF reader of a platform, with their own timeouts. */
export type CheckTools = {
  /** Returns null if the document could not be rendered, or not in time. */
  render: (document: ResumeDocument) => Promise<Rendered | null>
  /** Returns the text items of each page of a PDF. */
  read: (bytes: Uint8Array<ArrayBuffer>) => Promise<ReadPiece[][]>
}

async function tryOn(person: ResumeDocument, tools: CheckTools): Promise<TemplateRefusal[]> {
  const { name } = person.content.basics
  const rendered = await tools.render(person)
  if (!rendered || rendered.isFallback) {
    const reason = `the CV of ${name} cannot be drawn in it`
    return [{ code: 'not-drawn', path: '', ...because(reason, 'not-drawn', { person: name }) }]
  }
  const found = paperProblems(person, rendered, await tools.read(rendered.bytes))
  return found.map(({ code, reason, fact }) => ({
    code,
    path: '',
    reason: `in the CV of ${name}, ${reason}`,
    fact: { ...fact, person: name },
  }))
}

/**
 * Validates a template before use: schema, contrast of each palette, and sample CVs that are rendered and read back.
 * Stops at the first kind of check that fails.
 *
 * @param isFor whether CVs in a language are tried
 * @throws exceptions of the tools: the result is unknown then
 */
export async function checkTemplate(
  text: string,
  tools: CheckTools,
  isFor = (_: string) => true,
): Promise<TemplateCheck> {
  const checked = checkTemplateData(text)
  if (!checked.ok) return checked
  const people = samplePeople(checked.file)
  for (const person of people.filter(({ design }) => isFor(design.language))) {
    const refusals = await tryOn(person, tools)
    if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, maxRefusals) }
  }
  return checked
}
