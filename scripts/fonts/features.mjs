// Layout features that the fonts of the paper retain, by what a script or a style needs.

/** Kerning and marks. */
export const simpleFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl']
/** Kinds of figures: one glyph for one character, and only where a style asks for them. */
export const figureFeatures = ['onum', 'lnum', 'tnum', 'pnum']
/** Small capitals, under the same conditions. */
export const smallCapFeatures = ['smcp', 'c2sc']
/** Scripts whose letters join, stack or change their order. */
export const shapingFeatures = [
  ...simpleFeatures,
  ...['isol', 'init', 'medi', 'fina', 'rlig', 'curs'],
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'half', 'abvf', 'pstf', 'vatu', 'cjct'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
]
