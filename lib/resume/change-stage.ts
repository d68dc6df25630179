import { stageDays } from './application-facts'
import { type ApplicationStage, applicationStages } from './schema/application'
import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']

/**
 * Puts an application into a stage. The day is noted unless one stands there; days of later stages go when it is moved
 * back, so that the numbers never count a stage that was a slip of the mouse.
 *
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
