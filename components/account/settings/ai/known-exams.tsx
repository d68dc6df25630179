import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ai as aiMessages } from '@/lib/messages/areas'
import { ExamLine, NextTestLine, ReportLine } from './report-lines'

/** Shows the last exam results of the model as a reader, one per language. */
export function KnownExams({ reader }: { reader: NonNullable<AiState['reader']> }) {
  const { report: messages } = useMessages(aiMessages).settings
  const names = new Intl.DisplayNames(useInterfaceLocale(), { type: 'language' })
  const { exams, passed, isRevoked, nextExamAt } = reader
  return (
    <ul className="mt-2 flex flex-col gap-1.5">
      {isRevoked && exams.length === 0 && <ReportLine look="bad">{messages.revoked}</ReportLine>}
      {isRevoked && exams.length === 0 && nextExamAt && Date.parse(nextExamAt) > Date.now() && (
        <NextTestLine time={Date.parse(nextExamAt)} />
      )}
      {exams.map((exam) => (
        <ExamLine
          key={exam.language}
          exam={exam}
          text={messages.examIn({ ...exam, language: names.of(exam.language) ?? exam.language })}
        />
      ))}
      {exams.length > 1 && (
        <ReportLine look={passed === exams.length ? 'good' : 'bad'}>
          {messages.passedIn(passed, exams.length)}
        </ReportLine>
      )}
    </ul>
  )
}
