'use client'

import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useMessages } from '@/components/ui/messages'
import type { AiState } from '@/lib/browser/client/answers/ai-state-answers'
import { ai as aiMessages, type WordsOf } from '@/lib/messages/areas'
import { KnownExams } from './known-exams'
import { ReportLines } from './report-lines'
import type { ConnectionTest } from './use-connection-test'

type Words = WordsOf<typeof aiMessages>['settings']

function describeModel({ uses, own, operator, ownProviders }: AiState, words: Words): string {
  if (uses === 'own' && own) {
    const name = ownProviders.find(({ id }) => id === own.provider)?.name ?? own.provider
    return words.ownModel(own.model, name)
  }
  if (uses === 'operator' && operator) return words.operatorModel(operator.model, operator.name)
  return operator && !own ? words.operatorLost : words.nothing
}

/** Shows the current model, and whether it answers. */
export function ModelRow({ state, test }: { state: AiState; test: ConnectionTest }) {
  const words = useMessages(aiMessages).settings
  const isSet = state.uses !== null
  const reader = state.reader && state.reader.exams.length > 0 ? state.reader : null
  return (
    <Row
      title={words.modelTitle}
      state={<StateMark isGood={isSet}>{isSet ? words.works : words.none}</StateMark>}
      text={describeModel(state, words)}
      actions={
        isSet && (
          <Button aria-disabled={test.isBusy || undefined} onPress={() => void test.start()}>
            {test.isBusy ? words.testing : test.report || reader ? words.testAgain : words.test}
          </Button>
        )
      }
    >
      {reader && !test.report && !test.isBusy && <KnownExams reader={reader} />}
      <ReportLines report={test.report} />
      <ErrorText>{test.error}</ErrorText>
    </Row>
  )
}
