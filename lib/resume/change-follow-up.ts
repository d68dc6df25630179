import type { ApplicationDocument } from './schema/document'

type Content = ApplicationDocument['content']
type FollowUp = Content['followUps'][number]

/** Changes a follow-up of an application; no change if it no longer exists. */
export function changeFollowUp(
  content: Content,
  id: string,
  change: Partial<Pick<FollowUp, 'on' | 'time' | 'text' | 'done'>>,
): Content {
  if (!content.followUps.some((one) => one.id === id)) return content
  const followUps = content.followUps.map((one) => (one.id === id ? { ...one, ...change } : one))
  return { ...content, followUps }
}
