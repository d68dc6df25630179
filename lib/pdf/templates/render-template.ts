import type { ReactElement } from 'react'
import { renderOneColumn } from './layouts/one-column'
import { renderSideColumn } from './layouts/side-column'
import type { Template, TemplateProps } from './template'

/** Renders a CV in a template. Without hooks and state: equal props give an equal tree. */
export function renderTemplate(template: Template, props: TemplateProps): ReactElement {
  const { look } = template
  return look.layout === 'side-column'
    ? renderSideColumn(template, look, props)
    : renderOneColumn(template, props)
}
