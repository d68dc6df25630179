import type { Story } from '../schema/content'
import type { ResumeDocument } from '../schema/document'

/** Adds an interview story to a CV, with text that occurs nowhere else. */
export function withStory(
  document: ResumeDocument,
  lines: readonly string[] = ['basics'],
): ResumeDocument {
  const story: Story = {
    id: '5t0ry5t0ry00',
    title: 'The night the pump failed',
    situation: 'Half the harbour was **dark**.',
    task: 'I was alone on watch.',
    action: 'I fitted the spare impeller.',
    result: 'Water by four in the morning.',
    lines: [...lines],
    questions: [],
  }
  return { ...document, content: { ...document.content, stories: [story] } }
}
