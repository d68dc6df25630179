'use client'

import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { RefusedFile } from '@/lib/browser/import-export/backup/import-file'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Maximum problems shown per file. */
const shownProblems = 5

/** Lists rejected files with reasons. */
export function RefusedFiles({
  files,
  onDismiss,
}: {
  files: readonly RefusedFile[]
  onDismiss: () => void
}) {
  const words = useMessages(dashboardMessages)
  if (files.length === 0) return null
  return (
    <Banner
      tone="error"
      className="mb-6 rounded-card"
      actions={<Button onPress={onDismiss}>{words.dismiss}</Button>}
    >
      <ul className="flex flex-col gap-2">
        {files.map(({ fileName, code, problems }) => (
          <li key={fileName}>
            <strong>{words.refusedTitle(fileName)}</strong> {words.refused[code]}
            {problems.length > 0 && code === 'not-a-resume' && (
              <ul className="mt-1 list-disc ps-5">
                {problems.slice(0, shownProblems).map((problem) => (
                  <li key={`${problem.path} ${problem.code}`}>
                    {words.problemAt(problem.path || words.wholeFile, words.problems[problem.code])}
                  </li>
                ))}
                {problems.length > shownProblems && (
                  <li>{words.moreProblems(problems.length - shownProblems)}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2">{words.nothingChanged}</p>
    </Banner>
  )
}
