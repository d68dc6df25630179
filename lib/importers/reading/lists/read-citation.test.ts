import { expect, it } from 'vitest'
import { takeStretch } from '../sections/stretch'
import { readCitation } from './read-citation'

/** Reference = authors | title | venue | date | rest. */
const references = `
Ada Example and Bo Sample. Dye in caves. Journal of Karst, Vol. 2, pp. 33-47, 2016. = Ada Example and Bo Sample | Dye in caves | Journal of Karst | 2016 | Vol. 2, pp. 33-47
Ada Example. When is a spring one? In Proceedings of the Cave Days (CD 2015), 2015. = Ada Example | When is a spring one? | Proceedings of the Cave Days (CD 2015) | 2015 |
A. Example-Ray and T. Sample, The patient soil. Quarry Press, 2019. = A. Example-Ray and T. Sample | The patient soil | Quarry Press | 2019 |
L. Sample, A. Example, “A cheap probe,” in Proceedings of the 9th Soil Days, Accra, 2018. = L. Sample, A. Example | A cheap probe | Proceedings of the 9th Soil Days | 2018 | Accra
Example, A., & Sample, B. (2016). Dye in caves. Journal of Karst, 12(3), 33–47. = Example, A., & Sample, B. | Dye in caves | Journal of Karst | 2016 | 12(3), 33–47.
[2] Sample J, Example O, van der Berg K. Early discharge: a study. Lancet. 2019;12(3):33-40. = Sample J, Example O, van der Berg K. | Early discharge: a study | Lancet | 2019 | 12(3):33-40.
J. Müller, K. Weiß: Lernen im Betrieb. In: Zeitschrift für Pädagogik 12, 2014, S. 33–47. = J. Müller, K. Weiß | Lernen im Betrieb | Zeitschrift für Pädagogik | 2014 | 12, S. 33–47.
2019. Kowalski J., Nowak A. Analiza wody. Wody Polskie, t. 3. = Kowalski J., Nowak A. | Analiza wody | Wody Polskie | 2019 | t. 3.
Ibáñez-López, M., Pérez, J. y Ruiz, A. El agua. Revista de Urbanismo, 2020. = Ibáñez-López, M., Pérez, J. y Ruiz, A. | El agua | Revista de Urbanismo | 2020 |
Иванов И. И., Петров П. П. Методы анализа // Вестник химии. 2018. № 3. = Иванов И. И., Петров П. П. | Методы анализа | Вестник химии | 2018 | № 3.
Dupont M., « Lire en ville », Revue des livres, 2021 = Dupont M. | Lire en ville | Revue des livres | 2021 |
Dry cow therapy in herds, Irish Veterinary Record, 2022. = | Dry cow therapy in herds | Irish Veterinary Record | 2022 |
`

it.each(references.trim().split('\n'))('readCitation reads %s', (line) => {
  const [text = '', expected = ''] = line.split(' = ')
  const known = new Set(['Example'])
  const { authors, title, venue, date, rest } = readCitation(
    takeStretch(text, 0, 0, text.length),
    'en',
    known,
  )
  const values = [authors.text, title.text, venue.text, date?.text, rest.text]
  expect(values).toEqual(expected.split('|').map((part) => part.trim()))
})
