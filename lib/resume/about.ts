import type { Document } from './schema/document'

/**
 * Returns the description of a document in a list, beside its owner: of a CV its title, of a letter what it
 * is about, of an application the position.
 */
export function aboutOf(document: Document): string {
  if (document.kind === 'resume') return document.content.basics.label
  if (document.kind === 'application') return document.content.position
  const { subject, recipient } = document.content
  return subject.trim() || recipient.organization.trim()
}

/** Returns the name under which a list shows a document: of the person, or of the employer of an application. */
export const nameOf = (document: Document): string =>
  document.kind === 'application' ? document.content.employer : document.content.basics.name
