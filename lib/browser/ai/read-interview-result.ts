import { readInterviewAnswer } from '@/dist/answers/ai-request-answers'
import { cvForms, jobForms, type ModelForm, pairForms } from '@/lib/ai/interview/question-forms'
import type { ModelQuestion } from '@/lib/ai/interview/read-model-questions'

const forms: readonly ModelForm[] = [...cvForms, ...jobForms, ...pairForms]

/** Parses the questions that a model chose; forms that only a newer server knows are dropped. */
export function readInterviewResult(value: unknown): { questions: ModelQuestion[] } | undefined {
  const answer = readInterviewAnswer(value)
  const questions = answer?.questions.flatMap(({ form, ...rest }): ModelQuestion[] => {
    const known = forms.find((one) => one === form)
    return known ? [{ ...rest, form: known }] : []
  })
  return questions && { questions }
}
