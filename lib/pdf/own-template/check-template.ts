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

/** Engine and reader of a platform; each has its own limits of time. */
export type CheckTools = {
  /** Returns null where the document could not be drawn, in time or at all. */
  render: (document: ResumeDocument) => Promise<Rendered | null>
  /** Returns the pieces of text of each page of a PDF. */
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
 * Checks a template before it is used: its form, the contrast of each palette, and CVs of invented people that are
 * drawn in it and read back. The first kind of check that fails ends it.
 *
 * @throws what the tools throw: nothing is known of the template then
 */
export async function checkTemplate(text: string, tools: CheckTools): Promise<TemplateCheck> {
  const checked = checkTemplateData(text)
  if (!checked.ok) return checked
  for (const person of samplePeople(checked.file)) {
    const refusals = await tryOn(person, tools)
    if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, maxRefusals) }
  }
  return checked
}
