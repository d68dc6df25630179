import { templateCatalogue } from './catalogue'
import { renderPlain } from './plain'
import type { Template } from './template'

const plain: Template = { ...templateCatalogue[0], render: renderPlain }

/** All templates of a CV, in the order in which they are shown. */
export const templates: readonly Template[] = [plain]

/** The template of an id; an unknown one gives the first. */
export function templateOf(id: string): Template {
  return templates.find((template) => template.id === id) ?? plain
}
