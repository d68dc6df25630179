/** Replaces the one occurrence of a text. */
export function replaceOnce(source, search, replacement, file) {
  const parts = source.split(search)
  if (parts.length !== 2) {
    throw new Error(`Expected "${search}" once in ${file}, found it ${parts.length - 1} times.`)
  }
  return parts.join(replacement)
}

/** Styles whose defaults in yoga differ from those of the layout. */
const setAlways = ['flexShrink', 'alignContent']

/**
 * Sets only the styles that a node has. The layout creates 37 functions for each node and passes even default
 * values to yoga, each time across the WebAssembly boundary.
 */
export function setOnlyStyled(source, file) {
  const whole = /compose\(setNodeHeight\(node\), (set\w+\(node\.style\.\w+\)(?:, )?)+\)\(node\);/
  const [call] = source.match(whole) ?? []
  const setters = [...(call ?? '').matchAll(/(set\w+)\(node\.style\.(\w+)\)/g)]
  if (setters.length !== 36)
    throw new Error(`Expected 36 styles in ${file}, found ${setters.length}.`)
  const lines = setters.map(([set, , name]) =>
    setAlways.includes(name) ? `${set}(node);` : `if (node.style.${name} != null) ${set}(node);`,
  )
  return replaceOnce(source, call, ['setNodeHeight(node)(node);', ...lines].join('\n    '), file)
}
