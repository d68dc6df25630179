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
  const messages = useMessages(dashboardMessages)
  if (files.length === 0) return null
  return (
    <Banner
      tone="error"
      className="mb-6 rounded-card"
      actions={<Button onPress={onDismiss}>{messages.dismiss}</Button>}
    >
      <ul className="flex flex-col gap-2">
        {files.map(({ fileName, code, problems }) => (
          <li key={fileName}>
            <strong>{messages.refusedTitle(fileName)}</strong> {messages.refused[code]}
            {problems.length > 0 && code === 'not-a-resume' && (
              <ul className="mt-1 list-disc ps-5">
                {problems.slice(0, shownProblems).map((problem) => (
                  <li key={`${problem.path} ${problem.code}`}>
                    {messages.problemAt(
                      problem.path || messages.wholeFile,
                      messages.problems[problem.code],
                    )}
                  </li>
                ))}
                {problems.length > shownProblems && (
                  <li>{messages.moreProblems(problems.length - shownProblems)}</li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2">{messages.nothingChanged}</p>
    </Banner>
  )
}
