import { useEffect, useMemo, useState } from 'react'
import { whileCurrent } from '@/components/ui/while-current'
import {
  judgeLanguages,
  loadJudge,
  openJudge,
  type WordingJudge,
} from '@/lib/ai/tailoring/judge-wording'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/**
 * Returns the judge of suggestions for a CV; null while the tables of its languages load. If they cannot be loaded, it
 * asks about every suggestion.
 */
export function useJudge(document: ResumeDocument): WordingJudge | null {
  const [loaded, setLoaded] = useState('')
  const languages = useMemo(() => judgeLanguages(document).join(), [document])
  useEffect(() => {
    const finish = () => setLoaded(languages)
    return whileCurrent(loadJudge(document), finish, finish)
  }, [document, languages])
  return useMemo(
    () =>
      loaded === languages ? openJudge(document, new Date().toISOString().slice(0, 10)) : null,
    [document, languages, loaded],
  )
}
