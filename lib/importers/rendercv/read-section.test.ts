import { expect, it } from 'vitest'
import { printedTitle } from './read-section'

it('prints titles as RenderCV does', () => {
  expect(['work_experience', 'Selected papers', 'awards', 'iOS_apps'].map(printedTitle)).toEqual([
    'Work Experience',
    'Selected papers',
    'Awards',
    'iOS_apps',
  ])
})
