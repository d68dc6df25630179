'use client'

import { useMessages } from '@/components/ui/messages'
import type { Question } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { interviewQuestions } from '@/lib/messages/areas'
import { type QuestionForms, questionParts } from './question-parts'

/** Text of a question; quotes are isolated in their own direction. */
export function QuestionText({ question }: { question: Question }) {
  const forms: QuestionForms = useMessages(interviewQuestions).forms
  return questionParts(forms, question).map((part) =>
    typeof part === 'string' ? part : <bdi key={textOfQuote(part)}>{textOfQuote(part)}</bdi>,
  )
}
