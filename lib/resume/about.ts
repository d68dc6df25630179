import type { Document } from './schema/document'

/** What a list says of a document beside whose it is: of a CV its title, of a letter what it is about. */
export function aboutOf(document: Document): string {
  if (document.kind === 'resume') return document.content.basics.label
  const { subject, recipient } = document.content
  return subject.trim() || recipient.organization.trim()
}
