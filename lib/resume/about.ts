import type { Document } from './schema/document'

/**
 * Returns the description of a document in a list, beside its owner: of a CV its title, of a letter what it is about.
 */
export function aboutOf(document: Document): string {
  if (document.kind === 'resume') return document.content.basics.label
  const { subject, recipient } = document.content
  return subject.trim() || recipient.organization.trim()
}
