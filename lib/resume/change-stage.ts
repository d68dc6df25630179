import { stageDays } from './application-facts'
import { type ApplicationStage, applicationStages } from './schema/application'
import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']

/**
 * Moves an application to a stage. Records the date unless one is set; moving back clears the dates
 * of later stages, so that a misclick does not affect statistics.
 * @param today `YYYY-MM-DD`
 */
export function changeStage(content: Content, stage: ApplicationStage, today: string): Content {
  if (content.stage === stage) return content
  const at = applicationStages.indexOf(stage)
  const isBack = at < applicationStages.indexOf(content.stage)
  const cleared = Object.fromEntries(
    applicationStages.flatMap((other, place) =>
      isBack && place > at ? [[stageDays[other], '']] : [],
    ),
  )
  return {
    ...content,
    ...cleared,
    stage,
    outcome: stage === 'closed' ? content.outcome : '',
    [stageDays[stage]]: content[stageDays[stage]] || today,
  }
}
