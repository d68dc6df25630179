import { createIdGenerator } from '@/lib/resume/ids'
import { importJsonResume } from '@/lib/resume/json-resume/json-resume'
import { isJsonObject } from '@/lib/resume/json-value'
import type { Answer, StoredCv } from './stored-cv'

/** Largest PDF that is kept, in letters of base64: 3 MB. */
const maxPdf = 4_000_000

const textIn = (value: unknown, name: string): string => {
  const text = isJsonObject(value) ? value[name] : ''
  return typeof text === 'string' ? text : ''
}

function readPdf(value: unknown): StoredCv['pdf'] {
  const [name, base64] = [textIn(value, 'name'), textIn(value, 'base64')]
  const isPdf = base64.startsWith('JVBERi') && base64.length <= maxPdf
  return isPdf ? { name: name || 'CV.pdf', base64 } : null
}

function readAnswers(value: unknown): Answer[] {
  return (Array.isArray(value) ? value : []).flatMap((one): Answer[] => {
    const [question, text, at] = [textIn(one, 'question'), textIn(one, 'text'), textIn(one, 'at')]
    return question && text ? [{ question, text, at }] : []
  })
}

/**
 * Reads a CV from outside: JSON Resume or this product's own export, by itself or with its PDF and answers as
 * `{ cv, pdf, answers }`.
 *
 * @returns null if it is no CV
 */
export function readCv(value: unknown): StoredCv | null {
  const isParcel = isJsonObject(value) && 'cv' in value
  const result = importJsonResume(isParcel ? value.cv : value, createIdGenerator())
  if (!result.ok) return null
  const { document } = result
  return {
    document,
    title: document.title || document.content.basics.label || document.content.basics.name || 'CV',
    pdf: isParcel ? readPdf(value.pdf) : null,
    answers: isParcel ? readAnswers(value.answers) : [],
  }
}
