import { translationLanguages } from '@/lib/language/tags'
import 'server-only'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { openModel } from '../open-model'
import { enqueueExam } from './exam-task'

type Parts = Pick<Ports, 'configuration' | 'items' | 'secrets' | 'models' | 'now' | 'jobs'>

/**
 * Has a model that was just set up examined in the background, so that the first request of a person finds it tested.
 *
 * @param accepted `Accept-Language` of who has set it up: the first language that there is an exam in, else English
 */
export async function examineNewModel(ports: Parts, owner: OwnerId, accepted = ''): Promise<void> {
  const opened = await openModel(ports, owner)
  if (!opened.ok || !opened.value.reader) return
  const wanted = accepted.toLowerCase().match(/[a-z]{2,3}(?=[-,;]|$)/g) ?? []
  const language = wanted.flatMap((code) => translationLanguages.find((one) => one === code) ?? [])
  await enqueueExam(ports, owner, language[0] ?? 'en')
}
