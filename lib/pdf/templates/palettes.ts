import type { Palette } from '../blocks/palette'
import { summaryOf, type TemplateId } from './catalogue'

/** Black, and three colours for a plain page. */
const quiet: readonly Palette[] = [
  { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
  { id: 'ballpoint', accent: '#2437c9', surface: '#eceefb' },
  { id: 'pine', accent: '#1c5c45', surface: '#e9f1ee' },
  { id: 'wine', accent: '#7d1f3d', surface: '#f6ebef' },
]

/** Palettes of each template, default first; all text has a contrast of at least 4.5:1. */
const palettes: Record<TemplateId, readonly Palette[]> = {
  plain: quiet,
  compact: quiet,
  'date-margin': [
    { id: 'petrol', accent: '#155e75', surface: '#e8f1f4' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'umber', accent: '#7a4419', surface: '#f7f0e8' },
    { id: 'violet', accent: '#5b3a8c', surface: '#f0ebf7' },
  ],
  executive: quiet,
  serif: [
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'oxblood', accent: '#6b1f2a', surface: '#f6ecec' },
    { id: 'bottle', accent: '#1f4d3a', surface: '#eaf1ed' },
    { id: 'midnight', accent: '#1e2f5c', surface: '#eaedf5' },
  ],
  academic: [
    { id: 'oxford', accent: '#1b2f5b', surface: '#eaedf5' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'crimson', accent: '#8c1d2f', surface: '#f8ebed' },
    { id: 'forest', accent: '#22543d', surface: '#eaf2ee' },
  ],
  'split-header': [
    { id: 'ballpoint', accent: '#2437c9', surface: '#eceefb' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'teal', accent: '#0b6b6b', surface: '#e6f2f2' },
    { id: 'brick', accent: '#a0402a', surface: '#f9ede9' },
  ],
  'large-type': quiet,
  'side-column': [
    { id: 'teal', accent: '#0b6b6b', surface: '#e6f2f2' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'indigo', accent: '#3b3a98', surface: '#ecebf7' },
    { id: 'plum', accent: '#6b2d5c', surface: '#f4ebf1' },
  ],
  'photo-header': [
    { id: 'steel', accent: '#2f5375', surface: '#eaf0f5' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
    { id: 'olive', accent: '#54591c', surface: '#f2f3e6' },
    { id: 'rose', accent: '#93304f', surface: '#f8ebf0' },
  ],
  atelier: [
    { id: 'clay', accent: '#b4532a', surface: '#fdf5f1' },
    { id: 'cobalt', accent: '#1f4fb8', surface: '#e9eefa' },
    { id: 'moss', accent: '#4c6022', surface: '#f0f3e7' },
    { id: 'ink', accent: '#1a1a1a', surface: '#f1f1f1' },
  ],
  ledger: [
    { id: 'navy', accent: '#14213d', second: '#9a7b2f', surface: '#eceef3' },
    { id: 'claret', accent: '#5a1a2b', second: '#a8894a', surface: '#f5ecee' },
    { id: 'racing', accent: '#12402f', second: '#9a7b2f', surface: '#e9f0ed' },
    { id: 'graphite', accent: '#23262b', second: '#7f858f', surface: '#f0f1f2' },
  ],
  fjord: [
    { id: 'teal', accent: '#0f4c5c', second: '#e2725b', surface: '#e6eff1' },
    { id: 'heather', accent: '#4b3869', second: '#d98f4e', surface: '#efecf4' },
    { id: 'spruce', accent: '#1f5138', second: '#d9a441', surface: '#e8f1ec' },
    { id: 'slate', accent: '#2b3a4a', second: '#5fa8c4', surface: '#ebeff3' },
  ],
  broadsheet: [
    { id: 'red', accent: '#b11226', surface: '#f9eaec' },
    { id: 'salmon', accent: '#a2492a', surface: '#fbeee6' },
    { id: 'royal', accent: '#1d3f94', surface: '#e9edf7' },
    { id: 'black', accent: '#14181f', surface: '#f0f1f3' },
  ],
  signal: [
    { id: 'green', accent: '#0b7a4b', surface: '#e7f3ed' },
    { id: 'cyan', accent: '#0b6d8a', surface: '#e6f1f5' },
    { id: 'orange', accent: '#b2470a', surface: '#fbeee4' },
    { id: 'violet', accent: '#6238b5', surface: '#efeaf9' },
  ],
  kinder: [
    { id: 'plum', accent: '#6b2d5c', second: '#f4b880', surface: '#fbe9dc' },
    { id: 'sea', accent: '#17596b', second: '#8fcfc4', surface: '#e2f2f0' },
    { id: 'meadow', accent: '#3c5a1e', second: '#c3d675', surface: '#eff4dd' },
    { id: 'sky', accent: '#2c4a8c', second: '#f2c94c', surface: '#e6edf9' },
  ],
  capital: [
    { id: 'black', accent: '#14181f', second: '#8c857b', surface: '#f3f1ee' },
    { id: 'navy', accent: '#16243f', second: '#8d97a8', surface: '#edf0f4' },
    { id: 'bronze', accent: '#5c4322', second: '#b09a76', surface: '#f5f0e8' },
    { id: 'pine', accent: '#1c3f33', second: '#8fa59b', surface: '#ecf2ef' },
  ],
  metro: [
    { id: 'blue', accent: '#0057b8', second: '#ffc400', surface: '#e6eef8', ground: '#14181f' },
    { id: 'red', accent: '#c11f2e', second: '#f2d7b6', surface: '#fbe9eb', ground: '#2a1518' },
    { id: 'green', accent: '#00764a', second: '#d5e04d', surface: '#e5f3ed', ground: '#10231b' },
    { id: 'violet', accent: '#7a3ea8', second: '#ffb38a', surface: '#f2eaf8', ground: '#231a33' },
  ],
  herbarium: [
    { id: 'forest', accent: '#1f4d3a', second: '#8d5a14', surface: '#eef3ea' },
    { id: 'lichen', accent: '#4f5a2a', second: '#8a5a2b', surface: '#f3f4e8' },
    { id: 'ocean', accent: '#1b4965', second: '#8f5d2e', surface: '#e9f0f4' },
    { id: 'berry', accent: '#6a2346', second: '#7a6222', surface: '#f6eaf0' },
  ],
  'studio-nine': [
    { id: 'blush', accent: '#5a1020', surface: '#f6d9d0' },
    { id: 'lilac', accent: '#3a1d5c', surface: '#e4d8f2' },
    { id: 'lime', accent: '#22381a', surface: '#dfeaa9' },
    { id: 'powder', accent: '#12305c', surface: '#d3e2f4' },
  ],
  'nordic-form': [
    { id: 'slate', accent: '#33415c', surface: '#dfe8f5' },
    { id: 'lake', accent: '#135564', surface: '#dcedf0' },
    { id: 'birch', accent: '#5b4a2f', surface: '#f1ebdf' },
    { id: 'lingon', accent: '#86253a', surface: '#f8e4e8' },
  ],
  'first-light': [
    { id: 'sunrise', accent: '#3b3a98', second: '#ffc9a3', surface: '#ffe3b8', ground: '#f7a89a' },
    { id: 'aurora', accent: '#0e5a63', second: '#a7e3c5', surface: '#dcf5e6', ground: '#7cc7c9' },
    { id: 'orchid', accent: '#72246c', second: '#f3b8dc', surface: '#fbe0f1', ground: '#d28fd0' },
    { id: 'dawn', accent: '#1f4b8f', second: '#b5d3f7', surface: '#e1edfc', ground: '#8fb4ea' },
  ],
}

/** Returns the palettes of a template, default first; those of the first template for an unknown id. */
export const palettesOf = (template: string): readonly Palette[] => palettes[summaryOf(template).id]

const maxSwatchColours = 3

/** Returns two or three colours that represent a palette, as `#rrggbb`. */
export function swatchOf({ ground, accent, second, surface }: Palette): string[] {
  const given = [ground, accent, second, surface].filter((colour) => colour !== undefined)
  return [...new Set(given)].slice(0, maxSwatchColours)
}
