import type { Document } from './schema/document'

/**
 * Returns the description of a document in a list: a CV's headline, a letter's subject or
 * recipient, an application's position.
 */
export function aboutOf(document: Document): string {
  if (document.kind === 'resume') return document.content.basics.label
  if (document.kind === 'application') return document.content.position
  const { subject, recipient } = document.content
  return subject.trim() || recipient.organization.trim()
}

/** Returns the name shown for a document in a list: the person's, or an application's employer. */
export const nameOf = (document: Document): string =>
  document.kind === 'application' ? document.content.employer : document.content.basics.name
