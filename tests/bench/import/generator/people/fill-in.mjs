/** A sentence with its `{places}` filled; a place that nobody fills stays as it is. */
export const fillIn = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (place, key) => String(values[key] ?? place))
