import type { ReactElement } from 'react'
import { renderOneColumn } from './layouts/one-column'
import { renderSideColumn } from './layouts/side-column'
import type { Template, TemplateProps } from './template'

/** Renders a CV in a template. No hooks and no state: equal props give equal trees. */
export function renderTemplate(template: Template, props: TemplateProps): ReactElement {
  const { look } = template
  return look.layout === 'side-column'
    ? renderSideColumn(template, look, props)
    : renderOneColumn(template, props)
}
