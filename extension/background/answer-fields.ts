import { answerForm } from '@/lib/forms/answer-form'
import { findLikeQuestions } from '@/lib/forms/like-questions'
import type { PanelField } from '../messages'
import type { SessionField } from '../page/form-session'
import { describeSource } from './describe-source'
import type { StoredCv } from './stored-cv'

/** Words for the CV itself beside a field that takes a file, in the languages of forms. */
const cvFile =
  /(?<!\p{L})(?:cv|c\.v\.|résumé|resume|curriculum(?: vitae| vitæ)?|currículum|currículo|lebenslauf|резюме)(?!\p{L})/iu
const otherFile =
  /cover|letter|anschreiben|motivation|lettre|carta|письмо|photo|foto|фото|portfolio/i

/** Maximum number of earlier answers shown beside a question. */
const maxEarlier = 3

const takesPdf = ({ shape, label, name = '' }: SessionField): boolean =>
  shape === 'file' && cvFile.test(`${label} ${name}`) && !otherFile.test(`${label} ${name}`)

/**
 * Answers the fields of one frame from the CV, each with the place that its value is from.
 *
 * @param today `YYYY-MM-DD`
 */
export function answerFields(
  { document, pdf, answers }: Pick<StoredCv, 'document' | 'pdf' | 'answers'>,
  fields: readonly SessionField[],
  { frameId, today }: { frameId: number; today: string },
): PanelField[] {
  const found = answerForm(document, fields, today)
  return fields.flatMap((field, at): PanelField[] => {
    const answer = found[at]
    if (!answer) return []
    const { id, label, shape, held, isOurs, maxLength } = field
    const isQuestion = answer.kind === 'empty' && answer.reason === 'unknown' && shape === 'text'
    const earlier = isQuestion ? findLikeQuestions(label, answers).slice(0, maxEarlier) : []
    return [
      {
        ...{ frameId, id, label, shape, held, isOurs, answer },
        ...(maxLength !== undefined && { maxLength }),
        source: 'sources' in answer ? describeSource(document, answer.sources) : '',
        takesPdf: pdf !== null && takesPdf(field),
        earlier: earlier.map(({ question, text }) => ({ question, text })),
      },
    ]
  })
}
