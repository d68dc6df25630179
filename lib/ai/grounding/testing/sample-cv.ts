import cases from '../../testing/cases.json' with { type: 'json' }
/** A CV of an invented person, with a fact of nearly every kind. */
export const sampleCv = cases.sampleCv.sampleCv

export const sampleBullets = sampleCv.work.flatMap(({ id, highlights }) =>
  highlights.map((before) => ({ entry: id, before })),
)
