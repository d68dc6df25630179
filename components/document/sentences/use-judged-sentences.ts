import { useMemo } from 'react'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { useToldDocument } from '@/components/document/private-facts/use-told-document'
import type { OfferedSentence } from '@/lib/ai/letters/letter-result'
import { judgeOffered } from '@/lib/ai/reader/judge-offered'
import { readSources } from '@/lib/ai/reader/sources'
import { createAdWords } from '@/lib/ai/tailoring/words-from-ad'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'

/**
 * Judges a model's sentences against the CV as it is now, with what its person told.
 *
 * @param resume CV of the sentences; null while it is not here
 * @param posting text of the job ad; empty without one
 * @returns the sentences with their verdicts, the words of a text that only the ad has, and names of places in the CV
 */
export function useJudgedSentences(
  sentences: readonly OfferedSentence[],
  resume: ResumeDocument | null,
  posting: string,
) {
  const nameOf = usePlaceName(resume)
  const told = useToldDocument(resume)
  const lines = useMemo(() => told && readSources(told.content, plainText), [told])
  const fromAd = useMemo(
    () => createAdWords(lines?.map(({ text }) => text) ?? [], lines ? posting : ''),
    [lines, posting],
  )
  const judged = sentences.map((sentence) => ({
    sentence,
    judged: judgeOffered({ ...sentence, before: '', after: sentence.text }, lines),
  }))
  return { judged, fromAd, nameOf }
}
