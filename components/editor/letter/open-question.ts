import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'

/** Whether the CV does not show a sentence, and the person has not said that it is true. */
export const isOpenQuestion = ({ verdict, isConfirmed }: SentenceEvidence) =>
  verdict !== 'pass' && !isConfirmed
