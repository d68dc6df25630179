/** A CV of an invented person, with a fact of nearly every kind. */
export const sampleCv = {
  basics: {
    name: 'Rosa Lind',
    label: 'Bakery Manager',
    summary: 'Bakery manager with experience in bread, pastry and small teams.',
  },
  work: [
    {
      id: 'w1',
      name: 'Hollow Lane Bakery',
      position: 'Bakery Manager',
      startDate: '2019-03',
      endDate: '2025-03',
      highlights: [
        'Baked up to 300 loaves per day without additives in two ovens.',
        'Helped plan a new shop in Arnby with the owner.',
        'Reduced waste from 12% to 7% by freezing dough before the weekend.',
        'Trained 3 apprentices and wrote the weekly rota in Excel.',
      ],
      highlightIds: ['b1', 'b2', 'b3', 'b4'],
    },
    {
      id: 'w2',
      name: 'Kestrel Foods',
      position: 'Baker',
      startDate: '2016-03',
      endDate: '2019-02',
      highlights: ['Sold cakes at a market in Dunmore.'],
      highlightIds: ['b5'],
    },
  ],
  skills: [{ name: 'Pastry', keywords: ['Sourdough', 'PostgreSQL'] }],
  languages: [{ language: 'Danish', fluency: 'B1' }],
}

export const sampleBullets = sampleCv.work.flatMap(({ id, highlights }) =>
  highlights.map((before) => ({ entry: id, before })),
)
